"""Around the coming Innovators Forum: one event cancelled, one postponed. Invented."""

from datetime import date, time, timedelta

from cms.core.demonstration import DemoPage, Words
from meetings.demo import access
from meetings.demo.rows import regions, topics
from meetings.demo.venues import COCHABAMBA, venue
from people.demo import BRIDGES, SQUARES, organisation, person


def satellites(first_day: date) -> list[DemoPage]:
    """Satellites of the phase before the edition that begins on `first_day`."""
    return [_cochabamba(first_day - timedelta(days=40)), _repairs(first_day - timedelta(days=21))]


def _cochabamba(day: date) -> DemoPage:
    return DemoPage(
        "meetings.MeetingPage",
        "local-seven-streets",
        title=Words(
            en="Innovators Forum in Cochabamba",
            fr="Le Forum des innovatrices et innovateurs à Cochabamba",
            es="El Foro de Innovación en Cochabamba",
            de="Innovationsforum in Cochabamba",
            ar="منتدى المبتكرين في كوتشابامبا",
        ),
        introduction=Words(
            en=(
                "A day among neighbourhood cooperatives that have kept their water running for "
                "forty years. The hall is needed as a shelter after the floods, and the hosts have "
                "other work now; all who had registered have been told."
            ),
            fr=(
                "Une journée parmi des coopératives de quartier qui font couler leur eau depuis "
                "quarante ans. Après les inondations, la salle sert d'abri et les hôtes ont "
                "désormais d'autres tâches ; toutes les personnes inscrites ont été prévenues."
            ),
            es=(
                "Una jornada entre cooperativas vecinales que llevan cuarenta años manteniendo su "
                "agua. Tras las inundaciones, el salón hace falta como albergue y los anfitriones "
                "tienen ahora otras tareas; se ha avisado a todas las personas inscritas."
            ),
            de=(
                "Ein Tag bei Nachbarschaftsgenossenschaften, die seit vierzig Jahren ihr Wasser am "
                "Laufen halten. Nach den Überschwemmungen wird der Saal als Notunterkunft "
                "gebraucht, und die Gastgeber haben nun anderes zu tun; alle Angemeldeten sind "
                "benachrichtigt."
            ),
            ar=(
                "يوم مع تعاونيات أحياء تدير مياهها منذ أربعين عامًا. وبعد الفيضانات صارت القاعة "
                "مأوى، وانشغل المستضيفون بأعمال أخرى؛ وقد أُبلغ جميع المسجَّلين."
            ),
        ),
        date_precision="day",
        start_date=day,
        start_time=time(9, 0),
        end_time=time(17, 0),
        time_zone="America/La_Paz",
        status="cancelled",
        format="local",
        phase="before",
        venue=venue(COCHABAMBA),
        contact=person("ana-quiroga"),
        **access.satellite("es", sign_language="yes", sign_languages="bvl"),
        rows={
            "partners": [{"organisation": organisation(SQUARES), "role": "host"}],
            "topics": topics("participation", "climate-justice"),
            "regions": regions("latin-america"),
        },
    )


def _repairs(day: date) -> DemoPage:
    return DemoPage(
        "meetings.MeetingPage",
        "virtual-repair-hour",
        title=Words(
            en="The repair hour",
            fr="L'heure des réparations",
            es="La hora de las reparaciones",
            de="Die Reparaturstunde",
            ar="ساعة الإصلاح",
        ),
        introduction=Words(
            en=(
                "One hour online in which three broken projects are mended before everybody's "
                "eyes. Two of the menders are needed at home at present, so we wait for them; "
                "registrations remain valid."
            ),
            fr=(
                "Une heure en ligne pendant laquelle trois projets en panne sont réparés sous les "
                "yeux de tous. Deux des personnes qui réparent sont pour l'instant retenues chez "
                "elles : nous les attendons, et les inscriptions restent valables."
            ),
            es=(
                "Una hora en línea en la que se arreglan tres proyectos averiados a la vista de "
                "todo el mundo. A dos de las personas que reparan las necesitan ahora en casa, así "
                "que las esperamos; las inscripciones siguen siendo válidas."
            ),
            de=(
                "Eine Stunde online, in der drei kaputte Vorhaben vor aller Augen repariert "
                "werden. Zwei der Reparierenden werden derzeit zu Hause gebraucht, daher warten "
                "wir auf sie; Anmeldungen bleiben gültig."
            ),
            ar=(
                "ساعة عبر الإنترنت تُصلَح فيها ثلاثة مشاريع متعثرة أمام أعين الجميع. واثنان ممن "
                "يتولون الإصلاح منشغلان حاليًّا بظروف عائلية، ولذلك ننتظرهما؛ وتبقى التسجيلات "
                "سارية."
            ),
        ),
        date_precision="day",
        start_date=day,
        start_time=time(13, 0),
        end_time=time(14, 0),
        time_zone="UTC",
        status="postponed",
        attendance="online",
        format="virtual",
        phase="before",
        online_url="https://webinars.example.org/repair-hour/",
        contact=person("tomasz-wielgosz"),
        **access.satellite("en", captions="not-confirmed"),
        rows={
            "partners": [{"organisation": organisation(BRIDGES), "role": "host"}],
            "topics": topics("digital"),
            "regions": regions("worldwide"),
        },
    )
