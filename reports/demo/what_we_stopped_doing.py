"""A meeting report, discussed at the meeting it is about."""

from datetime import date

from cms.core.demonstration import DemoPage, Picture, Words, heading, paragraphs, text
from people.demo import CENTRE, RIVERSIDE
from reports.demo.papers import Paper
from reports.demo.rows import (
    NOTE,
    by,
    by_guest,
    by_organisation,
    discussed_at,
    first_note,
    regions,
    topics,
    whole,
)

SLUG, KIND, PUBLISHED = "what-we-stopped-doing", "meeting-report", date(2023, 12, 6)

TITLE = Words(
    en="What we stopped doing",
    fr="Ce que nous avons cessé de faire",
    es="Lo que dejamos de hacer",
    de="Was wir gelassen haben",
    ar="ما كففنا عنه",
)
SUBTITLE = Words(
    en="Report on the Global Heads of Division meeting 2023",
    fr="Compte rendu de la Réunion mondiale des chefs de division 2023",
    es="Informe de la Reunión mundial de jefaturas de división 2023",
    de="Bericht vom Welttreffen der Abteilungsleitungen 2023",
    ar="تقرير عن الاجتماع العالمي لرؤساء الإدارات 2023",
)
INTRODUCTION = Words(
    en="Three days in Berlin and online, told by somebody who kept silent all the time and wrote.",
    fr=(
        "Trois jours à Berlin et en ligne, racontés par quelqu'un qui n'a cessé de se taire "
        "et d'écrire."
    ),
    es="Tres días en Berlín y en línea, contados por alguien que no dejó de callar y escribir.",
    de=(
        "Drei Tage in Berlin und online, erzählt von jemandem, der die ganze Zeit schwieg "
        "und schrieb."
    ),
    ar="ثلاثة أيام في برلين وعبر الإنترنت، يرويها من لزم الصمت طوال الوقت وكتب.",
)
ABSTRACT = paragraphs(
    Words(
        en=(
            "The groups put sixty-four habits on the table and struck out nineteen. A draft "
            "of this report was read on the last morning; what participants objected to is "
            "marked in the margin."
        ),
        fr=(
            "Les groupes ont mis soixante-quatre habitudes sur la table et en ont rayé "
            "dix-neuf. Un premier jet a été lu le dernier matin ; les objections des "
            "participants figurent en marge."
        ),
        es=(
            "Los grupos pusieron sobre la mesa sesenta y cuatro costumbres y tacharon "
            "diecinueve. La última mañana se leyó un borrador de este informe; las "
            "objeciones de los participantes figuran al margen."
        ),
        de=(
            "Die Gruppen legten vierundsechzig Gewohnheiten auf den Tisch und strichen "
            "neunzehn. Ein Entwurf dieses Berichts wurde am letzten Morgen verlesen; "
            "Einwände stehen am Rand."
        ),
        ar=(
            "طرحت المجموعات على الطاولة أربعًا وستين عادة وشطبت تسع عشرة منها. وقُرئت مسودة "
            "هذا التقرير في صباح اليوم الأخير، ودُوّنت اعتراضات المشاركين في الهامش."
        ),
    )
)
BODY = [
    heading(
        Words(
            en="The list on the wall",
            fr="La liste au mur",
            es="La lista en la pared",
            de="Die Liste an der Wand",
            ar="القائمة على الجدار",
        )
    ),
    text(
        Words(
            en=(
                "On the first morning everybody wrote down one thing their division does "
                f"that nobody would miss.{NOTE} Some cards hung alone. Eleven said the "
                "same: the monthly report that is read by its author."
            ),
            fr=(
                "Le premier matin, chacun a noté une chose que fait sa division et qui ne "
                f"manquerait à personne.{NOTE} Certaines fiches pendaient seules. Onze "
                "disaient la même chose : le rapport mensuel que seul son auteur lit."
            ),
            es=(
                "La primera mañana, cada cual anotó algo que hace su división y que nadie "
                f"echaría en falta.{NOTE} Algunas tarjetas colgaban solas. Once decían lo "
                "mismo: el informe mensual que solo lee quien lo escribe."
            ),
            de=(
                "Am ersten Morgen schrieben alle auf, was ihre Abteilung tut und niemand "
                f"vermissen würde.{NOTE} Manche Karten hingen allein. Auf elf stand "
                "dasselbe: der Monatsbericht, den nur liest, wer ihn geschrieben hat."
            ),
            ar=(
                f"في الصباح الأول كتب كل واحد أمرًا تقوم به إدارته ولن يفتقده أحد.{NOTE} "
                "علقت بعض البطاقات وحدها، واتفقت إحدى عشرة بطاقة على أمر واحد: التقرير "
                "الشهري الذي لا يقرؤه إلا كاتبه."
            ),
        )
    ),
    heading(
        Words(
            en="Who noticed",
            fr="Qui s'en est aperçu",
            es="Quién lo notó",
            de="Wem es auffiel",
            ar="من لاحظ",
        )
    ),
    text(
        Words(
            en=(
                "Six weeks later we rang all the heads of division. Fourteen of the "
                "nineteen habits were gone. Two had been missed, and were back, shorter."
            ),
            fr=(
                "Six semaines plus tard, nous avons appelé tous les chefs de division. "
                "Quatorze des dix-neuf habitudes avaient disparu. Deux avaient manqué à "
                "quelqu'un et étaient revenues, plus courtes."
            ),
            es=(
                "Seis semanas después llamamos a todas las jefaturas de división. Catorce "
                "de las diecinueve costumbres habían desaparecido. Dos se echaron en falta "
                "y volvieron, más breves."
            ),
            de=(
                "Sechs Wochen später riefen wir alle Abteilungsleitungen an. Vierzehn der "
                "neunzehn Gewohnheiten waren verschwunden. Zwei hatten gefehlt und waren "
                "wieder da, nur kürzer."
            ),
            ar=(
                "بعد ستة أسابيع اتصلنا بجميع رؤساء الإدارات. كانت أربع عشرة عادة من التسع "
                "عشرة قد زالت، وافتُقدت اثنتان فعادتا أقصر مما كانتا."
            ),
        )
    ),
]
NOTES = first_note(
    Words(
        en=(
            "Those who took part online wrote on cards of the same size, which somebody "
            "pinned up for them."
        ),
        fr=(
            "Les participants en ligne ont écrit sur des fiches de même taille, que "
            "quelqu'un a épinglées pour eux."
        ),
        es=(
            "Quienes participaron en línea escribieron en tarjetas del mismo tamaño, que "
            "alguien colgó por ellos."
        ),
        de=(
            "Wer online dabei war, schrieb auf Karten derselben Größe, die jemand im Saal "
            "aufhängte."
        ),
        ar="كتب المشاركون عبر الإنترنت على بطاقات بالحجم نفسه، علّقها أحد الحاضرين نيابة عنهم.",
    )
)
PAPER = Paper(SLUG, KIND, PUBLISHED, TITLE, SUBTITLE, BODY, NOTES)


def what_we_stopped_doing() -> DemoPage:
    """The report on the meeting of 2023."""
    return DemoPage(
        "reports.ReportPage",
        SLUG,
        title=TITLE,
        subtitle=SUBTITLE,
        introduction=INTRODUCTION,
        abstract=ABSTRACT,
        picture=Picture("recording-panel"),
        type=KIND,
        publication_date=PUBLISHED,
        doi="10.5555/what-we-stopped-doing",
        licence="CC-BY-4.0",
        original_language="en",
        body=BODY,
        rows={
            "contributors": [
                by("tomasz-wielgosz"),
                by_guest("Adaeze", "Nwosu", RIVERSIDE, "reviewer"),
                by_organisation(CENTRE, "publisher"),
            ],
            "files": whole(PAPER.pdf("en"), PAPER.pdf("ar"), PAPER.word("en"), PAPER.word("ar")),
            "footnotes": NOTES,
            "discussions": discussed_at("Global Heads of Division 2023", "2023"),
            "topics": topics("leadership"),
            "regions": regions("worldwide"),
        },
    )
