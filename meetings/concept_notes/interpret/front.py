"""The front of a document: title, subtitle, document date and the header's fields."""

from dataclasses import replace
from itertools import takewhile

from meetings.concept_notes.dates import find_date
from meetings.concept_notes.document import Block, Heading, Line, ListBlock, Paragraph, Table
from meetings.concept_notes.html_text import has_more_than_text
from meetings.concept_notes.interpret.header import Header
from meetings.concept_notes.interpret.labels import LabelledLine, field_of, labelled_lines
from meetings.concept_notes.interpret.opening import read_opening
from meetings.concept_notes.interpret.section_words import NOTE_ITSELF, PRACTICAL, VERSION
from meetings.concept_notes.reading import ConceptNoteReading
from meetings.concept_notes.text import fold, shorten

MAXIMUM_TITLE = 200
_ONLY_ELSEWHERE = 2


def take_front(blocks: list[Block], reading: ConceptNoteReading) -> list[Block]:
    """Fill title, subtitle, dates, venue and facilitators; the blocks that are left."""
    rest = _take_title(_lines_apart(blocks), reading)
    rest = _take_subtitle(rest, reading)
    header = Header(reading)
    rest = _take_fields(rest, header)
    rest = _take_dates(rest, reading, header)
    has_date = read_opening(rest, reading, needs_date=not header.has_date) or header.has_date
    if not has_date:
        reading.not_understood.append("Date: the document gives no date of the meeting.")
    if reading.venue is None and not any(r.startswith("Venue") for r in reading.not_understood):
        reading.not_understood.append("Venue: the document gives no venue.")
    return rest


def _lines_apart(blocks: list[Block]) -> list[Block]:
    """Makes short lines of a first paragraph paragraphs of their own: title, subtitle, date."""
    first = blocks[0]
    if not isinstance(first, Paragraph) or len(first.lines) < 2 or labelled_lines(first):
        return blocks
    if any(len(line.text) > MAXIMUM_TITLE for line in first.lines):
        return blocks
    lines = [Paragraph(line.html, (line,)) for line in first.lines]
    labelled = next((n for n, line in enumerate(lines) if labelled_lines(line)), None)
    if labelled is not None:
        fields = first.lines[labelled:]
        html = "<br/>".join(line.html for line in fields)
        lines[labelled:] = [Paragraph(html, fields)]
    return [*lines, *blocks[1:]]


def _take_title(blocks: list[Block], reading: ConceptNoteReading) -> list[Block]:
    place = _title_place(blocks)
    if place is None:
        reading.title = shorten(blocks[0].text, MAXIMUM_TITLE)
        reading.not_understood.append("Title: none found, so the first words were taken.")
        return blocks
    title = blocks[place]
    reading.title = title.text
    if has_more_than_text(getattr(title, "html", "")):
        reading.not_understood.append("Title: links and footnotes were left out of it.")
    before = [block for block in blocks[:place] if not _is_note_itself(block)]
    for block in blocks[:place]:
        if _is_note_itself(block):
            reading.not_understood.append(f"Title: the line “{block.text}” above it was left out.")
    return before + blocks[place + 1 :]


def _title_place(blocks: list[Block]) -> int | None:
    """A heading of the first level near the beginning, or else the first short text."""
    near = blocks[:5]
    for place, block in enumerate(near):
        if isinstance(block, Heading) and block.level == 1 and not _is_note_itself(block):
            return place
        if labelled_lines(block) and not _is_own_date(block):
            break
    for place, block in enumerate(near):
        if _is_note_itself(block) and place + 1 < len(near) and _is_short(blocks[place + 1]):
            continue
        if _is_own_date(block):
            continue
        return place if _is_short(block) else None
    return None


def _is_note_itself(block: Block) -> bool:
    return isinstance(block, Heading | Paragraph) and bool(
        NOTE_ITSELF.fullmatch(fold(block.text).strip(" :"))
    )


def _is_own_date(block: Block) -> bool:
    """Whether a block above the title only says of when the document is."""
    match = find_date_alone(block)
    fields = {line.field for line in labelled_lines(block)}
    return fields == {"document_date"} or bool(match and _says_version(match.before))


def _is_short(block: Block) -> bool:
    if not isinstance(block, Heading | Paragraph) or len(block.text) > MAXIMUM_TITLE:
        return False
    return not labelled_lines(block) and find_date_alone(block) is None


def _take_subtitle(blocks: list[Block], reading: ConceptNoteReading) -> list[Block]:
    for place, block in enumerate(blocks[:3]):
        if isinstance(block, Paragraph) and find_date_alone(block) is not None:
            continue
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        if not isinstance(block, Table) and _is_subtitle(block, following):
            reading.subtitle = block.text
            if has_more_than_text(block.html):
                reading.not_understood.append("Subtitle: links and footnotes were left out.")
            return blocks[:place] + blocks[place + 1 :]
        break
    return blocks


