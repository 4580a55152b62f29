"""A research report that is to appear on a day to come; until then readers know nothing of it."""

from datetime import UTC, date, datetime, time, timedelta

from cms.core.demonstration import DemoPage, Picture, Words, heading, paragraphs, text
from people.demo import CENTRE, LAKE
from reports.demo.papers import Paper
from reports.demo.rows import by, by_guest, by_organisation, regions, topics, whole

SLUG, KIND = "after-the-grant", "research-report"
DAYS_AHEAD, HOUR = 45, time(8, 0, tzinfo=UTC)

TITLE = Words(
    en="After the grant",
    fr="Après la subvention",
    es="Después de la subvención",
    de="Nach der Förderung",
    ar="بعد انتهاء المنحة",
)
SUBTITLE = Words(
    en="What remains five years on",
    fr="Ce qui reste cinq ans plus tard",
    es="Lo que queda cinco años después",
    de="Was nach fünf Jahren bleibt",
    ar="ما الذي يبقى بعد خمس سنوات",
)
INTRODUCTION = Words(
    en=(
        "We went back to forty projects whose money had long run out, and asked what was "
        "still there."
    ),
    fr=(
        "Nous sommes retournés voir quarante projets dont le financement avait pris fin "
        "depuis longtemps, et nous avons demandé ce qui subsistait."
    ),
    es=(
        "Volvimos a cuarenta proyectos cuyo dinero se había agotado hacía tiempo y "
        "preguntamos qué seguía en pie."
    ),
    de=(
        "Wir sind zu vierzig Projekten zurückgekehrt, deren Geld längst verbraucht war, und "
        "haben gefragt, was noch da ist."
    ),
    ar="عدنا إلى أربعين مشروعًا نفد تمويلها منذ زمن طويل، وسألنا عما بقي منها.",
)
ABSTRACT = paragraphs(
    Words(
        en=(
            "Buildings last if somebody has the key; groups last if somebody cooks. Of what "
            "was written in the final reports, less than half could be found."
        ),
        fr=(
            "Un bâtiment dure si quelqu'un en a la clé ; un groupe dure si quelqu'un fait "
            "la cuisine. De ce qu'annonçaient les rapports finaux, moins de la moitié a pu "
            "être retrouvée."
        ),
        es=(
            "Un edificio perdura si alguien tiene la llave; un grupo perdura si alguien "
            "cocina. De lo que decían los informes finales se pudo encontrar menos de la "
            "mitad."
        ),
        de=(
            "Gebäude bleiben, wenn jemand den Schlüssel hat; Gruppen bleiben, wenn jemand "
            "kocht. Von dem, was in den Schlussberichten stand, ließ sich weniger als die "
            "Hälfte finden."
        ),
        ar=(
            "يبقى المبنى إذا احتفظ أحدهم بمفتاحه، وتبقى الجماعة إذا طبخ لها أحدهم. ولم نعثر "
            "على نصف ما ورد في التقارير الختامية."
        ),
    )
)
BODY = [
    heading(
        Words(
            en="What was still there",
            fr="Ce qui subsistait",
            es="Lo que seguía en pie",
            de="Was noch da war",
            ar="ما الذي بقي",
        )
    ),
    text(
        Words(
            en=(
                "A well, because the school next to it needs water every day. A choir that "
                "had begun as a course in bookkeeping. Nineteen friendships that nobody had "
                "planned."
            ),
            fr=(
                "Un puits, parce que l'école voisine a besoin d'eau chaque jour. Une "
                "chorale, née d'un cours de comptabilité. Dix-neuf amitiés que personne "
                "n'avait prévues."
            ),
            es=(
                "Un pozo, porque la escuela de al lado necesita agua a diario. Un coro que "
                "había empezado como curso de contabilidad. Diecinueve amistades que nadie "
                "había planeado."
            ),
            de=(
                "Ein Brunnen, weil die Schule daneben jeden Tag Wasser braucht. Ein Chor, "
                "der als Kurs in Buchhaltung begonnen hatte. Neunzehn Freundschaften, die "
                "niemand geplant hatte."
            ),
            ar=(
                "بئر، لأن المدرسة المجاورة تحتاج إلى الماء كل يوم. وجوقة بدأت دورةً في "
                "المحاسبة. وتسع عشرة صداقة لم يخطط لها أحد."
            ),
        )
    ),
]


def appears_on(today: date) -> date:
    """The day it goes out, counted from the day on which the demonstration is built."""
    return today + timedelta(days=DAYS_AHEAD)


def after_the_grant(today: date) -> DemoPage:
    """The report that waits, with its files."""
    published = appears_on(today)
    paper = Paper(SLUG, KIND, published, TITLE, SUBTITLE, BODY)
    return DemoPage(
        "reports.ReportPage",
        SLUG,
        title=TITLE,
        subtitle=SUBTITLE,
        introduction=INTRODUCTION,
        abstract=ABSTRACT,
        picture=Picture("heads-next"),
        go_live_at=datetime.combine(published, HOUR),
        type=KIND,
        publication_date=published,
        isbn="978-3-16-148413-1",
        doi="10.5555/after-the-grant",
        licence="CC-BY-4.0",
        original_language="en",
        body=BODY,
        rows={
            "contributors": [
                by("tomasz-wielgosz"),
                by_guest("Mercy", "Wafula", LAKE),
                by_organisation(CENTRE, "publisher"),
            ],
            "files": whole(paper.pdf("en"), paper.pdf("es")),
            "topics": topics("accountability", "climate-justice"),
            "regions": regions("africa", "asia-pacific"),
        },
    )
