"""The series Innovators Forum."""

from datetime import date
from typing import Any

from cms.core.demonstration import DemoPage, Picture, Words, heading, text
from meetings.demo.innovators_forum_next import next_edition
from meetings.demo.innovators_forum_online import online_edition
from meetings.demo.innovators_forum_past import past_edition
from people.demo import CENTRE, SQUARES, organisation


def innovators_forum(today: date) -> DemoPage:
    """The series with the edition of last year, one that is running and one to come."""
    return DemoPage(
        "meetings.SeriesPage",
        "innovators-forum",
        title=Words(
            en="Innovators Forum",
            fr="Forum des innovatrices et innovateurs",
            es="Foro de Innovación",
            de="Innovationsforum",
            ar="منتدى المبتكرين",
        ),
        introduction=Words(
            en=(
                "People who try new ways of working in civil society organisations show one "
                "another what they have made: the finished, the half finished and the failed."
            ),
            fr=(
                "Celles et ceux qui essaient de nouvelles façons de travailler dans les "
                "organisations de la société civile se montrent ce qu'ils ont réalisé : l'achevé, "
                "l'inachevé et le raté."
            ),
            es=(
                "Quienes prueban nuevas formas de trabajar en las organizaciones de la sociedad "
                "civil se muestran lo que han hecho: lo terminado, lo que está a medias y lo que "
                "fracasó."
            ),
            de=(
                "Menschen, die in Organisationen der Zivilgesellschaft neue Arbeitsweisen "
                "erproben, zeigen einander, was daraus geworden ist: Fertiges, Halbfertiges und "
                "Gescheitertes."
            ),
            ar=(
                "يجتمع من يجرّبون أساليب عمل جديدة في منظمات المجتمع المدني ليُطلع بعضهم بعضًا على "
                "ما أنجزوه: ما اكتمل منه، وما لم يكتمل، وما أخفق."
            ),
        ),
        picture=Picture("innovators-forum"),
        rows={
            "partners": [
                {"organisation": organisation(CENTRE), "role": "convener"},
                {"organisation": organisation(SQUARES), "role": "partner"},
            ]
        },
        body=[*_what_it_is(), *_why_it_exists(), *_how_it_works(), *_how_to_take_part()],
        children=[past_edition(today), online_edition(today), next_edition(today)],
    )


def _what_it_is() -> list[dict[str, Any]]:
    return [
        heading(
            Words(
                en="What it is",
                fr="De quoi s'agit-il ?",
                es="Qué es",
                de="Worum es geht",
                ar="ما هو المنتدى؟",
            )
        ),
        text(
            Words(
                en=(
                    "Most new things in our organisations begin at the edge: in a country office, "
                    "on a help line, in a spreadsheet nobody asked for. The forum brings the "
                    "people behind them to one table, each with something to show. There are no "
                    "stands and no prizes, and slides are the exception."
                ),
                fr=(
                    "Dans nos organisations, la nouveauté naît le plus souvent à la marge : dans "
                    "un bureau national, au bout d'une ligne d'écoute, dans un tableur que "
                    "personne n'avait demandé. Le forum réunit autour d'une même table les "
                    "personnes qui en sont à l'origine, chacune avec quelque chose à montrer. Ni "
                    "stands ni prix, et des diapositives par exception."
                ),
                es=(
                    "En nuestras organizaciones, casi todo lo nuevo empieza en los márgenes: en "
                    "una oficina nacional, en una línea de ayuda, en una hoja de cálculo que nadie "
                    "había pedido. El foro sienta a la misma mesa a quienes están detrás, cada "
                    "cual con algo que mostrar. No hay expositores ni premios, y las diapositivas "
                    "son la excepción."
                ),
                de=(
                    "Das meiste Neue entsteht in unseren Organisationen am Rand: in einem "
                    "Länderbüro, am Beratungstelefon, in einer Tabelle, um die niemand gebeten "
                    "hatte. Das Forum bringt die Menschen dahinter an einen Tisch, und alle haben "
                    "etwas zum Vorzeigen dabei. Es gibt weder Messestände noch Preise, und Folien "
                    "bleiben die Ausnahme."
                ),
                ar=(
                    "يبدأ معظم الجديد في منظماتنا من الأطراف: في مكتب قُطري، أو على خط مساعدة، أو "
                    "في جدول بيانات لم يطلبه أحد. ويجمع المنتدى أصحابه حول طاولة واحدة، ومع كل "
                    "منهم شيء يعرضه. لا أجنحة عرض ولا جوائز، أما الشرائح فاستثناء."
                ),
            )
        ),
    ]


