"""The signs of the matrix."""

from django import template

from cms.localisation.matrix.legend import ICONS

register = template.Library()


@register.filter
def state_icon(state: str) -> str:
    """The icon that stands beside the word of a state."""
    return ICONS[state]
