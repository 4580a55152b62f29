"""What says that words are in another language than the page. No queries."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from cms.core.page_context import text_direction

register = template.Library()


@register.filter
def attributes_of_language(code: str) -> SafeString | str:
    """`lang` and `dir` for words in a language: `<p{{ code|attributes_of_language }}>`.

    Begins with a space; empty for the page's own language, and where none is given.
    """
    if not code or code == get_language():
        return ""
    return format_html(' lang="{}" dir="{}"', code, text_direction(code))
