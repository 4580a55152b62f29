"""Takes the demonstration away again."""

from datetime import date
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import transaction
from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation, TranslatableObject, TranslationSource

from cms.core.demonstration import DemoSnippet
from cms.core.models import FactsRecord
from home.demo.content import sections, snippets
from home.demo.documents import remove_documents
from home.demo.drawings import remove_drawings
from home.demo.languages.glossary import remove_glossary
from home.demo.languages.states import remove_states
from home.models import HomePage


@transaction.atomic
def remove(today: date) -> None:
    """Delete the sections of the demonstration in all languages, with everything below them, and
    its snippets, pictures and files; empty the home pages. Sections made by others stay."""
    source = Locale.objects.get(language_code="en")
    home = HomePage.objects.get(locale=source)
    remove_states()
    remove_glossary()
    keys = _remove_sections(home, [section.slug for section in sections(today)])
    for snippet in snippets():
        keys |= _remove_snippet(snippet, source)
    for version in home.get_translations(inclusive=True):
        version.introduction, version.body = "", []
        version.picture, version.picture_description = None, ""
        version.save()
    remove_drawings()
    remove_documents()
    _remove_translations({*keys, home.translation_key})
    for model in apps.get_models():
        if issubclass(model, FactsRecord):
            model.objects.filter(translation_key__in=keys).delete()


def _remove_sections(home: HomePage, slugs: list[str]) -> set[UUID]:
    keys: set[UUID] = set()
    for section in home.get_children().filter(slug__in=slugs):
        versions = list(section.get_translations(inclusive=True))
        for version in versions:
            below = Page.objects.descendant_of(version, inclusive=True)
            keys |= set(below.values_list("translation_key", flat=True))
        for version in versions:
            # Read again: treebeard's own count of children is stale after a deletion beside it,
            # and translations are deleted with their source.
            if still_there := Page.objects.filter(pk=version.pk).first():
                still_there.delete()
    return keys


def _remove_translations(keys: set[UUID]) -> None:
    """The strings of what is gone, which WAGTAILLOCALIZE_DISABLE_ON_DELETE keeps, innermost first:
    segments protect their contexts."""
    StringTranslation.objects.filter(context__object_id__in=keys).delete()
    TranslationSource.objects.filter(object_id__in=keys).delete()
    TranslatableObject.objects.filter(translation_key__in=keys).delete()


def _remove_snippet(demo: DemoSnippet, source: Locale) -> set[UUID]:
    model = apps.get_model(demo.model)
    known: Any = demo.values[demo.known_by]
    known = getattr(known, source.language_code, known)
    found = model.objects.filter(locale=source, **{demo.known_by: known})
    keys = set(found.values_list("translation_key", flat=True))
    model.objects.filter(translation_key__in=keys).delete()
    return keys
