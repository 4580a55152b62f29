"""What happened elsewhere during the week of 2019: one local event and one online. Invented."""

from datetime import date, time

from cms.core.demonstration import DemoPage, Words
from meetings.demo import access
from meetings.demo.rows import regions, topics
from meetings.demo.venues import KISUMU, venue
from people.demo import LAKE, SQUARES, organisation, person


def satellites_during() -> list[DemoPage]:
    """Satellites of the phase during."""
    return [_kisumu(), _corridor()]


def _kisumu() -> DemoPage:
    return DemoPage(
        "meetings.MeetingPage",
        "local-kisumu-returns",
        title=Words(
            en="ICSW\\local Kisumu: back at the shore",
            fr="ICSW\\local Kisumu : retour au rivage",
            es="ICSW\\local Kisumu: de vuelta a la orilla",
            de="ICSW\\local Kisumu: zurück am Ufer",
            ar="ICSW\\local كيسومو: عودة إلى الشاطئ",
        ),
        introduction=Words(
            en=(
                "Those who met in February gather again to hear, over the telephone from Belgrade, "
                "what became of their messages, and to answer."
            ),
            fr=(
                "Celles et ceux qui s'étaient réunis en février se retrouvent pour apprendre, au "
                "téléphone depuis Belgrade, ce que sont devenus leurs messages, et pour y répondre."
            ),
            es=(
                "Quienes se reunieron en febrero vuelven a encontrarse para saber, por teléfono "
                "desde Belgrado, qué ha sido de sus mensajes, y para responder."
            ),
            de=(
                "Wer im Februar dabei war, kommt wieder zusammen, um am Telefon aus Belgrad zu "
                "hören, was aus den eigenen Botschaften geworden ist, und um zu antworten."
            ),
            ar=(
                "يجتمع من التقوا في فبراير من جديد ليعرفوا، عبر الهاتف من بلغراد، ما آلت إليه "
                "رسائلهم، وليردّوا عليها."
            ),
        ),
        date_precision="day",
        start_date=date(2019, 4, 10),
        start_time=time(16, 0),
        end_time=time(19, 0),
        time_zone="Africa/Nairobi",
        format="local",
        phase="during",
        venue=venue(KISUMU),
        contact=person("joseph-adeyemi"),
        **access.satellite("en sw"),
        rows={
            "partners": [{"organisation": organisation(LAKE), "role": "host"}],
            "topics": topics("climate-justice", "participation"),
            "regions": regions("africa"),
        },
    )


def _corridor() -> DemoPage:
    return DemoPage(
        "meetings.MeetingPage",
        "virtual-corridor",
        title=Words(
            en="ICSW\\virtual: the corridor",
            fr="ICSW\\virtual : le couloir",
            es="ICSW\\virtual: el pasillo",
            de="ICSW\\virtual: der Flur",
            ar="ICSW\\virtual: الرواق",
        ),
        introduction=Words(
            en=(
                "The best part of a conference happens between the sessions. For one afternoon the "
                "corridor of Belgrade is open to those who could not come: ten minutes with "
                "somebody you do not know yet."
            ),
            fr=(
                "Le meilleur d'une conférence se passe entre les séances. Le temps d'un "
                "après-midi, le couloir de Belgrade s'ouvre à celles et ceux qui n'ont pas pu "
                "venir : dix minutes avec une personne que vous ne connaissez pas encore."
            ),
            es=(
                "Lo mejor de una conferencia ocurre entre sesión y sesión. Durante una tarde, el "
                "pasillo de Belgrado se abre a quienes no pudieron venir: diez minutos con alguien "
                "a quien usted aún no conoce."
            ),
            de=(
                "Das Beste an einer Konferenz geschieht zwischen den Sitzungen. Einen Nachmittag "
                "lang steht der Flur von Belgrad auch denen offen, die nicht kommen konnten: zehn "
                "Minuten mit einem Menschen, den Sie noch nicht kennen."
            ),
            ar=(
                "أجمل ما في المؤتمرات يحدث بين الجلسات. ولمدة عصر واحد يُفتح رواق بلغراد لمن تعذر "
                "عليهم الحضور: عشر دقائق مع شخص لم تعرفوه بعد."
            ),
        ),
        date_precision="day",
        start_date=date(2019, 4, 11),
        start_time=time(13, 0),
        end_time=time(15, 0),
        time_zone="UTC",
        attendance="online",
        format="virtual",
        phase="during",
        online_url="https://webinars.example.org/corridor/",
        contact=person("ana-quiroga"),
        **access.satellite("en", captions="yes", caption_languages="en"),
        rows={
            "partners": [{"organisation": organisation(SQUARES), "role": "host"}],
            "topics": topics("participation"),
            "regions": regions("worldwide"),
        },
    )
