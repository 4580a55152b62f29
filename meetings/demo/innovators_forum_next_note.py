"""The concept note of the coming Innovators Forum. Invented."""

from datetime import date, timedelta
from typing import Any

from cms.core.demonstration import DemoPage, Words, block, heading, paragraphs, text
from meetings.demo.innovators_forum_next_outcomes import days, gains

NOTE_1 = '<a linktype="footnote" id="n1">1</a>'
NOTE_2 = '<a linktype="footnote" id="n2">2</a>'


def concept_note(today: date, past_year: int) -> DemoPage:
    """A note dated three weeks before `today`, quoting the edition of `past_year`."""
    return DemoPage(
        "meetings.ConceptNotePage",
        "concept-note",
        title=Words(
            en="Concept note",
            fr="Note conceptuelle",
            es="Nota conceptual",
            de="Konzeptpapier",
            ar="مذكرة مفاهيمية",
        ),
        subtitle=Words(
            en="Innovators Forum, Jakarta and online: after the pilot",
            fr=(
                "Forum des innovatrices et innovateurs, Jakarta et en ligne : après le projet "
                "pilote"
            ),
            es="Foro de Innovación, Yakarta y en línea: después del proyecto piloto",
            de="Innovationsforum, Jakarta und online: nach dem Pilotprojekt",
            ar="منتدى المبتكرين، جاكرتا وعبر الإنترنت: ما بعد المشروع التجريبي",
        ),
        document_date=today - timedelta(days=21),
        body=[*_background(), *_workshops(), *_together(past_year), *days(), *gains()],
        rows={"footnotes": _footnotes()},
    )


def _footnotes() -> list[dict[str, Any]]:
    notes = (
        Words(
            en=(
                "The figure comes from an informal count among the participants of the last forum, "
                "not from a survey."
            ),
            fr=(
                "Ce chiffre provient d'un décompte informel parmi les participants du dernier "
                "forum, et non d'une enquête."
            ),
            es=(
                "La cifra procede de un recuento informal entre participantes del último foro, no "
                "de una encuesta."
            ),
            de=(
                "Die Zahl stammt aus einer formlosen Zählung unter den Teilnehmenden des letzten "
                "Forums, nicht aus einer Erhebung."
            ),
            ar=(
                "يستند هذا الرقم إلى إحصاء غير رسمي بين المشاركين في المنتدى الأخير، لا إلى دراسة "
                "استقصائية."
            ),
        ),
        Words(
            en=(
                "“Hospicing” is a word some colleagues use for this. We prefer to say what is "
                "meant."
            ),
            fr=(
                "Certains collègues parlent de « soins palliatifs ». Nous préférons dire ce que "
                "nous entendons par là."
            ),
            es="Hay quien lo llama «cuidados paliativos». Preferimos decir a qué nos referimos.",
            de="Manche sprechen hier von „Sterbebegleitung“. Wir sagen lieber, was gemeint ist.",
            ar="يسمّي بعض الزملاء ذلك «رعاية تلطيفية». ونحن نفضّل أن نقول ما نعنيه.",
        ),
    )
    return [
        {"identifier": f"n{number}", "text": paragraphs(words)}
        for number, words in enumerate(notes, start=1)
    ]


def _background() -> list[dict[str, Any]]:
    return [
        heading(
            Words(en="Background", fr="Contexte", es="Antecedentes", de="Hintergrund", ar="الخلفية")
        ),
        text(
            Words(
                en=(
                    "Of ten new projects that organisations begin, about three are still there "
                    f"after five years.{NOTE_1} The others do not fail with a bang. The grant "
                    "ends, the person who cared moves on, and one day somebody asks whether the "
                    "account may be closed."
                ),
                fr=(
                    "Sur dix projets nouveaux que lancent les organisations, environ trois "
                    f"existent encore au bout de cinq ans.{NOTE_1} Les autres n'échouent pas avec "
                    "fracas. La subvention s'achève, la personne qui s'en souciait s'en va, et un "
                    "jour quelqu'un demande si l'on peut fermer le compte."
                ),
                es=(
                    "De cada diez proyectos nuevos que emprenden las organizaciones, unos tres "
                    f"siguen en pie a los cinco años.{NOTE_1} Los demás no fracasan con estruendo. "
                    "Se acaba la subvención, la persona que los cuidaba se marcha y un día "
                    "alguien pregunta si se puede cerrar la cuenta."
                ),
                de=(
                    "Von zehn neuen Vorhaben, die Organisationen beginnen, gibt es nach fünf "
                    f"Jahren noch etwa drei.{NOTE_1} Die übrigen scheitern nicht mit einem Knall. "
                    "Die Förderung läuft aus, der Mensch, dem die Sache am Herzen lag, geht, und "
                    "eines Tages fragt jemand, ob das Konto aufgelöst werden kann."
                ),
                ar=(
                    "من كل عشرة مشاريع جديدة تبدؤها المنظمات لا يبقى بعد خمسة أعوام سوى ثلاثة "
                    f"تقريبًا.{NOTE_1} أما البقية فلا تسقط بدويّ: تنتهي المنحة، ويرحل من كان يعتني "
                    "بها، وفي يوم ما يسأل أحدهم إن كان يجوز إغلاق الحساب."
                ),
            ),
            Words(
                en=(
                    "This is no reason to begin less. It is a reason to plan for the years in "
                    f"which nobody is looking, and to know how to stop.{NOTE_2} The forum "
                    "therefore spends three days on what comes after the applause."
                ),
                fr=(
                    "Ce n'est pas une raison pour entreprendre moins. C'en est une pour préparer "
                    f"les années où personne ne regarde, et pour savoir s'arrêter.{NOTE_2} Le "
                    "forum consacre donc trois jours à ce qui vient après les applaudissements."
                ),
                es=(
                    "No es motivo para emprender menos. Sí lo es para preparar los años en que "
                    f"nadie mira y para saber parar.{NOTE_2} Por eso, el foro dedica tres días a "
                    "lo que viene después de los aplausos."
                ),
                de=(
                    "Das ist kein Grund, weniger anzufangen. Es ist ein Grund, für die Jahre "
                    f"vorzusorgen, in denen niemand hinsieht, und aufhören zu können.{NOTE_2} Das "
                    "Forum widmet deshalb drei Tage dem, was nach dem Beifall kommt."
                ),
                ar=(
                    "ليس هذا سببًا لأن نقلّل من البدايات، بل لأن نخطط للأعوام التي لا ينظر فيها "
                    f"أحد إلينا، ولأن نحسن التوقف.{NOTE_2} ولذلك يخصص المنتدى ثلاثة أيام لما يأتي "
                    "بعد التصفيق."
                ),
            ),
        ),
    ]


