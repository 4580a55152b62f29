"""An innovation report with four case studies and a correction; its French file is older."""

from datetime import date

from cms.core.demonstration import (
    DemoPage,
    Picture,
    Reference,
    Words,
    heading,
    paragraphs,
    text,
)
from people.demo import CENTRE, organisation, person
from reports.demo.papers import Paper
from reports.demo.room_to_act_cases import case_studies
from reports.demo.rows import first_note, whole

SLUG, KIND, PUBLISHED = "room-to-act", "innovation-report", date(2023, 9, 13)

TITLE = Words(
    en="Room to act",
    fr="La place d'agir",
    es="Espacio para actuar",
    de="Raum zum Handeln",
    ar="متسع للعمل",
)
SUBTITLE = Words(
    en="How civil society keeps its place when rules tighten",
    fr="Comment la société civile garde sa place quand les règles se durcissent",
    es="Cómo conserva su lugar la sociedad civil cuando se endurecen las reglas",
    de="Wie die Zivilgesellschaft ihren Platz behält, wenn Regeln enger werden",
    ar="كيف يحتفظ المجتمع المدني بمكانه حين تضيق القواعد",
)
INTRODUCTION = Words(
    en=(
        "Where rules tighten, some organisations lose their place and others find a new one. We "
        "asked twelve of them what made the difference."
    ),
    fr=(
        "Là où les règles se durcissent, des organisations perdent leur place et d'autres en "
        "trouvent une nouvelle. Nous avons demandé à douze d'entre elles ce qui a fait la "
        "différence."
    ),
    es=(
        "Donde las reglas se endurecen, unas organizaciones pierden su lugar y otras encuentran "
        "uno nuevo. Preguntamos a doce de ellas qué marcó la diferencia."
    ),
    de=(
        "Wo Regeln enger werden, verlieren manche Organisationen ihren Platz und andere finden "
        "einen neuen. Wir haben zwölf gefragt, woran es lag."
    ),
    ar=(
        "حين تضيق القواعد تفقد منظمات مكانها وتجد أخرى مكانًا جديدًا. سألنا اثنتي عشرة منظمة عمّا "
        "صنع الفرق."
    ),
)

ABSTRACT = paragraphs(
    Words(
        en=(
            "Twelve organisations from four continents kept diaries for a year. Three habits "
            "return in all of them: they make friends before they need them, they explain "
            "themselves in the language of the street, and they let others take the credit."
        ),
        fr=(
            "Douze organisations de quatre continents ont tenu un journal pendant un an. Trois "
            "habitudes reviennent chez toutes : se faire des amis avant d'en avoir besoin, "
            "s'expliquer dans la langue de la rue et laisser le mérite à d'autres."
        ),
        es=(
            "Doce organizaciones de cuatro continentes llevaron un diario durante un año. Tres "
            "costumbres se repiten en todas: hacen amistades antes de necesitarlas, se explican "
            "en el idioma de la calle y dejan el mérito a otros."
        ),
        de=(
            "Zwölf Organisationen aus vier Kontinenten führten ein Jahr lang Tagebuch. Drei "
            "Gewohnheiten kehren bei allen wieder: Sie gewinnen Freunde, bevor sie sie brauchen, "
            "sie erklären sich in der Sprache der Straße, und sie überlassen anderen das Lob."
        ),
        ar=(
            "دوّنت اثنتا عشرة منظمة من أربع قارات يومياتها على مدى عام. وتتكرر لديها جميعًا ثلاث "
            "عادات: تكسب الأصدقاء قبل أن تحتاج إليهم، وتشرح عملها بلغة الشارع، وتترك الفضل لغيرها."
        ),
    )
)

