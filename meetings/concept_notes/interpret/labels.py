"""Labels of the header's fields, and lines and tables that begin with them."""

import re
from dataclasses import dataclass

from meetings.concept_notes.document import Block, Line, ListBlock, Paragraph, Table
from meetings.concept_notes.html_text import text_of
from meetings.concept_notes.text import fold, pattern

_FIELDS = {
    "date": pattern(
        r"(?:meeting )?dates?(?: of (?:the )?(?:meeting|event))?",
        r"when|quand|cuándo|wann|متى",
        r"dates? (?:and|&|et) (?:times?|heures?|hours?)",
        r"dates? (?:de la|du|de l') ?(?:réunion|rencontre|événement)",
        r"fechas?(?: de la reunión| del encuentro)?|fechas? y horas?",
        r"datum(?: und (?:uhr)?zeit)?|termine?|zeitraum",
        r"(?:ال)?تاريخ(?: الاجتماع| الانعقاد| اللقاء)?|التواريخ|الموعد|الزمان|التاريخ والوقت",
    ),
    "time": pattern(
        r"times?|hours|heures?|horaires?|horas?|horarios?|uhrzeit|zeit|zeiten",
        r"الوقت|الساعة|التوقيت|المواعيد",
    ),
    "venue": pattern(
        r"(?:meeting )?venue|place|location|where|address",
        r"lieu(?: de la réunion)?|endroit|où|adresse",
        r"lugar(?: de la reunión)?|sede|dónde|dirección",
        r"ort|veranstaltungsort|tagungsort|wo|anschrift",
        r"(?:ال)?مكان(?: الاجتماع| الانعقاد| اللقاء)?|الموقع|العنوان|أين",
    ),
    "date_and_venue": pattern(
        r"dates? (?:and|&) (?:venue|place|location)|(?:venue|place|location) (?:and|&) dates?",
        r"dates? et lieux?|lieux? et dates?|fechas? y lugar|lugar y fechas?",
        r"(?:ort|datum|zeit) und (?:ort|datum|zeit)|(?:الزمان|المكان|التاريخ) و(?:الزمان|"
        r"المكان|التاريخ)",
    ),
    "facilitators": pattern(
        r"facilitators?|facilitation|(?:co-)?facilitated by|moderators?|moderated by|chairs?",
        r"animation|animée? par|animateurs?|animatrices?|facilitateurs?|facilitatrices?",
        r"modération|modérateurs?|modératrices?|facilitation",
        r"facilitador(?:es|as|a)?|facilitación|moderación|moderador(?:es|as|a)?|facilitan|modera",
        r"moderation|moderator(?:en|innen|in)?|gesprächsleitung|leitung|moderiert von",
        r"(?:ال)?(?:ميسر|ميسرون|ميسرين|ميسرات|ميسرة|تيسير|مسهلون|منسقون)|يدير الجلسات|"
        r"إدارة الجلسات",
    ),
    "document_date": pattern(
        r"document date|date of (?:this |the )?(?:document|note)|as of|last updated|"
        r"version(?: of)?",
        r"date du document|date de (?:la|cette) note|version du|mise à jour",
        r"fecha del? (?:documento|la nota)|versión(?: de)?|actualizado",
        r"dokumentdatum|stand|fassung vom|datum (?:des dokuments|dieses papiers)",
        r"تاريخ (?:الوثيقة|المذكرة|الإصدار)|بتاريخ",
    ),
    "title": pattern(r"title|titre|título|titel|عنوان(?: الاجتماع)?"),
}
_LABEL = re.compile(r"^\s*(?P<label>[^:\uff1a]{1,60}?)\s*[:\uff1a]\s*(?P<value>.*)$", re.DOTALL)
_BOLD_LABEL = re.compile(
    r"^<b>(?P<label>[^<]{1,60}?)\s*[:\uff1a]?\s*</b>\s*[:\uff1a]?\s*(?P<value>.*)$"
)
# Forms for several genders, plurals in brackets: Moderator*innen, facilitateur·rice·s, date(s).
_FORMS = re.compile(r"(?<=\w)[*·•._/(-]+\w+\)?")
_INNER_LABEL = re.compile(r"\s+(?=<b>[^<:]{1,40}[:\uff1a]\s*</b>|<b>[^<:]{1,40}</b>\s*[:\uff1a])")


@dataclass(frozen=True)
class LabelledLine:
    """A line of the header. The field is empty if the label is not one we know."""

    field: str
    label: str
    value: Line


def field_of(label: str) -> str:
    """The field a label stands for in any of the languages, or an empty text."""
    whole = fold(label).strip(" :.*")
    short = _FORMS.sub("", whole)
    for name, labels in _FIELDS.items():
        if labels.fullmatch(whole) or labels.fullmatch(short):
            return name
    return ""


def labelled_line(html: str) -> LabelledLine | None:
    """A line that begins with a label and a colon, or with a known label in bold."""
    bold = _BOLD_LABEL.match(html)
    if bold and field_of(bold["label"]):
        return LabelledLine(field_of(bold["label"]), bold["label"], Line(bold["value"].strip()))
    match = _LABEL.match(text_of(html))
    if not match or len(match["label"].split()) > 6:
        return None
    return LabelledLine(field_of(match["label"]), match["label"], Line(_value_of(html)))


def _value_of(html: str) -> str:
    """What stands after the first colon outside a tag, with elements that were open closed."""
    depth_open = ""
    for match in re.finditer(r"<(/?)([bia])\b[^>]*>|[:\uff1a]", html):
        if match[0] in {":"}:
            rest = html[match.end() :]
            return re.sub(r"^\s*</[bi]>", "", rest).strip() if depth_open else rest.strip()
        depth_open = "" if match[1] else match[2]
    return html


def labelled_lines(block: Block) -> list[LabelledLine]:
    """The lines of a header: lines without a label belong to the one before.

    Empty if the first line has no known label.
    """
    if isinstance(block, Table):
        found = _of_table(block)
    elif isinstance(block, Paragraph):
        found = _of_lines(part for line in block.lines for part in _INNER_LABEL.split(line.html))
    elif isinstance(block, ListBlock) and block.is_flat:
        found = _of_lines(item.html for item in block.items)
    else:
        return []
    return found if any(line.field for line in found[:1]) else []


def _of_lines(lines) -> list[LabelledLine]:
    found: list[LabelledLine] = []
    for html in lines:
        line = labelled_line(html)
        if line is not None and (line.field or html.startswith("<b>")):
            found.append(line)
        elif found:
            last = found[-1]
            value = Line(f"{last.value.html}<br/>{html}" if last.value.html else html)
            found[-1] = LabelledLine(last.field, last.label, value)
        else:
            return []
    return found


def _of_table(table: Table) -> list[LabelledLine]:
    rows = [tuple(filter(None, row)) for row in (table.header, *table.rows) if any(row)]
    if any(len(row) > 2 for row in rows):
        return []
    found = [
        LabelledLine(
            field_of(text_of(row[0])), text_of(row[0]).rstrip(" :\uff1a"), Line("".join(row[1:]))
        )
        for row in rows
    ]
    known = sum(bool(line.field) for line in found)
    return found if known * 2 >= len(found) and known > 0 and found[0].field else []
