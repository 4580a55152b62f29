"""The series International Civil Society Week."""

from datetime import date

from cms.core.demonstration import DemoPage, Words, bullets, heading, text
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
            ar="الأسبوع الدولي للمجتمع المدني",
        ),
        introduction=Words(
            en=(
                "Activists, thinkers and organisers from all over the world share a city for a "
                "week, and carry its conversations home."
            ),
            fr=(
                "Des militants, des penseurs et des organisateurs du monde entier partagent une "
                "ville pendant une semaine et en rapportent chez eux les échanges."
            ),
            ar=(
                "ناشطون ومفكرون ومنظمون من أنحاء العالم يتقاسمون مدينة واحدة أسبوعًا كاملًا، ثم "
                "يحملون حواراته إلى أوطانهم."
            ),
        ),
        rows={
            "partners": [
                {"organisation": organisation("CIVICUS"), "role": "convener"},
                {"organisation": organisation(CENTRE), "role": "partner"},
            ]
        },
        body=[
            heading(Words(en="What it is", fr="De quoi s'agit-il ?", ar="ما هو؟")),
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
                    ar=(
                        "الأسبوع، ويُعرف اختصارًا باسم ICSW، ملتقى تتعاون منظمات كثيرة في إعداده. "
                        "ولكل دورة موضوع ومدينة مضيفة ومئات من الأشخاص الذين قلّما يلتقون لولاه: "
                        "منظمو العمل الميداني والممولون، والباحثون والمتطوعون."
                    ),
                )
            ),
            heading(Words(en="Why it exists", fr="Pourquoi elle existe", ar="لماذا يُعقد؟")),
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
