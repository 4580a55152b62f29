"""The home page in five languages."""

from typing import Any

from cms.core.demonstration import Picture, Reference, Words, block, bullets, heading, text

TITLE = Words(
    en="International Civil Society Centre",
    fr="Centre international de la société civile",
    es="Centro Internacional de la Sociedad Civil",
    de="Internationales Zentrum der Zivilgesellschaft",
    ar="المركز الدولي للمجتمع المدني",
)

INTRODUCTION = Words(
    en=(
        "We bring together the people who lead international civil society organisations, so that "
        "they can think ahead, learn from one another and act as one where it counts."
    ),
    fr=(
        "Nous réunissons celles et ceux qui dirigent les organisations internationales de la "
        "société civile afin qu'ils puissent anticiper, apprendre les uns des autres et agir "
        "ensemble lorsque cela compte."
    ),
    es=(
        "Reunimos a quienes dirigen las organizaciones internacionales de la sociedad civil para "
        "que puedan anticiparse, aprender unas de otras y actuar unidas cuando de verdad importa."
    ),
    de=(
        "Wir bringen die Menschen zusammen, die internationale zivilgesellschaftliche "
        "Organisationen leiten: damit sie vorausdenken, voneinander lernen und gemeinsam handeln, "
        "wo es darauf ankommt."
    ),
    ar=(
        "نجمع قيادات المنظمات الدولية للمجتمع المدني كي تستشرف المستقبل ويتعلم بعضها من بعض وتعمل "
        "يدًا واحدة حين يكون لذلك أثر."
    ),
)

PURPOSE = Words(
    en=(
        "The Centre belongs to the organisations it serves. It gives their leaders the time, the "
        "company and the independent view that daily work rarely allows: to look at what is "
        "changing, to compare notes frankly and to try out what none of them could try alone."
    ),
    fr=(
        "Le Centre appartient aux organisations qu'il sert. Il offre à leurs responsables le "
        "temps, les échanges et le regard indépendant que le quotidien permet rarement : observer "
        "ce qui change, confronter les expériences en toute franchise et expérimenter ce qu'aucune "
        "organisation ne pourrait tenter seule."
    ),
    es=(
        "El Centro pertenece a las organizaciones a las que sirve. Ofrece a quienes las dirigen el "
        "tiempo, la compañía y la mirada independiente que el trabajo diario rara vez permite: "
        "observar lo que cambia, contrastar experiencias con franqueza y ensayar lo que ninguna "
        "podría intentar por sí sola."
    ),
    de=(
        "Das Zentrum gehört den Organisationen, denen es dient. Es gibt ihren Führungskräften, was "
        "der Alltag selten zulässt: Zeit, Austausch und einen unabhängigen Blick. So können sie "
        "beobachten, was sich verändert, offen Erfahrungen vergleichen und erproben, was keine von "
        "ihnen allein wagen könnte."
    ),
    ar=(
        "المركز ملكٌ للمنظمات التي يخدمها. وهو يمنح قياداتها ما قلّما يتيحه العمل اليومي من وقت "
        "وتواصل ونظرة مستقلة: لرصد ما يتغير، وتبادل الخبرات بصراحة، وتجربة ما لا تستطيع أي منظمة "
        "أن تخوضه بمفردها."
    ),
)

WAYS = bullets(
    Words(
        en=(
            "<b>Meetings</b> shows what is coming and what has been, with programmes and concept "
            "notes."
        ),
        fr=(
            "<b>Réunions</b> présente les rendez-vous à venir et passés, avec leurs programmes et "
            "leurs notes conceptuelles."
        ),
        es=(
            "<b>Reuniones</b> muestra lo que viene y lo que ya tuvo lugar, con sus programas y "
            "notas conceptuales."
        ),
        de="<b>Treffen</b> zeigt, was bevorsteht und was war, mit Programmen und Konzeptpapieren.",
        ar="<b>الاجتماعات</b>: ما هو قادم وما مضى، مع البرامج والمذكرات المفاهيمية.",
    ),
    Words(
        en="<b>Publications</b> holds what was learned, to read here or to take along as a file.",
        fr="<b>Publications</b> réunit ce qui a été appris, à lire ici ou à emporter en fichier.",
        es="<b>Publicaciones</b> reúne lo aprendido, para leer aquí o llevarse en un archivo.",
        de="<b>Publikationen</b> enthält, was gelernt wurde, zum Lesen hier oder als Datei.",
        ar="<b>المنشورات</b>: ما تعلمناه، للقراءة هنا أو للتنزيل ملفًا.",
    ),
    Words(
        en="<b>People</b> tells you whom to write to.",
        fr="<b>Personnes</b> vous indique à qui écrire.",
        es="<b>Personas</b> le indica a quién escribir.",
        de="<b>Personen</b> zeigt Ihnen, an wen Sie sich wenden können.",
        ar="<b>الأشخاص</b>: لمن تكتبون.",
    ),
    Words(
        en="<b>About the Centre</b> explains who we are and how we work.",
        fr="<b>À propos du Centre</b> explique qui nous sommes et comment nous travaillons.",
        es="<b>Sobre el Centro</b> explica quiénes somos y cómo trabajamos.",
        de="<b>Über das Zentrum</b> erklärt, wer wir sind und wie wir arbeiten.",
        ar="<b>عن المركز</b>: من نحن وكيف نعمل.",
    ),
)

