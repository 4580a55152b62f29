"""The glossary between two languages."""

from collections.abc import Iterable, Iterator

from django.db.models import Prefetch, Q, QuerySet
from wagtail.models import Locale

from cms.localisation.glossary.entries import GlossaryEntry, occurring_in
from cms.localisation.models import GlossaryConcept, GlossaryTerm, TermStatus

__all__ = ["GlossaryEntry", "occurring_in", "terms_between", "texts", "with_terms"]


def terms_between(source_locale: Locale, target_locale: Locale) -> list[GlossaryEntry]:
    """The words of the source language with what to call them in the target's. Two queries.

    What is not translated is looked for by its words of any language if it has none in the
    source's. Entries without a word for the target language are there, too: they say so.
    """
    in_source = Q(terms__locale=source_locale) | Q(do_not_translate=True)
    concepts = with_terms(GlossaryConcept.objects.filter(in_source).distinct().order_by("pk"))
    return [
        entry for concept in concepts for entry in _entries(concept, source_locale, target_locale)
    ]


def with_terms(concepts: QuerySet[GlossaryConcept]) -> QuerySet[GlossaryConcept]:
    """The concepts with all their terms, in one more query."""
    terms = GlossaryTerm.objects.select_related("locale").order_by("sort_order", "pk")
    return concepts.prefetch_related(Prefetch("terms", terms))


def texts(terms: Iterable[GlossaryTerm], locale: Locale, status: str) -> tuple[str, ...]:
    """The words of a language that have that status."""
    return tuple(
        term.text for term in terms if term.locale_id == locale.pk and term.status == status
    )


def _entries(concept: GlossaryConcept, source: Locale, target: Locale) -> Iterator[GlossaryEntry]:
    terms = list(concept.terms.all())
    words = [term.text for term in terms if term.locale_id == source.pk]
    if concept.do_not_translate and not words:
        words = [term.text for term in terms if term.status != TermStatus.FORBIDDEN]
    for word in dict.fromkeys(words):
        preferred = texts(terms, target, TermStatus.PREFERRED)
        yield GlossaryEntry(
            concept_id=concept.pk,
            source=word,
            language=source.language_code,
            preferred=(word,) if concept.do_not_translate else preferred,
            admitted=texts(terms, target, TermStatus.ADMITTED),
            forbidden=texts(terms, target, TermStatus.FORBIDDEN),
            definition=concept.definition,
            note=concept.note,
            do_not_translate=concept.do_not_translate,
            is_case_sensitive=concept.is_case_sensitive,
        )
