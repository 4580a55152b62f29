"""Groups and joint sessions in the forms people write them."""

import pytest

from meetings.concept_notes.document import (
    GroupsPlaceholder,
    HeadingBlock,
    ParagraphBlock,
    SessionsPlaceholder,
)
from tests.meetings.concept_notes.sections import note

GROUPS = [("Bakers", 2016), ("Millers", 2020)]


@pytest.mark.parametrize(
    "section",
    [
        "## Two groups\n\n* **Bakers** – since 2016.\n* **Millers** – for the first time.",
        "## Two groups\n\n1. Bakers – since 2016.\n2. Millers – for the first time.",
        "## Two groups\n\n- *Bakers*: since 2016.\n- *Millers*: for the first time.",
        "## Two groups\n\n- **Bakers** (since 2016)\n- **Millers** (first time)",
        "## Two groups\n\n- Bakers (since 2016)\n- Millers (first time)",
        "## Two groups\n\n- **Bakers** have met since 2016.\n- **Millers** are a new group.",
        "## Two groups\n\nBakers: since 2016.\n\nMillers: for the first time.",
        "## Two groups\n\n**Bakers**\nsince 2016.\n\n**Millers**\nfor the first time.",
        "## Two groups\n\n### Bakers\n\nSince 2016.\n\n### Millers\n\nFor the first time.",
        "## Two groups\n\nIntro.\n\n### 1. Bakers\n\nSince 2016.\n\n### 2. Millers\n\nFirst time.",
        "## Two groups\n\n**Bakers**\n\nSince 2016.\n\n**Millers**\n\nFirst time.\n\n## End\n\nX.",
        "**Two groups**\n\n**Bakers**\n\nSince 2016.\n\n**Millers**\n\nNew group.\n\n**Z**\n\nX.",
        "## Who comes\n\nWe invite two groups:\n\n1. Bakers: since 2016.\n2. Millers: first time.",
    ],
)
def test_forms_of_groups(section: str, read) -> None:
    reading = read(note(section))
    assert [(group.name, group.first_convened) for group in reading.groups] == GROUPS


def test_groups_with_headings_of_their_own_keep_all_their_text(read) -> None:
    reading = read(
        note(
            "## Two groups\n\nSide by side.\n\n### Bakers\n\nSince 2016.\n\n- rye\n- oats\n\n"
            "### Millers\n\nFirst time.\n\nFeedback from 2019\n\n“Warm bread.”\n\n## End\n\nBye."
        )
    )
    assert [group.focus_html for group in reading.groups] == [
        "<p>Since 2016.</p><ul><li>rye</li><li>oats</li></ul>",
        "",
    ]
    assert [quote.text for quote in reading.quotes] == ["Warm bread."]
    assert reading.body[2:5] == [
        HeadingBlock("Two groups", 2),
        ParagraphBlock("<p>Side by side.</p>"),
        GroupsPlaceholder(),
    ]


@pytest.mark.parametrize(
    ("words", "year", "focus"),
    [
        ("convened since 2018.", 2018, ""),
        ("They have met since 2018.", 2018, ""),
        ("Se réunit depuis 2018.", 2018, ""),
        ("Se reúne desde el año 2018.", 2018, ""),
        ("Trifft sich seit dem Jahr 2018.", 2018, ""),
        ("تجتمع منذ عام ٢٠١٨.", 2018, ""),
        ("This is the first time.", 2020, ""),
        ("Those who mill oats, since 2018.", 2018, "<p>Those who mill oats, since 2018.</p>"),
        ("Since 2018. They mill.", 2018, "<p>Since 2018. They mill.</p>"),
        ("Since 2031.", None, "<p>Since 2031.</p>"),
    ],
)
def test_a_focus_that_only_says_the_year_is_not_said_twice(words, year, focus, read) -> None:
    section = f"## Two groups\n\n- **Bakers:** rye bread, since 2016.\n- **Millers:** {words}"
    groups = read(note(section)).groups
    assert [(group.name, group.first_convened, group.focus_html) for group in groups] == [
        ("Bakers", 2016, "<p>rye bread, since 2016.</p>"),
        ("Millers", year, focus),
    ]


@pytest.mark.parametrize(
    "section",
    [
        "## Groups and questions\n\nThe groups will discuss:\n\n- Power – whose\n- Tea – when",
        "## Groups and more\n\n### Parallel groups\n\nText.\n\n### Other groups\n\nText.",
    ],
)
def test_what_is_no_group(section: str, read) -> None:
    assert read(note(section)).groups == []


DAYS = [(1, "Day one: tea."), (3, "Day three: cake.")]


@pytest.mark.parametrize(
    "section",
    [
        "## Joint sessions\n\nDay one: tea.\n\nDay three: cake.",
        "## Joint sessions\n\nDay one: tea.\nDay three: cake.",
        "## Plenary sessions\n\n- Day one: tea.\n- Day three: cake.",
        "## Shared sessions\n\nAll together.\n\n1. **Day one:** tea.\n2. **Day three:** cake.",
    ],
)
def test_forms_of_sessions(section: str, read) -> None:
    sessions = read(note(section)).joint_sessions
    assert [(session.day, session.text) for session in sessions] == DAYS


@pytest.mark.parametrize(
    "section",
    [
        "## Joint sessions\n\n- 3 May: tea.\n- 5 May: cake.",
        "## Joint sessions\n\n- Sunday: tea.\n- Tuesday: cake.",
        "## Programme\n\nIn the joint session on day one, tea.\n\nThe joint session on day three.",
        "## Sessions conjointes\n\n- **Premier jour :** thé.\n- **Troisième jour :** pain.",
        "## Séances plénières\n\nLe premier jour, thé.\n\nLe dernier jour, pain.",
        "## Sesiones conjuntas\n\nDía uno: té.\n\nDía tres: pan.",
        "## Gemeinsame Sitzungen – Tee\n\n1. Tag: Tee.\n\n3. Tag: Brot.",
        "## Plenarsitzungen\n\nAm Tag 1 Tee.\n\nAm letzten Tag Brot.",
        "## الجلسات العامة\n\n- **اليوم 1:** شاي.\n- **اليوم ٣:** خبز.",
        "## الجلسات المشتركة\n\nاليوم الأول: شاي.\n\nوفي اليوم الثالث خبز.",
    ],
)
def test_days_of_sessions(section: str, read) -> None:
    assert [session.day for session in read(note(section)).joint_sessions] == [1, 3]


def test_sessions_with_headings_of_their_own(read) -> None:
    reading = read(
        note(
            "## Joint sessions\n\n### Day one: Opening\n\nTea.\n\nMore tea.\n\n"
            "### Closing plenary\n\nOn the last day, cake.\n\n### Meals\n\nBread.\n\n## End\n\nX."
        )
    )
    assert [(s.title, s.day, s.description_html) for s in reading.joint_sessions] == [
        ("Opening", 1, "<p>Tea.</p><p>More tea.</p>"),
        ("Closing plenary", 3, "<p>On the last day, cake.</p>"),
    ]
    assert reading.body[2:6] == [
        HeadingBlock("Joint sessions", 2),
        SessionsPlaceholder("joint"),
        HeadingBlock("Meals", 3),
        ParagraphBlock("<p>Bread.</p>"),
    ]
