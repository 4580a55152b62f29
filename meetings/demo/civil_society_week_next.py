"""The coming International Civil Society Week, whose place and days are not announced yet."""

from datetime import date

from cms.core.demonstration import DemoPage, Reference, Words, paragraphs
from meetings.demo import access
from people.demo import organisation, person


def next_edition(today: date) -> DemoPage:
    """An edition of next year with no date."""
    year = today.year + 1
    return DemoPage(
        "meetings.MeetingPage",
        str(year),
        title=Words(
            en=f"International Civil Society Week {year}",
            fr=f"Semaine internationale de la société civile {year}",
            es=f"Semana Internacional de la Sociedad Civil {year}",
            de=f"Internationale Woche der Zivilgesellschaft {year}",
            ar=f"الأسبوع الدولي للمجتمع المدني {year}",
        ),
        introduction=Words(
            en=(
                "The next edition is being prepared. City, days and theme will be announced here "
                "as soon as the partners have agreed on them."
            ),
            fr=(
                "La prochaine édition se prépare. La ville, les dates et le thème seront annoncés "
                "ici dès que les partenaires se seront mis d'accord."
            ),
            es=(
                "La próxima edición está en preparación. La ciudad, las fechas y el tema se "
                "anunciarán aquí en cuanto las entidades colaboradoras los hayan acordado."
            ),
            de=(
                "Die nächste Ausgabe ist in Vorbereitung. Stadt, Termin und Thema geben wir hier "
                "bekannt, sobald sich die Partnerorganisationen geeinigt haben."
            ),
            ar=(
                "الدورة المقبلة قيد الإعداد. وستُعلن المدينة والمواعيد والموضوع هنا حالما يتفق "
                "عليها الشركاء."
            ),
        ),
        date_precision="unannounced",
        attendance="both",
        contact=person("ana-quiroga"),
        **access.week_next(),
        rows={
            "partners": [{"organisation": organisation("CIVICUS"), "role": "convener"}],
            "ways_to_take_part": [
                {
                    "role": "mailing-list",
                    "title": Words(
                        en="Be the first to know",
                        fr="L'information en avant-première",
                        es="Entérese antes que nadie",
                        de="Erfahren Sie es zuerst",
                        ar="كونوا أول من يعلم",
                    ),
                    "description": paragraphs(
                        Words(
                            en=(
                                "One message when the week is announced, one when registration "
                                "opens."
                            ),
                            fr=(
                                "Un message à l'annonce de la semaine, un autre à l'ouverture des "
                                "inscriptions."
                            ),
                            es=(
                                "Un mensaje cuando se anuncie la semana y otro cuando se abra la "
                                "inscripción."
                            ),
                            de=(
                                "Eine Nachricht, sobald die Woche angekündigt wird, und eine, "
                                "sobald die Anmeldung beginnt."
                            ),
                            ar="رسالة عند الإعلان عن الأسبوع، وأخرى عند فتح باب التسجيل.",
                        )
                    ),
                    "url": "https://week.example.org/news/",
                }
            ],
            "topics": [{"topic": Reference("core.Topic", code="civic-space")}],
            "regions": [{"region": Reference("core.Region", code="worldwide")}],
        },
    )
