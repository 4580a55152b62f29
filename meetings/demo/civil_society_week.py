"""The series International Civil Society Week."""

from datetime import date

from cms.core.demonstration import DemoPage, Picture, Words, bullets, heading, text
from meetings.demo.civil_society_week_2019 import edition_2019
from meetings.demo.civil_society_week_next import next_edition
from people.demo import CENTRE, organisation


def civil_society_week(today: date) -> DemoPage:
    """The series with the edition of 2019, its satellites, and one to be announced."""
    return DemoPage(
        "meetings.SeriesPage",
        "international-civil-society-week",
        title=Words(
            en="International Civil Society Week",
            fr="Semaine internationale de la société civile",
            es="Semana Internacional de la Sociedad Civil",
            de="Internationale Woche der Zivilgesellschaft",
            ar="الأسبوع الدولي للمجتمع المدني",
        ),
        introduction=Words(
            en=(
                "Activists, thinkers and organisers from all over the world share a city for a "
                "week, and carry its conversations home."
            ),
            fr=(
                "Celles et ceux qui militent, réfléchissent et mobilisent dans le monde entier "
                "partagent une ville pendant une semaine, puis en rapportent les échanges chez eux."
            ),
            es=(
                "Quienes se movilizan, piensan y organizan en todo el mundo comparten una ciudad "
                "durante una semana y se llevan a casa sus conversaciones."
            ),
            de=(
                "Menschen aus aller Welt, die sich engagieren, nachdenken und andere "
                "zusammenbringen, teilen sich eine Woche lang eine Stadt und nehmen die Gespräche "
                "mit nach Hause."
            ),
            ar=(
                "ناشطون ومفكرون ومنظمون من أنحاء العالم يتقاسمون مدينة واحدة أسبوعًا كاملًا، ثم "
                "يحملون حواراته إلى أوطانهم."
            ),
        ),
        picture=Picture("civil-society-week"),
        rows={
            "partners": [
                {"organisation": organisation("CIVICUS"), "role": "convener"},
                {"organisation": organisation(CENTRE), "role": "partner"},
            ]
        },
        body=[
            heading(
                Words(
                    en="What it is",
                    fr="De quoi s'agit-il ?",
                    es="Qué es",
                    de="Worum es geht",
                    ar="ما هو؟",
                )
            ),
            text(
                Words(
                    en=(
                        "The week, ICSW for short, is a gathering that many organisations prepare "
                        "together. Each edition has a theme, a host city and hundreds of people "
                        "who would otherwise hardly meet: street organisers and funders, "
                        "researchers and volunteers."
                    ),
                    fr=(
                        "La semaine, en abrégé ICSW, est un rassemblement que de nombreuses "
                        "organisations préparent ensemble. Chaque édition a un thème, une ville "
                        "hôte et des centaines de personnes qui, sans elle, ne se rencontreraient "
                        "guère : militants de terrain et bailleurs, chercheurs et bénévoles."
                    ),
                    es=(
                        "La semana, conocida por sus siglas inglesas, ICSW, es un encuentro que "
                        "muchas organizaciones preparan en común. Cada edición tiene un tema, una "
                        "ciudad anfitriona y cientos de personas que de otro modo difícilmente "
                        "coincidirían: quienes movilizan en la calle y quienes aportan fondos, "
                        "quienes investigan y quienes hacen voluntariado."
                    ),
                    de=(
                        "Die Woche, nach ihrem englischen Namen kurz ICSW, wird von vielen "
                        "Organisationen gemeinsam vorbereitet. Jede Ausgabe hat ein Thema, eine "
                        "Gastgeberstadt und Hunderte von Menschen, die einander sonst kaum "
                        "begegnen würden: Aktive aus der Basisarbeit und Menschen aus Stiftungen, "
                        "Forschende und Ehrenamtliche."
                    ),
                    ar=(
                        "الأسبوع، ويُعرف اختصارًا باسم ICSW، ملتقى تتعاون منظمات كثيرة في إعداده. "
                        "ولكل دورة موضوع ومدينة مضيفة ومئات من الأشخاص الذين قلّما يلتقون لولاه: "
                        "منظمو العمل الميداني والممولون، والباحثون والمتطوعون."
                    ),
                )
            ),
            heading(
                Words(
                    en="Why it exists",
                    fr="Pourquoi elle existe",
                    es="Por qué existe",
                    de="Warum es sie gibt",
                    ar="لماذا يُعقد؟",
                )
            ),
            text(
                Words(
                    en=(
                        "CIVICUS has offered civil society a place to meet since 1995. The reason "
                        "has not changed: problems cross borders with ease, and those who work on "
                        "them need to do the same."
                    ),
                    fr=(
                        "Depuis 1995, CIVICUS offre à la société civile un lieu de rencontre. La "
                        "raison n'a pas changé : les problèmes franchissent aisément les "
                        "frontières, et celles et ceux qui s'y attaquent doivent pouvoir en faire "
                        "autant."
                    ),
                    es=(
                        "Desde 1995, CIVICUS ofrece a la sociedad civil un lugar de encuentro. La "
                        "razón no ha cambiado: los problemas cruzan las fronteras con facilidad, y "
                        "quienes les hacen frente necesitan poder hacer lo mismo."
                    ),
                    de=(
                        "Seit 1995 bietet CIVICUS der Zivilgesellschaft einen Ort der Begegnung. "
                        "Der Grund ist derselbe geblieben: Probleme überqueren Grenzen mühelos, "
                        "und wer an ihnen arbeitet, muss das ebenfalls können."
                    ),
                    ar=(
                        "منذ عام 1995 يوفر تحالف سيفيكوس للمجتمع المدني مكانًا للقاء. ولم يتغير "
                        "السبب: فالمشكلات تعبر الحدود بيسر، ومن يتصدون لها بحاجة إلى أن يفعلوا "
                        "مثلها."
                    ),
                )
            ),
            heading(
                Words(
                    en="Not only in the host city",
                    fr="Au-delà de la ville hôte",
                    es="Más allá de la ciudad anfitriona",
                    de="Nicht nur in der Gastgeberstadt",
                    ar="خارج المدينة المضيفة أيضًا",
                )
            ),
            text(
                bullets(
                    Words(
                        en=(
                            "<b>ICSW\\local</b>: events in regions that are seldom represented, in "
                            "the months before. Their messages travel with a delegation."
                        ),
                        fr=(
                            "<b>ICSW\\local</b> : des événements dans des régions rarement "
                            "représentées, au cours des mois précédents. Une délégation porte "
                            "leurs messages."
                        ),
                        es=(
                            "<b>ICSW\\local</b>: eventos celebrados en los meses previos en "
                            "regiones que rara vez están representadas. Una delegación lleva sus "
                            "mensajes a la semana."
                        ),
                        de=(
                            "<b>ICSW\\local</b>: Veranstaltungen in den Monaten davor, in "
                            "Regionen, die selten vertreten sind. Eine Delegation nimmt ihre "
                            "Botschaften mit."
                        ),
                        ar=(
                            "<b>ICSW\\local</b>: فعاليات تُقام في الأشهر السابقة في مناطق نادرًا "
                            "ما تكون ممثَّلة، وتحمل رسائلها وفود إلى الأسبوع."
                        ),
                    ),
                    Words(
                        en=(
                            "<b>ICSW\\virtual</b>: conversations online that introduce the strands "
                            "of the programme and can be watched later."
                        ),
                        fr=(
                            "<b>ICSW\\virtual</b> : des conversations en ligne qui présentent les "
                            "volets du programme et restent accessibles par la suite."
                        ),
                        es=(
                            "<b>ICSW\\virtual</b>: conversaciones en línea que presentan los ejes "
                            "del programa y pueden verse más tarde."
                        ),
                        de=(
                            "<b>ICSW\\virtual</b>: Online-Gespräche, die in die Themen des "
                            "Programms einführen und sich auch später ansehen lassen."
                        ),
                        ar=(
                            "<b>ICSW\\virtual</b>: حوارات عبر الإنترنت تعرّف بمسارات البرنامج "
                            "ويمكن مشاهدتها لاحقًا."
                        ),
                    ),
                    Words(
                        en=(
                            "<b>ICSW\\pop-up</b>: evenings after the week, where recordings meet "
                            "local voices."
                        ),
                        fr=(
                            "<b>ICSW\\pop-up</b> : des soirées après la semaine, où les "
                            "enregistrements rencontrent les voix locales."
                        ),
                        es=(
                            "<b>ICSW\\pop-up</b>: veladas posteriores a la semana en las que las "
                            "grabaciones se encuentran con las voces locales."
                        ),
                        de=(
                            "<b>ICSW\\pop-up</b>: Abende nach der Woche, an denen Aufzeichnungen "
                            "auf Stimmen von vor Ort treffen."
                        ),
                        ar=(
                            "<b>ICSW\\pop-up</b>: أمسيات تلي الأسبوع، تلتقي فيها التسجيلات "
                            "بالأصوات المحلية."
                        ),
                    ),
                )
            ),
        ],
        children=[edition_2019(), next_edition(today)],
    )
