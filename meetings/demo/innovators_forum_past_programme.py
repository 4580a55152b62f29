"""The programme of the Innovators Forum of last year. Invented."""

from datetime import date, time, timedelta
from typing import Any

from cms.core.demonstration import Words
from meetings.demo.innovators_forum_dates import edition_key
from meetings.demo.innovators_forum_past_second_day import second_day
from meetings.demo.rows import guest_speaker, session, speaker
from people.demo import BRIDGES, RIVERSIDE, SQUARES, person

MORNING = (time(9, 30), time(11, 0))
NOON = (time(11, 30), time(13, 0))
AFTERNOON = (time(15, 0), time(16, 30))


def sessions(first_day: date) -> list[dict[str, Any]]:
    """Three joint sessions and, twice, three workshops at the same time."""
    edition = edition_key(first_day)
    return [
        session(
            edition,
            "table",
            first_day,
            MORNING,
            room="Patio",
            title=Words(
                en="Everything on the table",
                fr="Tout sur la table",
                es="Todo sobre la mesa",
                de="Alles auf den Tisch",
                ar="كل شيء على الطاولة",
            ),
            what=Words(
                en=(
                    "Sixty tools in ninety minutes: each is shown once, by hand, and nobody speaks "
                    "for longer than a kettle needs to boil."
                ),
                fr=(
                    "Soixante outils en quatre-vingt-dix minutes : chacun est montré une fois, à "
                    "la main, et personne ne parle plus longtemps qu'il ne faut à une bouilloire "
                    "pour chanter."
                ),
                es=(
                    "Sesenta herramientas en noventa minutos: cada una se muestra una vez, a mano, "
                    "y nadie habla más de lo que tarda en hervir el agua del té."
                ),
                de=(
                    "Sechzig Werkzeuge in neunzig Minuten: Jedes wird einmal vorgeführt, von Hand, "
                    "und niemand spricht länger, als das Teewasser braucht."
                ),
                ar=(
                    "ستون أداة في تسعين دقيقة: تُعرض كل أداة مرة واحدة باليد، ولا يتكلم أحد أطول "
                    "مما يحتاج إليه إبريق الشاي ليغلي."
                ),
            ),
        ),
        session(
            edition,
            "ledger",
            first_day,
            NOON,
            group="money",
            room="Riad 1",
            title=Words(
                en="A ledger everybody can read",
                fr="Un registre lisible par tout le monde",
                es="Un libro de cuentas que todo el mundo entiende",
                de="Ein Kassenbuch, das alle lesen können",
                ar="دفتر حسابات يقرؤه الجميع",
            ),
            what=Words(
                en=(
                    "A women's savings group explains how it keeps accounts in pictures, and why "
                    "its auditors now ask for copies."
                ),
                fr=(
                    "Un groupe d'épargne de femmes explique comment il tient ses comptes en "
                    "images, et pourquoi ses commissaires aux comptes en demandent désormais des "
                    "copies."
                ),
                es=(
                    "Un grupo de ahorro de mujeres explica cómo lleva las cuentas con dibujos y "
                    "por qué ahora sus auditores piden copias."
                ),
                de=(
                    "Eine Spargruppe von Frauen erklärt, wie sie ihre Bücher in Bildern führt und "
                    "warum die Prüfer inzwischen um Kopien bitten."
                ),
                ar=(
                    "تشرح مجموعة ادخار نسائية كيف تمسك حساباتها بالصور، ولماذا صار مدققو الحسابات "
                    "يطلبون نسخًا منها."
                ),
            ),
        ),
        session(
            edition,
            "counting",
            first_day,
            NOON,
            group="data",
            room="Riad 2",
            title=Words(
                en="Counting without collecting",
                fr="Compter sans collecter",
                es="Contar sin recopilar",
                de="Zählen, ohne zu sammeln",
                ar="الإحصاء دون جمع البيانات",
            ),
            what=Words(
                en=(
                    "Pebbles, tokens and tally marks: how to know how many came without knowing "
                    "who they were."
                ),
                fr=(
                    "Cailloux, jetons et bâtonnets : comment savoir combien de personnes sont "
                    "venues sans savoir qui elles étaient."
                ),
                es=(
                    "Piedrecitas, fichas y palotes: cómo saber cuántas personas vinieron sin saber "
                    "quiénes eran."
                ),
                de=(
                    "Kiesel, Marken, Strichlisten: wie man erfährt, wie viele da waren, ohne zu "
                    "wissen, wer es war."
                ),
                ar="حصى وقطع رمزية وعلامات عدّ: كيف نعرف عدد من حضروا دون أن نعرف من هم.",
            ),
        ),
        session(
            edition,
            "voices",
            first_day,
            NOON,
            group="decisions",
            room="Riad 3",
            title=Words(
                en="Voting by voice message",
                fr="Voter par message vocal",
                es="Votar con mensajes de voz",
                de="Abstimmen per Sprachnachricht",
                ar="التصويت برسالة صوتية",
            ),
            what=Words(
                en=(
                    "Eleven villages, four languages, one decision about a well. The recording of "
                    "the last evening is played in full."
                ),
                fr=(
                    "Onze villages, quatre langues, une décision à propos d'un puits. "
                    "L'enregistrement de la dernière soirée est diffusé en entier."
                ),
                es=(
                    "Once aldeas, cuatro idiomas y una decisión sobre un pozo. Se escucha completa "
                    "la grabación de la última noche."
                ),
                de=(
                    "Elf Dörfer, vier Sprachen, eine Entscheidung über einen Brunnen. Die Aufnahme "
                    "des letzten Abends wird in voller Länge vorgespielt."
                ),
                ar=(
                    "إحدى عشرة قرية وأربع لغات وقرار واحد بشأن بئر. ويُستمع إلى تسجيل الأمسية "
                    "الأخيرة كاملًا."
                ),
            ),
        ),
        session(
            edition,
            "clinic",
            first_day,
            AFTERNOON,
            room="Patio",
            title=Words(
                en="The clinic of failures",
                fr="La consultation des échecs",
                es="La consulta de los fracasos",
                de="Die Sprechstunde des Scheiterns",
                ar="عيادة الإخفاقات",
            ),
            what=Words(
                en="Four people describe what did not work. The room may ask, but not console.",
                fr=(
                    "Quatre personnes décrivent ce qui n'a pas marché. La salle peut poser des "
                    "questions, mais pas consoler."
                ),
                es=(
                    "Cuatro personas cuentan lo que no funcionó. La sala puede preguntar, pero no "
                    "consolar."
                ),
                de=(
                    "Vier Menschen beschreiben, was nicht funktioniert hat. Der Saal darf fragen, "
                    "aber nicht trösten."
                ),
                ar="يصف أربعة أشخاص ما لم ينجح. وللحاضرين أن يسألوا، لا أن يواسوا.",
            ),
        ),
        *second_day(first_day + timedelta(days=1), edition),
    ]


def speakers(first_day: date) -> list[dict[str, Any]]:
    """Who speaks, by session; the guests are invented."""
    edition = edition_key(first_day)
    return [
        guest_speaker(edition, "table", "Salma Tazi", BRIDGES),
        guest_speaker(edition, "ledger", "Aminata Sow", "Baobab Savings Circle"),
        guest_speaker(edition, "counting", "Arjun Pillai", "Coastal Data Cooperative"),
        guest_speaker(edition, "voices", "Lucía Mamani", SQUARES),
        speaker(edition, "clinic", person("tomasz-wielgosz")),
        guest_speaker(edition, "clinic", "Siti Rahmawati", RIVERSIDE),
        guest_speaker(edition, "maps", "Keanu Faleolo", "Three Reefs Youth Assembly"),
        speaker(edition, "missing", person("leila-benhaddou")),
    ]
