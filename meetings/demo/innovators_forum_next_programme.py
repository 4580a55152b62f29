"""The programme of the coming Innovators Forum. Invented."""

from datetime import date, time, timedelta
from typing import Any

from cms.core.demonstration import Words
from meetings.demo.innovators_forum_dates import edition_key
from meetings.demo.rows import session

MORNING = (time(9, 30), time(12, 0))
WORKSHOPS = (time(10, 0), time(15, 0))
LAST_HOURS = (time(13, 30), time(15, 30))


def sessions(first_day: date) -> list[dict[str, Any]]:
    """Three joint sessions, and the workshops at the same time on the day between."""
    edition = edition_key(first_day)
    second_day, last_day = (first_day + timedelta(days=number) for number in (1, 2))
    return [
        session(
            edition,
            "third-year",
            first_day,
            MORNING,
            spoken_languages="en",
            room="Gudang 1",
            title=Words(
                en="The third year",
                fr="La troisième année",
                es="El tercer año",
                de="Das dritte Jahr",
                ar="العام الثالث",
            ),
            what=Words(
                en="Three projects that won prizes five years ago report what has become of them.",
                fr="Trois projets primés il y a cinq ans racontent ce qu'ils sont devenus.",
                es="Tres proyectos premiados hace cinco años cuentan qué ha sido de ellos.",
                de=(
                    "Drei Vorhaben, die vor fünf Jahren Preise gewannen, berichten, was aus ihnen "
                    "geworden ist."
                ),
                ar="ثلاثة مشاريع نالت جوائز قبل خمسة أعوام تروي ما آلت إليه.",
            ),
        ),
        session(
            edition,
            "care-plan",
            second_day,
            WORKSHOPS,
            group="keeping",
            room="Gudang 2",
            spoken_languages="id",
            interpretation="yes",
            interpretation_languages="en",
            title=Words(
                en="A care plan on one page",
                fr="Un plan d'entretien en une page",
                es="Un plan de cuidados en una página",
                de="Ein Pflegeplan auf einer Seite",
                ar="خطة رعاية في صفحة واحدة",
            ),
            what=Words(
                en=(
                    "Who does what each month, who pays, and who is allowed to say that it is "
                    "enough."
                ),
                fr=(
                    "Qui fait quoi chaque mois, qui paie, et qui a le droit de dire que cela "
                    "suffit."
                ),
                es="Quién hace qué cada mes, quién paga y quién puede decir que ya basta.",
                de="Wer jeden Monat was tut, wer bezahlt und wer sagen darf, dass es genug ist.",
                ar="من يفعل ماذا كل شهر، ومن يدفع، ومن له أن يقول إن هذا يكفي.",
            ),
        ),
        session(
            edition,
            "keys",
            second_day,
            WORKSHOPS,
            group="handing-over",
            room="Gudang 3",
            title=Words(
                en="Keys, passwords, signatures",
                fr="Clés, mots de passe, signatures",
                es="Llaves, contraseñas, firmas",
                de="Schlüssel, Passwörter, Unterschriften",
                ar="مفاتيح وكلمات سر وتواقيع",
            ),
            what=Words(
                en="A handover rehearsed like a play, with a prompter and two endings.",
                fr=(
                    "Une passation répétée comme une pièce de théâtre, avec un souffleur et deux "
                    "dénouements."
                ),
                es="Un traspaso ensayado como una obra de teatro, con apuntador y dos finales.",
                de="Eine Übergabe, geprobt wie ein Theaterstück, mit Souffleur und zwei Schlüssen.",
                ar="تسليم يُتدرَّب عليه كما يُتدرَّب على مسرحية، بملقّن ونهايتين.",
            ),
        ),
        session(
            edition,
            "farewell",
            second_day,
            WORKSHOPS,
            group="ending",
            room="Taman",
            title=Words(
                en="The letter of farewell",
                fr="La lettre d'adieu",
                es="La carta de despedida",
                de="Der Abschiedsbrief an ein Projekt",
                ar="رسالة الوداع",
            ),
            what=Words(
                en="Everybody writes to a project of their own. Some letters will be posted.",
                fr="Chacun écrit à l'un de ses projets. Certaines lettres seront postées.",
                es=(
                    "Cada participante escribe a un proyecto propio. Algunas cartas se echarán al "
                    "correo."
                ),
                de="Alle schreiben an ein eigenes Vorhaben. Manche Briefe werden abgeschickt.",
                ar="يكتب كل مشارك إلى أحد مشاريعه. وبعض الرسائل ستُرسل فعلًا.",
            ),
        ),
        session(
            edition,
            "funders",
            last_day,
            MORNING,
            room="Gudang 1",
            title=Words(
                en="What funders could ask instead",
                fr="Ce que les bailleurs pourraient demander d'autre",
                es="Lo que podrían preguntar los financiadores",
                de="Was Förderer stattdessen fragen könnten",
                ar="ما الذي يمكن أن يسأل عنه الممولون بدلًا من ذلك",
            ),
            what=Words(
                en=(
                    "Five funders listen for an hour, then answer for an hour. New is not a virtue "
                    "that day."
                ),
                fr=(
                    "Cinq bailleurs écoutent pendant une heure, puis répondent pendant une heure. "
                    "Ce jour-là, la nouveauté n'est pas une vertu."
                ),
                es=(
                    "Cinco financiadores escuchan una hora y responden otra. Ese día, ser nuevo no "
                    "es una virtud."
                ),
                de=(
                    "Fünf Förderer hören eine Stunde lang zu und antworten dann eine Stunde lang. "
                    "Neu zu sein ist an diesem Tag kein Vorzug."
                ),
                ar="يستمع خمسة ممولين ساعة، ثم يجيبون ساعة. ولا تُعدّ الجِدّة في ذلك اليوم فضيلة.",
            ),
        ),
        session(
            edition,
            "borrowing",
            last_day,
            LAST_HOURS,
            room="Gudang 1",
            title=Words(
                en="The lending counter",
                fr="Le comptoir de prêt",
                es="El mostrador de préstamos",
                de="Die Ausleihe",
                ar="ركن الإعارة",
            ),
            what=Words(
                en=(
                    "Plans, contracts and letters written in the workshops are laid out to be "
                    "taken away."
                ),
                fr=(
                    "Les plans, contrats et lettres rédigés dans les ateliers sont mis à la "
                    "disposition de qui veut les emporter."
                ),
                es=(
                    "Los planes, contratos y cartas escritos en los talleres quedan a disposición "
                    "de quien quiera llevárselos."
                ),
                de="Pläne, Verträge und Briefe aus den Werkstätten liegen zum Mitnehmen aus.",
                ar="تُعرض الخطط والعقود والرسائل المكتوبة في الورش ليأخذ منها من يشاء.",
            ),
        ),
    ]
