"""International Civil Society Week 2019 in Belgrade."""

from datetime import date
from typing import Any

from cms.core.demonstration import DemoPage, Picture, Reference, Words, heading, paragraphs, text
from meetings.demo.recordings import week_2019_recordings
from meetings.demo.satellites_after import satellites_after
from meetings.demo.satellites_before import satellites_before
from meetings.demo.satellites_during import satellites_during
from meetings.demo.venues import BELGRADE, venue
from people.demo import CENTRE, SQUARES, organisation, person


def edition_2019() -> DemoPage:
    """The edition with five ways to take part and eight satellites."""
    return DemoPage(
        "meetings.MeetingPage",
        "2019",
        title=Words(
            en="International Civil Society Week 2019",
            fr="Semaine internationale de la société civile 2019",
            es="Semana Internacional de la Sociedad Civil 2019",
            de="Internationale Woche der Zivilgesellschaft 2019",
            ar="الأسبوع الدولي للمجتمع المدني 2019",
        ),
        theme=Words(
            en="The power of togetherness",
            fr="La force d'être ensemble",
            es="La fuerza de la unión",
            de="Die Kraft des Miteinanders",
            ar="قوة التكاتف",
        ),
        introduction=Words(
            en=(
                "Five days in Belgrade about what people achieve when they act side by side, and "
                "about the bonds that make it possible."
            ),
            fr=(
                "Cinq jours à Belgrade consacrés à ce que l'on accomplit en agissant côte à côte, "
                "et aux liens qui le rendent possible."
            ),
            es=(
                "Cinco días en Belgrado dedicados a lo que la gente logra cuando actúa codo con "
                "codo, y a los lazos que lo hacen posible."
            ),
            de=(
                "Fünf Tage in Belgrad über das, was Menschen Seite an Seite erreichen, und über "
                "die Bindungen, die es möglich machen."
            ),
            ar=(
                "خمسة أيام في بلغراد عما ينجزه الناس حين يعملون جنبًا إلى جنب، وعن الروابط التي "
                "تتيح لهم ذلك."
            ),
        ),
        body=[
            heading(
                Words(
                    en="What to expect",
                    fr="Ce qui vous attend",
                    es="Lo que le espera",
                    de="Was Sie erwartet",
                    ar="ما الذي ينتظركم",
                )
            ),
            text(
                Words(
                    en=(
                        "Mornings belong to everybody: short talks and long discussions in one "
                        "hall. In the afternoons the week spreads over the city, into partner "
                        "events, workshops and walks. Each evening one neighbourhood is the host."
                    ),
                    fr=(
                        "Les matinées appartiennent à tout le monde : brefs exposés et longues "
                        "discussions dans une même salle. L'après-midi, la semaine se répand dans "
                        "la ville : événements partenaires, ateliers et promenades. Chaque soir, "
                        "un quartier ouvre ses portes."
                    ),
                    es=(
                        "Las mañanas son de todo el mundo: charlas breves y debates largos en una "
                        "misma sala. Por las tardes, la semana se extiende por la ciudad con "
                        "eventos de las entidades colaboradoras, talleres y paseos. Cada noche, un "
                        "barrio hace de anfitrión."
                    ),
                    de=(
                        "Die Vormittage gehören allen: kurze Vorträge und lange Diskussionen in "
                        "einem Saal. Nachmittags verteilt sich die Woche über die Stadt, auf "
                        "Partnerveranstaltungen, Workshops und Spaziergänge. Jeden Abend lädt ein "
                        "anderes Viertel ein."
                    ),
                    ar=(
                        "الصباح للجميع: كلمات قصيرة ونقاشات طويلة في قاعة واحدة. وبعد الظهر ينتشر "
                        "الأسبوع في المدينة بين فعاليات الشركاء وورش العمل والجولات. وفي كل مساء "
                        "يستضيف الحضورَ حيٌّ من أحيائها."
                    ),
                )
            ),
        ],
        date_precision="day",
        start_date=date(2019, 4, 8),
        end_date=date(2019, 4, 12),
        time_zone="Europe/Belgrade",
        attendance="in-person",
        venue=venue(BELGRADE),
        contact=person("ana-quiroga"),
        picture=Picture("week-2019"),
        rows={
            "facilitators": [
                {"person": person("joseph-adeyemi")},
                {"person": person("leila-benhaddou")},
            ],
            "partners": [
                {"organisation": organisation("CIVICUS"), "role": "convener"},
                {"organisation": organisation(SQUARES), "role": "host"},
                {"organisation": organisation(CENTRE), "role": "partner"},
            ],
            "ways_to_take_part": _ways(),
            "topics": [
                {"topic": Reference("core.Topic", code=code)}
                for code in ("civic-space", "participation")
            ],
            "regions": [
                {"region": Reference("core.Region", code=code)} for code in ("europe", "worldwide")
            ],
            "recordings": week_2019_recordings(),
        },
        children=[*satellites_before(), *satellites_during(), *satellites_after()],
    )


def _way(role: str, name: str, closes_on: date | None, title: Words, what: Words) -> dict[str, Any]:
    return {
        "role": role,
        "title": title,
        "description": paragraphs(what),
        "url": f"https://week.example.org/2019/{name}/",
        "closes_on": closes_on,
    }