def _why_it_exists() -> list[dict[str, Any]]:
    return [
        heading(
            Words(
                en="Why it exists",
                fr="Pourquoi il existe",
                es="Por qué existe",
                de="Warum es das Forum gibt",
                ar="لماذا نعقده",
            )
        ),
        text(
            Words(
                en=(
                    "Good ideas seldom travel between organisations by themselves. They need "
                    "somebody who has tried them and says honestly what they cost. Here an idea is "
                    "told by those who carried it out and questioned by those who would like to "
                    "borrow it. What survives the questions goes home with both."
                ),
                fr=(
                    "Les bonnes idées passent rarement toutes seules d'une organisation à l'autre. "
                    "Il leur faut quelqu'un qui les ait éprouvées et qui dise franchement ce "
                    "qu'elles coûtent. Ici, une idée est racontée par celles et ceux qui l'ont "
                    "menée à bien et passée au crible par celles et ceux qui voudraient "
                    "l'emprunter. Ce qui résiste repart avec les uns et les autres."
                ),
                es=(
                    "Las buenas ideas rara vez viajan solas de una organización a otra. Necesitan "
                    "a alguien que las haya probado y que diga con franqueza lo que cuestan. Aquí "
                    "las cuentan quienes las llevaron a cabo y las cuestionan quienes querrían "
                    "tomarlas prestadas. Lo que resiste a las preguntas se lo llevan ambas partes "
                    "a casa."
                ),
                de=(
                    "Gute Ideen wandern selten von allein von einer Organisation zur anderen. Sie "
                    "brauchen jemanden, der sie erprobt hat und ehrlich sagt, was sie kosten. Hier "
                    "erzählen diejenigen von einer Idee, die sie umgesetzt haben, und es fragen "
                    "diejenigen nach, die sie gern übernehmen würden. Was den Fragen standhält, "
                    "nehmen beide mit nach Hause."
                ),
                ar=(
                    "قلّما تنتقل الأفكار الجيدة بين المنظمات من تلقاء نفسها، فهي تحتاج إلى من "
                    "جرّبها ويقول بصدق ما كلفته. وهنا يروي الفكرة من نفّذها، ويناقشه فيها من يود "
                    "أن يستعيرها. وما يصمد أمام الأسئلة يعود به الطرفان إلى بلديهما."
                ),
            )
        ),
    ]


