"""Global Heads of Division 2023 in Berlin and online. Invented in its details."""

from datetime import date, time
from typing import Any

from cms.core.demonstration import DemoPage, Words, bullets, heading, text
from meetings.demo import access
from meetings.demo.global_heads_2023_programme import EDITION, sessions, speakers
from meetings.demo.global_heads_groups import groups
from meetings.demo.rows import regions, topics
from meetings.demo.venues import ADLERSHOF, venue
from people.demo import (
    CENTRE,
    RIVERSIDE,
    STAYED,
    WITHDRAWN,
    organisation,
    person,
    quote,
)

QUOTES = (
    (
        Words(
            en="We closed two committees the week after. Nobody has asked for them.",
            fr="La semaine suivante, nous avons supprimé deux comités. Personne ne les a réclamés.",
            es="A la semana siguiente suprimimos dos comités. Nadie ha preguntado por ellos.",
            de=(
                "In der Woche danach haben wir zwei Ausschüsse aufgelöst. Niemand hat nach ihnen "
                "gefragt."
            ),
            ar="ألغينا في الأسبوع التالي لجنتين، ولم يسأل عنهما أحد.",
        ),
        Words(
            en="Programme Director",
            fr="Directrice des programmes",
            es="Directora de programas",
            de="Programmdirektorin",
            ar="مديرة البرامج",
        ),
    ),
    (
        Words(
            en=(
                "I took part from Suva, at night, and was never the face on the wall. I was the "
                "person beside somebody at the table."
            ),
            fr=(
                "J'ai participé depuis Suva, de nuit, sans jamais être le visage projeté au mur. "
                "J'étais assis à la table, à côté de quelqu'un."
            ),
            es=(
                "Participé desde Suva, de noche, y nunca fui la cara proyectada en la pared. Era "
                "una persona más, sentada a la mesa junto a otra."
            ),
            de=(
                "Ich war nachts aus Suva dabei und nie nur das Gesicht an der Wand. Ich saß mit am "
                "Tisch, neben jemandem."
            ),
            ar=(
                "شاركت من سوفا ليلًا، ولم أكن قطّ وجهًا على الجدار، بل شخصًا جالسًا إلى الطاولة "
                "بجانب آخرين."
            ),
        ),
        Words(
            en="Policy Director",
            fr="Directeur des politiques",
            es="Director de políticas",
            de="Direktor für Politik",
            ar="مدير السياسات",
        ),
    ),
)


def edition_2023() -> DemoPage:
    """The hybrid edition, with four groups at the same time and a programme by the hour."""
    return DemoPage(
        "meetings.MeetingPage",
        "2023",
        title=Words(
            en="Global Heads of Division 2023",
            fr="Réunion mondiale des chefs de division 2023",
            es="Reunión mundial de jefaturas de división 2023",
            de="Welttreffen der Abteilungsleitungen 2023",
            ar="الاجتماع العالمي لرؤساء الإدارات 2023",
        ),
        subtitle=Words(
            en="Four groups at tables in Berlin and on screens in eleven time zones",
            fr="Quatre groupes autour de tables à Berlin et d'écrans dans onze fuseaux horaires",
            es="Cuatro grupos en mesas de Berlín y en pantallas de once husos horarios",
            de="Vier Gruppen an Tischen in Berlin und an Bildschirmen in elf Zeitzonen",
            ar="أربع مجموعات حول طاولات في برلين وأمام شاشات في إحدى عشرة منطقة زمنية",
        ),
        theme=Words(
            en="The courage to let go",
            fr="Le courage de lâcher prise",
            es="El valor de soltar",
            de="Der Mut, loszulassen",
            ar="شجاعة التخلي",
        ),
        introduction=Words(
            en=(
                "After years of doing more with less, heads of division asked the opposite "
                "question: what could we stop doing, and who would notice?"
            ),
            fr=(
                "Après des années passées à faire plus avec moins, les chefs de division ont posé "
                "la question inverse : que pourrions-nous cesser de faire, et qui s'en apercevrait "
                "?"
            ),
            es=(
                "Tras años de hacer más con menos, las jefaturas de división plantearon la "
                "pregunta contraria: ¿qué podríamos dejar de hacer y quién lo notaría?"
            ),
            de=(
                "Nach Jahren, in denen mit weniger immer mehr zu schaffen war, stellten die "
                "Abteilungsleitungen die umgekehrte Frage: Was könnten wir lassen, und wem würde "
                "es auffallen?"
            ),
            ar=(
                "بعد أعوام من إنجاز المزيد بموارد أقل، طرح رؤساء الإدارات السؤال المعاكس: ما الذي "
                "يمكننا أن نكفّ عنه، ومن سيلاحظ ذلك؟"
            ),
        ),
        body=[*_question(), *_results()],
        date_precision="day",
        start_date=date(2023, 9, 12),
        end_date=date(2023, 9, 14),
        start_time=time(9, 30),
        end_time=time(13, 0),
        time_zone="Europe/Berlin",
        attendance="both",
        venue=venue(ADLERSHOF),
        online_url="https://meetings.example.org/global-heads-2023/",
        contact=person("mara-lindqvist"),
        **access.heads_2023(),
        rows={
            "facilitators": [
                {"person": person("mara-lindqvist")},
                {"person": person("leila-benhaddou")},
                {"guest_name": "Nadia Ferreira", "guest_organisation": RIVERSIDE},
                {
                    "guest_name": "Tevita Naulu",
                    "guest_organisation": "Pacific Circle of Associations",
                },
            ],
            "partners": [{"organisation": organisation(CENTRE), "role": "organiser"}],
            "groups": groups(EDITION, with_focus=False),
            "sessions": sessions(),
            "speakers": speakers(),
            "quotes": [
                # One of the two is no longer shown: its consent was withdrawn.
                *({"quote": quote(words), "edition": "2023"} for words in (STAYED, WITHDRAWN)),
                *({"text": words, "role": role} for words, role in QUOTES),
            ],
            "topics": topics("leadership", "accountability"),
            "regions": regions("worldwide"),
        },
    )


