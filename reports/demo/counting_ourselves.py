"""A publication that was withdrawn: its page says so and why, its file is gone."""

from datetime import date

from cms.core.demonstration import DemoPage, Words, heading, paragraphs, text
from people.demo import CENTRE
from reports.demo.papers import Paper
from reports.demo.rows import by_guest, by_organisation, regions, topics, whole

SLUG, KIND, PUBLISHED = "counting-ourselves", "other", date(2018, 6, 5)
WITHDRAWN = date(2020, 2, 10)

TITLE = Words(
    en="Counting ourselves",
    fr="Nous compter",
    es="Contarnos",
    de="Uns selbst zählen",
    ar="أن نُحصي أنفسنا",
)
SUBTITLE = Words(
    en="A first atlas of members and volunteers",
    fr="Premier atlas des membres et des bénévoles",
    es="Un primer atlas de miembros y voluntariado",
    de="Ein erster Atlas der Mitglieder und Freiwilligen",
    ar="أول أطلس للأعضاء والمتطوعين",
)
INTRODUCTION = Words(
    en="How many people belong to our members, country by country.",
    fr="Combien de personnes adhèrent à nos organisations membres, pays par pays.",
    es="Cuántas personas pertenecen a nuestras organizaciones miembros, país por país.",
    de="Wie viele Menschen unseren Mitgliedsorganisationen angehören, Land für Land.",
    ar="كم عدد المنتسبين إلى المنظمات الأعضاء لدينا، بلدًا بلدًا.",
)
ABSTRACT = paragraphs(
    Words(
        en="Maps and tables made from what eighteen organisations told us about their members.",
        fr=(
            "Cartes et tableaux établis d'après ce que dix-huit organisations ont dit de "
            "leurs adhérents."
        ),
        es=(
            "Mapas y tablas elaborados con lo que dieciocho organizaciones nos contaron de "
            "sus afiliados."
        ),
        de="Karten und Tabellen nach den Angaben von achtzehn Organisationen über ihre Mitglieder.",
        ar="خرائط وجداول أُعدّت مما أخبرتنا به ثماني عشرة منظمة عن منتسبيها.",
    )
)
REASON = Words(
    en=(
        "Three organisations had counted the same volunteers, so that the totals for six "
        "countries were too high. The maps cannot be mended without asking everybody again, "
        "and we have decided not to."
    ),
    fr=(
        "Trois organisations avaient compté les mêmes bénévoles, si bien que les totaux de "
        "six pays étaient trop élevés. Il faudrait réinterroger tout le monde pour corriger "
        "les cartes ; nous y avons renoncé."
    ),
    es=(
        "Tres organizaciones habían contado a las mismas personas voluntarias, por lo que "
        "los totales de seis países eran demasiado altos. Para corregir los mapas habría "
        "que volver a preguntar a todas, y decidimos no hacerlo."
    ),
    de=(
        "Drei Organisationen hatten dieselben Freiwilligen gezählt, sodass die Summen für "
        "sechs Länder zu hoch waren. Die Karten ließen sich nur berichtigen, wenn wir alle "
        "noch einmal fragten; darauf haben wir verzichtet."
    ),
    ar=(
        "أحصت ثلاث منظمات المتطوعين أنفسهم، فجاءت المجاميع في ستة بلدان أعلى من الواقع. ولا "
        "يمكن تصحيح الخرائط دون سؤال الجميع من جديد، وقد قررنا ألا نفعل."
    ),
)
BODY = [
    heading(
        Words(
            en="How we counted",
            fr="Comment nous avons compté",
            es="Cómo contamos",
            de="Wie wir gezählt haben",
            ar="كيف أحصينا",
        )
    ),
    text(
        Words(
            en="Each organisation sent a list of its branches and a number for each.",
            fr="Chaque organisation a envoyé la liste de ses sections et un nombre pour chacune.",
            es="Cada organización envió la lista de sus secciones y un número para cada una.",
            de="Jede Organisation schickte eine Liste ihrer Gliederungen und zu jeder eine Zahl.",
            ar="أرسلت كل منظمة قائمة بفروعها وعددًا لكل فرع.",
        )
    ),
]
PAPER = Paper(SLUG, KIND, PUBLISHED, TITLE, SUBTITLE, BODY)


def counting_ourselves() -> DemoPage:
    """The atlas, of which only the title and the reason are left to read."""
    return DemoPage(
        "reports.ReportPage",
        SLUG,
        title=TITLE,
        subtitle=SUBTITLE,
        introduction=INTRODUCTION,
        abstract=ABSTRACT,
        withdrawal_reason=REASON,
        withdrawn_on=WITHDRAWN,
        type=KIND,
        publication_date=PUBLISHED,
        doi="10.5555/counting-ourselves",
        original_language="en",
        body=BODY,
        rows={
            "contributors": [
                by_guest("Piet", "Vandersteen", "Bureau Telraam"),
                by_organisation(CENTRE, "publisher"),
            ],
            "files": whole(PAPER.pdf("en")),
            "topics": topics("digital"),
            "regions": regions("worldwide"),
        },
    )
