"""Global Heads of Division 2019 in Berlin."""

from datetime import date, time

from cms.core.demonstration import DemoPage, Picture, Reference, Words, heading, text
from meetings.demo.global_heads_2019_note import concept_note
from meetings.demo.global_heads_2019_programme import sessions, speakers
from meetings.demo.global_heads_groups import groups
from meetings.demo.recordings import heads_2019_recordings
from meetings.demo.venues import ADLERSHOF, venue
from people.demo import CENTRE, organisation, person

FACILITATORS = (
    "Wolfgang Jamann",
    "Åsa Månsson",
    "Elke Henning",
    "Thomas Howie",
    "Vicky Tongue",
)

QUOTES = (
    Words(
        en=(
            "I arrived with a problem I thought was ours alone and left with four colleagues who "
            "had already half solved it."
        ),
        fr=(
            "Je suis venue avec un problème que je croyais propre à notre organisation ; je suis "
            "repartie avec quatre collègues qui l'avaient déjà à moitié résolu."
        ),
        es=(
            "Llegué con un problema que creía solo nuestro y me fui con cuatro colegas que ya lo "
            "tenían medio resuelto."
        ),
        de=(
            "Ich kam mit einem Problem, von dem ich dachte, nur wir hätten es, und ging mit vier "
            "Kolleginnen und Kollegen, die es schon halb gelöst hatten."
        ),
        ar="جئت بمشكلة حسبتها تخصنا وحدنا، وعدت بأربعة زملاء كانوا قد حلّوا نصفها.",
    ),
    Words(
        en="Nobody sold anything. We argued, we listened, and the agenda was ours.",
        fr=(
            "Personne n'avait rien à vendre. Nous avons débattu, nous avons écouté, et l'ordre du "
            "jour était le nôtre."
        ),
        es="Nadie vino a vender nada. Discutimos, escuchamos y el orden del día era nuestro.",
        de=(
            "Niemand wollte etwas verkaufen. Wir haben gestritten, wir haben zugehört, und die "
            "Tagesordnung war unsere."
        ),
        ar="لم يكن أحد يروّج لشيء. تناقشنا وأنصتنا، وكان جدول الأعمال من وضعنا نحن.",
    ),
    Words(
        en="Three of the ideas on my list are running in our country offices today.",
        fr=(
            "Trois des idées de ma liste sont aujourd'hui mises en œuvre dans nos bureaux "
            "nationaux."
        ),
        es="Tres de las ideas de mi lista funcionan hoy en nuestras oficinas nacionales.",
        de="Drei Ideen von meiner Liste werden heute in unseren Länderbüros umgesetzt.",
        ar="ثلاث من الأفكار التي دوّنتها تُطبَّق اليوم في مكاتبنا القُطرية.",
    ),
)
ROLES = (
    Words(
        en="Director of Human Resources",
        fr="Directrice des ressources humaines",
        es="Directora de recursos humanos",
        de="Personaldirektorin",
        ar="مديرة الموارد البشرية",
    ),
    Words(
        en="Policy Director",
        fr="Directeur des politiques",
        es="Director de políticas",
        de="Direktor für Politik",
        ar="مدير السياسات",
    ),
    Words(
        en="Programme Director",
        fr="Directrice des programmes",
        es="Directora de programas",
        de="Programmdirektorin",
        ar="مديرة البرامج",
    ),
)


