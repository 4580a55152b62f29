"""Publications to cite, as different from each other as the library's."""

from datetime import date

from reports.citations.names import Name, organisation
from reports.citations.work import (
    Contributor,
    Correction,
    Event,
    Issued,
    Kind,
    Publisher,
    Role,
    Translation,
    Work,
    WorkFile,
)

SITE = "https://example.org"
CENTRE = "International Civil Society Centre"
PUBLISHER = Publisher(CENTRE, "Berlin", f"{SITE}/", "https://ror.org/02example")
ORCID = "https://orcid.org/0000-0002-1825-0097"

# What trips up formats that separate by words, commas or TeX's signs.
DIFFICULT_ORGANISATIONS = [
    "Bread and Roses",
    "Action, Research and Learning",
    "AT&T {Foundation} 100 % _x_",
    "and",
    "Smith, Jones and others",
    "}{ #1 ~ ^ \\ $",
]

# One name and title in each of many scripts.
SCRIPTS = {
    "Latin": ("Đỗ Hương ăâêôơư Łódź ßẞ", "Çalışma İstanbul'da ğüş"),
    "Cyrillic": ("Шевченко Ґалаґан", "Звіт про їжу та ёлку"),
    "Greek": ("Παπαδόπουλος", "Έκθεση για την κοινωνία"),
    "Arabic": ("حدّاد", "تقرير عن المجتمع المدني، ٢٠١٩"),
    "Hebrew": ("כֹּהֵן", "דו״ח על החברה האזרחית"),
    "Devanagari": ("शर्मा", "नागरिक समाज की रिपोर्ट"),
    "Bengali": ("চট্টোপাধ্যায়", "নাগরিক সমাজের প্রতিবেদন"),
    "Thai": ("ศรีสุข", "รายงานภาคประชาสังคม"),
    "Chinese": ("王", "公民社会报告：第一部分"),
    "Japanese": ("髙橋", "市民社会に関する報告書"),
    "Korean": ("김", "시민사회 보고서"),
    "Georgian": ("ბერიძე", "სამოქალაქო საზოგადოება"),
    "Amharic": ("ተስፋዬ", "የሲቪል ማህበረሰብ ሪፖርት"),
    "Persian": ("می‌خواهم", "گزارش جامعهٔ مدنی"),
}


def by(*names: Name, role: Role = Role.AUTHOR) -> tuple[Contributor, ...]:
    return tuple(Contributor(name, role) for name in names)


def work(**values: object) -> Work:
    """A report, with what a test says of it."""
    known = {
        "kind": Kind.REPORT,
        "title": "Fit for purpose",
        "url": f"{SITE}/en/publications/fit/",
        "language": "en",
        "publisher": PUBLISHER,
    }
    return Work(**(known | values))  # ty: ignore[invalid-argument-type]


MULLER = Name(family="Müller", given="Anna Maria", url=ORCID)
BERG = Name(family="Berg", given="Lars", particle="van den")

REPORT = work(
    subtitle="what learning costs in Kenya",
    genre="Innovation report",
    contributors=by(MULLER, BERG) + by(Name(family="Sow", given="Ali"), role=Role.TRANSLATOR),
    issued=Issued(2019, 4, 8),
    number="3",
    series="Learning papers",
    doi="10.1234/abc_d",
    abstract="What it costs.\n\nAnd whom.",
    keywords=("learning", "Kenya"),
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    files=(
        WorkFile(f"{SITE}/fr/publications/fit/files/fit-fr.pdf", "fr", "application/pdf", 900),
        WorkFile(f"{SITE}/en/publications/fit/files/fit-en.epub", "en", "application/epub+zip"),
        WorkFile(f"{SITE}/en/publications/fit/files/fit-en.pdf", "en", "application/pdf", 3145728),
        WorkFile(f"{SITE}/en/publications/fit/files/short.pdf", "en", "application/pdf", 1000),
    ),
    translations=(Translation(f"{SITE}/fr/publications/fit/", "fr", "À la hauteur"),),
    launched_at=Event("Innovators Forum", f"{SITE}/en/meetings/forum/2019/", date(2019, 4, 9)),
    corrections=(Correction("Table 2 was wrong.", f"{SITE}/e/", date(2020, 1, 2)),),
    version="2",
)

ORGANISATIONS_REPORT = work(
    title="Who pays?",
    url=f"{SITE}/en/publications/who-pays/",
    contributors=by(*map(organisation, DIFFICULT_ORGANISATIONS[:2])),
    issued=Issued(2020, 11),
    isbn="978-3-16-148410-0",
)

EDITED = work(
    contributors=by(BERG, MULLER, role=Role.EDITOR),
    subtitle="what learning costs",
    issued=Issued(2019, 4, 8),
    isbn="978-3-16-148410-0",
)
CASE_STUDY = work(
    kind=Kind.CASE_STUDY,
    title="Wells in the dust",
    url=f"{SITE}/en/publications/fit/wells/",
    contributors=by(Name(family="Diop", given="Aminata")),
    container=EDITED,
    pages="10–14",
)

ARABIC_CASE_STUDY = work(
    kind=Kind.CASE_STUDY,
    title="آبار في الغبار",
    url=f"{SITE}/ar/publications/fit/wells/",
    language="ar",
    contributors=by(Name(family="حداد", given="محمد علي"), Name(family="Diop", given="Aminata")),
    container=EDITED,
)

FRENCH_REPORT = work(
    title="Ce que coûte l'apprentissage",
    url=f"{SITE}/fr/publications/cost/",
    language="fr",
    genre="Rapport annuel",
    contributors=by(organisation(CENTRE)),
    issued=Issued(2021),
    number="7",
)
