"""What can be ordered: the sources that an address names, what is below them and what they show."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db.models import BigIntegerField, Exists, OuterRef, Q
from wagtail.models import Page, ReferenceIndex, TranslatableMixin
from wagtail_localize.models import Translation

# The home pages stand side by side from the first migration on: nobody orders one.
FIRST_DEPTH = 3


def key_of(instance: Any) -> tuple[str, str]:
    """What an address calls it: `page=12`, or `snippet=core.topic:3`."""
    if isinstance(instance, Page):
        return "page", str(instance.pk)
    return "snippet", f"{instance._meta.label_lower}:{instance.pk}"


def named(pages: Iterable[str], snippets: Iterable[str]) -> list[Any]:
    """The sources of these pages and snippets, each once; what does not exist is passed over.

    A constant number of queries for each type.
    """
    wanted: dict[type, list[str]] = defaultdict(list)
    for value in pages:
        wanted[Page].append(value)
    for value in snippets:
        label, _colon, pk = value.partition(":")
        if (model := _snippet_model(label)) is not None:
            wanted[model].append(pk)
    return leading(_loaded(wanted))


def leading(instances: Iterable[Any]) -> list[Any]:
    """The sources that these are translated from, in the place of translations; each once."""
    found = _originals(list(instances))
    sources = Translation.objects.filter(
        source__object_id__in={one.translation_key for one in found}, enabled=True
    ).values_list("source__object_id", "target_locale_id", "source__locale_id")
    origins = {(key, target): origin for key, target, origin in sources}
    wanted: dict[type, set[Any]] = defaultdict(set)
    for one in found:
        if (one.translation_key, one.locale_id) in origins:
            wanted[type(one)].add(one.translation_key)
    loaded = {
        (each.translation_key, each.locale_id): each
        for model, keys in wanted.items()
        for each in model.objects.filter(translation_key__in=keys)
    }
    chosen = {}
    for one in found:
        key = one.translation_key
        origin = loaded.get((key, origins.get((key, one.locale_id))), one)
        chosen.setdefault((type(origin), origin.pk), origin)
    return list(chosen.values())


def below(sources: Iterable[Any]) -> list[Page]:
    """The pages below these that are no translations and no mirrors, in the order of the tree."""
    places = Q(pk__in=[])
    for source in sources:
        if isinstance(source, Page):
            places |= Q(path__startswith=source.path, depth__gt=source.depth)
    translations = Translation.objects.filter(
        source__object_id=OuterRef("translation_key"), target_locale_id=OuterRef("locale_id")
    )
    pages = Page.objects.filter(places, ~Exists(translations), alias_of=None)
    return list(pages.order_by("path").specific())


def linked_by(sources: Iterable[Any]) -> list[Any]:
    """What the sources link to and show, as Wagtail's index of references knows: pages, and
    snippets such as people's organisations, venues and topics. Sources only, without themselves."""
    given = list(sources)
    places = Q(pk__in=[])
    for source in given:
        base = ContentType.objects.get_for_model(Page if isinstance(source, Page) else source)
        places |= Q(base_content_type=base, object_id=str(source.pk))
    wanted: dict[type, list[str]] = defaultdict(list)
    references = ReferenceIndex.objects.filter(places).order_by("pk")
    for kind, pk in references.values_list("to_content_type", "to_object_id"):
        model = ContentType.objects.get_for_id(kind).model_class()
        if model is not None and _is_orderable(model):
            wanted[Page if issubclass(model, Page) else model].append(pk)
    keys = {source.translation_key for source in given}
    return [one for one in leading(_loaded(wanted)) if one.translation_key not in keys]


def _snippet_model(label: str) -> type | None:
    try:
        model = apps.get_model(label)
    except (LookupError, ValueError):
        return None
    return model if _is_orderable(model) and not issubclass(model, Page) else None


def _is_orderable(model: type) -> bool:
    return issubclass(model, TranslatableMixin) and (
        issubclass(model, Page) or hasattr(model, "snippet_viewset")
    )


def _loaded(wanted: Mapping[type, Iterable[str]]) -> list[Any]:
    """In the order in which they are asked for, type by type."""
    found = []
    for model, keys in wanted.items():
        numbers = list(dict.fromkeys(int(key) for key in keys if _is_number(key)))
        objects = model.objects.filter(pk__in=numbers)
        if model is Page:
            objects = objects.filter(depth__gte=FIRST_DEPTH).specific()
        by_pk = {one.pk: one for one in objects}
        found += [by_pk[number] for number in numbers if number in by_pk]
    return found


def _is_number(key: str) -> bool:
    """Whether a database has numbers as large as this."""
    return key.isdecimal() and len(key) < 20 and int(key) <= BigIntegerField.MAX_BIGINT


def _originals(instances: list[Any]) -> list[Any]:
    """Pages that only mirror another are replaced by it."""
    aliased = {getattr(one, "alias_of_id", None) for one in instances} - {None}
    originals = {page.pk: page for page in Page.objects.filter(pk__in=aliased).specific()}
    return [originals.get(getattr(one, "alias_of_id", None), one) for one in instances]