def edition_2019() -> DemoPage:
    """The edition with its groups, programme, quotes of the year before and concept note."""
    return DemoPage(
        "meetings.MeetingPage",
        "2019",
        title=Words(
            en="Global Heads of Division 2019",
            fr="Réunion mondiale des chefs de division 2019",
            es="Reunión mundial de jefaturas de división 2019",
            de="Welttreffen der Abteilungsleitungen 2019",
            ar="الاجتماع العالمي لرؤساء الإدارات 2019",
        ),
        subtitle=Words(
            en="Directors of policy, programmes, human resources and communications meet in Berlin",
            fr=(
                "Politiques, programmes, ressources humaines et communication : quatre groupes de "
                "direction se réunissent à Berlin"
            ),
            es=(
                "Las direcciones de políticas, programas, recursos humanos y comunicación se "
                "reúnen en Berlín"
            ),
            de=(
                "Leitungen aus Politik, Programmen, Personal und Kommunikation treffen sich in "
                "Berlin"
            ),
            ar="مديرو السياسات والبرامج والموارد البشرية والاتصال يجتمعون في برلين",
        ),
        theme=Words(
            en="A new story for civil society",
            fr="Un nouveau récit pour la société civile",
            es="Un nuevo relato para la sociedad civil",
            de="Eine neue Erzählung für die Zivilgesellschaft",
            ar="سردية جديدة للمجتمع المدني",
        ),
        introduction=Words(
            en=(
                "Four groups of directors work side by side for three days and come together "
                "twice: to ask what it takes to live one's values, and how to answer populism."
            ),
            fr=(
                "Pendant trois jours, quatre groupes travaillent côte à côte et se retrouvent deux "
                "fois : pour se demander comment vivre ses valeurs et comment répondre au "
                "populisme."
            ),
            es=(
                "Durante tres días, cuatro grupos de responsables de área trabajan en paralelo y "
                "se reúnen dos veces: para preguntarse qué exige vivir conforme a los propios "
                "valores y cómo responder al populismo."
            ),
            de=(
                "Vier Gruppen von Führungskräften arbeiten drei Tage lang Seite an Seite und "
                "kommen zweimal zusammen. Sie fragen, was dazugehört, die eigenen Werte zu leben, "
                "und wie dem Populismus zu begegnen ist."
            ),
            ar=(
                "تعمل أربع مجموعات من المديرين جنبًا إلى جنب ثلاثة أيام، وتلتقي مرتين لتسأل: كيف "
                "نعيش قيمنا؟ وكيف نرد على الشعبوية؟"
            ),
        ),
        body=[
            heading(
                Words(
                    en="Who it is for",
                    fr="À qui elle s'adresse",
                    es="A quién se dirige",
                    de="An wen es sich richtet",
                    ar="لمن هذا الاجتماع؟",
                )
            ),
            text(
                Words(
                    en=(
                        "For those who answer worldwide for policy, programmes, human resources or "
                        "communications in an international organisation. Each organisation may "
                        "send one person to each group."
                    ),
                    fr=(
                        "À celles et ceux qui répondent, au niveau mondial, des politiques, des "
                        "programmes, des ressources humaines ou de la communication d'une "
                        "organisation internationale. Chaque organisation peut envoyer une "
                        "personne dans chaque groupe."
                    ),
                    es=(
                        "A quienes responden, a escala mundial, de las políticas, los programas, "
                        "los recursos humanos o la comunicación de una organización internacional. "
                        "Cada organización puede enviar a una persona a cada grupo."
                    ),
                    de=(
                        "An alle, die in einer internationalen Organisation weltweit für Politik, "
                        "Programme, Personal oder Kommunikation verantwortlich sind. Jede "
                        "Organisation kann eine Person in jede Gruppe entsenden."
                    ),
                    ar=(
                        "لمن يتولون على الصعيد العالمي مسؤولية السياسات أو البرامج أو الموارد "
                        "البشرية أو الاتصال في منظمة دولية. ويحق لكل منظمة أن توفد شخصًا واحدًا "
                        "إلى كل مجموعة."
                    ),
                )
            ),
        ],
        date_precision="day",
        start_date=date(2019, 9, 10),
        end_date=date(2019, 9, 12),
        start_time=time(9, 30),
        end_time=time(15, 0),
        time_zone="Europe/Berlin",
        venue=venue(ADLERSHOF),
        contact=person("mara-lindqvist"),
        picture=Picture("heads-2019"),
        rows={
            "facilitators": [
                {"guest_name": name, "guest_organisation": CENTRE} for name in FACILITATORS
            ],
            "partners": [{"organisation": organisation(CENTRE), "role": "organiser"}],
            "groups": groups("global-heads-2019", with_focus=True),
            "sessions": sessions(),
            "speakers": speakers(),
            "quotes": [
                {"text": words, "edition": "2018", "role": role}
                for words, role in zip(QUOTES, ROLES, strict=True)
            ],
            "topics": [
                {"topic": Reference("core.Topic", code=code)}
                for code in ("leadership", "narratives")
            ],
            "regions": [{"region": Reference("core.Region", code="worldwide")}],
            "recordings": heads_2019_recordings(),
        },
        children=[concept_note()],
    )
