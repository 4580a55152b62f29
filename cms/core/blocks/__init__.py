"""The blocks every body is composed of."""

from cms.core.blocks.outcomes import OutcomesBlock
from cms.core.blocks.picture import PictureBlock
from cms.core.blocks.table import TableBlock
from cms.core.blocks.technical import TechnicalCharBlock
from cms.core.blocks.text import HeadingBlock, ParagraphBlock, QuoteBlock

STANDARD_BLOCKS = [
    ("heading", HeadingBlock()),
    ("paragraph", ParagraphBlock()),
    ("picture", PictureBlock()),
    ("quote", QuoteBlock()),
    ("table", TableBlock()),
]

__all__ = [
    "STANDARD_BLOCKS",
    "HeadingBlock",
    "OutcomesBlock",
    "ParagraphBlock",
    "PictureBlock",
    "QuoteBlock",
    "TableBlock",
    "TechnicalCharBlock",
]
