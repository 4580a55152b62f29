"""`{% footnotes rows %}…{% endfootnotes %}`: a document with its numbered notes."""

from typing import Any

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from wagtail.rich_text import expand_db_html

from cms.core.footnotes import number_footnotes

register = template.Library()


class FootnotesNode(template.Node):
    """Renders what stands between the tags, then the notes."""

    def __init__(self, rows: Any, nodelist: template.NodeList) -> None:
        self.rows = rows
        self.nodelist = nodelist

    def render(self, context: template.Context) -> SafeString:
        rows = self.rows.resolve(context) or []
        notes = {row.identifier: expand_db_html(row.text) for row in rows}
        html, ordered = number_footnotes(
            self.nodelist.render(context), notes, label=_("Footnote {number}")
        )
        if not ordered:
            return mark_safe(html)  # noqa: S308  rendered by the template engine
        endnotes = render_to_string("components/footnotes.html", {"notes": ordered})
        return mark_safe(html + endnotes)  # noqa: S308  both rendered by the template engine


@register.tag("footnotes")
def footnotes(parser: template.base.Parser, token: template.base.Token) -> FootnotesNode:
    """Number the references between the tags; the argument is the page's footnote rows."""
    _name, rows = token.split_contents()
    nodelist = parser.parse(("endfootnotes",))
    parser.delete_first_token()
    return FootnotesNode(parser.compile_filter(rows), nodelist)
