"""The concept note of Global Heads of Division 2019."""

from datetime import date
from typing import Any

from cms.core.demonstration import DemoPage, Words, block, heading, paragraphs, text

NOTE = '<a linktype="footnote" id="n1">1</a>'


def concept_note() -> DemoPage:
    """A document with every kind of block a concept note can have."""
    return DemoPage(
        "meetings.ConceptNotePage",
        "concept-note",
        title=Words(en="Concept note", fr="Note conceptuelle", ar="مذكرة مفاهيمية"),
        subtitle=Words(
            en="Global Heads of Division, Berlin 2019",
            fr="Réunion mondiale des chefs de division, Berlin 2019",
            ar="الاجتماع العالمي لرؤساء الإدارات، برلين 2019",
        ),
        document_date=date(2019, 5, 24),
        body=[*_background(), *_groups(), *_sessions(), *_days(), *_gains()],
        rows={
            "footnotes": [
                {
                    "identifier": "n1",
                    "text": paragraphs(
                        Words(
                            en=(
                                "The Centre laid the published values of its member organisations "
                                "side by side; these three appear in most of them."
                            ),
                            fr=(
                                "Le Centre a comparé les valeurs publiées par ses organisations "
                                "membres ; ces trois-là figurent dans la plupart d'entre elles."
                            ),
                            ar=(
                                "قارن المركز القيم التي تنشرها المنظمات الأعضاء فيه، فوجد أن هذه "
                                "القيم الثلاث ترد في معظمها."
                            ),
                        )
                    ),
                }
            ]
        },
    )


def _background() -> list[dict[str, Any]]:
    return [
        heading(Words(en="Background", fr="Contexte", ar="الخلفية")),
        text(
            Words(
                en=(
                    "Since 2016 the Centre has invited global heads of division to Berlin: people "
                    "who carry strategy into practice and seldom find the time to look up from it. "
                    "In September 2019 they meet again, in more groups than ever before."
                ),
                fr=(
                    "Depuis 2016, le Centre invite à Berlin les responsables mondiaux de division "
                    ": des personnes qui traduisent la stratégie en pratique et trouvent rarement "
                    "le temps d'en lever les yeux. En septembre 2019, elles se réunissent de "
                    "nouveau, en plus de groupes que jamais."
                ),
                ar=(
                    "منذ عام 2016 يدعو المركز إلى برلين رؤساء الإدارات على الصعيد العالمي: أولئك "
                    "الذين ينقلون الاستراتيجية إلى الممارسة وقلّما يجدون وقتًا لرفع أعينهم عنها. "
                    "وفي سبتمبر 2019 يجتمعون مجددًا في مجموعات أكثر من أي وقت مضى."
                ),
            ),
            Words(
                en=(
                    "The meeting has two aims. Within each group, peers compare what they know "
                    "about one discipline. Across the groups, they ask what none of the "
                    "disciplines can answer alone: what does civil society stand for, and who "
                    "believes it?"
                ),
                fr=(
                    "La réunion poursuit deux buts. Au sein de chaque groupe, des pairs "
                    "confrontent ce qu'ils savent d'un même domaine. D'un groupe à l'autre, ils "
                    "posent la question à laquelle aucun domaine ne peut répondre seul : que "
                    "défend la société civile, et qui y croit ?"
                ),
                ar=(
                    "وللاجتماع هدفان: داخل كل مجموعة يقارن الأقران ما يعرفونه عن تخصصهم، وفيما بين "
                    "المجموعات يطرحون ما لا يستطيع أي تخصص أن يجيب عنه وحده: ما الذي يدافع عنه "
                    "المجتمع المدني، ومن يصدّقه؟"
                ),
            ),
        ),
    ]


def _groups() -> list[dict[str, Any]]:
    return [
        heading(
            Words(
                en="Four groups under one roof",
                fr="Quatre groupes sous un même toit",
                ar="أربع مجموعات تحت سقف واحد",
            )
        ),
        text(
            Words(
                en=(
                    "Two of the groups have met before, two come together for the first time. A "
                    "small steering committee of participants prepares the work of each."
                ),
                fr=(
                    "Deux des groupes se sont déjà réunis, deux se constituent pour la première "
                    "fois. Un petit comité de pilotage formé de participants prépare les travaux "
                    "de chacun."
                ),
                ar=(
                    "سبق لاثنتين من المجموعات أن اجتمعتا، وتلتئم الأخريان لأول مرة. وتتولى لجنة "
                    "توجيهية صغيرة من المشاركين التحضير لعمل كل مجموعة."
                ),
            )
        ),
        block("groups", {}),
    ]


