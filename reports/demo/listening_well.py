"""A toolkit with an annex to print; its German file is older than the English one."""

from datetime import date

from cms.core.demonstration import DemoPage, Picture, Words, heading, paragraphs, text
from people.demo import BRIDGES
from reports.demo.listening_well_exercises import EXERCISES
from reports.demo.listening_well_worksheet import WORKSHEET
from reports.demo.papers import Paper
from reports.demo.rows import (
    NOTE,
    by,
    by_guest,
    by_organisation,
    first_note,
    regions,
    topics,
    whole,
)

SLUG, KIND, PUBLISHED = "listening-well", "toolkit", date(2021, 3, 4)

TITLE = Words(
    en="Listening well",
    fr="Bien écouter",
    es="Escuchar bien",
    de="Gut zuhören",
    ar="حسن الإصغاء",
)
SUBTITLE = Words(
    en="A toolkit for conversations that change plans",
    fr="Une boîte à outils pour des conversations qui changent les plans",
    es="Una caja de herramientas para conversaciones que cambian planes",
    de="Ein Werkzeugkasten für Gespräche, die Pläne verändern",
    ar="حقيبة أدوات لأحاديث تغيّر الخطط",
)
INTRODUCTION = Words(
    en="Five exercises for an afternoon, for teams that want to hear what they have not asked.",
    fr=(
        "Cinq exercices pour un après-midi, à l'intention des équipes qui veulent entendre "
        "ce qu'elles n'ont pas demandé."
    ),
    es="Cinco ejercicios para una tarde, para equipos que quieren oír lo que no han preguntado.",
    de=(
        "Fünf Übungen für einen Nachmittag, für Teams, die hören wollen, wonach sie nicht "
        "gefragt haben."
    ),
    ar="خمسة تمارين لعصر يوم واحد، لفرق تريد أن تسمع ما لم تسأل عنه.",
)
ABSTRACT = paragraphs(
    Words(
        en=(
            "Every exercise needs a room, a clock and people who disagree. None needs a "
            "screen. All were tried with village councils, youth clubs and one ministry."
        ),
        fr=(
            "Chaque exercice demande une salle, une horloge et des gens qui ne sont pas "
            "d'accord. Aucun ne demande d'écran. Tous ont été essayés avec des conseils de "
            "village, des clubs de jeunes et un ministère."
        ),
        es=(
            "Cada ejercicio requiere una sala, un reloj y personas que no estén de acuerdo. "
            "Ninguno requiere pantalla. Todos se probaron con consejos vecinales, clubes "
            "juveniles y un ministerio."
        ),
        de=(
            "Jede Übung braucht einen Raum, eine Uhr und Menschen, die uneins sind. Keine "
            "braucht einen Bildschirm. Alle wurden mit Dorfräten, Jugendclubs und einem "
            "Ministerium erprobt."
        ),
        ar=(
            "يحتاج كل تمرين إلى غرفة وساعة وأناس مختلفين في الرأي، ولا يحتاج أي منها إلى "
            "شاشة. وقد جُرّبت كلها مع مجالس قرى ونوادي شباب ووزارة واحدة."
        ),
    )
)
BODY = [
    heading(
        Words(
            en="Before you begin",
            fr="Avant de commencer",
            es="Antes de empezar",
            de="Bevor Sie anfangen",
            ar="قبل أن تبدؤوا",
        )
    ),
    text(
        Words(
            en=(
                "Say aloud what is decided already. Nobody minds a small question; "
                f"everybody minds a question that was none.{NOTE}"
            ),
            fr=(
                "Dites à voix haute ce qui est déjà décidé. Une petite question ne froisse "
                f"personne ; une fausse question froisse tout le monde.{NOTE}"
            ),
            es=(
                "Digan en voz alta lo que ya está decidido. A nadie le molesta una "
                f"pregunta pequeña; a todos les molesta una que no lo era.{NOTE}"
            ),
            de=(
                "Sagen Sie laut, was schon entschieden ist. Eine kleine Frage nimmt "
                f"niemand übel, eine Frage, die keine war, nehmen alle übel.{NOTE}"
            ),
            ar=(
                "قولوا بصوت مسموع ما حُسم أمره. فلا أحد يستاء من سؤال صغير، والجميع يستاء "
                f"من سؤال لم يكن سؤالًا.{NOTE}"
            ),
        )
    ),
    heading(
        Words(
            en="The five exercises",
            fr="Les cinq exercices",
            es="Los cinco ejercicios",
            de="Die fünf Übungen",
            ar="التمارين الخمسة",
        )
    ),
    text(EXERCISES),
]
NOTES = first_note(
    Words(
        en="A youth club in Cochabamba told us this, and we have repeated it ever since.",
        fr="C'est un club de jeunes de Cochabamba qui nous l'a dit, et nous le répétons depuis.",
        es="Nos lo dijo un club juvenil de Cochabamba y lo repetimos desde entonces.",
        de="Das hat uns ein Jugendclub in Cochabamba gesagt, und wir wiederholen es seither.",
        ar="قالها لنا نادٍ للشباب في كوتشابامبا، وما زلنا نرددها منذ ذلك الحين.",
    )
)
PAPER = Paper(SLUG, KIND, PUBLISHED, TITLE, SUBTITLE, BODY, NOTES)
ANNEX = Words(
    en="Worksheet: the letter back",
    fr="Fiche de travail : la lettre en retour",
    es="Hoja de trabajo: la carta de vuelta",
    de="Arbeitsblatt: der Brief zurück",
    ar="ورقة عمل: رسالة الرد",
)


def listening_well() -> DemoPage:
    """The toolkit, in its second version."""
    return DemoPage(
        "reports.ReportPage",
        SLUG,
        title=TITLE,
        subtitle=SUBTITLE,
        introduction=INTRODUCTION,
        abstract=ABSTRACT,
        picture=Picture("heads-of-division"),
        type=KIND,
        publication_date=PUBLISHED,
        isbn="978-3-16-148412-4",
        doi="10.5555/listening-well",
        licence="CC-BY-SA-4.0",
        original_language="en",
        body=BODY,
        rows={
            "contributors": [
                by("leila-benhaddou"),
                by("ana-quiroga"),
                by_guest("Sefa", "Taleni", "Harbour Youth Council", "illustrator"),
                by_organisation(BRIDGES, "publisher"),
            ],
            "files": [
                *whole(PAPER.pdf("en", "2"), PAPER.pdf("es", "2"), PAPER.pdf("de", "1")),
                {"document": WORKSHEET.word("en"), "kind": "annex", "title": ANNEX},
            ],
            "footnotes": NOTES,
            "topics": topics("participation", "leadership"),
            "regions": regions("africa", "latin-america"),
        },
    )