def _how_it_works() -> list[dict[str, Any]]:
    return [
        heading(
            Words(
                en="How an edition works",
                fr="Le déroulement d'une édition",
                es="Cómo es una edición",
                de="Wie eine Ausgabe abläuft",
                ar="كيف تسير الدورة",
            )
        ),
        text(
            Words(
                en=(
                    "Each edition has one question and two or three workshops that run side by "
                    "side. In the workshops something is built or taken apart; in the joint "
                    "sessions everybody hears what came of it. From time to time the forum meets "
                    "online, so that nobody has to board an aeroplane to take part."
                ),
                fr=(
                    "Chaque édition pose une question et propose deux ou trois ateliers qui se "
                    "déroulent en parallèle. Dans les ateliers, on construit ou on démonte ; dans "
                    "les séances communes, tout le monde apprend ce qu'il en est résulté. De temps "
                    "à autre, le forum se réunit en ligne, afin que personne n'ait à prendre "
                    "l'avion pour y participer."
                ),
                es=(
                    "Cada edición gira en torno a una pregunta y ofrece dos o tres talleres "
                    "simultáneos. En los talleres se construye o se desmonta algo; en las sesiones "
                    "conjuntas se cuenta a todos qué ha salido de ahí. De vez en cuando, el foro "
                    "se reúne en línea para que nadie tenga que tomar un avión si quiere "
                    "participar."
                ),
                de=(
                    "Jede Ausgabe stellt eine Frage und bietet zwei oder drei Werkstätten, die "
                    "nebeneinander arbeiten. In den Werkstätten wird etwas gebaut oder zerlegt; in "
                    "den gemeinsamen Sitzungen erfahren alle, was dabei herausgekommen ist. Hin "
                    "und wieder tagt das Forum online, damit niemand in ein Flugzeug steigen muss, "
                    "um teilzunehmen."
                ),
                ar=(
                    "لكل دورة سؤال واحد، وورشتان أو ثلاث تعمل في وقت واحد. في الورش يُبنى شيء أو "
                    "يُفكَّك، وفي الجلسات المشتركة يسمع الجميع ما أسفر عنه العمل. وينعقد المنتدى "
                    "بين حين وآخر عبر الإنترنت، كي لا يضطر أحد إلى ركوب طائرة ليشارك."
                ),
            )
        ),
    ]


def _how_to_take_part() -> list[dict[str, Any]]:
    return [
        heading(
            Words(
                en="How to take part",
                fr="Comment participer",
                es="Cómo participar",
                de="Wie Sie teilnehmen",
                ar="كيفية المشاركة",
            )
        ),
        text(
            Words(
                en=(
                    "You need neither a title nor a budget for innovation, only something you have "
                    "tried and the will to speak about it plainly. Places are given so that every "
                    "region is in the room, and travel support goes first to those who would "
                    "otherwise stay away. Write to the contact person of the edition you would "
                    "like to join."
                ),
                fr=(
                    "Nul besoin d'un titre ni d'un budget consacré à l'innovation : il suffit "
                    "d'avoir essayé quelque chose et de vouloir en parler sans détour. Les places "
                    "sont attribuées de sorte que toutes les régions soient présentes, et l'aide "
                    "au voyage va d'abord à celles et ceux qui, sans elle, ne viendraient pas. "
                    "Écrivez à la personne à contacter pour l'édition qui vous intéresse."
                ),
                es=(
                    "No necesita un cargo ni un presupuesto de innovación; basta con haber probado "
                    "algo y querer hablar de ello sin rodeos. Las plazas se asignan de modo que "
                    "todas las regiones estén presentes, y las ayudas de viaje se conceden primero "
                    "a quienes sin ellas no podrían venir. Escriba a la persona de contacto de la "
                    "edición que le interese."
                ),
                de=(
                    "Sie brauchen weder einen Titel noch ein Budget für Innovation, nur etwas, das "
                    "Sie erprobt haben, und den Willen, offen darüber zu sprechen. Die Plätze "
                    "werden so vergeben, dass alle Weltregionen vertreten sind; "
                    "Reisekostenzuschüsse gehen zuerst an jene, die sonst nicht kommen könnten. "
                    "Schreiben Sie der Kontaktperson der Ausgabe, an der Sie teilnehmen möchten."
                ),
                ar=(
                    "لستم بحاجة إلى منصب ولا إلى ميزانية للابتكار، بل إلى تجربة خضتموها ورغبة في "
                    "الحديث عنها بوضوح. وتُوزَّع المقاعد بحيث تحضر جميع المناطق، وتُعطى الأولوية "
                    "في دعم السفر لمن يتعذر عليهم الحضور من دونه. اكتبوا إلى جهة الاتصال الخاصة "
                    "بالدورة التي تودّون المشاركة فيها."
                ),
            )
        ),
    ]