def _question() -> list[dict[str, Any]]:
    return [
        heading(
            Words(
                en="The question",
                fr="La question",
                es="La pregunta",
                de="Die Frage",
                ar="السؤال",
            )
        ),
        text(
            Words(
                en=(
                    "Reports that are filed unread, committees that outlived their purpose, "
                    "campaigns that run because they ran last year: every participant brought a "
                    "list of three. The lists were exchanged, and each was defended by somebody "
                    "from another organisation. What could not be defended was crossed out."
                ),
                fr=(
                    "Des rapports classés sans être lus, des comités qui ont survécu à leur raison "
                    "d'être, des campagnes menées parce qu'elles l'ont été l'an dernier : chacun "
                    "est venu avec une liste de trois. Les listes ont été échangées, et chacune "
                    "défendue par quelqu'un d'une autre organisation. Ce qui ne pouvait être "
                    "défendu a été rayé."
                ),
                es=(
                    "Informes que se archivan sin leer, comités que han sobrevivido a su "
                    "propósito, campañas que se hacen porque se hicieron el año pasado: cada "
                    "participante trajo una lista de tres. Las listas se intercambiaron y cada una "
                    "la defendió alguien de otra organización. Lo que no tuvo defensa se tachó."
                ),
                de=(
                    "Berichte, die ungelesen abgelegt werden, Ausschüsse, die ihren Zweck überlebt "
                    "haben, Kampagnen, die laufen, weil sie im Vorjahr liefen: Alle brachten eine "
                    "Liste mit drei Punkten mit. Die Listen wurden getauscht, und jede wurde von "
                    "jemandem aus einer anderen Organisation verteidigt. Was sich nicht "
                    "verteidigen ließ, wurde gestrichen."
                ),
                ar=(
                    "تقارير تُحفظ دون أن تُقرأ، ولجان عاشت بعد زوال غرضها، وحملات تُنظَّم لأنها "
                    "نُظّمت في العام الماضي: أحضر كل مشارك قائمة من ثلاثة أمور. ثم تبادلوا "
                    "القوائم، ودافع عن كل قائمة شخص من منظمة أخرى، وشُطب ما لم يجد من يدافع عنه."
                ),
            )
        ),
    ]


def _results() -> list[dict[str, Any]]:
    return [
        heading(
            Words(
                en="What was decided",
                fr="Ce qui a été décidé",
                es="Lo que se decidió",
                de="Was beschlossen wurde",
                ar="ما تقرر",
            )
        ),
        text(
            bullets(
                Words(
                    en=(
                        "Nine organisations ask their partners for one report a year, the same one "
                        "for all."
                    ),
                    fr=(
                        "Neuf organisations demandent à leurs partenaires un rapport par an, le "
                        "même pour toutes."
                    ),
                    es=(
                        "Nueve organizaciones piden a sus socios un solo informe al año, el mismo "
                        "para todas."
                    ),
                    de=(
                        "Neun Organisationen bitten ihre Partner um einen einzigen Bericht im "
                        "Jahr, denselben für alle."
                    ),
                    ar="تسع منظمات تطلب من شركائها تقريرًا واحدًا في السنة، هو نفسه لها جميعًا.",
                ),
                Words(
                    en=(
                        "The group on human resources keeps a list of posts that two organisations "
                        "could share."
                    ),
                    fr=(
                        "Le groupe des ressources humaines tient une liste des postes que deux "
                        "organisations pourraient partager."
                    ),
                    es=(
                        "El grupo de recursos humanos lleva una lista de puestos que dos "
                        "organizaciones podrían compartir."
                    ),
                    de=(
                        "Die Gruppe der Personalleitungen führt eine Liste von Stellen, die zwei "
                        "Organisationen sich teilen könnten."
                    ),
                    ar=(
                        "تحتفظ مجموعة الموارد البشرية بقائمة بالوظائف التي يمكن لمنظمتين أن "
                        "تتقاسماها."
                    ),
                ),
                Words(
                    en=(
                        "A letter on decisions that belong to country teams, signed by all four "
                        "groups, went to the boards."
                    ),
                    fr=(
                        "Une lettre sur les décisions qui reviennent aux équipes nationales, "
                        "signée par les quatre groupes, a été adressée aux conseils "
                        "d'administration."
                    ),
                    es=(
                        "Los cuatro grupos firmaron una carta a las juntas directivas sobre las "
                        "decisiones que corresponden a los equipos nacionales."
                    ),
                    de=(
                        "Ein Brief über Entscheidungen, die in die Länderteams gehören, ging mit "
                        "den Unterschriften aller vier Gruppen an die Aufsichtsgremien."
                    ),
                    ar=(
                        "وُجّهت إلى مجالس الإدارة رسالة وقّعتها المجموعات الأربع بشأن القرارات "
                        "التي تعود إلى الفرق القُطرية."
                    ),
                ),
            )
        ),
    ]
