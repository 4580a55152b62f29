"""The page about the Centre, in five languages."""

from cms.core.demonstration import DemoPage, Picture, Words, bullets, heading, text
from home.demo.dates import LAST_REVIEWED
from home.demo.languages.pages import pages_below_about

TITLE = Words(
    en="About the Centre",
    fr="À propos du Centre",
    es="Sobre el Centro",
    de="Über das Zentrum",
    ar="عن المركز",
)

INTRODUCTION = Words(
    en=(
        "A small team in Berlin, a worldwide circle of organisations, and one conviction: civil "
        "society is stronger when its leaders know and trust one another."
    ),
    fr=(
        "Une petite équipe à Berlin, un cercle d'organisations dans le monde entier et une "
        "conviction : la société civile est plus forte lorsque ses responsables se connaissent et "
        "se font confiance."
    ),
    es=(
        "Un equipo pequeño en Berlín, un círculo de organizaciones en todo el mundo y una "
        "convicción: la sociedad civil es más fuerte cuando quienes la lideran se conocen y "
        "confían entre sí."
    ),
    de=(
        "Ein kleines Team in Berlin, ein weltweiter Kreis von Organisationen und eine Überzeugung: "
        "Die Zivilgesellschaft ist stärker, wenn die Menschen an ihrer Spitze einander kennen und "
        "vertrauen."
    ),
    ar=(
        "فريق صغير في برلين، ودائرة من المنظمات حول العالم، وقناعة واحدة: يزداد المجتمع المدني "
        "قوةً حين تتعارف قياداته وتتبادل الثقة."
    ),
)

WHY = Words(
    en=(
        "Organisations that work across borders face the same questions at the same time, yet each "
        "tends to answer them behind its own door. The Centre opens these doors. It asks the "
        "questions early, gathers those who can act on the answers, and keeps a record that others "
        "can build on."
    ),
    fr=(
        "Les organisations qui travaillent par-delà les frontières se posent les mêmes questions "
        "au même moment, mais chacune tend à y répondre derrière sa propre porte. Le Centre ouvre "
        "ces portes. Il pose les questions tôt, rassemble celles et ceux qui peuvent agir et garde "
        "la trace des réponses pour que d'autres puissent s'en servir."
    ),
    es=(
        "Las organizaciones que trabajan más allá de las fronteras se enfrentan a las mismas "
        "preguntas al mismo tiempo, pero cada una suele responderlas a puerta cerrada. El Centro "
        "abre esas puertas: formula pronto las preguntas, reúne a quienes pueden actuar y conserva "
        "las respuestas para que otros se apoyen en ellas."
    ),
    de=(
        "Organisationen, die über Grenzen hinweg arbeiten, stehen zur selben Zeit vor denselben "
        "Fragen, doch meist beantwortet jede sie hinter verschlossener Tür. Das Zentrum öffnet "
        "diese Türen. Es stellt die Fragen früh, versammelt jene, die handeln können, und hält "
        "fest, worauf andere aufbauen können."
    ),
    ar=(
        "تواجه المنظمات العاملة عبر الحدود الأسئلة نفسها في الوقت نفسه، لكن كلًّا منها يميل إلى "
        "الإجابة عنها خلف أبواب مغلقة. والمركز يفتح هذه الأبواب: فهو يطرح الأسئلة مبكرًا، ويجمع "
        "القادرين على العمل بالإجابات، ويحفظ سجلًا يمكن للآخرين البناء عليه."
    ),
)

