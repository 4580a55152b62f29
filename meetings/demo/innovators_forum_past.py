"""The Innovators Forum of last year in Rabat. Invented."""

from datetime import date, time, timedelta
from typing import Any

from cms.core.demonstration import DemoPage, Words, bullets, heading, text
from meetings.demo.innovators_forum_dates import past_first_day
from meetings.demo.innovators_forum_past_groups import groups
from meetings.demo.innovators_forum_past_programme import sessions, speakers
from meetings.demo.innovators_forum_quotes import QUOTES
from meetings.demo.rows import regions, topics
from meetings.demo.venues import RABAT, venue
from people.demo import BRIDGES, CENTRE, LAKE, organisation, person


def past_edition(today: date) -> DemoPage:
    """Two days in May of last year, with three workshops side by side; its slug is the year."""
    first_day = past_first_day(today)
    year = first_day.year
    return DemoPage(
        "meetings.MeetingPage",
        str(year),
        title=Words(
            en=f"Innovators Forum {year}",
            fr=f"Forum des innovatrices et innovateurs {year}",
            es=f"Foro de Innovación {year}",
            de=f"Innovationsforum {year}",
            ar=f"منتدى المبتكرين {year}",
        ),
        subtitle=Words(
            en="Two days of workshops among the orange trees",
            fr="Deux jours d'ateliers sous les orangers",
            es="Dos días de talleres entre naranjos",
            de="Zwei Tage Werkstatt unter Orangenbäumen",
            ar="يومان من الورش بين أشجار البرتقال",
        ),
        theme=Words(
            en="Small tools, long reach",
            fr="Petits outils, longue portée",
            es="Herramientas pequeñas, largo alcance",
            de="Kleine Werkzeuge, große Reichweite",
            ar="أدوات صغيرة وأثر بعيد",
        ),
        introduction=Words(
            en=(
                "Sixty people from thirty organisations brought tools that cost little and change "
                "much: a ledger, a telephone line, a hand-drawn map."
            ),
            fr=(
                "Soixante personnes issues de trente organisations ont apporté des outils qui "
                "coûtent peu et changent beaucoup : un registre, une ligne téléphonique, une carte "
                "dessinée à la main."
            ),
            es=(
                "Sesenta personas de treinta organizaciones trajeron herramientas que cuestan poco "
                "y cambian mucho: un libro de cuentas, una línea telefónica, un mapa dibujado a "
                "mano."
            ),
            de=(
                "Sechzig Menschen aus dreißig Organisationen brachten Werkzeuge mit, die wenig "
                "kosten und viel verändern: ein Kassenbuch, eine Telefonleitung, eine von Hand "
                "gezeichnete Karte."
            ),
            ar=(
                "أحضر ستون شخصًا من ثلاثين منظمة أدوات قليلة الكلفة كثيرة الأثر: دفتر حسابات، "
                "وخطًّا هاتفيًّا، وخريطة مرسومة باليد."
            ),
        ),
        body=[*_question(), *_results()],
        date_precision="day",
        start_date=first_day,
        end_date=first_day + timedelta(days=1),
        start_time=time(9, 30),
        end_time=time(16, 0),
        time_zone="Africa/Casablanca",
        venue=venue(RABAT),
        contact=person("leila-benhaddou"),
        rows={
            "facilitators": [
                {"person": person("leila-benhaddou")},
                {"guest_name": "Wanjiru Maina", "guest_organisation": LAKE},
                {
                    "guest_name": "Arjun Pillai",
                    "guest_organisation": "Coastal Data Cooperative",
                },
            ],
            "partners": [
                {"organisation": organisation(CENTRE), "role": "organiser"},
                {"organisation": organisation(BRIDGES), "role": "host"},
                {"organisation": organisation(LAKE), "role": "partner"},
            ],
            "groups": groups(first_day),
            "sessions": sessions(first_day),
            "speakers": speakers(first_day),
            "quotes": [{"text": words, "role": role} for words, role in QUOTES],
            "topics": topics("digital", "participation"),
            "regions": regions("middle-east-north-africa", "africa"),
        },
    )


