"""What happened before the week of 2019: two local events and two online. Invented."""

from datetime import date, time

from cms.core.demonstration import DemoPage, Reference, Words
from meetings.demo.venues import COCHABAMBA, KISUMU, venue
from people.demo import BRIDGES, LAKE, RIVERSIDE, SQUARES, organisation, person


def satellites_before() -> list[DemoPage]:
    """Satellites of the phase before."""
    return [_kisumu(), _cochabamba(), _narratives(), _safety()]


def _kisumu() -> DemoPage:
    return DemoPage(
        "meetings.MeetingPage",
        "local-kisumu",
        title=Words(en="ICSW\\local Kisumu", fr="ICSW\\local Kisumu", ar="ICSW\\local كيسومو"),
        theme=Words(en="Who owns the shore?", fr="À qui appartient le rivage ?", ar="لمن الشاطئ؟"),
        introduction=Words(
            en=(
                "Fishing cooperatives, market women and young lawyers talk about decisions on the "
                "lake and who is asked before they are taken."
            ),
            fr=(
                "Coopératives de pêche, commerçantes du marché et jeunes juristes parlent des "
                "décisions prises sur le lac et de celles et ceux que l'on consulte auparavant."
            ),
            ar=(
                "تعاونيات الصيد وبائعات السوق ومحامون شباب يتحدثون عن القرارات التي تمس البحيرة "
                "وعمّن يُستشار قبل اتخاذها."
            ),
        ),
        date_precision="day",
        start_date=date(2019, 2, 14),
        end_date=date(2019, 2, 15),
        time_zone="Africa/Nairobi",
        format="local",
        phase="before",
        venue=venue(KISUMU),
        contact=person("joseph-adeyemi"),
        rows={
            "partners": [{"organisation": organisation(LAKE), "role": "host"}],
            "topics": [{"topic": Reference("core.Topic", code="climate-justice")}],
            "regions": [{"region": Reference("core.Region", code="africa")}],
        },
    )


def _cochabamba() -> DemoPage:
    return DemoPage(
        "meetings.MeetingPage",
        "local-cochabamba",
        title=Words(
            en="ICSW\\local Cochabamba", fr="ICSW\\local Cochabamba", ar="ICSW\\local كوتشابامبا"
        ),
        theme=Words(
            en="The assembly as a teacher",
            fr="L'assemblée comme école",
            ar="الجمعية العامة بوصفها مدرسة",
        ),
        introduction=Words(
            en=(
                "What larger organisations can learn from neighbourhoods that have decided in open "
                "assembly for generations."
            ),
            fr=(
                "Ce que de plus grandes organisations peuvent apprendre de quartiers qui, depuis "
                "des générations, décident en assemblée ouverte."
            ),
            ar=(
                "ما الذي يمكن أن تتعلمه المنظمات الكبرى من أحياء تتخذ قراراتها في جمعيات مفتوحة "
                "منذ أجيال."
            ),
        ),
        date_precision="day",
        start_date=date(2019, 3, 1),
        end_date=date(2019, 3, 2),
        time_zone="America/La_Paz",
        format="local",
        phase="before",
        venue=venue(COCHABAMBA),
        contact=person("ana-quiroga"),
        rows={
            "partners": [{"organisation": organisation(SQUARES), "role": "host"}],
            "topics": [{"topic": Reference("core.Topic", code="participation")}],
            "regions": [{"region": Reference("core.Region", code="latin-america")}],
        },
    )


def _narratives() -> DemoPage:
    return DemoPage(
        "meetings.MeetingPage",
        "virtual-stories",
        title=Words(
            en="ICSW\\virtual: stories that travel",
            fr="ICSW\\virtual : les récits qui voyagent",
            ar="ICSW\\virtual: حكايات عابرة للحدود",
        ),
        introduction=Words(
            en=(
                "Four storytellers from four continents explain why some accounts of civil society "
                "are passed on and others forgotten. Recorded, with captions."
            ),
            fr=(
                "Quatre conteurs de quatre continents expliquent pourquoi certains récits de la "
                "société civile se transmettent et d'autres s'oublient. Enregistré et sous-titré."
            ),
            ar=(
                "أربعة رواة من أربع قارات يشرحون لماذا تنتقل بعض حكايات المجتمع المدني ويُنسى "
                "بعضها الآخر. اللقاء مسجَّل وبه ترجمة نصية."
            ),
        ),
        date_precision="day",
        start_date=date(2019, 1, 22),
        start_time=time(14, 0),
        end_time=time(15, 30),
        time_zone="UTC",
        attendance="online",
        format="virtual",
        phase="before",
        online_url="https://webinars.example.org/stories/",
        contact=person("tomasz-wielgosz"),
        rows={
            "partners": [{"organisation": organisation(RIVERSIDE), "role": "host"}],
            "topics": [{"topic": Reference("core.Topic", code="narratives")}],
            "regions": [{"region": Reference("core.Region", code="worldwide")}],
        },
    )


def _safety() -> DemoPage:
    return DemoPage(
        "meetings.MeetingPage",
        "virtual-safety",
        title=Words(
            en="ICSW\\virtual: safe and heard online",
            fr="ICSW\\virtual : en sécurité et entendus en ligne",
            ar="ICSW\\virtual: صوت مسموع وأمان على الإنترنت",
        ),
        introduction=Words(
            en=(
                "Moderators of large communities and people who had to leave them discuss what "
                "protects a voice on the internet. Recorded, with captions."
            ),
            fr=(
                "Des modératrices et modérateurs de grandes communautés et des personnes qui ont "
                "dû les quitter débattent de ce qui protège une voix sur Internet. Enregistré et "
                "sous-titré."
            ),
            ar=(
                "مشرفون على مجتمعات رقمية كبيرة وأشخاص اضطروا إلى مغادرتها يناقشون ما الذي يحمي "
                "الصوت على الإنترنت. اللقاء مسجَّل وبه ترجمة نصية."
            ),
        ),
        date_precision="day",
        start_date=date(2019, 2, 26),
        start_time=time(15, 0),
        end_time=time(16, 30),
        time_zone="UTC",
        attendance="online",
        format="virtual",
        phase="before",
        online_url="https://webinars.example.org/safety/",
        contact=person("leila-benhaddou"),
        rows={
            "partners": [{"organisation": organisation(BRIDGES), "role": "host"}],
            "topics": [{"topic": Reference("core.Topic", code="digital")}],
            "regions": [{"region": Reference("core.Region", code="worldwide")}],
        },
    )
