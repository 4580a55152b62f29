"""Whether a source still says what a translation was made from."""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from wagtail.fields import StreamField
from wagtail_localize.models import StringSegment, TemplateSegment, TranslationSource


def fingerprint_of(source: TranslationSource, strings: Iterable[StringSegment]) -> str:
    """A digest of the words of a source and their links, of what its rich texts are built like, and
    of the order and settings of its blocks. One query.

    `strings` are its segments in their order. Facts are not in it, nor other fields without words:
    they reach every language at once.
    """
    content = json.loads(source.content_json)
    streams = {name: _plain(content.get(name)) for name in _stream_fields(source)}
    words = [(s.context.path, s.string.data, _plain(s.attrs) or {}) for s in strings]
    told = json.dumps([words, _templates(source), streams], sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(told.encode()).hexdigest()


def _templates(source: TranslationSource) -> list[tuple[str, str]]:
    """Paragraphs, lists and rules of each rich text, without their words."""
    found = TemplateSegment.objects.filter(source=source).order_by("context__path")
    return list(found.values_list("context__path", "template__template"))


def _stream_fields(source: TranslationSource) -> list[str]:
    model = source.specific_content_type.model_class()
    fields = model._meta.get_fields() if model else []
    return [field.name for field in fields if isinstance(field, StreamField)]


def _plain(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) and value else value
