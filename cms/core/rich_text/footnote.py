"""A footnote reference in running text: a link of the type `footnote`.

Stored as `<a linktype="footnote" id="n1">1</a>`, where `n1` is the identifier of a footnote of the
page. As a link it keeps its sentence one segment for translators, which `<sup>` would cut in two.
"""

from typing import Any

from django.utils.html import escape, format_html
from draftjs_exporter.dom import DOM
from wagtail.admin.rich_text.converters.html_to_contentstate import InlineEntityElementHandler
from wagtail.rich_text import LinkHandler


class FootnoteLinkHandler(LinkHandler):
    """Turns the stored link into a marker that `cms.core.footnotes` numbers."""

    identifier = "footnote"

    @classmethod
    def expand_db_attributes(cls, attrs: dict[str, str]) -> str:
        return format_html('<a data-footnote="{}">', attrs.get("id", ""))

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict[str, str]]) -> list[str]:
        return [cls.expand_db_attributes(attrs) for attrs in attrs_list]


class FootnoteElementHandler(InlineEntityElementHandler):
    """Reads a stored reference into the editor."""

    mutability = "IMMUTABLE"

    def get_attribute_data(self, attrs: dict[str, str]) -> dict[str, str]:
        return {"identifier": attrs.get("id", "")}


def footnote_entity(props: dict[str, Any]) -> Any:
    """Writes a reference from the editor."""
    return DOM.create_element(
        "a", {"linktype": "footnote", "id": escape(props["identifier"])}, props["children"]
    )
