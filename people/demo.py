"""People and organisations of the demonstration; all but two organisations are invented."""

from cms.core.demonstration import DemoPage, DemoSnippet, Reference, Words, paragraphs

CENTRE = "International Civil Society Centre"
BRIDGES = "Bridges for Participation"
SQUARES = "Open Squares Network"
RIVERSIDE = "Riverside Dialogue Institute"
LAKE = "Lake Shore Forum"


def organisation(name: str) -> Reference:
    return Reference("people.Organisation", name=name)


def person(slug: str) -> Reference:
    return Reference("people.PersonPage", slug=slug)


def organisations() -> list[DemoSnippet]:
    """The Centre, its partner and four invented hosts."""
    names = {
        "https://icscentre.org/": Words(
            en=CENTRE,
            fr="Centre international de la société civile",
            es="Centro Internacional de la Sociedad Civil",
            de="Internationales Zentrum der Zivilgesellschaft",
            ar="المركز الدولي للمجتمع المدني",
        ),
        "https://www.civicus.org/": Words(
            en="CIVICUS", fr="CIVICUS", es="CIVICUS", de="CIVICUS", ar="سيفيكوس"
        ),
        "https://bridges.example.org/": Words(
            en=BRIDGES, fr="Passerelles pour la participation", ar="جسور المشاركة"
        ),
        "https://squares.example.org/": Words(
            en=SQUARES, fr="Réseau des places ouvertes", ar="شبكة الساحات المفتوحة"
        ),
        "https://riverside.example.org/": Words(
            en=RIVERSIDE, fr="Institut Riverside pour le dialogue", ar="معهد ريفرسايد للحوار"
        ),
        "https://lakeshore.example.org/": Words(
            en=LAKE, fr="Forum des rives du lac", ar="منتدى ضفاف البحيرة"
        ),
    }
    return [
        DemoSnippet("people.Organisation", known_by="name", name=name, url=url)
        for url, name in names.items()
    ]


def people_index() -> DemoPage:
    """The directory, with everybody who answers for a meeting."""
    return DemoPage(
        "people.PeopleIndexPage",
        "people",
        title=Words(en="People", fr="Personnes", es="Personas", de="Personen", ar="الأشخاص"),
        show_in_menus=True,
        introduction=Words(
            en=(
                "The people who prepare our meetings and look after those who come. Write to "
                "whoever is closest to your question."
            ),
            fr=(
                "Les personnes qui préparent nos réunions et accompagnent celles et ceux qui y "
                "participent. Adressez-vous à la personne la plus proche de votre question."
            ),
            es=(
                "Las personas que preparan nuestras reuniones y acompañan a quienes participan en "
                "ellas. Escriba a quien esté más cerca de su pregunta."
            ),
            de=(
                "Die Menschen, die unsere Treffen vorbereiten und sich um die Gäste kümmern. "
                "Schreiben Sie der Person, die Ihrer Frage am nächsten ist."
            ),
            ar="هؤلاء هم من يعدّون اجتماعاتنا ويرعون المشاركين فيها. اكتبوا إلى الأقرب إلى سؤالكم.",
        ),
        children=[_mara(), _joseph(), _leila(), _ana(), _tomasz()],
    )


def _mara() -> DemoPage:
    return DemoPage(
        "people.PersonPage",
        "mara-lindqvist",
        title=Words(en="Mara Lindqvist", fr="Mara Lindqvist", ar="مارا ليندكفيست"),
        sort_name=Words(en="Lindqvist, Mara", fr="Lindqvist, Mara", ar="ليندكفيست، مارا"),
        position=Words(
            en="Director of Convening", fr="Directrice des réunions", ar="مديرة الاجتماعات"
        ),
        biography=paragraphs(
            Words(
                en=(
                    "Mara Lindqvist answers for the Centre's meetings, from the first idea to the "
                    "last thank-you note. She has led programmes in Stockholm, Nairobi and Berlin."
                ),
                fr=(
                    "Mara Lindqvist est responsable des réunions du Centre, de la première idée au "
                    "dernier mot de remerciement. Elle a dirigé des programmes à Stockholm, à "
                    "Nairobi et à Berlin."
                ),
                ar=(
                    "مارا ليندكفيست مسؤولة عن اجتماعات المركز من الفكرة الأولى إلى رسالة الشكر "
                    "الأخيرة. وقد قادت برامج في ستوكهولم ونيروبي وبرلين."
                ),
            )
        ),
        organisation=organisation(CENTRE),
        email="mara.lindqvist@example.org",
        telephone="+49 30 23125 014",
    )


