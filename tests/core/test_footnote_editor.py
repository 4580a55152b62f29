"""A footnote reference survives the rich-text editor."""

import pytest
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter

from cms.core.footnotes import referenced_footnotes

STORED = '<p>We meet.<a id="n1" linktype="footnote">1</a> Again.</p>'


def test_references_are_found_whatever_the_order_of_attributes() -> None:
    html = '<a id="n1" linktype="footnote">1</a><a linktype="footnote" id="n2">2</a><a id="7">x</a>'

    assert referenced_footnotes(html) == {"n1", "n2"}


@pytest.mark.django_db
def test_round_trip_through_the_editor() -> None:
    converter = ContentstateConverter(features=["footnote"])

    state = converter.from_database_format(STORED)
    stored = converter.to_database_format(state)

    assert '"FOOTNOTE"' in state
    assert 'linktype="footnote"' in stored
    assert 'id="n1"' in stored
    assert ">1</a> Again." in stored
