"""The series of meetings of heads of division."""

from datetime import date

from cms.core.demonstration import DemoPage, Picture, Words, heading, text
from meetings.demo.global_heads_2016 import edition_2016
from meetings.demo.global_heads_2019 import edition_2019
from meetings.demo.global_heads_2023 import edition_2023
from meetings.demo.global_heads_next import next_edition
from people.demo import CENTRE, organisation


def global_heads(today: date) -> DemoPage:
    """The series with three earlier editions and one to come."""
    return DemoPage(
        "meetings.SeriesPage",
        "global-heads-of-division",
        title=Words(
            en="Global Heads of Division",
            fr="Réunion mondiale des chefs de division",
            es="Reunión mundial de jefaturas de división",
            de="Welttreffen der Abteilungsleitungen",
            ar="الاجتماع العالمي لرؤساء الإدارات",
        ),
        first_convened=2016,
        introduction=Words(
            en=(
                "Once a year, those who lead a division of an international civil society "
                "organisation spend three days among their peers."
            ),
            fr=(
                "Une fois par an, les responsables de division des organisations internationales "
                "de la société civile passent trois jours entre pairs."
            ),
            es=(
                "Una vez al año, quienes dirigen una división de una organización internacional de "
                "la sociedad civil comparten tres días con sus pares."
            ),
            de=(
                "Einmal im Jahr verbringen Menschen, die eine Abteilung einer internationalen "
                "zivilgesellschaftlichen Organisation leiten, drei Tage unter ihresgleichen."
            ),
            ar=(
                "مرة كل عام يمضي رؤساء الإدارات في المنظمات الدولية للمجتمع المدني ثلاثة أيام بين "
                "أقرانهم."
            ),
        ),
        picture=Picture("heads-of-division"),
        rows={"partners": [{"organisation": organisation(CENTRE), "role": "convener"}]},
        body=[
            heading(
                Words(
                    en="What it is",
                    fr="De quoi s'agit-il ?",
                    es="En qué consiste",
                    de="Worum es geht",
                    ar="ما هذا الاجتماع؟",
                )
            ),
            text(
                Words(
                    en=(
                        "Directors of the same discipline sit at one table: policy with policy, "
                        "programmes with programmes. They choose their own questions, and between "
                        "the group sessions everybody meets in plenary. The circle is small on "
                        "purpose; nothing said in the room is attributed outside it."
                    ),
                    fr=(
                        "Les directrices et directeurs d'un même domaine siègent à la même table : "
                        "plaidoyer avec plaidoyer, programmes avec programmes. Chaque groupe "
                        "choisit ses questions et, entre les séances de groupe, tout le monde se "
                        "retrouve en plénière. Le cercle est volontairement restreint ; rien de ce "
                        "qui s'y dit n'est attribué à l'extérieur."
                    ),
                    es=(
                        "Quienes dirigen una misma área se sientan a la misma mesa: incidencia con "
                        "incidencia, programas con programas. Cada grupo elige sus propias "
                        "preguntas y, entre las sesiones de grupo, todo el mundo se reúne en "
                        "plenaria. El círculo es reducido a propósito; nada de lo que se dice en "
                        "la sala se atribuye a nadie fuera de ella."
                    ),
                    de=(
                        "Wer dasselbe Fach verantwortet, sitzt am selben Tisch: Politik mit "
                        "Politik, Programme mit Programmen. Jede Gruppe wählt ihre eigenen Fragen, "
                        "und zwischen den Gruppensitzungen kommen alle im Plenum zusammen. Der "
                        "Kreis ist mit Absicht klein; was im Raum gesagt wird, wird außerhalb "
                        "niemandem zugeschrieben."
                    ),
                    ar=(
                        "يجلس مديرو التخصص الواحد إلى طاولة واحدة: السياسات مع السياسات، والبرامج "
                        "مع البرامج. وتختار كل مجموعة أسئلتها، ويلتقي الجميع في جلسات عامة بين "
                        "جلسات المجموعات. والدائرة صغيرة عن قصد، ولا يُنسب خارجها ما يقال داخلها."
                    ),
                )
            ),
            heading(
                Words(
                    en="Why it exists",
                    fr="Pourquoi elle existe",
                    es="Por qué existe",
                    de="Warum es das Treffen gibt",
                    ar="لماذا نعقده؟",
                )
            ),
            text(
                Words(
                    en=(
                        "A head of division has colleagues above and below, but seldom beside. "
                        "Here are the neighbours who carry the same load elsewhere. From their "
                        "conversations have come shared tools, exchanges of staff and more than "
                        "one friendship across organisations."
                    ),
                    fr=(
                        "À la tête d'une division, on a des collègues au-dessus et au-dessous de "
                        "soi, mais rarement à ses côtés. Voici les voisins qui portent ailleurs la "
                        "même charge. De leurs échanges sont nés des outils communs, des échanges "
                        "de personnel et plus d'une amitié entre organisations."
                    ),
                    es=(
                        "Al frente de una división se tienen colegas por encima y por debajo, pero "
                        "rara vez al lado. Aquí están quienes, en otra casa, llevan la misma "
                        "carga. De sus conversaciones han surgido herramientas comunes, "
                        "intercambios de personal y más de una amistad entre organizaciones."
                    ),
                    de=(
                        "Wer eine Abteilung leitet, hat Kolleginnen und Kollegen über und unter "
                        "sich, aber selten neben sich. Hier sitzen die Nachbarn, die anderswo "
                        "dieselbe Last tragen. Aus ihren Gesprächen sind gemeinsame Werkzeuge, "
                        "Personalaustausch und mehr als eine Freundschaft über Organisationen "
                        "hinweg entstanden."
                    ),
                    ar=(
                        "لرئيس الإدارة زملاء فوقه ودونه، ونادرًا ما يكون له زميل إلى جانبه. وهنا "
                        "يجد جيرانًا يحملون العبء ذاته في منظمات أخرى. وقد أثمرت حواراتهم أدوات "
                        "مشتركة وتبادلًا للموظفين وصداقات كثيرة عابرة للمنظمات."
                    ),
                )
            ),
            heading(
                Words(
                    en="How to take part",
                    fr="Comment participer",
                    es="Cómo participar",
                    de="So nehmen Sie teil",
                    ar="كيفية المشاركة",
                )
            ),
            text(
                Words(
                    en=(
                        "Participation is by invitation to member organisations of the Centre. If "
                        "you lead a division elsewhere and would like to come, write to the "
                        "contact person of the next edition."
                    ),
                    fr=(
                        "La participation se fait sur invitation adressée aux organisations "
                        "membres du Centre. Si vous dirigez une division dans une autre "
                        "organisation et souhaitez venir, écrivez à la personne à contacter pour "
                        "la prochaine édition."
                    ),
                    es=(
                        "Se participa por invitación, que el Centro dirige a sus organizaciones "
                        "miembros. Si dirige una división en otra organización y le gustaría "
                        "venir, escriba a la persona de contacto de la próxima edición."
                    ),
                    de=(
                        "Eingeladen werden die Mitgliedsorganisationen des Zentrums. Wenn Sie "
                        "anderswo eine Abteilung leiten und gern dabei wären, schreiben Sie der "
                        "Kontaktperson der nächsten Ausgabe."
                    ),
                    ar=(
                        "تكون المشاركة بدعوة توجَّه إلى المنظمات الأعضاء في المركز. وإذا كنتم "
                        "ترأسون إدارة في منظمة أخرى وترغبون في الحضور فراسلوا جهة الاتصال الخاصة "
                        "بالدورة المقبلة."
                    ),
                )
            ),
        ],
        children=[edition_2016(), edition_2019(), edition_2023(), next_edition(today)],
    )
