"""An annual report, whose file is in English alone."""

from datetime import date

from cms.core.demonstration import DemoPage, Picture, Words, heading, paragraphs, text
from people.demo import CENTRE
from reports.demo.papers import Paper
from reports.demo.rows import by, by_guest, by_organisation, regions, topics, whole

SLUG, KIND, PUBLISHED = "annual-report-2021", "annual-report", date(2022, 5, 18)

TITLE = Words(
    en="Annual report 2021",
    fr="Rapport annuel 2021",
    es="Informe anual 2021",
    de="Jahresbericht 2021",
    ar="التقرير السنوي 2021",
)
SUBTITLE = Words(
    en="A year of open windows",
    fr="Une année fenêtres ouvertes",
    es="Un año de ventanas abiertas",
    de="Ein Jahr bei offenen Fenstern",
    ar="عام النوافذ المفتوحة",
)
INTRODUCTION = Words(
    en=(
        "What we did with the money and the trust of our members, in the second year in "
        "which hardly anybody travelled."
    ),
    fr=(
        "Ce que nous avons fait de l'argent et de la confiance de nos membres, en cette "
        "deuxième année presque sans voyages."
    ),
    es=(
        "Lo que hicimos con el dinero y la confianza de nuestros miembros en el segundo año "
        "en que casi nadie viajó."
    ),
    de=(
        "Was wir mit dem Geld und dem Vertrauen unserer Mitglieder gemacht haben, im "
        "zweiten Jahr fast ohne Reisen."
    ),
    ar="ما فعلناه بأموال أعضائنا وثقتهم في العام الثاني الذي لم يسافر فيه أحد تقريبًا.",
)
ABSTRACT = paragraphs(
    Words(
        en=(
            "Nine meetings, two of them in a room; four publications; accounts on two "
            "pages; and the thing we would not do again."
        ),
        fr=(
            "Neuf réunions, dont deux dans une salle ; quatre publications ; des comptes "
            "sur deux pages ; et ce que nous ne referions pas."
        ),
        es=(
            "Nueve reuniones, dos de ellas en una sala; cuatro publicaciones; las cuentas "
            "en dos páginas; y lo que no volveríamos a hacer."
        ),
        de=(
            "Neun Treffen, zwei davon in einem Raum; vier Veröffentlichungen; die Rechnung "
            "auf zwei Seiten; und das, was wir nicht noch einmal täten."
        ),
        ar=(
            "تسعة اجتماعات، اثنان منها في قاعة، وأربعة منشورات، وحسابات في صفحتين، وأمر "
            "واحد لن نكرره."
        ),
    )
)
BODY = [
    heading(
        Words(
            en="What went well",
            fr="Ce qui a réussi",
            es="Lo que salió bien",
            de="Was gelungen ist",
            ar="ما نجح",
        )
    ),
    text(
        Words(
            en=(
                "Those who could never leave their desks for a week came for an hour. Half "
                "of the people at our meetings in 2021 had not been to one before."
            ),
            fr=(
                "Des gens qui n'auraient jamais pu quitter leur bureau une semaine sont "
                "venus une heure. En 2021, la moitié des participants assistaient pour la "
                "première fois à l'une de nos réunions."
            ),
            es=(
                "Quienes nunca podían dejar su escritorio una semana vinieron una hora. La "
                "mitad de las personas que asistieron a nuestras reuniones en 2021 lo hacía "
                "por primera vez."
            ),
            de=(
                "Wer den Schreibtisch nie eine Woche lang verlassen konnte, kam für eine "
                "Stunde. Die Hälfte der Gäste unserer Treffen im Jahr 2021 war zum ersten "
                "Mal dabei."
            ),
            ar=(
                "من لم يكن في وسعه قط أن يترك مكتبه أسبوعًا حضر ساعة. ونصف المشاركين في "
                "اجتماعاتنا عام 2021 كانوا يحضرون لأول مرة."
            ),
        )
    ),
    heading(
        Words(
            en="What we would not do again",
            fr="Ce que nous ne referions pas",
            es="Lo que no volveríamos a hacer",
            de="Was wir nicht noch einmal täten",
            ar="ما لن نكرره",
        )
    ),
    text(
        Words(
            en=(
                "We moved a three-day meeting to the screen without making it shorter. On "
                "the last afternoon eleven people were left, four of them our own."
            ),
            fr=(
                "Nous avons transposé à l'écran une réunion de trois jours sans la "
                "raccourcir. Le dernier après-midi, il restait onze personnes, dont quatre "
                "de notre équipe."
            ),
            es=(
                "Llevamos a la pantalla una reunión de tres días sin acortarla. La última "
                "tarde quedaban once personas, cuatro de ellas de nuestro equipo."
            ),
            de=(
                "Wir verlegten ein dreitägiges Treffen auf den Bildschirm, ohne es zu "
                "kürzen. Am letzten Nachmittag waren noch elf Menschen da, vier davon aus "
                "unserem Haus."
            ),
            ar=(
                "نقلنا اجتماعًا من ثلاثة أيام إلى الشاشة دون أن نقصّره. وفي عصر اليوم "
                "الأخير بقي أحد عشر شخصًا، أربعة منهم من فريقنا."
            ),
        )
    ),
]
PAPER = Paper(SLUG, KIND, PUBLISHED, TITLE, SUBTITLE, BODY)


def annual_report() -> DemoPage:
    """The report on 2021."""
    return DemoPage(
        "reports.ReportPage",
        SLUG,
        title=TITLE,
        subtitle=SUBTITLE,
        introduction=INTRODUCTION,
        abstract=ABSTRACT,
        picture=Picture("innovators-online"),
        type=KIND,
        publication_date=PUBLISHED,
        first_year=2021,
        original_language="en",
        body=BODY,
        rows={
            "contributors": [
                by_organisation(CENTRE),
                by("mara-lindqvist", "editor"),
                by_guest("Ilse", "Hartwig", "Studio Papierboot", "designer"),
            ],
            "files": whole(PAPER.pdf("en")),
            "topics": topics("accountability"),
            "regions": regions("worldwide"),
        },
    )
