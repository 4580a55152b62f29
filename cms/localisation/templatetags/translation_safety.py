"""What the admin's questions say about the languages of a page or snippet."""

from typing import Any

from django import template

from cms.localisation.safety.announcing import taken_down_with

register = template.Library()


@register.simple_tag
def languages_taken_down_with(source: Any) -> str:
    """The languages that are unpublished with a source: `French, German`; empty for none."""
    return taken_down_with(source)
