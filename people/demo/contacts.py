"""The people who answer for a meeting of the demonstration; all are invented."""

from cms.core.demonstration import DemoPage, Picture, Words, paragraphs
from people.demo.organisations import CENTRE, SQUARES, organisation


def mara() -> DemoPage:
    return DemoPage(
        "people.PersonPage",
        "mara-lindqvist",
        title=Words(
            en="Mara Lindqvist",
            fr="Mara Lindqvist",
            es="Mara Lindqvist",
            de="Mara Lindqvist",
            ar="مارا ليندكفيست",
        ),
        sort_name=Words(
            en="Lindqvist, Mara",
            fr="Lindqvist, Mara",
            es="Lindqvist, Mara",
            de="Lindqvist, Mara",
            ar="ليندكفيست، مارا",
        ),
        position=Words(
            en="Director of Convening",
            fr="Directrice des réunions",
            es="Directora de reuniones",
            de="Leiterin Treffen und Veranstaltungen",
            ar="مديرة الاجتماعات",
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
                es=(
                    "Mara Lindqvist es responsable de las reuniones del Centro, desde la primera "
                    "idea hasta la última nota de agradecimiento. Ha dirigido programas en "
                    "Estocolmo, Nairobi y Berlín."
                ),
                de=(
                    "Mara Lindqvist verantwortet die Treffen des Zentrums, von der ersten Idee bis "
                    "zum letzten Dankesbrief. Sie hat Programme in Stockholm, Nairobi und Berlin "
                    "geleitet."
                ),
                ar=(
                    "مارا ليندكفيست مسؤولة عن اجتماعات المركز من الفكرة الأولى إلى رسالة الشكر "
                    "الأخيرة. وقد قادت برامج في ستوكهولم ونيروبي وبرلين."
                ),
            )
        ),
        organisation=organisation(CENTRE),
        portrait=Picture("portrait-mara-lindqvist"),
        email="mara.lindqvist@example.org",
        telephone="+49 30 23125 014",
    )


def joseph() -> DemoPage:
    return DemoPage(
        "people.PersonPage",
        "joseph-adeyemi",
        title=Words(
            en="Joseph Adeyemi",
            fr="Joseph Adeyemi",
            es="Joseph Adeyemi",
            de="Joseph Adeyemi",
            ar="جوزيف أدييمي",
        ),
        sort_name=Words(
            en="Adeyemi, Joseph",
            fr="Adeyemi, Joseph",
            es="Adeyemi, Joseph",
            de="Adeyemi, Joseph",
            ar="أدييمي، جوزيف",
        ),
        position=Words(
            en="Programme Manager, civic space",
            fr="Responsable du programme Espace civique",
            es="Responsable del programa de espacio cívico",
            de="Programmleiter für zivilgesellschaftliche Handlungsräume",
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
                es=(
                    "Joseph Adeyemi observa cómo se amplía y se reduce en el mundo el espacio para "
                    "la acción cívica. Estudió Derecho en Ibadán y prefiere los ejemplos a las "
                    "teorías."
                ),
                de=(
                    "Joseph Adeyemi verfolgt, wie der Raum für zivilgesellschaftliches Handeln "
                    "weltweit wächst und schrumpft. Der in Ibadan ausgebildete Jurist zieht "
                    "Beispiele den Theorien vor."
                ),
                ar=(
                    "يتابع جوزيف أدييمي اتساع المجال المتاح للعمل المدني وانحساره حول العالم. "
                    "تخرّج محاميًا في إبادان، ويفضّل الأمثلة على النظريات."
                ),
            )
        ),
        organisation=organisation(CENTRE),
        portrait=Picture("portrait-joseph-adeyemi"),
        email="joseph.adeyemi@example.org",
        telephone="+49 30 23125 027",
    )


