"""Whether what is stored of a source is what it says."""

import json
from collections.abc import Iterable
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from wagtail.fields import StreamField
from wagtail_localize.models import StringSegment, TemplateSegment, TranslationSource
from wagtail_localize.segments import StringSegmentValue, TemplateSegmentValue
from wagtail_localize.segments.extract import extract_segments

# What a place says: its path, its text or how its rich text is built, and its links.
Said = tuple[str, str, str]


def is_read(source: TranslationSource, instance: Any) -> bool:
    """Whether the stored source has the words and blocks of the instance, in this order. Two
    queries."""
    return _said_by(instance) == _stored(source) and _blocks_of(
        json.loads(json.dumps(instance.serializable_data(), cls=DjangoJSONEncoder)), instance
    ) == _blocks_of(json.loads(source.content_json), instance)


def _said_by(instance: Any) -> list[Said]:
    found = []
    for segment in extract_segments(instance):
        if isinstance(segment, StringSegmentValue):
            found.append((segment.path, segment.string.data, _told(segment.attrs)))
        elif isinstance(segment, TemplateSegmentValue):
            found.append((segment.path, segment.template, ""))
    return sorted(found)


def _stored(source: TranslationSource) -> list[Said]:
    strings = StringSegment.objects.filter(source=source).select_related("string", "context")
    templates = TemplateSegment.objects.filter(source=source).select_related("template", "context")
    words = [(s.context.path, s.string.data, _told(json.loads(s.attrs))) for s in strings]
    return sorted([*words, *_built(templates)])


def _built(templates: Iterable[TemplateSegment]) -> list[Said]:
    return [(one.context.path, one.template.template, "") for one in templates]


def _told(attrs: Any) -> str:
    return json.dumps(attrs or {}, sort_keys=True)


def _blocks_of(content: dict[str, Any], instance: Any) -> dict[str, Any]:
    names = [f.name for f in instance._meta.get_fields() if isinstance(f, StreamField)]
    return {name: _plain(content.get(name)) for name in names}


def _plain(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) and value else value