def _workshops() -> list[dict[str, Any]]:
    return [
        heading(
            Words(
                en="Three workshops, three verbs",
                fr="Trois ateliers, trois verbes",
                es="Tres talleres, tres verbos",
                de="Drei Werkstätten, drei Verben",
                ar="ثلاث ورش وثلاثة أفعال",
            )
        ),
        text(
            Words(
                en=(
                    "Choose a workshop when you register; you will stay in it for a whole day. "
                    "Each has about twenty-five people in the room and four on screens, and begins "
                    "with a case one of them has brought."
                ),
                fr=(
                    "Choisissez un atelier lors de l'inscription ; vous y resterez une journée "
                    "entière. Chacun réunit environ vingt-cinq personnes dans la salle et quatre à "
                    "l'écran, et part d'un cas apporté par l'une d'elles."
                ),
                es=(
                    "Elija un taller al inscribirse; permanecerá en él un día entero. Cada uno "
                    "reúne a unas veinticinco personas en la sala y cuatro en pantalla, y parte de "
                    "un caso que ha traído una de ellas."
                ),
                de=(
                    "Wählen Sie bei der Anmeldung eine Werkstatt; Sie bleiben einen ganzen Tag "
                    "dort. In jeder arbeiten etwa fünfundzwanzig Menschen im Raum und vier am "
                    "Bildschirm. Am Anfang steht ein Fall, den jemand aus der Runde mitgebracht "
                    "hat."
                ),
                ar=(
                    "اختاروا ورشة عند التسجيل، وستمضون فيها يومًا كاملًا. يشارك في كل ورشة نحو "
                    "خمسة وعشرين شخصًا في القاعة وأربعة عبر الشاشة، وتبدأ بحالة يعرضها أحدهم."
                ),
            )
        ),
        block("groups", {}),
    ]


def _together(past_year: int) -> list[dict[str, Any]]:
    return [
        heading(
            Words(
                en="Three times everybody",
                fr="Trois fois tout le monde",
                es="Tres veces en común",
                de="Dreimal alle zusammen",
                ar="ثلاثة لقاءات للجميع",
            )
        ),
        text(
            Words(
                en=(
                    "The joint sessions open and close the forum and bring funders to the table on "
                    "the third morning. They are interpreted into five languages and recorded; the "
                    "workshops are not."
                ),
                fr=(
                    "Les séances communes ouvrent et closent le forum et, le troisième matin, font "
                    "asseoir les bailleurs à la table. Elles sont interprétées en cinq langues et "
                    "enregistrées ; les ateliers ne le sont pas."
                ),
                es=(
                    "Las sesiones conjuntas abren y cierran el foro y, la tercera mañana, sientan "
                    "a la mesa a los financiadores. Se interpretan a cinco idiomas y se graban; "
                    "los talleres, no."
                ),
                de=(
                    "Die gemeinsamen Sitzungen eröffnen und beschließen das Forum und holen am "
                    "dritten Vormittag die Förderer an den Tisch. Sie werden in fünf Sprachen "
                    "gedolmetscht und aufgezeichnet, die Werkstätten nicht."
                ),
                ar=(
                    "تفتتح الجلسات المشتركة المنتدى وتختتمه، وتجلس الممولين إلى الطاولة صباح اليوم "
                    "الثالث. وتُترجم هذه الجلسات فوريًّا إلى خمس لغات وتُسجَّل، خلافًا للورش."
                ),
            )
        ),
        block("sessions", {"kind": "joint"}),
        heading(
            Words(
                en="Heard at the last forum",
                fr="Entendu lors du dernier forum",
                es="Lo que se oyó en el último foro",
                de="Gehört beim letzten Forum",
                ar="مما قيل في المنتدى الأخير",
            ),
            level=3,
        ),
        block("quotes", {"edition": str(past_year)}),
    ]
