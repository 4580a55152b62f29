"""Dates of publications in words. No queries."""

from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from reports.in_words import period_in_words, published_for_machines, published_in_words

register = template.Library()


@register.simple_tag
def published(facts: Any) -> SafeString | str:
    """When it appeared, as exactly as is known: `{% published facts %}`."""
    if facts.publication_date is None:
        return ""
    words = published_in_words(facts, get_language() or "en")
    return format_html('<time datetime="{}">{}</time>', published_for_machines(facts), words)


@register.filter
def period(facts: Any) -> str:
    """The years covered: `{{ facts|period }}`."""
    return period_in_words(facts)