FINDINGS = Words(
    en="What they have in common",
    fr="Ce qu'elles ont en commun",
    es="Lo que tienen en común",
    de="Was sie gemeinsam haben",
    ar="ما يجمع بينها",
)
NEXT = Words(
    en="What follows from it",
    fr="Ce qui en découle",
    es="Lo que se desprende de ello",
    de="Was daraus folgt",
    ar="ما يترتب على ذلك",
)
FINDING = Words(
    en=(
        'None of the twelve waited until it was under pressure.<a linktype="footnote" '
        'id="n1">1</a> Each could name somebody in an office, a newsroom and a market who would '
        "speak up for it."
    ),
    fr=(
        "Aucune des douze n'a attendu d'être sous pression.<a linktype=\"footnote\" "
        'id="n1">1</a> Chacune pouvait nommer quelqu\'un, dans une administration, une rédaction '
        "et un marché, qui prendrait sa défense."
    ),
    es=(
        'Ninguna de las doce esperó a verse bajo presión.<a linktype="footnote" '
        'id="n1">1</a> Cada una podía nombrar a alguien en una oficina, una redacción y un '
        "mercado que hablaría en su favor."
    ),
    de=(
        'Keine der zwölf wartete, bis sie unter Druck stand.<a linktype="footnote" '
        'id="n1">1</a> Jede konnte jemanden in einer Behörde, einer Redaktion und auf einem '
        "Markt nennen, der für sie eintreten würde."
    ),
    ar=(
        'لم تنتظر أيٌّ منها حتى تقع تحت الضغط.<a linktype="footnote" id="n1">1</a> وكان في وسع كل '
        "واحدة أن تسمّي شخصًا في دائرة وفي غرفة أخبار وفي سوق يدافع عنها."
    ),
)
ADVICE = Words(
    en="Begin with the neighbours. It costs little, and it is the hardest thing to take away.",
    fr="Commencez par les voisins. Cela coûte peu, et c'est le plus difficile à vous enlever.",
    es="Empiecen por el vecindario. Cuesta poco y es lo más difícil de arrebatar.",
    de="Fangen Sie bei den Nachbarn an. Es kostet wenig und lässt sich am schwersten wegnehmen.",
    ar="ابدؤوا بالجيران. فذلك قليل الكلفة، وهو أصعب ما يمكن أن يُنتزع منكم.",
)
NOTES = first_note(
    Words(
        en="The diaries were kept from March 2022 to February 2023.",
        fr="Les journaux ont été tenus de mars 2022 à février 2023.",
        es="Los diarios se llevaron de marzo de 2022 a febrero de 2023.",
        de="Die Tagebücher wurden von März 2022 bis Februar 2023 geführt.",
        ar="دُوّنت اليوميات من مارس 2022 إلى فبراير 2023.",
    )
)
CORRECTION = paragraphs(
    Words(
        en="The first version spoke of eleven organisations. There were twelve.",
        fr="La première version parlait de onze organisations. Elles étaient douze.",
        es="La primera versión hablaba de once organizaciones. Eran doce.",
        de="Die erste Fassung sprach von elf Organisationen. Es waren zwölf.",
        ar="ذكرت النسخة الأولى إحدى عشرة منظمة، والصواب اثنتا عشرة.",
    )
)
BODY = [heading(FINDINGS), text(FINDING), heading(NEXT), text(ADVICE)]
PAPER = Paper(SLUG, KIND, PUBLISHED, TITLE, SUBTITLE, BODY, NOTES)


def room_to_act() -> DemoPage:
    """The report, launched at the meeting of the heads of division in 2023."""
    return DemoPage(
        "reports.ReportPage",
        SLUG,
        title=TITLE,
        subtitle=SUBTITLE,
        introduction=INTRODUCTION,
        abstract=ABSTRACT,
        picture=Picture("about"),
        type=KIND,
        publication_date=PUBLISHED,
        first_year=2022,
        last_year=2023,
        series_number="4",
        isbn="978-3-16-148410-0",
        doi="10.5555/room-to-act",
        licence="CC-BY-4.0",
        original_language="en",
        launched_at=Reference(
            "meetings.MeetingPage", slug="2023", title="Global Heads of Division 2023"
        ),
        body=BODY,
        rows={
            "contributors": [
                {"person": person("leila-benhaddou")},
                {"family_name": "Njoroge", "given_name": "Wanjiru", "affiliation": "Kisumu Forum"},
                {"person": person("mara-lindqvist"), "role": "editor"},
                {"organisation": organisation(CENTRE), "role": "publisher"},
            ],
            "files": whole(PAPER.pdf("en", "2"), PAPER.pdf("fr", "1"), PAPER.word("en", "2")),
            "footnotes": NOTES,
            "corrections": [{"corrected_on": date(2024, 1, 15), "text": CORRECTION}],
            "topics": [{"topic": Reference("core.Topic", code="civic-space")}],
            "regions": [{"region": Reference("core.Region", code="worldwide")}],
        },
        children=case_studies(),
    )
