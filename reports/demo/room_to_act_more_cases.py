"""The third and the fourth case study of the innovation report."""

from cms.core.demonstration import DemoPage, Words, heading, text
from people.demo import LAKE
from reports.demo.room_to_act_headings import LEARNED, WHAT
from reports.demo.rows import NOTE, by, by_guest, by_organisation, first_note, regions, topics


def radio() -> DemoPage:
    return DemoPage(
        "reports.CaseStudyPage",
        "the-radio-hour",
        title=Words(
            en="The radio hour nobody could switch off",
            fr="L'heure de radio que personne ne pouvait couper",
            es="La hora de radio que nadie podía apagar",
            de="Die Radiostunde, die niemand abstellen konnte",
            ar="ساعة الإذاعة التي لم يستطع أحد إيقافها",
        ),
        introduction=Words(
            en="A station lost its licence, so its listeners read the programme to one another.",
            fr=(
                "Une station ayant perdu sa licence, ses auditeurs se sont lu le programme "
                "entre eux."
            ),
            es="Una emisora perdió su licencia y sus oyentes se leyeron el programa unos a otros.",
            de=(
                "Ein Sender verlor seine Lizenz, also lasen sich die Hörer das Programm "
                "gegenseitig vor."
            ),
            ar="فقدت محطة رخصتها، فصار مستمعوها يقرأ بعضهم البرنامج لبعض.",
        ),
        country="TN",
        page_range="20-23",
        body=[
            heading(WHAT),
            text(
                Words(
                    en=(
                        "Every Tuesday at seven, a text of four pages went from phone to "
                        f"phone.{NOTE} In eighty courtyards somebody read it aloud, and "
                        "somebody else wrote down what people said."
                    ),
                    fr=(
                        "Chaque mardi à dix-neuf heures, un texte de quatre pages passait "
                        f"d'un téléphone à l'autre.{NOTE} Dans quatre-vingts cours, "
                        "quelqu'un le lisait à voix haute et quelqu'un d'autre notait les "
                        "réactions."
                    ),
                    es=(
                        "Cada martes a las siete, un texto de cuatro páginas pasaba de "
                        f"teléfono en teléfono.{NOTE} En ochenta patios alguien lo leía en "
                        "voz alta y otra persona anotaba lo que se decía."
                    ),
                    de=(
                        "Jeden Dienstag um sieben ging ein Text von vier Seiten von "
                        f"Telefon zu Telefon.{NOTE} In achtzig Höfen las ihn jemand vor, "
                        "und jemand anderes schrieb auf, was die Leute sagten."
                    ),
                    ar=(
                        "في السابعة من مساء كل ثلاثاء كان نص من أربع صفحات ينتقل من هاتف "
                        f"إلى هاتف.{NOTE} وفي ثمانين فناءً كان أحدهم يقرؤه جهرًا، ويدوّن "
                        "آخر ما يقوله الناس."
                    ),
                )
            ),
            heading(LEARNED),
            text(
                Words(
                    en=(
                        "A programme is not its transmitter. When the licence came back, "
                        "half of the editors were former listeners."
                    ),
                    fr=(
                        "Une émission n'est pas son émetteur. Quand la licence est revenue, "
                        "la moitié de la rédaction venait du public."
                    ),
                    es=(
                        "Un programa no es su antena. Cuando volvió la licencia, la mitad "
                        "de la redacción había salido del público."
                    ),
                    de=(
                        "Eine Sendung ist nicht ihr Sendemast. Als die Lizenz zurückkam, "
                        "war die halbe Redaktion aus dem Publikum."
                    ),
                    ar=(
                        "البرنامج ليس جهاز إرساله. وحين عادت الرخصة كان نصف المحررين من "
                        "المستمعين السابقين."
                    ),
                )
            ),
        ],
        rows={
            "contributors": [
                by("leila-benhaddou"),
                by_guest("Selim", "Trabelsi", "Radio Jasmin des cours"),
            ],
            "footnotes": first_note(
                Words(
                    en="Those without a telephone got it on paper from the baker.",
                    fr="Qui n'avait pas de téléphone le recevait sur papier chez le boulanger.",
                    es="Quien no tenía teléfono lo recibía en papel en la panadería.",
                    de="Wer kein Telefon hatte, bekam ihn auf Papier beim Bäcker.",
                    ar="ومن لا يملك هاتفًا كان يأخذه مطبوعًا من الخباز.",
                )
            ),
            "topics": topics("digital", "narratives"),
            "regions": regions("middle-east-north-africa"),
        },
    )


def accounts() -> DemoPage:
    return DemoPage(
        "reports.CaseStudyPage",
        "accounts-on-the-door",
        title=Words(
            en="Accounts on the door",
            fr="Les comptes sur la porte",
            es="Las cuentas en la puerta",
            de="Die Abrechnung an der Tür",
            ar="الحسابات على الباب",
        ),
        introduction=Words(
            en="Accused of hiding money, a small association hung its accounts on its front door.",
            fr=(
                "Accusée de cacher de l'argent, une petite association a affiché ses "
                "comptes sur sa porte."
            ),
            es="Acusada de ocultar dinero, una pequeña asociación colgó sus cuentas en la puerta.",
            de=(
                "Ein kleiner Verein, dem man verstecktes Geld vorwarf, hängte seine "
                "Abrechnung an die Tür."
            ),
            ar="اتُّهمت جمعية صغيرة بإخفاء أموال، فعلّقت حساباتها على باب مقرها.",
        ),
        country="ID",
        page_range="24-27",
        body=[
            heading(WHAT),
            text(
                Words(
                    en=(
                        "The sheet was renewed on the first of each month, down to the "
                        "price of the tea. Neighbours began to correct it: the tea was too "
                        "dear."
                    ),
                    fr=(
                        "La feuille était renouvelée le premier de chaque mois, prix du thé "
                        "compris. Les voisins se sont mis à la corriger : le thé était trop "
                        "cher."
                    ),
                    es=(
                        "La hoja se renovaba el primero de cada mes, hasta con el precio "
                        "del té. El vecindario empezó a corregirla: el té era demasiado "
                        "caro."
                    ),
                    de=(
                        "Das Blatt wurde an jedem Monatsersten erneuert, bis hin zum Preis "
                        "für den Tee. Die Nachbarn begannen, es zu verbessern: Der Tee war "
                        "zu teuer."
                    ),
                    ar=(
                        "كانت الورقة تُجدَّد في أول كل شهر بما فيها ثمن الشاي. وبدأ الجيران "
                        "يصححونها: الشاي غالٍ."
                    ),
                )
            ),
            heading(LEARNED),
            text(
                Words(
                    en=(
                        "When the inspectors came, they were told by the street what the "
                        "books would say."
                    ),
                    fr=(
                        "Quand les inspecteurs sont venus, la rue leur a dit ce que "
                        "contiendraient les livres."
                    ),
                    es=(
                        "Cuando llegaron los inspectores, la calle les dijo lo que pondría "
                        "en los libros."
                    ),
                    de=(
                        "Als die Prüfer kamen, sagte ihnen die Straße, was in den Büchern "
                        "stehen würde."
                    ),
                    ar="وحين جاء المفتشون أخبرهم أهل الشارع بما سيجدونه في الدفاتر.",
                )
            ),
        ],
        rows={
            "contributors": [
                by_guest("Dewi", "Kartosari", "Kampung Terbuka"),
                by("tomasz-wielgosz", "editor"),
                by_organisation(LAKE, "contributor"),
            ],
            "topics": topics("accountability"),
            "regions": regions("asia-pacific"),
        },
    )
