"""Quotations and outcomes in the forms people write them."""

import pytest

from meetings.concept_notes.document import HeadingBlock, OutcomesBlock, ParagraphBlock
from tests.meetings.concept_notes.sections import note

QUOTES = [("Warm bread.", "2018"), ("Good tea!", "2018")]
LEADS = [
    "Participant feedback from the meeting 2018",
    "*Participant feedback from 2018*",
    "## What participants said about 2018",
    "Participants of the 2018 meeting told us:",
    "Retours des participantes et participants de 2018",
    "Ils et elles l’ont dit en 2018 :",
    "Paroles de participants, édition 2018",
    "Comentarios de quienes participaron en 2018",
    "Was Teilnehmende 2018 sagten",
    "Stimmen aus dem Jahr 2018",
    "آراء المشاركين في لقاء عام ٢٠١٨",
    "ماذا قال المشاركون عام 2018",
    "أصداء من لقاء 2018",
]
FORMS = [
    "*“Warm bread.”*\n\n*“Good tea!”*",
    "*Warm bread.*\n\n*Good tea!*",
    "> “Warm bread.”\n\n> “Good tea!”",
    "- “Warm bread.”\n- “Good tea!”",
    "„Warm bread.“\n\n„Good tea!“",
    "« Warm bread. »\n\n« Good tea! »",
    "”Warm bread.“\n\n‚Good tea!’",
    "“Warm bread”.\n\n“Good tea!”",
    '"Warm bread."\n"Good tea!"',
]


@pytest.mark.parametrize("lead", LEADS)
def test_announcements_of_quotes(lead: str, read) -> None:
    reading = read(note(f"{lead}\n\n{FORMS[0]}\n\nAfter."))
    assert [(quote.text, quote.edition) for quote in reading.quotes] == QUOTES


@pytest.mark.parametrize("form", FORMS)
def test_forms_of_quotes(form: str, read) -> None:
    reading = read(note(f"{LEADS[0]}\n\n{form}\n\nAfter."))
    assert [(quote.text, quote.edition) for quote in reading.quotes] == QUOTES
    assert reading.body[-1] == ParagraphBlock("<p>After.</p>")


@pytest.mark.parametrize(
    "form",
    [
        "“Warm bread.” – a miller\n\n“Good tea!” (a baker, Oslo)",
        "> “Warm bread.”\n> — a miller\n\n> “Good tea!”\n>\n> — a baker, Oslo",
        "*Warm bread.* – a miller\n\n*Good tea!* — a baker, Oslo",
        "«Warm bread.» - a miller\n\n„Good tea!“ – a baker, Oslo",
    ],
)
def test_who_said_it_is_kept_beside_the_quote(form: str, read) -> None:
    reading = read(note(f"{LEADS[0]}\n\n{form}\n\nAfter."))
    assert [(quote.text, quote.edition) for quote in reading.quotes] == QUOTES
    assert [quote.name for quote in reading.quotes] == ["a miller", "a baker, Oslo"]
    assert [remark for remark in reading.not_understood if remark.startswith("Quote")] == []


def test_the_edition_may_stand_beside_the_speaker(read) -> None:
    reading = read(note("What participants said\n\n“Warm bread.” – a miller, 2017"))
    assert [(quote.text, quote.edition) for quote in reading.quotes] == [("Warm bread.", "2017")]


@pytest.mark.parametrize(
    ("lead", "block"),
    [
        ("Feedback from 2018:", HeadingBlock("Feedback from 2018", 3)),
        ("*Feedback from 2018*", HeadingBlock("Feedback from 2018", 3)),
        ("We got feedback in 2018.", ParagraphBlock("<p>We got feedback in 2018.</p>")),
    ],
)
def test_announcements_read_well_as_headings(lead: str, block, read) -> None:
    reading = read(f"# A meeting\n\nDate: 3 May 2020\n\n## Why\n\n### Tea\n\n{lead}\n\n“Good.”")
    assert [quote.text for quote in reading.quotes] == ["Good."]
    assert reading.body[2] == block


OUTCOMES = ["bread,", "tea."]


@pytest.mark.parametrize(
    "lead",
    [
        "By the end, participants will be able to take home:",
        "We want every participant to go home with:",
        "## Outcomes",
        "À l’issue de la rencontre, les participant·es disposeront de :",
        "## Ce que vous emporterez",
        "Résultats attendus :",
        "## Resultados",
        "Los participantes se llevarán:",
        "Al final del encuentro, las participantes tendrán:",
        "Am Ende des Treffens haben die Teilnehmenden:",
        "Die Teilnehmenden nehmen mit:",
        "## Ergebnisse",
        "في نهاية اللقاء سيكون لدى المشاركين:",
        "يغادر المشاركون الاجتماع وهم يحملون:",
        "## النتائج المتوقعة",
    ],
)
def test_announcements_of_outcomes(lead: str, read) -> None:
    assert read(note(f"{lead}\n\n- bread,\n- tea.\n\nAfter.")).outcomes == OUTCOMES


@pytest.mark.parametrize(
    "items", ["1. bread,\n2. tea.", "– bread,\n\n– tea.", "• bread,\n\n• tea.", "* bread,\n* tea."]
)
def test_lists_of_outcomes(items: str, read) -> None:
    reading = read(note(f"Participants will leave with:\n\n{items}"))
    assert reading.outcomes == OUTCOMES
    assert reading.body[-1] == OutcomesBlock("Participants will leave with:", OUTCOMES)