def _sessions() -> list[dict[str, Any]]:
    return [
        heading(
            Words(
                en="Two sessions for everybody",
                fr="Deux séances pour tout le monde",
                ar="جلستان للجميع",
            )
        ),
        text(
            Words(
                en=(
                    "Inclusion, transparency, accountability: organisations name the same values "
                    f"almost word for word.{NOTE} The session on the first day asks what follows "
                    "from them for hiring, budgets and the sharing of power, and hears from "
                    "people who have <i>changed a rule</i> because of a value."
                ),
                fr=(
                    "Inclusion, transparence, redevabilité : les organisations énoncent les mêmes "
                    f"valeurs, presque mot pour mot.{NOTE} La séance du premier jour se demande ce "
                    "qui en découle pour le recrutement, les budgets et le partage du pouvoir, et "
                    "donne la parole à des personnes qui ont <i>modifié une règle</i> au nom "
                    "d'une valeur."
                ),
                ar=(
                    "الشمول والشفافية والمساءلة: تذكر المنظمات القيم نفسها بالكلمات نفسها "
                    f"تقريبًا.{NOTE} وتسأل جلسة اليوم الأول عما يترتب عليها في التوظيف والميزانيات "
                    "وتقاسم السلطة، وتستمع إلى أشخاص <i>غيّروا قاعدة</i> من أجل قيمة."
                ),
            ),
            Words(
                en=(
                    "The session on the third day turns to the outside. Where populists speak in "
                    "the name of the people, organisations have to show whom they speak for. The "
                    "room tests first findings of a report that will be launched a month later."
                ),
                fr=(
                    "La séance du troisième jour se tourne vers l'extérieur. Là où les populistes "
                    "parlent au nom du peuple, les organisations doivent montrer au nom de qui "
                    "elles s'expriment. La salle met à l'épreuve les premiers constats d'un "
                    "rapport qui paraîtra un mois plus tard."
                ),
                ar=(
                    "أما جلسة اليوم الثالث فتتجه إلى الخارج. فحيث يتحدث الشعبويون باسم الشعب، "
                    "يتعين على المنظمات أن تبيّن باسم من تتحدث. ويختبر الحاضرون النتائج الأولية "
                    "لتقرير يصدر بعد شهر."
                ),
            ),
        ),
        block("sessions", {"kind": "joint"}),
        heading(
            Words(
                en="Heard in 2018",
                fr="Entendu en 2018",
                ar="مما قيل في عام 2018",
            ),
            level=3,
        ),
        block("quotes", {"edition": "2018"}),
    ]


def _days() -> list[dict[str, Any]]:
    rows = (
        (
            Words(en="10 September", fr="10 septembre", ar="10 سبتمبر"),
            Words(en="Values, together", fr="Les valeurs, ensemble", ar="القيم، معًا"),
            Words(
                en="Policy; human resources",
                fr="Politiques ; ressources humaines",
                ar="السياسات؛ الموارد البشرية",
            ),
        ),
        (
            Words(en="11 September", fr="11 septembre", ar="11 سبتمبر"),
            Words(
                en="Programmes; communications",
                fr="Programmes ; communication",
                ar="البرامج؛ الاتصال",
            ),
            Words(en="Policy online", fr="Plaidoyer numérique", ar="المناصرة الرقمية"),
        ),
        (
            Words(en="12 September", fr="12 septembre", ar="12 سبتمبر"),
            Words(en="Populism, together", fr="Le populisme, ensemble", ar="الشعبوية، معًا"),
            Words(
                en="Closing round and farewell",
                fr="Tour de clôture et départ",
                ar="جولة ختامية ووداع",
            ),
        ),
    )
    return [
        heading(
            Words(
                en=("Three days at a glance"),
                fr=("Trois jours en un coup d'œil"),
                ar=("ثلاثة أيام في لمحة"),
            )
        ),
        block(
            "table",
            {
                "caption": Words(
                    en=("Mornings and afternoons"),
                    fr=("Matins et après-midi"),
                    ar=("الصباح وما بعد الظهر"),
                ),
                "header": [
                    Words(en="Day", fr="Jour", ar="اليوم"),
                    Words(en="Morning", fr="Matin", ar="الصباح"),
                    Words(en="Afternoon", fr="Après-midi", ar="بعد الظهر"),
                ],
                "rows": [{"cells": [paragraphs(cell) for cell in row]} for row in rows],
            },
        ),
    ]


def _gains() -> list[dict[str, Any]]:
    return [
        heading(Words(en="What you take home", fr="Ce que vous en retirez", ar="ما تعودون به")),
        block(
            "outcomes",
            {
                "introduction": Words(
                    en="After three days, every participant should have:",
                    fr=(
                        "Au terme des trois jours, chaque participante et participant devrait "
                        "disposer :"
                    ),
                    ar="بعد ثلاثة أيام ينبغي أن يكون لدى كل مشارك:",
                ),
                "items": [
                    Words(
                        en="a clear picture of where other organisations stand,",
                        fr="d'une image claire de la situation des autres organisations,",
                        ar="صورة واضحة عن واقع المنظمات الأخرى؛",
                    ),
                    Words(
                        en="colleagues elsewhere who will pick up the telephone,",
                        fr="de collègues ailleurs qui décrocheront le téléphone,",
                        ar="زملاء في منظمات أخرى يردّون على الهاتف؛",
                    ),
                    Words(
                        en="at least one project to pursue with another organisation,",
                        fr="d'au moins un projet à mener avec une autre organisation,",
                        ar="مشروع واحد على الأقل مع منظمة أخرى؛",
                    ),
                    Words(
                        en="better words for what civil society is for.",
                        fr="de mots plus justes pour dire à quoi sert la société civile.",
                        ar="كلمات أبلغ في بيان رسالة المجتمع المدني.",
                    ),
                ],
            },
        ),
    ]