def _ways() -> list[dict[str, Any]]:
    return [
        _way(
            "delegate",
            "delegates",
            date(2019, 3, 15),
            Words(
                en="Delegate",
                fr="Délégué ou déléguée",
                es="Delegado o delegada",
                de="Delegierte",
                ar="مندوب أو مندوبة",
            ),
            Words(
                en=(
                    "Join all five days. Delegates from organisations with small budgets pay what "
                    "they can."
                ),
                fr=(
                    "Participez aux cinq journées. Les personnes déléguées par des organisations à "
                    "petit budget paient selon leurs moyens."
                ),
                es=(
                    "Acompáñenos los cinco días. Las personas delegadas por organizaciones con "
                    "poco presupuesto pagan lo que pueden."
                ),
                de=(
                    "Seien Sie alle fünf Tage dabei. Delegierte von Organisationen mit kleinem "
                    "Budget zahlen, was sie können."
                ),
                ar=(
                    "شاركوا في الأيام الخمسة كلها. ويدفع مندوبو المنظمات ذات الميزانيات الصغيرة ما "
                    "يستطيعون."
                ),
            ),
        ),
        _way(
            "speaker",
            "ignite",
            date(2019, 1, 31),
            Words(
                en="ICSW\\ignite speaker",
                fr="Intervention ICSW\\ignite",
                es="Ponente de ICSW\\ignite",
                de="Vortrag bei ICSW\\ignite",
                ar="متحدث أو متحدثة في ICSW\\ignite",
            ),
            Words(
                en="Five minutes, no slides, one thing you would like others to try.",
                fr=(
                    "Cinq minutes, sans diapositives, et une chose que vous aimeriez voir d'autres "
                    "essayer."
                ),
                es=(
                    "Cinco minutos, sin diapositivas, y una sola cosa que le gustaría que otras "
                    "personas probaran."
                ),
                de="Fünf Minuten, keine Folien und eine Sache, die andere ausprobieren sollten.",
                ar="خمس دقائق بلا شرائح عرض، وأمر واحد تودّون أن يجرّبه غيركم.",
            ),
        ),
        _way(
            "moderator",
            "buzz",
            date(2019, 1, 31),
            Words(
                en="ICSW\\buzz group moderator",
                fr="Modération d'un groupe ICSW\\buzz",
                es="Moderación de un grupo ICSW\\buzz",
                de="Moderation einer Gruppe bei ICSW\\buzz",
                ar="ميسّر أو ميسّرة لمجموعة ICSW\\buzz",
            ),
            Words(
                en=(
                    "Keep a table of ten talking: those who know, those who ask and those who are "
                    "shy."
                ),
                fr=(
                    "Animez une table de dix personnes : celles qui savent, celles qui demandent "
                    "et celles qui n'osent pas."
                ),
                es=(
                    "Mantenga viva la conversación en una mesa de diez: quienes saben, quienes "
                    "preguntan y quienes no se atreven."
                ),
                de=(
                    "Halten Sie einen Tisch mit zehn Menschen im Gespräch: die Wissenden, die "
                    "Fragenden und die Schüchternen."
                ),
                ar=(
                    "أديروا الحديث حول طاولة من عشرة أشخاص: من يعرفون، ومن يسألون، ومن يغلبهم "
                    "الحياء."
                ),
            ),
        ),
        _way(
            "partner",
            "events",
            date(2018, 12, 15),
            Words(
                en="Concurrent event partner",
                fr="Partenaire d'un événement parallèle",
                es="Entidad colaboradora de un evento paralelo",
                de="Partnerorganisation einer Parallelveranstaltung",
                ar="شريك في فعالية موازية",
            ),
            Words(
                en=(
                    "Hold an event of your own within the week. We give you a room and a place in "
                    "the programme."
                ),
                fr=(
                    "Organisez votre propre événement pendant la semaine. Nous vous offrons une "
                    "salle et une place au programme."
                ),
                es=(
                    "Celebre su propio evento durante la semana. Le ofrecemos una sala y un lugar "
                    "en el programa."
                ),
                de=(
                    "Richten Sie während der Woche eine eigene Veranstaltung aus. Von uns bekommen "
                    "Sie einen Raum und einen Platz im Programm."
                ),
                ar="نظّموا فعاليتكم الخاصة خلال الأسبوع، ونوفر لكم قاعة ومكانًا في البرنامج.",
            ),
        ),
        _way(
            "mailing-list",
            "news",
            None,
            Words(
                en="Mailing list",
                fr="Liste de diffusion",
                es="Lista de correo",
                de="Mailingliste",
                ar="القائمة البريدية",
            ),
            Words(
                en="News about the programme, registration and partnerships, once a month.",
                fr=(
                    "Une fois par mois, des nouvelles du programme, des inscriptions et des "
                    "partenariats."
                ),
                es="Una vez al mes, novedades sobre el programa, la inscripción y las alianzas.",
                de="Einmal im Monat Neues über Programm, Anmeldung und Partnerschaften.",
                ar="أخبار البرنامج والتسجيل والشراكات مرة كل شهر.",
            ),
        ),
    ]