HOW = bullets(
    Words(
        en=(
            "<b>We convene.</b> Our meetings are small enough for candour and varied enough for "
            "surprise."
        ),
        fr=(
            "<b>Nous réunissons.</b> Nos réunions sont assez restreintes pour favoriser la "
            "franchise et assez diverses pour réserver des surprises."
        ),
        es=(
            "<b>Convocamos.</b> Nuestras reuniones son lo bastante pequeñas para hablar con "
            "franqueza y lo bastante diversas para sorprender."
        ),
        de=(
            "<b>Wir bringen zusammen.</b> Unsere Treffen sind klein genug für Offenheit und "
            "vielfältig genug für Überraschungen."
        ),
        ar="<b>نجمع.</b> اجتماعاتنا صغيرة بما يكفي للصراحة ومتنوعة بما يكفي للمفاجأة.",
    ),
    Words(
        en="<b>We look ahead.</b> We watch for change outside the sector before it arrives inside.",
        fr=(
            "<b>Nous anticipons.</b> Nous observons les évolutions hors du secteur avant qu'elles "
            "ne l'atteignent."
        ),
        es=(
            "<b>Miramos hacia delante.</b> Seguimos los cambios fuera del sector antes de que "
            "lleguen a él."
        ),
        de=(
            "<b>Wir blicken voraus.</b> Wir achten auf Veränderungen außerhalb des Sektors, bevor "
            "sie ihn erreichen."
        ),
        ar="<b>نستشرف.</b> نتابع التحولات خارج القطاع قبل أن تبلغه.",
    ),
    Words(
        en="<b>We share.</b> What is learnt in a room is written down, translated and published.",
        fr=(
            "<b>Nous partageons.</b> Ce qui s'apprend dans une salle est consigné, traduit et "
            "publié."
        ),
        es="<b>Compartimos.</b> Lo que se aprende en una sala se escribe, se traduce y se publica.",
        de=(
            "<b>Wir teilen.</b> Was in einem Raum gelernt wird, wird festgehalten, übersetzt und "
            "veröffentlicht."
        ),
        ar="<b>نتشارك.</b> ما نتعلمه في قاعة الاجتماع يُدوَّن ويُترجَم ويُنشَر.",
    ),
)

LANGUAGES = Words(
    en=(
        "We publish in English, French, Spanish, German and Arabic. Not every page exists in every "
        "language yet; where one is missing, the page says so and offers the others."
    ),
    fr=(
        "Nous publions en anglais, en français, en espagnol, en allemand et en arabe. Toutes les "
        "pages n'existent pas encore dans toutes les langues ; lorsqu'il en manque une, la page le "
        "signale et propose les autres."
    ),
    es=(
        "Publicamos en inglés, francés, español, alemán y árabe. Todavía no todas las páginas "
        "existen en todos los idiomas; cuando falta alguno, la página lo indica y ofrece los demás."
    ),
    de=(
        "Wir veröffentlichen auf Englisch, Französisch, Spanisch, Deutsch und Arabisch. Noch gibt "
        "es nicht jede Seite in jeder Sprache; wo eine fehlt, sagt es die Seite und bietet die "
        "anderen an."
    ),
    ar=(
        "ننشر بالإنجليزية والفرنسية والإسبانية والألمانية والعربية. ولا تتوافر بعدُ كل صفحة بجميع "
        "اللغات؛ فإن غابت إحداها أشارت الصفحة إلى ذلك وعرضت اللغات الأخرى."
    ),
)


def about_page() -> DemoPage:
    """Who the Centre is; in the menu."""
    return DemoPage(
        "home.StandardPage",
        "about",
        title=TITLE,
        show_in_menus=True,
        introduction=INTRODUCTION,
        picture=Picture("about"),
        last_reviewed=LAST_REVIEWED,
        body=[
            heading(
                Words(
                    en="Why we exist",
                    fr="Pourquoi nous existons",
                    es="Por qué existimos",
                    de="Warum es uns gibt",
                    ar="لماذا نحن هنا",
                )
            ),
            text(WHY),
            heading(
                Words(
                    en="How we work",
                    fr="Comment nous travaillons",
                    es="Cómo trabajamos",
                    de="Wie wir arbeiten",
                    ar="كيف نعمل",
                )
            ),
            text(HOW),
            heading(
                Words(
                    en="Five languages",
                    fr="Cinq langues",
                    es="Cinco idiomas",
                    de="Fünf Sprachen",
                    ar="خمس لغات",
                )
            ),
            text(LANGUAGES),
        ],
        children=pages_below_about(),
    )