def _is_subtitle(block: Block, following: Block | None) -> bool:
    if isinstance(block, Heading):
        # A heading right before the header's fields is no section.
        is_before_fields = following is not None and (
            bool(labelled_lines(following)) or find_date_alone(following) is not None
        )
        is_section = PRACTICAL.search(fold(block.text)) or field_of(block.text)
        return is_before_fields and not is_section and not _is_note_itself(block)
    if not isinstance(block, Paragraph) or block.is_quote or not _is_short(block):
        return False
    is_sentence = block.text.endswith((".", ":", "!", ";")) or ". " in block.text
    return block.is_subtitle or not (is_sentence or "@" in block.text)


def find_date_alone(block: Block):
    """The date a short paragraph consists of, perhaps after a place or “Version of”."""
    if not isinstance(block, Heading | Paragraph) or len(block.text) > 80:
        return None
    match = find_date(block.text)
    if match is None or match.after.strip(" .,)"):
        return None
    if _says_version(match.before):
        return match
    before = match.before.strip(" ,.(،")
    is_place = len(before.split()) <= 2 and not any(c.isdigit() for c in before)
    has_comma = not before or match.before.rstrip().endswith((",", "،", "("))
    return match if is_place and has_comma and match.words else None


def _says_version(before: str) -> bool:
    """Whether the words before a date say that it is the document's own."""
    return bool(VERSION.fullmatch(fold(before).strip(" ,.:(،")))


def _take_fields(blocks: list[Block], header: Header) -> list[Block]:
    """Use the fields before the first section, or the first place with two fields elsewhere."""
    rest: list[Block] = []
    in_front, is_practical, found_elsewhere = True, False, False
    waiting: LabelledLine | None = None
    for block in _with_heading_labels(blocks):
        if isinstance(block, Heading):
            in_front = False
            is_practical = bool(PRACTICAL.search(fold(block.text)))
        lines = labelled_lines(block)
        known = {line.field for line in lines if line.field}
        is_here = (
            in_front or is_practical or (len(known) >= _ONLY_ELSEWHERE and not found_elsewhere)
        )
        if waiting is not None and isinstance(block, Paragraph | ListBlock) and not lines:
            value = Line("<br/>".join(i.html for i in _lines_of(block)))
            if header.set(replace(waiting, value=value)):
                waiting = None
                continue
        waiting = None
        if (
            not lines
            or not is_here
            or (isinstance(block, Table) and len(known) < 2 and not in_front)
        ):
            rest.append(block)
            continue
        found_elsewhere = found_elsewhere or not in_front
        unused = [line for line in lines if not header.set(line)]
        waiting = _waiting(unused)
        for line in unused:
            if line is not waiting:
                header.remark_unused(line)
                rest.append(_as_paragraph(line))
    return rest


def _waiting(unused: list[LabelledLine]) -> LabelledLine | None:
    """A label at the end whose value must be the next paragraph."""
    last = unused[-1] if unused else None
    return last if last is not None and last.field and not last.value.text else None


def _with_heading_labels(blocks: list[Block]) -> list[Block]:
    """Headings that are labels, such as “Venue”, as labels, if a short paragraph follows."""
    result: list[Block] = []
    for place, block in enumerate(blocks):
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        is_label = isinstance(block, Heading) and bool(field_of(block.text))
        is_short = isinstance(following, Paragraph | ListBlock) and len(following.text) <= 300
        if is_label and is_short and not labelled_lines(following):
            line = Line(f"<b>{block.html.replace('<b>', '').replace('</b>', '')}:</b>")
            result.append(Paragraph(line.html, (line,)))
        else:
            result.append(block)
    return result


def _lines_of(block: Paragraph | ListBlock) -> tuple[Line, ...]:
    return block.lines if isinstance(block, Paragraph) else block.items


def _as_paragraph(line: LabelledLine) -> Paragraph:
    """A line of the header that is no field: it stays in the body."""
    html = f"<b>{Line(line.label).html}:</b> {line.value.html}".strip()
    return Paragraph(html, (Line(html),))


def _take_version(blocks: list[Block], reading: ConceptNoteReading) -> list[Block]:
    """Use the first line before the first section such as “Version of 3 May 2020”."""
    for place, block in enumerate(takewhile(lambda b: not isinstance(b, Heading), blocks)):
        match = find_date_alone(block)
        found = match.reading if match and _says_version(match.before) else None
        is_day = found is not None and found.precision == "day" and found.start == found.end
        if found is not None and is_day and reading.document_date is None:
            reading.document_date = found.start
            return blocks[:place] + blocks[place + 1 :]
    return blocks


def _take_dates(blocks: list[Block], reading: ConceptNoteReading, header: Header) -> list[Block]:
    """Paragraphs before the first section that are only a date."""
    rest: list[Block] = []
    in_front = True
    for block in _take_version(blocks, reading):
        in_front = in_front and not isinstance(block, Heading)
        match = find_date_alone(block) if in_front and isinstance(block, Paragraph) else None
        found = match.reading if match else None
        is_version = match is not None and _says_version(match.before)
        if match is None or found is None or found.precision != "day" or is_version:
            rest.append(block)
            continue
        is_one_day = found.start == found.end
        if is_one_day and reading.document_date is None and not match.before.strip(" ,،"):
            reading.document_date = found.start
        elif is_one_day and reading.document_date is None:
            reading.document_date = found.start
            rest.append(block)
        elif not header.has_date:
            header.read_date(block.text)
        else:
            rest.append(block)
    return rest
