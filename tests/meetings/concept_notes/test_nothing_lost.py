"""Every sentence of a source is somewhere in its reading, and only once."""

import re
from html import unescape
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetings.concept_notes import ConceptNoteReading, UnreadableDocument, read_concept_note
from meetings.concept_notes.interpret.years import first_convened_in, says_only_year

NOTES = Path(__file__).parent / "notes"
HEADER_LINE = re.compile(
    r"^\W*(?:b>)?(?:Dates?|Venue|Facilitators|Lieu|Animation|Fecha|Lugar|Facilitadores|Datum|"
    r"Veranstaltungsort|Moderation|التاريخ|المكان|الميسّرون)\b"
)
DATE_LINE = re.compile(r"^\W*(?:\d|[٠-٩])\S*\s+(?:de\s+)?\S+\s+(?:de\s+)?(?:\d|[٠-٩]){4}\W*$")


def _words(text: str) -> str:
    """Words between single spaces, without marks and numbers of footnotes."""
    return " ".join(re.findall(r"[^\W\d_]+", normalize("NFKC", text).casefold()))


def _sentences(source: str) -> list[str]:
    source = re.sub(r"(?s)<(style|script|title)>.*?</\1>", "", source)
    source = re.sub(r"\]\([^)]*\)|\[\^\w+\]:?|(?<=</b)>|<tr>.*?</tr>", " ", source)
    source = re.sub(r"<(?:/?(?:p|li|h\d|ol|ul|div|table|body|html|head)\b[^>]*)>", "\n", source)
    source = re.sub(r"(?<=</h1>)\s*|<[^>]+>", "", source)
    lines = [unescape(line) for line in source.split("\n")]
    kept = [line for line in lines if not HEADER_LINE.match(line) and not DATE_LINE.match(line)]
    joined = re.sub(r"(?<=[^\s.:!?»”\"*])\n(?=[a-zà-ÿ])", " ", "\n".join(kept))
    return [s for s in re.split(r"[\n|]|(?<=[.!?])\s", joined) if _words(s)]


def _everything(reading: ConceptNoteReading) -> list[str]:
    """All texts of a reading; the places of groups, sessions and quotes have none."""
    return [
        reading.title,
        reading.subtitle,
        *(block.text for block in reading.body),
        *(re.sub(r"<[^>]+>", " ", f"{g.name} {g.focus_html}") for g in reading.groups),
        *(f"{session.title} | {session.text}" for session in reading.joint_sessions),
        *(f"{quote.text} | {quote.name}" for quote in reading.quotes),
        *(note.text for note in reading.footnotes),
    ]


def _without_years(sentence: str, reading: ConceptNoteReading) -> str:
    """Of “Bakers: since 2016.” the name, if the group's year says the rest."""
    start, plain = reading.start_date, re.sub(r"[*#]", "", sentence)
    for group in reading.groups:
        before, name, after = plain.partition(group.name)
        if name and not group.focus_html and not _words(before):
            said = after.strip(" :–—-(),")
            is_year = first_convened_in(said, start and start.year) == group.first_convened
            return name if is_year and says_only_year(said, start and start.year) else sentence
    return sentence


@pytest.mark.parametrize("name", sorted(path.name for path in NOTES.iterdir()))
def test_every_sentence_is_kept_once(name: str) -> None:
    reading = read_concept_note(NOTES / name)
    output = _words(" | ".join(_everything(reading)))
    found = _sentences((NOTES / name).read_text())
    sentences = [_without_years(sentence, reading) for sentence in found]
    source = _words(" | ".join(sentences))
    for sentence in sentences:
        words = _words(sentence)
        assert f" {words} " in f" {output} ", sentence
        if len(words.split()) > 4:
            assert output.count(words) == source.count(words), sentence


_LINES = st.sampled_from(
    [
        "# {}", "## {}", "### {}", "**{}**", "{} {} {}.", "- {}", "- **{}:** {} since 2014.",
        "1. {}", "> {}", "*“{}”*", "Date: {}", "Date: 3 May 2020", "Venue: {}, Paris, France",
        "Venue: {}", "Facilitators: {} {}, {}", "3 May 2020", "## Parallel groups of {}",
        "## Joint sessions: {}", "The joint session on day two is about {}.",
        "In this session {}.", "Participant feedback {} 2018", "Participants will leave with:",
        "For more information contact {} at {}@example.org.", "{}<sup>1</sup>.", "<sup>1</sup> {}",
        "{}.[^a]", "[^a]: {}", "| {} | {} |\n|---|---|\n| {} | {} |", "{}<br>{}", "Concept note",
        "    {}", "Language: {}", "**Contact:** {}", "• {}\n• {}", "[1] {}", "{} [1]", "", "",
        "### Day one: {}", "### {} plenary", "“{}.” – {}", "> — {}", "— {}", "– {}",
        "- Day two: {}",
        "### {}\n\nSince 2014 {}.", "{} (since 2014)", "1. {} note", "*“{}”* – {}", "{}.\\*",
        "\\* {}", "The week takes place on 3 May 2020 in {}, France.", "**{}**\n{} {}",
    ]
)  # fmt: skip


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)
@given(lines=st.lists(_LINES, min_size=1, max_size=14), gap=st.booleans())
def test_no_word_is_lost_however_the_lines_stand(
    lines: list[str], gap: bool, tmp_path: Path
) -> None:
    count = 0
    words: list[str] = []

    def word(_match: re.Match[str]) -> str:
        nonlocal count
        count += 1
        words.append("Wq" + "".join(chr(ord("a") + int(digit)) for digit in str(count)) + "x")
        return words[-1]

    source = ("\n\n" if gap else "\n").join(re.sub(r"\{\}", word, line) for line in lines)
    path = tmp_path / "note.md"
    path.write_text(source)
    try:
        reading = read_concept_note(path)
    except UnreadableDocument:
        assert not words
        return
    facts = [
        *_everything(reading),
        str(reading.venue),
        str(reading.facilitators),
        " ".join(reading.not_understood),
    ]
    output = " ".join(facts)
    assert [w for w in words if w not in output] == []
