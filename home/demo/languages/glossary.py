"""Words that are always called the same."""

from django.db import transaction
from wagtail.models import Locale

from cms.core.demonstration import Words
from cms.localisation.models import GlossaryConcept, GlossaryTerm, TermStatus

# Name, definition, and what must not be written instead, by language.
CONCEPTS: list[tuple[Words, str, dict[str, str]]] = [
    (
        Words(
            en="concept note",
            fr="note de cadrage",
            es="nota conceptual",
            de="Konzeptpapier",
            ar="ورقة مفاهيمية",
        ),
        "The paper that says before a meeting why it is held and what is to come of it.",
        {"fr": "note de concept"},
    ),
    (
        Words(
            en="civil society organisation",
            fr="organisation de la société civile",
            es="organización de la sociedad civil",
            de="Organisation der Zivilgesellschaft",
            ar="منظمة المجتمع المدني",
        ),
        "An association of citizens that serves a public cause and no government.",
        {},
    ),
    (
        Words(
            en="facilitator",
            fr="animatrice ou animateur",
            es="facilitador o facilitadora",
            de="Moderation",
            ar="ميسّر",
        ),
        "Whoever leads a session and takes no side in it.",
        {},
    ),
    (
        Words(
            en="interpreter",
            fr="interprète",
            es="intérprete",
            de="Dolmetscherin oder Dolmetscher",
            ar="مترجم فوري",
        ),
        "Who carries over what is said; a translator carries over what is written.",
        {"fr": "traducteur", "es": "traductor"},
    ),
]
# The same in every language.
NAMES = ["ICSW\\local"]


@transaction.atomic
def make_glossary() -> int:
    """Make what is missing. Returns how many entries were made."""
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    made = 0
    for words, definition, forbidden in CONCEPTS:
        if GlossaryTerm.objects.filter(text=words.en).exists():
            continue
        concept = GlossaryConcept(definition=definition)
        for code in ("en", *words.languages):
            _add(concept, locales[code], getattr(words, code), TermStatus.PREFERRED)
        for code, text in forbidden.items():
            _add(concept, locales[code], text, TermStatus.FORBIDDEN)
        concept.save()
        made += 1
    for name in NAMES:
        if not GlossaryTerm.objects.filter(text=name).exists():
            concept = GlossaryConcept(do_not_translate=True, is_case_sensitive=True)
            _add(concept, locales["en"], name, TermStatus.PREFERRED)
            concept.save()
            made += 1
    return made


def remove_glossary() -> None:
    names = [words.en for words, _definition, _forbidden in CONCEPTS] + NAMES
    GlossaryConcept.objects.filter(terms__text__in=names).delete()


def _add(concept: GlossaryConcept, locale: Locale, text: str, status: str) -> None:
    concept.terms.add(
        GlossaryTerm(locale=locale, text=text, status=status, sort_order=len(concept.terms.all()))
    )
