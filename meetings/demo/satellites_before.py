"""What happened before the week of 2019: two local events and two online. Invented."""

from datetime import date, time

from cms.core.demonstration import DemoPage, Reference, Words
from meetings.demo import access
from meetings.demo.venues import COCHABAMBA, KISUMU, venue
from people.demo import BRIDGES, LAKE, RIVERSIDE, SQUARES, organisation, person


def satellites_before() -> list[DemoPage]:
    """Satellites of the phase before."""
    return [_kisumu(), _cochabamba(), _narratives(), _safety()]


def _kisumu() -> DemoPage:
    return DemoPage(
        "meetings.MeetingPage",
        "local-kisumu",
        title=Words(
            en="ICSW\\local Kisumu",
            fr="ICSW\\local Kisumu",
            es="ICSW\\local Kisumu",
            de="ICSW\\local Kisumu",
            ar="ICSW\\local كيسومو",
        ),
        theme=Words(
            en="Who owns the shore?",
            fr="À qui appartient le rivage ?",
            es="¿De quién es la orilla?",
            de="Wem gehört das Ufer?",
            ar="لمن الشاطئ؟",
        ),
        introduction=Words(
            en=(
                "Fishing cooperatives, market women and young lawyers talk about decisions on the "
                "lake and who is asked before they are taken."
            ),
            fr=(
                "Coopératives de pêche, vendeuses du marché et jeunes juristes parlent des "
                "décisions qui touchent le lac et des personnes que l'on consulte avant de les "
                "prendre."
            ),
            es=(
                "Cooperativas pesqueras, vendedoras del mercado y jóvenes juristas hablan de las "
                "decisiones que afectan al lago y de a quién se consulta antes de tomarlas."
            ),
            de=(
                "Fischereigenossenschaften, Marktfrauen und junge Juristinnen und Juristen "
                "sprechen über Entscheidungen, die den See betreffen, und darüber, wer vorher "
                "gefragt wird."
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
        **access.satellite("en sw"),
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
            en="ICSW\\local Cochabamba",
            fr="ICSW\\local Cochabamba",
            es="ICSW\\local Cochabamba",
            de="ICSW\\local Cochabamba",
            ar="ICSW\\local كوتشابامبا",
        ),
        theme=Words(
            en="The assembly as a teacher",
            fr="L'assemblée comme école",
            es="La asamblea como maestra",
            de="Die Versammlung als Lehrmeisterin",
            ar="المجلس المفتوح بوصفه مدرسة",
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
            es=(
                "Lo que organizaciones más grandes pueden aprender de barrios que llevan "
                "generaciones decidiendo en asamblea abierta."
            ),
            de=(
                "Was größere Organisationen von Stadtvierteln lernen können, die seit Generationen "
                "in offener Versammlung entscheiden."
            ),
            ar=(
                "ما يمكن أن تتعلمه المنظمات الكبرى من أحياء تتخذ قراراتها في مجالس مفتوحة منذ "
                "أجيال."
            ),
        ),
        date_precision="day",
        start_date=date(2019, 3, 1),
        end_date=date(2019, 3, 2),
        time_zone="America/La_Paz",
        format="local",
        phase="before",
        venue=venue(COCHABAMBA),
        # The hosts asked not to be found: readers see the city, and no name.
        venue_disclosure="city",
        contact=person("ana-quiroga"),
        **access.satellite("es", remote="not-confirmed"),
        rows={
            "facilitators": [
                {
                    "guest_name": "Ximena Luján",
                    "guest_organisation": SQUARES,
                    "name_disclosure": "organisation",
                },
            ],
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
            es="ICSW\\virtual: historias que viajan",
            de="ICSW\\virtual: Geschichten auf Reisen",
            ar="ICSW\\virtual: حكايات عابرة للحدود",
        ),
        introduction=Words(
            en=(
                "Four storytellers from four continents explain why some accounts of civil society "
                "are passed on and others forgotten. Recorded, with captions."
            ),
            fr=(
                "Quatre conteuses et conteurs venus de quatre continents expliquent pourquoi "
                "certains récits de la société civile se transmettent et d'autres s'oublient. "
                "Enregistré et sous-titré."
            ),
            es=(
                "Cuatro narradoras y narradores de cuatro continentes explican por qué algunos "
                "relatos de la sociedad civil se transmiten y otros se olvidan. Grabado y con "
                "subtítulos."
            ),
            de=(
                "Vier Erzählerinnen und Erzähler von vier Kontinenten erklären, warum manche "
                "Geschichten der Zivilgesellschaft weitergegeben werden und andere in "
                "Vergessenheit geraten. Aufgezeichnet und untertitelt."
            ),
            ar=(
                "أربعة رواة من أربع قارات يشرحون لماذا تنتقل بعض حكايات المجتمع المدني ويُنسى "
                "بعضها الآخر. اللقاء مسجَّل ومصحوب بترجمة نصية."
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
        **access.satellite("en", captions="yes", caption_languages="en"),
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
            fr="ICSW\\virtual : se faire entendre en ligne en toute sécurité",
            es="ICSW\\virtual: hacerse oír en línea con seguridad",
            de="ICSW\\virtual: sicher Gehör finden im Netz",
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
            es=(
                "Quienes moderan grandes comunidades y quienes tuvieron que abandonarlas debaten "
                "sobre qué protege una voz en internet. Grabado y con subtítulos."
            ),
            de=(
                "Menschen, die große Communitys moderieren, und Menschen, die eine solche "
                "verlassen mussten, diskutieren, was eine Stimme im Internet schützt. "
                "Aufgezeichnet und untertitelt."
            ),
            ar=(
                "مشرفون على مجتمعات رقمية كبيرة وأشخاص اضطروا إلى مغادرتها يناقشون ما الذي يحمي "
                "الصوت على الإنترنت. اللقاء مسجَّل ومصحوب بترجمة نصية."
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
        **access.satellite("en ar", interpretation="yes", interpretation_languages="en fr"),
        rows={
            "partners": [{"organisation": organisation(BRIDGES), "role": "host"}],
            "topics": [{"topic": Reference("core.Topic", code="digital")}],
            "regions": [{"region": Reference("core.Region", code="worldwide")}],
        },
    )
