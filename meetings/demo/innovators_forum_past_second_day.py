"""The second day of the Innovators Forum of last year. Invented."""

from datetime import date, time
from typing import Any

from cms.core.demonstration import Words
from meetings.demo.rows import session

LONG_MORNING = (time(9, 30), time(12, 30))
LAST_HOURS = (time(14, 30), time(16, 0))


def second_day(day: date, edition: str) -> list[dict[str, Any]]:
    """Three workshops at the same time and the closing session."""
    return [
        session(
            edition,
            "fund",
            day,
            LONG_MORNING,
            group="money",
            room="Riad 1",
            title=Words(
                en="A fund that trusts first",
                fr="Un fonds qui fait d'abord confiance",
                es="Un fondo que primero confía",
                de="Ein Fonds, der zuerst vertraut",
                ar="صندوق يبدأ بالثقة",
            ),
            what=Words(
                en=(
                    "The group writes the rules of a fund that pays within a week, and then lets a "
                    "treasurer take them apart."
                ),
                fr=(
                    "Le groupe rédige le règlement d'un fonds qui verse l'argent en une semaine, "
                    "puis laisse une trésorière le démonter."
                ),
                es=(
                    "El grupo redacta las normas de un fondo que paga en una semana y después deja "
                    "que una tesorera las desmonte."
                ),
                de=(
                    "Die Gruppe schreibt die Regeln eines Fonds, der binnen einer Woche auszahlt, "
                    "und lässt sie dann von einer Schatzmeisterin zerpflücken."
                ),
                ar=(
                    "تضع المجموعة قواعد صندوق يصرف المال خلال أسبوع، ثم تترك لأمينة صندوق أن "
                    "تنقضها بندًا بندًا."
                ),
            ),
        ),
        session(
            edition,
            "maps",
            day,
            LONG_MORNING,
            group="data",
            room="Riad 2",
            title=Words(
                en="Maps drawn by those who live there",
                fr="Des cartes dessinées par celles et ceux qui y vivent",
                es="Mapas dibujados por quienes viven allí",
                de="Karten von denen, die dort leben",
                ar="خرائط يرسمها أهل المكان",
            ),
            what=Words(
                en=(
                    "A walk through the quarter with pencil and paper, followed by the question of "
                    "who should own the result."
                ),
                fr=(
                    "Une promenade dans le quartier, crayon et papier en main, puis une question : "
                    "à qui doit appartenir le résultat ?"
                ),
                es=(
                    "Un paseo por el barrio con lápiz y papel y, después, una pregunta: ¿a quién "
                    "debe pertenecer el resultado?"
                ),
                de=(
                    "Ein Gang durch das Viertel mit Stift und Papier, danach die Frage, wem das "
                    "Ergebnis gehören soll."
                ),
                ar="جولة في الحي بالقلم والورق، يتبعها سؤال: لمن ينبغي أن تكون ملكية النتيجة؟",
            ),
        ),
        session(
            edition,
            "missing",
            day,
            LONG_MORNING,
            group="decisions",
            room="Riad 3",
            title=Words(
                en="Who is missing from the room?",
                fr="Qui manque dans la salle ?",
                es="¿Quién falta en la sala?",
                de="Wer fehlt im Raum?",
                ar="من الغائب عن القاعة؟",
            ),
            what=Words(
                en=(
                    "An exercise with empty chairs, each of which is given a name, a reason and a "
                    "way to be filled next time."
                ),
                fr=(
                    "Un exercice avec des chaises vides : chacune reçoit un nom, une raison et un "
                    "moyen d'être occupée la prochaine fois."
                ),
                es=(
                    "Un ejercicio con sillas vacías: cada una recibe un nombre, un motivo y una "
                    "forma de que la próxima vez esté ocupada."
                ),
                de=(
                    "Eine Übung mit leeren Stühlen: Jeder bekommt einen Namen, einen Grund und "
                    "einen Weg, wie er beim nächsten Mal besetzt wird."
                ),
                ar=(
                    "تمرين بكراسٍ خالية يُعطى كل منها اسمًا وسببًا وسبيلًا إلى أن يُشغل في المرة المقبلة."
                ),
            ),
        ),
        session(
            edition,
            "home",
            day,
            LAST_HOURS,
            room="Patio",
            title=Words(
                en="What travels home",
                fr="Ce qui repart avec nous",
                es="Lo que viaja a casa",
                de="Was mit nach Hause reist",
                ar="ما نعود به إلى بلداننا",
            ),
            what=Words(
                en="Everybody names one tool to borrow and the person to telephone when it breaks.",
                fr=(
                    "Chacun nomme un outil à emprunter, et la personne à appeler le jour où il "
                    "tombera en panne."
                ),
                es=(
                    "Cada participante nombra una herramienta que tomará prestada y a quién "
                    "llamará cuando se estropee."
                ),
                de=(
                    "Alle nennen ein Werkzeug, das sie ausleihen, und den Menschen, den sie "
                    "anrufen, wenn es kaputtgeht."
                ),
                ar="يسمّي كل مشارك أداة سيستعيرها، والشخص الذي سيتصل به حين تتعطل.",
            ),
        ),
    ]