STATEMENT = {
    "text": Words(
        en=(
            "Nobody leads well alone. A question shared with ten others who carry it is already "
            "half an answer."
        ),
        fr=(
            "Personne ne dirige bien dans la solitude. Une question partagée avec dix autres qui "
            "la portent aussi est déjà la moitié d'une réponse."
        ),
        es=(
            "Nadie dirige bien a solas. Una pregunta compartida con otras diez personas que cargan "
            "con ella es ya media respuesta."
        ),
        de=(
            "Niemand führt gut allein. Eine Frage, die zehn andere ebenfalls umtreibt, ist schon "
            "eine halbe Antwort."
        ),
        ar=("لا أحد يُحسن القيادة وحده. والسؤال الذي يشاركك حمله عشرة آخرون هو في ذاته نصف الجواب."),
    ),
    "name": Words(
        en="Mara Lindqvist",
        fr="Mara Lindqvist",
        es="Mara Lindqvist",
        de="Mara Lindqvist",
        ar="مارا ليندكفيست",
    ),
    "role": Words(
        en="Host of Global Heads of Division",
        fr="Hôte de la Réunion mondiale des chefs de division",
        es="Anfitriona de la Reunión mundial de jefaturas de división",
        de="Gastgeberin des Welttreffens der Abteilungsleitungen",
        ar="مضيفة الاجتماع العالمي لرؤساء الإدارات",
    ),
}

CALL = {
    "title": Words(
        en="Find the meeting that is yours",
        fr="Trouvez la réunion faite pour vous",
        es="Encuentre la reunión que le corresponde",
        de="Finden Sie Ihr Treffen",
        ar="ابحثوا عن الاجتماع الذي يعنيكم",
    ),
    "text": Words(
        en=(
            "Filter by topic, region and year, see what is open, and bring an example of your own."
        ),
        fr=(
            "Filtrez par thème, région et année, voyez ce qui est ouvert et venez avec un exemple "
            "de votre propre pratique."
        ),
        es=(
            "Filtre por tema, región y año, vea qué está abierto y traiga un ejemplo de su propia "
            "práctica."
        ),
        de=(
            "Filtern Sie nach Thema, Region und Jahr, sehen Sie, was offen ist, und bringen Sie "
            "ein eigenes Beispiel mit."
        ),
        ar="صفّوا بحسب الموضوع والمنطقة والسنة، واطّلعوا على ما هو متاح، وأحضروا مثالًا من تجربتكم.",
    ),
    "link_text": Words(
        en="See all meetings",
        fr="Voir toutes les réunions",
        es="Ver todas las reuniones",
        de="Alle Treffen ansehen",
        ar="جميع الاجتماعات",
    ),
    "page": Reference("meetings.MeetingIndexPage", slug="meetings"),
    "url": "",
}


def home_words() -> dict[str, Any]:
    """The values of the home page."""
    return {
        "title": TITLE,
        "introduction": INTRODUCTION,
        "picture": Picture("centre"),
        "body": [
            block("next_meetings", {"heading": ""}),
            block("statement", STATEMENT),
            block("series", {"heading": ""}),
            block("call", CALL),
            heading(
                Words(
                    en="What the Centre is for",
                    fr="La raison d'être du Centre",
                    es="Para qué existe el Centro",
                    de="Wofür das Zentrum da ist",
                    ar="لماذا أُنشئ المركز",
                )
            ),
            text(PURPOSE),
            heading(
                Words(
                    en="Finding your way",
                    fr="S'orienter sur ce site",
                    es="Cómo orientarse en este sitio",
                    de="So finden Sie sich zurecht",
                    ar="دليلكم في هذا الموقع",
                )
            ),
            text(WAYS),
            block("recent_meetings", {"heading": ""}),
            block("latest_reports", {"heading": ""}),
        ],
    }
