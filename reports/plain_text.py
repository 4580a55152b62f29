"""Rich text as text for machines. Pure."""

from bs4 import BeautifulSoup

_BLOCKS = ["p", "li", "h2", "h3", "h4", "h5", "h6"]
_BETWEEN = "\n\n"


def plain_text(html: str) -> str:
    """The words without markup, an empty line between paragraphs and between items of a list."""
    soup = BeautifulSoup(html, "html.parser")
    for line_break in soup.find_all("br"):
        line_break.replace_with(" ")
    for block in soup.find_all(_BLOCKS):
        block.insert_before(_BETWEEN)
        block.append(_BETWEEN)
    paragraphs = (" ".join(part.split()) for part in soup.get_text().split(_BETWEEN))
    return _BETWEEN.join(filter(None, paragraphs))
