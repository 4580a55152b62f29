"""What followed the week of 2019: two pop-up evenings. Invented."""

from datetime import date, time

from cms.core.demonstration import DemoPage, Reference, Words
from meetings.demo import access
from meetings.demo.venues import JAKARTA, RABAT, venue
from people.demo import BRIDGES, RIVERSIDE, organisation, person


def satellites_after() -> list[DemoPage]:
    """Satellites of the phase after."""
    return [_rabat(), _jakarta()]


def _rabat() -> DemoPage:
    return DemoPage(
        "meetings.MeetingPage",
        "pop-up-rabat",
        title=Words(
            en="ICSW\\pop-up Rabat",
            fr="ICSW\\pop-up Rabat",
            es="ICSW\\pop-up Rabat",
            de="ICSW\\pop-up Rabat",
            ar="ICSW\\pop-up الرباط",
        ),
        introduction=Words(
            en=(
                "Talks from Belgrade on a screen among the orange trees, answered by associations "
                "from the city. In Arabic and French."
            ),
            fr=(
                "Les exposés de Belgrade sur un écran parmi les orangers, et les réponses "
                "d'associations de la ville. En arabe et en français."
            ),
            es=(
                "Las charlas de Belgrado en una pantalla entre naranjos, con las respuestas de "
                "asociaciones de la ciudad. En árabe y en francés."
            ),
            de=(
                "Vorträge aus Belgrad auf einer Leinwand zwischen Orangenbäumen, dazu Antworten "
                "von Vereinen aus der Stadt. Auf Arabisch und Französisch."
            ),
            ar=(
                "كلمات من بلغراد على شاشة بين أشجار البرتقال، وردود من جمعيات المدينة. بالعربية "
                "والفرنسية."
            ),
        ),
        date_precision="day",
        start_date=date(2019, 6, 14),
        start_time=time(18, 0),
        end_time=time(21, 0),
        time_zone="Africa/Casablanca",
        format="pop-up",
        phase="after",
        venue=venue(RABAT),
        contact=person("leila-benhaddou"),
        **access.satellite("ar fr"),
        rows={
            "partners": [{"organisation": organisation(BRIDGES), "role": "host"}],
            "topics": [{"topic": Reference("core.Topic", code="civic-space")}],
            "regions": [{"region": Reference("core.Region", code="middle-east-north-africa")}],
        },
    )


def _jakarta() -> DemoPage:
    return DemoPage(
        "meetings.MeetingPage",
        "pop-up-jakarta",
        title=Words(
            en="ICSW\\pop-up Jakarta",
            fr="ICSW\\pop-up Jakarta",
            es="ICSW\\pop-up Yakarta",
            de="ICSW\\pop-up Jakarta",
            ar="ICSW\\pop-up جاكرتا",
        ),
        introduction=Words(
            en=(
                "A long table by the harbour: one recording, five courses and a question for each "
                "of them."
            ),
            fr=(
                "Une longue table près du port : un enregistrement, cinq plats et une question "
                "pour chacun d'eux."
            ),
            es=(
                "Una mesa larga junto al puerto: una grabación, cinco platos y una pregunta para "
                "cada uno."
            ),
            de="Ein langer Tisch am Hafen: eine Aufzeichnung, fünf Gänge und zu jedem eine Frage.",
            ar="مائدة طويلة قرب الميناء: تسجيل واحد، وخمسة أطباق، وسؤال لكل طبق.",
        ),
        date_precision="day",
        start_date=date(2019, 7, 4),
        start_time=time(17, 30),
        end_time=time(21, 30),
        time_zone="Asia/Jakarta",
        attendance="both",
        format="pop-up",
        phase="after",
        venue=venue(JAKARTA),
        online_url="https://webinars.example.org/long-table/",
        contact=person("ana-quiroga"),
        **access.satellite("id en", captions="yes", caption_languages="en"),
        rows={
            "partners": [{"organisation": organisation(RIVERSIDE), "role": "host"}],
            "topics": [{"topic": Reference("core.Topic", code="participation")}],
            "regions": [{"region": Reference("core.Region", code="asia-pacific")}],
        },
    )
