"""The concept note of Global Heads of Division 2019."""

from datetime import date
from typing import Any

from cms.core.demonstration import DemoPage, Words, block, heading, paragraphs, text
from meetings.demo.global_heads_2019_outcomes import days, gains

NOTE = '<a linktype="footnote" id="n1">1</a>'


def concept_note() -> DemoPage:
    """A document with every kind of block a concept note can have."""
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
            en="Global Heads of Division, Berlin 2019",
            fr="Réunion mondiale des chefs de division, Berlin 2019",
            es="Reunión mundial de jefaturas de división, Berlín 2019",
            de="Welttreffen der Abteilungsleitungen, Berlin 2019",
            ar="الاجتماع العالمي لرؤساء الإدارات، برلين 2019",
        ),
        document_date=date(2019, 5, 24),
        body=[*_background(), *_groups(), *_sessions(), *days(), *gains()],
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
                                "membres ; ces trois-là se retrouvent chez la plupart d'entre "
                                "elles."
                            ),
                            es=(
                                "El Centro cotejó los valores que publican sus organizaciones "
                                "miembros; estos tres aparecen en la mayoría de las listas."
                            ),
                            de=(
                                "Das Zentrum hat die veröffentlichten Werte seiner "
                                "Mitgliedsorganisationen nebeneinandergelegt; diese drei finden "
                                "sich bei den meisten."
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
        heading(
            Words(en="Background", fr="Contexte", es="Antecedentes", de="Hintergrund", ar="الخلفية")
        ),
        text(
            Words(
                en=(
                    "Since 2016 the Centre has invited global heads of division to Berlin: people "
                    "who carry strategy into practice and seldom find the time to look up from it. "
                    "In September 2019 they meet again, in more groups than ever before."
                ),
                fr=(
                    "Depuis 2016, le Centre invite à Berlin les responsables de division à "
                    "l'échelle mondiale : des personnes qui traduisent la stratégie en pratique et "
                    "trouvent rarement le temps d'en lever les yeux. En septembre 2019, elles se "
                    "réunissent de nouveau, en plus de groupes que jamais."
                ),
                es=(
                    "Desde 2016, el Centro invita a Berlín a responsables mundiales de división: "
                    "personas que llevan la estrategia a la práctica y rara vez encuentran tiempo "
                    "para levantar la vista. En septiembre de 2019 vuelven a reunirse, en "
                    "más grupos que nunca."
                ),
                de=(
                    "Seit 2016 lädt das Zentrum weltweit verantwortliche Abteilungsleitungen nach "
                    "Berlin ein: Menschen, die Strategie in die Praxis tragen und selten die Zeit "
                    "finden, davon aufzublicken. Im September 2019 treffen sie sich wieder, in "
                    "mehr Gruppen als je zuvor."
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
                es=(
                    "La reunión tiene dos propósitos. Dentro de cada grupo, colegas de una misma "
                    "especialidad comparan lo que saben. Entre los grupos, plantean lo que ninguna "
                    "especialidad puede responder por sí sola: ¿qué defiende la sociedad civil y "
                    "quién se lo cree?"
                ),
                de=(
                    "Das Treffen hat zwei Ziele. Innerhalb jeder Gruppe vergleichen Fachleute, was "
                    "sie über ihr Gebiet wissen. Über die Gruppen hinweg fragen sie, was kein Fach "
                    "allein beantworten kann: Wofür steht die Zivilgesellschaft, und wer nimmt es "
                    "ihr ab?"
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
                es="Cuatro grupos bajo un mismo techo",
                de="Vier Gruppen unter einem Dach",
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
                es=(
                    "Dos de los grupos ya se han reunido antes; los otros dos se estrenan. Un "
                    "pequeño comité de coordinación, formado por participantes, prepara el trabajo "
                    "de cada uno."
                ),
                de=(
                    "Zwei der Gruppen haben schon früher getagt, zwei kommen zum ersten Mal "
                    "zusammen. Ein kleiner Lenkungskreis aus Teilnehmenden bereitet die Arbeit "
                    "jeder Gruppe vor."
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
                es="Dos sesiones para todo el mundo",
                de="Zwei Sitzungen für alle",
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
                es=(
                    "Inclusión, transparencia, rendición de cuentas: las organizaciones enuncian "
                    f"los mismos valores casi palabra por palabra.{NOTE} La sesión del primer día "
                    "se pregunta qué se deriva de ellos para la contratación, los presupuestos y "
                    "el reparto del poder, y da la palabra a personas que han <i>cambiado una "
                    "norma</i> en nombre de un valor."
                ),
                de=(
                    "Inklusion, Transparenz, Rechenschaft: Die Organisationen nennen fast "
                    f"wörtlich dieselben Werte.{NOTE} Die Sitzung am ersten Tag fragt, was daraus "
                    "für Stellenbesetzungen, Budgets und die Verteilung von Macht folgt, und "
                    "lässt Menschen zu Wort kommen, die um eines Wertes willen <i>eine Regel "
                    "geändert</i> haben."
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
                es=(
                    "La sesión del tercer día mira hacia fuera. Allí donde los populistas hablan "
                    "en nombre del pueblo, las organizaciones tienen que mostrar en nombre de "
                    "quién hablan. La sala pone a prueba las primeras conclusiones de un informe "
                    "que se presentará un mes después."
                ),
                de=(
                    "Die Sitzung am dritten Tag richtet den Blick nach außen. Wo der Populismus im "
                    "Namen des Volkes spricht, müssen Organisationen zeigen, für wen sie sprechen. "
                    "Die Runde prüft erste Ergebnisse eines Berichts, der einen Monat später "
                    "erscheint."
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
                es="Lo que se oyó en 2018",
                de="Stimmen aus dem Jahr 2018",
                ar="مما قيل في عام 2018",
            ),
            level=3,
        ),
        block("quotes", {"edition": "2018"}),
    ]
