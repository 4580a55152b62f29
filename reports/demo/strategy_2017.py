"""The first strategic plan, to be read in all five languages."""

from datetime import date

from cms.core.demonstration import DemoPage, Picture, Words, bullets, heading, paragraphs, text
from people.demo import CENTRE
from reports.demo.papers import Paper
from reports.demo.rows import (
    NOTE,
    by,
    by_organisation,
    discussed_at,
    first_note,
    regions,
    topics,
    whole,
)

SLUG, KIND, PUBLISHED = "strategy-2017-2022", "strategic-plan", date(2017, 1, 1)

TITLE = Words(
    en="Strategic plan 2017–2022",
    fr="Plan stratégique 2017–2022",
    es="Plan estratégico 2017–2022",
    de="Strategischer Plan 2017–2022",
    ar="الخطة الاستراتيجية 2017–2022",
)
SUBTITLE = Words(
    en="Meeting earlier, deciding closer",
    fr="Se retrouver plus tôt, décider plus près",
    es="Reunirse antes, decidir más cerca",
    de="Früher zusammenkommen, näher entscheiden",
    ar="لقاء أبكر وقرار أقرب",
)
INTRODUCTION = Words(
    en=(
        "Six years in which the Centre wants to become a place that leaders visit before a "
        "crisis, not after it."
    ),
    fr=(
        "Six années au cours desquelles le Centre veut devenir un lieu où l'on vient avant "
        "la crise, et non après."
    ),
    es=(
        "Seis años en los que el Centro quiere llegar a ser un lugar al que se acude antes "
        "de la crisis y no después."
    ),
    de=(
        "Sechs Jahre, in denen das Zentrum ein Ort werden will, den man vor einer Krise "
        "aufsucht und nicht erst danach."
    ),
    ar="ست سنوات يريد المركز خلالها أن يصبح مكانًا تقصده القيادات قبل الأزمة لا بعدها.",
)
ABSTRACT = paragraphs(
    Words(
        en=(
            "The plan names three tasks, says what each will cost, and leaves one page "
            "empty for what nobody can know yet."
        ),
        fr=(
            "Le plan énonce trois tâches, indique le coût de chacune et laisse une page "
            "blanche pour ce que nul ne peut encore savoir."
        ),
        es=(
            "El plan enuncia tres tareas, dice lo que costará cada una y deja una página en "
            "blanco para lo que nadie puede saber todavía."
        ),
        de=(
            "Der Plan nennt drei Aufgaben, sagt, was jede kosten wird, und lässt eine Seite "
            "frei für das, was noch niemand wissen kann."
        ),
        ar=(
            "تحدد الخطة ثلاث مهام، وتبيّن كلفة كل منها، وتترك صفحة بيضاء لما لا يستطيع أحد "
            "معرفته بعد."
        ),
    )
)
BODY = [
    heading(
        Words(
            en="Where we start",
            fr="D'où nous partons",
            es="De dónde partimos",
            de="Wo wir beginnen",
            ar="من أين نبدأ",
        )
    ),
    text(
        Words(
            en=(
                "In the autumn of 2016 we asked our members what they had last come to us "
                f"for.{NOTE} Most named something that had already gone wrong. They were "
                "grateful for the company, and would have liked it three months earlier."
            ),
            fr=(
                "À l'automne 2016, nous avons demandé à nos membres ce qui les avait "
                f"amenés chez nous la dernière fois.{NOTE} La plupart ont cité une affaire "
                "qui avait déjà mal tourné. Notre présence leur avait fait du bien ; ils "
                "l'auraient souhaitée trois mois plus tôt."
            ),
            es=(
                "En el otoño de 2016 preguntamos a nuestros miembros por qué habían "
                f"acudido a nosotros la última vez.{NOTE} La mayoría citó algo que ya había "
                "salido mal. Agradecían la compañía y la habrían querido tres meses antes."
            ),
            de=(
                "Im Herbst 2016 fragten wir unsere Mitglieder, weshalb sie zuletzt zu uns "
                f"gekommen waren.{NOTE} Die meisten nannten etwas, das bereits misslungen "
                "war. Sie waren dankbar für die Gesellschaft und hätten sie gern drei "
                "Monate früher gehabt."
            ),
            ar=(
                f"سألنا أعضاءنا في خريف عام 2016 عمّا جاء بهم إلينا آخر مرة.{NOTE} فذكر "
                "معظمهم أمرًا كان قد تعثّر بالفعل. كانوا ممتنين للصحبة، وتمنوا لو جاءت قبل "
                "ذلك بثلاثة أشهر."
            ),
        )
    ),
    heading(
        Words(
            en="Three tasks",
            fr="Trois tâches",
            es="Tres tareas",
            de="Drei Aufgaben",
            ar="ثلاث مهام",
        )
    ),
    text(
        Words(
            en="Each task has one person who answers for it, and a sum that is hers to spend.",
            fr="Chaque tâche a une responsable, qui dispose d'un budget à elle.",
            es="Cada tarea tiene una responsable, que dispone de un presupuesto propio.",
            de="Für jede Aufgabe steht eine Person ein, die über eigenes Geld verfügt.",
            ar="لكل مهمة شخص مسؤول عنها، وله مبلغ يتصرف فيه.",
        ),
        bullets(
            Words(
                en="Bring together those who decide, while there is still something to decide.",
                fr="Réunir celles et ceux qui décident tant qu'il reste quelque chose à décider.",
                es="Reunir a quienes deciden mientras quede algo por decidir.",
                de="Die zusammenbringen, die entscheiden, solange es etwas zu entscheiden gibt.",
                ar="أن نجمع أصحاب القرار ما دام هناك ما يُقرَّر.",
            ),
            Words(
                en="Write down what was learned so that those who were not there can use it.",
                fr="Consigner ce qui a été appris pour que les absents puissent s'en servir.",
                es="Poner por escrito lo aprendido para que sirva a quienes no estuvieron.",
                de="Aufschreiben, was gelernt wurde, damit auch andere es nutzen können.",
                ar="أن ندوّن ما تعلمناه لكي ينتفع به من لم يحضر.",
            ),
            Words(
                en="Speak up together when one of us is silenced.",
                fr="Élever la voix ensemble lorsque l'un de nous est réduit au silence.",
                es="Alzar la voz en común cuando se silencia a una de nuestras organizaciones.",
                de="Gemeinsam die Stimme erheben, wenn jemand von uns zum Schweigen gebracht wird.",
                ar="أن نرفع صوتنا معًا حين يُسكَت أحدنا.",
            ),
        ),
    ),
    heading(
        Words(
            en="How we shall know",
            fr="À quoi nous le verrons",
            es="Cómo lo sabremos",
            de="Woran wir es merken",
            ar="كيف سنعرف",
        )
    ),
    text(
        Words(
            en=(
                "Once a year a member who did not help to write this plan reads it aloud to "
                "the board, and the board says after each paragraph what has come of it."
            ),
            fr=(
                "Une fois par an, un membre qui n'a pas participé à la rédaction lit ce "
                "plan à voix haute devant le conseil, et le conseil dit après chaque "
                "paragraphe ce qu'il en est advenu."
            ),
            es=(
                "Una vez al año, un miembro que no intervino en la redacción lee este plan "
                "en voz alta ante la junta, y la junta dice tras cada párrafo qué ha sido "
                "de él."
            ),
            de=(
                "Einmal im Jahr liest ein Mitglied, das an diesem Plan nicht mitgeschrieben "
                "hat, ihn dem Vorstand vor, und der Vorstand sagt nach jedem Absatz, was "
                "daraus geworden ist."
            ),
            ar=(
                "مرة كل عام يقرأ عضو لم يشارك في كتابة هذه الخطة نصها جهرًا أمام المجلس، "
                "ويقول المجلس بعد كل فقرة ما آل إليه أمرها."
            ),
        )
    ),
]
NOTES = first_note(
    Words(
        en="Twenty-three of twenty-six members answered, most of them by telephone.",
        fr="Vingt-trois membres sur vingt-six ont répondu, la plupart par téléphone.",
        es="Respondieron veintitrés de los veintiséis miembros, la mayoría por teléfono.",
        de="Dreiundzwanzig von sechsundzwanzig Mitgliedern antworteten, die meisten am Telefon.",
        ar="أجاب ثلاثة وعشرون عضوًا من أصل ستة وعشرين، معظمهم هاتفيًا.",
    )
)
PAPER = Paper(SLUG, KIND, PUBLISHED, TITLE, SUBTITLE, BODY, NOTES)


def strategy_2017() -> DemoPage:
    """The plan before the present one, discussed at the meeting of 2016 while it was written."""
    return DemoPage(
        "reports.ReportPage",
        SLUG,
        title=TITLE,
        subtitle=SUBTITLE,
        introduction=INTRODUCTION,
        abstract=ABSTRACT,
        picture=Picture("centre"),
        type=KIND,
        publication_date=PUBLISHED,
        publication_precision="month",
        first_year=2017,
        last_year=2022,
        isbn="978-3-16-148411-7",
        doi="10.5555/strategy-2017-2022",
        licence="CC-BY-4.0",
        original_language="en",
        body=BODY,
        rows={
            "contributors": [by_organisation(CENTRE), by("mara-lindqvist", "editor")],
            "files": whole(
                *(PAPER.pdf(code) for code in ("en", "fr", "es", "de", "ar")), PAPER.word("en")
            ),
            "footnotes": NOTES,
            "discussions": discussed_at("Global Heads of Division 2016", "2016"),
            "topics": topics("leadership", "accountability"),
            "regions": regions("worldwide"),
        },
    )