def leila() -> DemoPage:
    return DemoPage(
        "people.PersonPage",
        "leila-benhaddou",
        title=Words(
            en="Leïla Benhaddou",
            fr="Leïla Benhaddou",
            es="Leïla Benhaddou",
            de="Leïla Benhaddou",
            ar="ليلى بنحدو",
        ),
        sort_name=Words(
            en="Benhaddou, Leïla",
            fr="Benhaddou, Leïla",
            es="Benhaddou, Leïla",
            de="Benhaddou, Leïla",
            ar="بنحدو، ليلى",
        ),
        position=Words(
            en="Head of Languages and Participation",
            fr="Responsable des langues et de la participation",
            es="Jefa de idiomas y participación",
            de="Leiterin Sprachen und Teilhabe",
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
                es=(
                    "Leïla Benhaddou vela por que nadie se quede fuera por falta de un idioma, una "
                    "carta para el visado o una rampa. Antes fue intérprete de conferencias "
                    "durante doce años."
                ),
                de=(
                    "Leïla Benhaddou sorgt dafür, dass niemand draußen bleibt, weil eine Sprache, "
                    "ein Schreiben für das Visum oder eine Rampe fehlt. Zuvor hat sie zwölf Jahre "
                    "lang auf Konferenzen gedolmetscht."
                ),
                ar=(
                    "تحرص ليلى بنحدو على ألا يُستبعد أحد بسبب لغة أو رسالة تأشيرة أو ممر للكراسي "
                    "المتحركة. وقد عملت قبل ذلك مترجمة فورية في المؤتمرات مدة اثني عشر عامًا."
                ),
            )
        ),
        organisation=organisation(CENTRE),
        portrait=Picture("portrait-leila-benhaddou"),
        email="leila.benhaddou@example.org",
        telephone="+49 30 23125 033",
    )


def ana() -> DemoPage:
    return DemoPage(
        "people.PersonPage",
        "ana-quiroga",
        title=Words(
            en="Ana Quiroga", fr="Ana Quiroga", es="Ana Quiroga", de="Ana Quiroga", ar="آنا كيروغا"
        ),
        sort_name=Words(
            en="Quiroga, Ana",
            fr="Quiroga, Ana",
            es="Quiroga, Ana",
            de="Quiroga, Ana",
            ar="كيروغا، آنا",
        ),
        position=Words(
            en="Partnerships Coordinator",
            fr="Coordinatrice des partenariats",
            es="Coordinadora de alianzas",
            de="Koordinatorin für Partnerschaften",
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
                es=(
                    "Ana Quiroga pone en contacto a las organizaciones anfitrionas de eventos "
                    "locales, virtuales y efímeros con el evento principal de una semana. Vive en "
                    "Montevideo y trabaja en todos los husos horarios."
                ),
                de=(
                    "Ana Quiroga verbindet die gastgebenden Organisationen lokaler, virtueller und "
                    "Pop-up-Veranstaltungen mit der Hauptveranstaltung einer Woche. Sie lebt in "
                    "Montevideo und arbeitet in allen Zeitzonen."
                ),
                ar=(
                    "تصل آنا كيروغا مستضيفي الفعاليات المحلية والافتراضية والمؤقتة بالحدث الرئيسي "
                    "للأسبوع. تقيم في مونتيفيديو وتعمل بتوقيت العالم كله."
                ),
            )
        ),
        organisation=organisation(SQUARES),
        portrait=Picture("portrait-ana-quiroga"),
        email="ana.quiroga@example.org",
    )


def tomasz() -> DemoPage:
    return DemoPage(
        "people.PersonPage",
        "tomasz-wielgosz",
        title=Words(
            en="Tomasz Wielgosz",
            fr="Tomasz Wielgosz",
            es="Tomasz Wielgosz",
            de="Tomasz Wielgosz",
            ar="توماش فيلغوش",
        ),
        sort_name=Words(
            en="Wielgosz, Tomasz",
            fr="Wielgosz, Tomasz",
            es="Wielgosz, Tomasz",
            de="Wielgosz, Tomasz",
            ar="فيلغوش، توماش",
        ),
        position=Words(
            en="Learning and Research Officer",
            fr="Chargé de l'apprentissage et de la recherche",
            es="Responsable de aprendizaje e investigación",
            de="Referent für Lernen und Forschung",
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
                es=(
                    "Tomasz Wielgosz escucha, toma notas y convierte tres días de conversación en "
                    "diez páginas legibles. Investiga por qué las organizaciones aprenden tan rara "
                    "vez de sus vecinas."
                ),
                de=(
                    "Tomasz Wielgosz hört zu, schreibt mit und macht aus drei Tagen Gespräch zehn "
                    "lesbare Seiten. In seiner Forschung fragt er, warum Organisationen so selten "
                    "von ihren Nachbarinnen lernen."
                ),
                ar=(
                    "ينصت توماش فيلغوش ويدوّن ويحوّل حوارات ثلاثة أيام إلى عشر صفحات سهلة القراءة. "
                    "وتبحث دراساته في سبب ندرة تعلّم المنظمات من جاراتها."
                ),
            )
        ),
        organisation=organisation(CENTRE),
        portrait=Picture("portrait-tomasz-wielgosz"),
        email="tomasz.wielgosz@example.org",
        orcid="0000-0002-1825-0097",
    )
