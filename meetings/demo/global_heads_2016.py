"""The first edition of Global Heads of Division. Invented in its details."""

from datetime import date

from cms.core.demonstration import DemoPage, Words, heading, text
from meetings.demo.global_heads_groups import groups
from meetings.demo.rows import regions, topics
from meetings.demo.venues import ADLERSHOF, venue
from people.demo import CENTRE, organisation, person


def edition_2016() -> DemoPage:
    """An edition of which little more than the month is remembered."""
    return DemoPage(
        "meetings.MeetingPage",
        "2016",
        title=Words(
            en="Global Heads of Division 2016",
            fr="Réunion mondiale des chefs de division 2016",
            es="Reunión mundial de jefaturas de división 2016",
            de="Welttreffen der Abteilungsleitungen 2016",
            ar="الاجتماع العالمي لرؤساء الإدارات 2016",
        ),
        theme=Words(
            en="Neighbours who had never met",
            fr="Des voisins qui ne s'étaient jamais rencontrés",
            es="Vecinos que nunca se habían visto",
            de="Nachbarn, die einander nie begegnet waren",
            ar="جيران لم يلتقوا من قبل",
        ),
        introduction=Words(
            en=(
                "The first meeting: one group, one room and a question each on a card. What was "
                "planned as a trial has been repeated ever since."
            ),
            fr=(
                "La première réunion : un groupe, une salle et, pour chacun, une question sur une "
                "carte. Ce qui devait être un essai a été reconduit depuis."
            ),
            es=(
                "La primera reunión: un grupo, una sala y, para cada participante, una pregunta en "
                "una tarjeta. Lo que se planeó como ensayo se ha repetido desde entonces."
            ),
            de=(
                "Das erste Treffen: eine Gruppe, ein Raum und für alle eine Frage auf einer Karte. "
                "Was als Versuch geplant war, wird seither wiederholt."
            ),
            ar=(
                "الاجتماع الأول: مجموعة واحدة وقاعة واحدة، ومع كل مشارك سؤال على بطاقة. وما خُطط "
                "له على أنه تجربة صار يتكرر منذ ذلك الحين."
            ),
        ),
        body=[
            heading(
                Words(
                    en="How it began",
                    fr="Comment tout a commencé",
                    es="Cómo empezó",
                    de="Wie es begann",
                    ar="كيف كانت البداية",
                )
            ),
            text(
                Words(
                    en=(
                        "Fourteen directors of policy and advocacy came to Berlin without an "
                        "agenda. On the first evening they pinned their cards to the wall and "
                        "found that eleven of them asked the same thing in other words: how do we "
                        "know that it works? That question has stayed with the group."
                    ),
                    fr=(
                        "Quatorze directrices et directeurs des politiques et du plaidoyer sont "
                        "venus à Berlin sans ordre du jour. Le premier soir, ils ont épinglé leurs "
                        "cartes au mur et constaté que onze d'entre elles posaient la même "
                        "question en d'autres termes : comment savoir si cela marche ? Cette "
                        "question n'a plus quitté le groupe."
                    ),
                    es=(
                        "Catorce responsables de políticas e incidencia llegaron a Berlín sin "
                        "orden del día. La primera noche clavaron sus tarjetas en la pared y "
                        "descubrieron que once preguntaban lo mismo con otras palabras: ¿cómo "
                        "sabemos que funciona? Esa pregunta ha acompañado al grupo desde entonces."
                    ),
                    de=(
                        "Vierzehn Leiterinnen und Leiter für Politik und Advocacy kamen ohne "
                        "Tagesordnung nach Berlin. Am ersten Abend hefteten sie ihre Karten an die "
                        "Wand und stellten fest, dass elf davon mit anderen Worten dasselbe "
                        "fragten: Woher wissen wir, dass es wirkt? Diese Frage hat die Gruppe "
                        "nicht mehr losgelassen."
                    ),
                    ar=(
                        "جاء أربعة عشر مديرًا ومديرة للسياسات والمناصرة إلى برلين بلا جدول أعمال. "
                        "وفي الليلة الأولى ثبّتوا بطاقاتهم على الجدار، فاكتشفوا أن إحدى عشرة منها "
                        "تطرح السؤال نفسه بعبارات مختلفة: كيف نعرف أن ما نفعله يجدي؟ وقد ظل هذا "
                        "السؤال يلازم المجموعة."
                    ),
                )
            ),
        ],
        date_precision="month",
        start_date=date(2016, 10, 1),
        time_zone="Europe/Berlin",
        venue=venue(ADLERSHOF),
        contact=person("mara-lindqvist"),
        rows={
            "facilitators": [{"person": person("mara-lindqvist")}],
            "partners": [{"organisation": organisation(CENTRE), "role": "organiser"}],
            # The other groups came later.
            "groups": groups("global-heads-2016", with_focus=False)[:1],
            "topics": topics("leadership"),
            "regions": regions("worldwide"),
        },
    )
