"""Papers as Word (ISO/IEC 29500), with real styles, lists, table headings and footnotes."""

from cms.core.paper.word.writing import as_word

__all__ = ["as_word"]
