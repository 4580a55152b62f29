"""The words of a page or row, as readers see them, for the index.

Wagtail's own extraction takes the labels of choices and the numbers of footnotes for words.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.rich_text import get_text_for_indexing
from wagtail.search.index import SearchField

from cms.core.blocks import TechnicalCharBlock
from cms.core.search.words import INVISIBLE, other_spellings

# Between the parts of a text, and seen as such in what readers are shown of it.
SEPARATOR = " · "
# Around spellings that nobody is shown. FTS5 and PostgreSQL see spaces.
_HIDDEN = "\x02{}\x03"
HIDDEN = re.compile("\x02[^\x03]*\x03?")
# PostgreSQL takes 10-12 for two numbers, one of them negative, and/or for a file, <a> for markup.
_JOINING = re.compile(r"(?<=\w)[^\w\s](?=\w)|[<&]")
APART = "\u200b"

_FOOTNOTE_REFERENCE = re.compile(r'<a\b(?=[^>]*\blinktype="footnote")[^>]*>.*?</a>', re.DOTALL)


def texts_of(obj: Any, name: str) -> list[str]:
    """The texts in a field, property or method of an object, in their order."""
    try:
        field = obj._meta.get_field(name)
    except FieldDoesNotExist:
        return _flat(SearchField(name).get_value(obj))
    if isinstance(field, StreamField):
        return list(_block_texts(field.stream_block, field.value_from_object(obj)))
    if isinstance(field, RichTextField):
        return [_rich_text(field.value_from_object(obj))]
    return _flat(SearchField(name).get_value(obj))


def for_index(texts: list[str], room: int) -> str:
    """One text of many, which both databases take apart into the same words.

    `room` is how many characters of them are wanted. Spellings that the databases would not fold
    are added, hidden: see `cms.core.search.words`.
    """
    parts = [in_one_line(text) for text in texts]
    text = SEPARATOR.join(filter(None, parts))[: max(0, room)]
    if not text:
        return ""
    text = unicodedata.normalize("NFC", HIDDEN.sub("", text))
    spellings = " ".join(other_spellings(text))
    hidden = _HIDDEN.format(spellings) if spellings else ""
    return _JOINING.sub(rf"\g<0>{APART}", text) + SEPARATOR + hidden


def in_one_line(text: str) -> str:
    """The text without what cannot be seen, its spaces single."""
    return " ".join(INVISIBLE.sub("", text).split())


def readable(indexed: str) -> str:
    """What `for_index` made, without what is hidden in it."""
    return " ".join(HIDDEN.sub("", indexed).replace(APART, "").split()).strip(SEPARATOR)


def _block_texts(block: Any, value: Any) -> Iterator[str]:
    if isinstance(block, blocks.RichTextBlock):
        yield _rich_text(value.source if value else "")
    elif isinstance(block, ImageBlock | TechnicalCharBlock | blocks.ChoiceBlock):
        yield from _without_words(block, value)
    elif isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            yield from _block_texts(child, value.get(name, child.get_default()))
    elif isinstance(block, blocks.BaseStreamBlock | blocks.ListBlock):
        children = value.bound_blocks if isinstance(block, blocks.ListBlock) else value
        for bound in children:
            yield from _block_texts(bound.block, bound.value)
    else:
        yield from block.get_searchable_content(value) if value else []


def _without_words(block: Any, value: Any) -> Iterator[str]:
    """The alternative text of a picture; of codes and choices nothing."""
    if isinstance(block, ImageBlock):
        yield from block.get_searchable_content(value)


def _rich_text(source: str) -> str:
    return get_text_for_indexing(_FOOTNOTE_REFERENCE.sub("", source))


def _flat(value: Any) -> list[str]:
    if value is None:
        return []
    if isinstance(value, list | tuple):
        return [text for item in value for text in _flat(item)]
    if isinstance(value, dict):
        return _flat(list(value.values()))
    return [str(value)]
