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
        r"dates? (?:de la|du|de l') ?(?:réunion|rencontre|événement|atelier|forum)|périodes?",
        r"fechas?(?: de la reunión| del? (?:encuentro|evento|foro))?|cuando",
        r"datum|termine?|zeitraum|zeitpunkt",
        r"(?:ال)?(?:تاريخ|تواريخ|موعد)(?: الاجتماع| الانعقاد| اللقاء| الملتقى)?|الزمان|زمان",
    ),
    "time": pattern(
        r"times?|hours|heures?|horaires?|horas?|horarios?|uhrzeit|zeit|zeiten",
        r"الوقت|الساعة|التوقيت|المواعيد",
    ),
    "venue": pattern(
        r"(?:meeting )?(?:venue|place|location)s?|where|address",
        r"lieux?(?: de la (?:réunion|rencontre)| du forum)?|endroit|où|adresse",
        r"lugar(?: de la reunión| del? (?:encuentro|evento))?|sede|donde|dirección",
        r"ort|veranstaltungsort|tagungsort|wo|anschrift",
        r"(?:ال)?مكان(?: الاجتماع| الانعقاد| اللقاء)?|الموقع|العنوان|أين",
    ),
    "facilitators": pattern(
        r"facilitators?|facilitation|facilitation team|facilitating|hosts?|hosted by|begleitung",
        r"(?:co-)?facilitated by|moderators?|moderated by|chairs?",
        r"(?:équipe d'|equipo de )(?:animation|facilitation|facilitación)",
        r"animation|animée? par|animateurs?|animatrices?|facilitateurs?|facilitatrices?",
        r"modération|modérateurs?|modératrices?|facilitation",
        r"facilitador(?:es|as|a)?|facilitación|moderación|moderador(?:es|as|a)?|facilitan|modera",
        r"moderation|moderator(?:en|innen|in)?|gesprächsleitung|leitung|moderiert von",
        r"(?:ال)?(?:ميسر|ميسرون|ميسرين|ميسرات|ميسرة|تيسير|مسهلون|منسقون|مسيرون)|يدير الجلسات|"
        r"إدارة الجلسات",
    ),
    "document_date": pattern(
        r"document date|date of (?:this |the )?(?:document|note)|as of|last updated|"
        r"version(?: of)?|(?:note )?dated|updated(?: on)?",
        r"date du document|date de (?:la|cette) note|version du|mise à jour(?: du| le)?",
        r"mise? à jour le",
        r"fecha del? (?:documento|la nota)|versión(?: de)?|actualizad[oa](?: el)?",
        r"dokumentdatum|stand|fassung vom|datum (?:des dokuments|dieses papiers)",
        r"تاريخ (?:الوثيقة|المذكرة|الإصدار|التحديث)|بتاريخ",
    ),
    "title": pattern(r"title|titre|título|titel|عنوان(?: الاجتماع)?"),
}
_LABEL = re.compile(
    r"^\s*(?P<label>(?:[^:\uff1a]|:(?=in)){1,60}?)\s*[:\uff1a](?!in)\s*(?P<value>.*)$", re.DOTALL
)
_BOLD_LABEL = re.compile(
    r"^<b>(?P<label>[^<]{1,60}?)\s*[:\uff1a]?\s*</b>\s*[:\uff1a]?\s*(?P<value>.*)$"
)
# Forms for several genders, plurals in brackets: Moderator*innen, facilitateur·rice·s, date(s).
_FORMS = re.compile(r"(?<=\w)(?:[*·•._/(-]+|:(?=in))\w+\)?")
_AND = re.compile(r"\s*[/&+,]\s*|\s+(?:and|et|y|und)\s+|\s+و\s*")
_COMBINED = {
    frozenset({"date", "venue"}): "date_and_venue",
    frozenset({"time", "venue"}): "date_and_venue",
    frozenset({"date", "time"}): "date",
}
MAXIMUM_LABEL = 60
_INNER_LABEL = re.compile(r"\s+(?=<b>[^<:]{1,40}[:\uff1a]\s*</b>|<b>[^<:]{1,40}</b>\s*[:\uff1a])")


@dataclass(frozen=True)
class LabelledLine:
    """A line of the header. The field is empty if the label is not one we know."""

    field: str
    label: str
    value: Line


def field_of(label: str) -> str:
    """The field a label stands for in any of the languages, or an empty text."""
    whole = fold(label).strip(" :.*?¿؟")
    if len(whole) > MAXIMUM_LABEL:
        return ""
    fields = frozenset(_known_field(_FORMS.sub("", part)) for part in _AND.split(whole))
    combined = _COMBINED.get(fields) or ("".join(fields) if len(fields) == 1 else "")
    return _known_field(whole) or combined or _known_field(_FORMS.sub("", whole))


def _known_field(label: str) -> str:
    return next((name for name, known in _FIELDS.items() if known.fullmatch(label)), "")


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
    for match in re.finditer(r"<(/?)([bia])\b[^>]*>|[:\uff1a](?!in(?:nen)?\b)", html):
        if match[0] in {":", "\uff1a"}:
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
