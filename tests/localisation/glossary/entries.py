"""Entries of the glossary: a word for each language and status."""

from typing import Any

from wagtail.models import Locale

from cms.localisation.models import GlossaryConcept, GlossaryTerm


def make_concept(words: dict[str, list[str]], **fields: Any) -> GlossaryConcept:
    """A concept; `words` are by language and status, such as `{"en preferred": ["meeting"]}`."""
    concept = GlossaryConcept.objects.create(**fields)
    for key, texts in words.items():
        code, status = key.split()
        for text in texts:
            GlossaryTerm.objects.create(
                concept=concept,
                locale=Locale.objects.get(language_code=code),
                text=text,
                status=status,
            )
    return concept