def _question() -> list[dict[str, Any]]:
    return [
        heading(
            Words(
                en="What it was about",
                fr="Ce dont il était question",
                es="De qué se trató",
                de="Worum es ging",
                ar="عمّ دار المنتدى",
            )
        ),
        text(
            Words(
                en=(
                    "Innovation has come to mean platforms, laboratories and large grants. Yet "
                    "what spreads from one organisation to the next is usually smaller: a form "
                    "with four questions instead of forty, a rule about who speaks first, a "
                    "recording made on an old telephone."
                ),
                fr=(
                    "Innover en est venu à signifier plateformes, laboratoires et grosses "
                    "subventions. Or ce qui se transmet d'une organisation à l'autre est "
                    "d'ordinaire plus modeste : un formulaire de quatre questions au lieu de "
                    "quarante, une règle sur qui parle en premier, un enregistrement fait avec un "
                    "vieux téléphone."
                ),
                es=(
                    "Hoy innovar suena a plataformas, laboratorios y grandes subvenciones. Sin "
                    "embargo, lo que pasa de una organización a otra suele ser más pequeño: un "
                    "formulario de cuatro preguntas en vez de cuarenta, una regla sobre quién "
                    "habla primero, una grabación hecha con un teléfono viejo."
                ),
                de=(
                    "Bei Innovation denkt man inzwischen an Plattformen, Labore und hohe "
                    "Fördersummen. Was sich aber tatsächlich von einer Organisation zur nächsten "
                    "verbreitet, ist meist kleiner: ein Formular mit vier Fragen statt vierzig, "
                    "eine Regel, wer zuerst spricht, eine Aufnahme mit einem alten Telefon."
                ),
                ar=(
                    "صار الابتكار يعني المنصات والمختبرات والمنح الكبيرة. غير أن ما ينتقل فعلًا من "
                    "منظمة إلى أخرى أصغر من ذلك عادةً: استمارة من أربعة أسئلة بدل أربعين، أو قاعدة "
                    "تحدد من يتكلم أولًا، أو تسجيل بهاتف قديم."
                ),
            ),
            Words(
                en=(
                    "The forum asked what such tools have in common, and why the good ones are so "
                    "often found by accident. Everybody brought one, laid it on the table and let "
                    "others try to break it."
                ),
                fr=(
                    "Le forum s'est demandé ce que ces outils ont en commun et pourquoi les bons "
                    "se découvrent si souvent par hasard. Chacun en a apporté un, l'a posé sur la "
                    "table et a laissé les autres essayer de le mettre en défaut."
                ),
                es=(
                    "El foro se preguntó qué tienen en común esas herramientas y por qué las "
                    "buenas se descubren tantas veces por casualidad. Cada participante trajo una, "
                    "la puso sobre la mesa y dejó que los demás intentaran romperla."
                ),
                de=(
                    "Das Forum fragte, was solche Werkzeuge gemeinsam haben und warum man die "
                    "guten so oft nur durch Zufall findet. Alle brachten eines mit, legten es auf "
                    "den Tisch und ließen die anderen versuchen, es kaputt zu machen."
                ),
                ar=(
                    "تساءل المنتدى عمّا يجمع بين هذه الأدوات، ولماذا يُعثر على الجيد منها مصادفةً "
                    "في أحيان كثيرة. وأحضر كل مشارك أداة ووضعها على الطاولة وترك للآخرين أن "
                    "يختبروا مواضع ضعفها."
                ),
            ),
        ),
    ]


def _results() -> list[dict[str, Any]]:
    return [
        heading(
            Words(
                en="What came of it",
                fr="Ce qu'il en est resté",
                es="Qué quedó de ello",
                de="Was daraus wurde",
                ar="ما أسفر عنه المنتدى",
            )
        ),
        text(
            bullets(
                Words(
                    en=(
                        "<b>A shelf of twenty-two tools</b>, each on one page, with its price and "
                        "the reason it might fail."
                    ),
                    fr=(
                        "<b>Une étagère de vingt-deux outils</b>, d'une page chacun, avec leur "
                        "prix et la raison pour laquelle ils pourraient échouer."
                    ),
                    es=(
                        "<b>Un estante con veintidós herramientas</b>, de una página cada una, con "
                        "su precio y el motivo por el que podrían fallar."
                    ),
                    de=(
                        "<b>Ein Regal mit zweiundzwanzig Werkzeugen</b>, jedes auf einer Seite, "
                        "mit seinem Preis und dem Grund, aus dem es scheitern könnte."
                    ),
                    ar=(
                        "<b>رفّ من اثنتين وعشرين أداة</b>، لكل منها صفحة واحدة تبيّن كلفتها والسبب "
                        "الذي قد يؤدي إلى إخفاقها."
                    ),
                ),
                Words(
                    en=(
                        "<b>Five pairs of organisations</b> that lend each other a member of staff "
                        "for a month."
                    ),
                    fr=(
                        "<b>Cinq binômes d'organisations</b> qui se prêtent mutuellement une "
                        "personne pendant un mois."
                    ),
                    es=(
                        "<b>Cinco pares de organizaciones</b> que se prestan mutuamente a una "
                        "persona de su equipo durante un mes."
                    ),
                    de=(
                        "<b>Fünf Paare von Organisationen</b>, die einander für einen Monat "
                        "jemanden aus ihrem Team ausleihen."
                    ),
                    ar="<b>خمسة أزواج من المنظمات</b> تتبادل فيما بينها موظفًا مدة شهر.",
                ),
                Words(
                    en=(
                        "<b>One promise</b>: whoever borrows a tool writes after half a year, even "
                        "if nothing came of it."
                    ),
                    fr=(
                        "<b>Une promesse</b> : qui emprunte un outil écrit au bout de six mois, "
                        "même si rien n'en est sorti."
                    ),
                    es=(
                        "<b>Una promesa</b>: quien toma prestada una herramienta escribe al cabo "
                        "de medio año, aunque no haya salido nada de ello."
                    ),
                    de=(
                        "<b>Ein Versprechen</b>: Wer ein Werkzeug ausleiht, schreibt nach einem "
                        "halben Jahr, auch wenn nichts daraus geworden ist."
                    ),
                    ar=(
                        "<b>وعد واحد</b>: كل من يستعير أداة يكتب بعد نصف عام عمّا حدث، وإن لم تثمر "
                        "شيئًا."
                    ),
                ),
            )
        ),
    ]