def _joseph() -> DemoPage:
    return DemoPage(
        "people.PersonPage",
        "joseph-adeyemi",
        title=Words(en="Joseph Adeyemi", fr="Joseph Adeyemi", ar="جوزيف أدييمي"),
        sort_name=Words(en="Adeyemi, Joseph", fr="Adeyemi, Joseph", ar="أدييمي، جوزيف"),
        position=Words(
            en="Programme Manager, civic space",
            fr="Responsable du programme Espace civique",
            ar="مدير برنامج الفضاء المدني",
        ),
        biography=paragraphs(
            Words(
                en=(
                    "Joseph Adeyemi follows how the room for civic action grows and shrinks around "
                    "the world. He trained as a lawyer in Ibadan and prefers examples to theories."
                ),
                fr=(
                    "Joseph Adeyemi suit l'évolution de l'espace laissé à l'action citoyenne dans "
                    "le monde. Juriste formé à Ibadan, il préfère les exemples aux théories."
                ),
                ar=(
                    "يتابع جوزيف أدييمي اتساع المجال المتاح للعمل المدني وانحساره حول العالم. "
                    "تخرّج محاميًا في إبادان، ويفضّل الأمثلة على النظريات."
                ),
            )
        ),
        organisation=organisation(CENTRE),
        email="joseph.adeyemi@example.org",
        telephone="+49 30 23125 027",
    )


def _leila() -> DemoPage:
    return DemoPage(
        "people.PersonPage",
        "leila-benhaddou",
        title=Words(en="Leïla Benhaddou", fr="Leïla Benhaddou", ar="ليلى بنحدو"),
        sort_name=Words(en="Benhaddou, Leïla", fr="Benhaddou, Leïla", ar="بنحدو، ليلى"),
        position=Words(
            en="Head of Languages and Participation",
            fr="Responsable des langues et de la participation",
            ar="رئيسة قسم اللغات والمشاركة",
        ),
        biography=paragraphs(
            Words(
                en=(
                    "Leïla Benhaddou makes sure that nobody stays outside for want of a language, "
                    "a visa letter or a ramp. Before that she interpreted at conferences for "
                    "twelve years."
                ),
                fr=(
                    "Leïla Benhaddou veille à ce que personne ne reste à l'écart faute d'une "
                    "langue, d'une lettre de visa ou d'une rampe d'accès. Elle a auparavant été "
                    "interprète de conférence pendant douze ans."
                ),
                ar=(
                    "تحرص ليلى بنحدو على ألا يُستبعد أحد بسبب لغة أو رسالة تأشيرة أو ممر للكراسي "
                    "المتحركة. وقد عملت قبل ذلك مترجمة فورية في المؤتمرات مدة اثني عشر عامًا."
                ),
            )
        ),
        organisation=organisation(CENTRE),
        email="leila.benhaddou@example.org",
        telephone="+49 30 23125 033",
    )


def _ana() -> DemoPage:
    return DemoPage(
        "people.PersonPage",
        "ana-quiroga",
        title=Words(en="Ana Quiroga", fr="Ana Quiroga", ar="آنا كيروغا"),
        sort_name=Words(en="Quiroga, Ana", fr="Quiroga, Ana", ar="كيروغا، آنا"),
        position=Words(
            en="Partnerships Coordinator",
            fr="Coordinatrice des partenariats",
            ar="منسقة الشراكات",
        ),
        biography=paragraphs(
            Words(
                en=(
                    "Ana Quiroga connects the hosts of local, virtual and pop-up events with the "
                    "main event of a week. She lives in Montevideo and works in every time zone."
                ),
                fr=(
                    "Ana Quiroga fait le lien entre les organisations hôtes des événements locaux, "
                    "virtuels et éphémères et l'événement principal d'une semaine. Elle vit à "
                    "Montevideo et travaille dans tous les fuseaux horaires."
                ),
                ar=(
                    "تصل آنا كيروغا مستضيفي الفعاليات المحلية والافتراضية والمؤقتة بالحدث الرئيسي "
                    "للأسبوع. تقيم في مونتيفيديو وتعمل بتوقيت العالم كله."
                ),
            )
        ),
        organisation=organisation(SQUARES),
        email="ana.quiroga@example.org",
    )


def _tomasz() -> DemoPage:
    return DemoPage(
        "people.PersonPage",
        "tomasz-wielgosz",
        title=Words(en="Tomasz Wielgosz", fr="Tomasz Wielgosz", ar="توماش فيلغوش"),
        sort_name=Words(en="Wielgosz, Tomasz", fr="Wielgosz, Tomasz", ar="فيلغوش، توماش"),
        position=Words(
            en="Learning and Research Officer",
            fr="Chargé de l'apprentissage et de la recherche",
            ar="مسؤول التعلم والبحوث",
        ),
        biography=paragraphs(
            Words(
                en=(
                    "Tomasz Wielgosz listens, takes notes and turns three days of talk into ten "
                    "readable pages. His research asks why organisations so seldom learn from "
                    "their neighbours."
                ),
                fr=(
                    "Tomasz Wielgosz écoute, prend des notes et transforme trois jours d'échanges "
                    "en dix pages lisibles. Ses recherches portent sur une question : pourquoi les "
                    "organisations apprennent-elles si rarement de leurs voisines ?"
                ),
                ar=(
                    "ينصت توماش فيلغوش ويدوّن ويحوّل حوارات ثلاثة أيام إلى عشر صفحات سهلة القراءة. "
                    "وتبحث دراساته في سبب ندرة تعلّم المنظمات من جاراتها."
                ),
            )
        ),
        organisation=organisation(CENTRE),
        email="tomasz.wielgosz@example.org",
        orcid="0000-0002-1825-0097",
    )
