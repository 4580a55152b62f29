"""The facts in the header: when, where, who."""

from meetings.concept_notes.dates import find_date
from meetings.concept_notes.document import Line
from meetings.concept_notes.html_text import text_of, without_footnotes
from meetings.concept_notes.interpret.labels import LabelledLine
from meetings.concept_notes.interpret.people import read_people
from meetings.concept_notes.interpret.places import is_also_online, read_venue
from meetings.concept_notes.interpret.years import only_year
from meetings.concept_notes.reading import ConceptNoteReading
from meetings.concept_notes.times import find_times

MAXIMUM_VALUE = 1_000
_PUNCTUATION = " ,.;،؛()–-"


class Header:
    """Fills the fields of a reading. What it cannot use it says."""

    def __init__(self, reading: ConceptNoteReading) -> None:
        self._reading = reading
        self.has_date = False

    def set(self, line: LabelledLine) -> bool:
        """Use a line; False if its label is unknown or its field is filled already."""
        setters = {
            "date": self._set_date,
            "time": self._set_time,
            "venue": self._set_venue,
            "date_and_venue": self._set_date_and_venue,
            "facilitators": self._set_facilitators,
            "document_date": self._set_document_date,
        }
        if line.field not in setters or self._is_filled(line.field):
            return False
        value = Line(without_footnotes(line.value.html))
        if value.html != line.value.html:
            self._remark(f"{line.label}: a footnote was left out of “{value.text}”.")
        if not value.text or len(value.text) > MAXIMUM_VALUE:
            return False
        setters[line.field](value)
        return True

    def remark_unused(self, line: LabelledLine) -> None:
        """Say that a line of the header stays in the text."""
        if not line.field:
            self._remark(f"Header: “{line.label}” is not a known field; it stays in the text.")
        elif line.field != "title":
            self._remark(f"Header: a second “{line.label}” stays in the text: “{line.value.text}”.")

    def _is_filled(self, field: str) -> bool:
        reading = self._reading
        return {
            "date": self.has_date,
            "time": reading.start_time is not None,
            "venue": reading.venue is not None,
            "date_and_venue": self.has_date,
            "facilitators": bool(reading.facilitators),
            "document_date": reading.document_date is not None,
        }[field]

    def _remark(self, text: str) -> None:
        self._reading.not_understood.append(text)

    def _set_date(self, value: Line) -> None:
        rest = self.read_date(value.text)
        if rest.strip(_PUNCTUATION):
            self._remark(f"Date: “{rest.strip(' ,;')}” was not understood in “{value.text}”.")

    def read_date(self, text: str) -> str:
        """Set the date, and the times beside it; what else the text says."""
        reading = self._reading
        match = find_date(text, reading.language) or find_date(
            text, reading.language, year=only_year(f"{reading.title} {reading.subtitle}")
        )
        self.has_date = True
        if match is None:
            self._remark(f"Date: no date with day, month and year found in “{text}”.")
            return ""
        if match.reading is None:
            self._remark(f"Date: “{match.words}” is not possible, so no date was set.")
            return f"{match.before} {match.after}"
        found = match.reading
        reading.start_date, reading.end_date = found.start, found.end
        reading.date_precision = found.precision
        if found.precision == "unannounced":
            return ""
        return self._take_times(f"{match.before} {match.after}")

    def _take_times(self, text: str) -> str:
        if not text.strip(_PUNCTUATION):
            return ""
        found = find_times(text)
        if found.start is None:
            return text
        self._reading.start_time, self._reading.end_time = found.start, found.end
        return found.rest

    def _set_time(self, value: Line) -> None:
        rest = self._take_times(value.text)
        if rest.strip(_PUNCTUATION):
            self._remark(f"Time: “{rest.strip()}” was not understood in “{value.text}”.")

    def _set_venue(self, value: Line) -> None:
        venue, remarks = read_venue(value.html)
        self._reading.venue = venue
        self._reading.is_also_online = venue is not None and is_also_online(value.html)
        self._reading.not_understood += remarks

    def _set_date_and_venue(self, value: Line) -> None:
        match = find_date(value.html, self._reading.language)
        if match is None or match.reading is None or match.words not in value.text:
            # Not beside the elements of a link, but perhaps inside them.
            match = find_date(value.text, self._reading.language)
        if match is None or match.reading is None:
            self.read_date(value.text)
            return
        self.read_date(match.words)
        place = f"{match.before.strip(_PUNCTUATION)}, {match.after.strip(_PUNCTUATION)}"
        if place.strip(_PUNCTUATION):
            self._set_venue(Line(place.strip(_PUNCTUATION)))

    def _set_facilitators(self, value: Line) -> None:
        lines = [text_of(line) for line in _split_lines(value.html)]
        people, left_out = read_people([line for line in lines if line])
        self._reading.facilitators = people
        for words in left_out:
            self._remark(f"Facilitators: “{words}” has no field of its own and was left out.")
        for person in people:
            if len(person.name.split()) > 6:
                self._remark(f"Facilitators: “{person.name}” may not be one person.")

    def _set_document_date(self, value: Line) -> None:
        match = find_date(value.text, self._reading.language)
        found = match.reading if match else None
        is_one_day = found and found.precision == "day" and found.start == found.end
        if match and found and is_one_day:
            self._reading.document_date = found.start
            rest = f"{match.before} {match.after}".strip(_PUNCTUATION)
            if rest:
                self._remark(f"Document date: “{rest}” was not understood in “{value.text}”.")
        else:
            self._remark(f"Document date: no day found in “{value.text}”.")


def _split_lines(html: str) -> list[str]:
    for mark in ("</li>", "<li>", "<ul>", "</ul>", "<ol>", "</ol>"):
        html = html.replace(mark, "<br/>")
    return html.split("<br/>")
