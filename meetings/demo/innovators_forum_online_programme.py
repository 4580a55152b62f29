"""The programme of the Innovators Forum online. Invented."""

from datetime import date, time, timedelta
from typing import Any

from cms.core.demonstration import Words
from meetings.demo.innovators_forum_dates import edition_key
from meetings.demo.rows import guest_speaker, session, speaker
from people.demo import LAKE, RIVERSIDE, person

MORNING = (time(10, 0), time(11, 30))
AFTERNOON = (time(14, 0), time(16, 0))
LAST_HOUR = (time(16, 0), time(17, 0))


def sessions(first_day: date) -> list[dict[str, Any]]:
    """A joint session every morning, two workshops on two afternoons, and a closing round."""
    edition = edition_key(first_day)
    second_day, last_day = (first_day + timedelta(days=number) for number in (1, 2))
    return [
        session(
            edition,
            "heard",
            first_day,
            MORNING,
            title=Words(
                en="What the machine heard",
                fr="Ce que la machine a entendu",
                es="Lo que oyó la máquina",
                de="Was die Maschine gehört hat",
                ar="ما سمعته الآلة",
            ),
            what=Words(
                en=(
                    "Three recordings of real conversations, replayed with consent, beside the "
                    "summaries that software made of them."
                ),
                fr=(
                    "Trois enregistrements de conversations réelles, rediffusés avec l'accord des "
                    "personnes, à côté des résumés qu'en a faits un logiciel."
                ),
                es=(
                    "Tres grabaciones de conversaciones reales, reproducidas con consentimiento, "
                    "junto a los resúmenes que hizo de ellas un programa."
                ),
                de=(
                    "Drei Aufnahmen wirklicher Gespräche, mit Einwilligung abgespielt, neben den "
                    "Zusammenfassungen, die eine Software daraus gemacht hat."
                ),
                ar=(
                    "ثلاثة تسجيلات لمحادثات حقيقية تُعرض بموافقة أصحابها، وإلى جانبها الملخصات "
                    "التي أعدّها برنامج حاسوبي."
                ),
            ),
        ),
        session(
            edition,
            "night",
            first_day,
            AFTERNOON,
            group="advice",
            title=Words(
                en="The call at three in the morning",
                fr="L'appel de trois heures du matin",
                es="La llamada de las tres de la madrugada",
                de="Der Anruf um drei Uhr nachts",
                ar="مكالمة الثالثة فجرًا",
            ),
            what=Words(
                en="Counsellors and programmers write the first minute of a conversation together.",
                fr=(
                    "Des personnes chargées de l'écoute et des informaticiens écrivent ensemble la "
                    "première minute d'une conversation."
                ),
                es=(
                    "Personal de orientación y de programación redacta en común el primer minuto "
                    "de una conversación."
                ),
                de=(
                    "Beratende und Programmierende schreiben gemeinsam die erste Minute eines "
                    "Gesprächs."
                ),
                ar="يكتب المرشدون والمبرمجون معًا الدقيقة الأولى من محادثة.",
            ),
        ),
        session(
            edition,
            "proverbs",
            first_day,
            AFTERNOON,
            group="languages",
            title=Words(
                en="Proverbs as a test",
                fr="L'épreuve des proverbes",
                es="La prueba de los refranes",
                de="Sprichwörter als Prüfstein",
                ar="الأمثال محكًّا للترجمة",
            ),
            what=Words(
                en=(
                    "Everybody brings a proverb, has it translated there and back, and counts what "
                    "is lost."
                ),
                fr=(
                    "Chacun apporte un proverbe, le fait traduire à l'aller et au retour, et "
                    "compte les pertes."
                ),
                es=(
                    "Cada participante trae un refrán, lo hace traducir de ida y vuelta, y cuenta "
                    "lo que se pierde."
                ),
                de=(
                    "Alle bringen ein Sprichwort mit, lassen es hin und zurück übersetzen und "
                    "zählen die Verluste."
                ),
                ar=(
                    "يأتي كل مشارك بمثل، فيُترجم إلى لغة أخرى ثم يعاد إلى لغته، ويُحصى ما ضاع في "
                    "الطريق."
                ),
            ),
        ),
        session(
            edition,
            "asked",
            second_day,
            MORNING,
            title=Words(
                en="Asked in forty languages",
                fr="Demandé en quarante langues",
                es="Preguntado en cuarenta idiomas",
                de="Gefragt in vierzig Sprachen",
                ar="سؤال بأربعين لغة",
            ),
            what=Words(
                en=(
                    "One question about the right to assemble, put to the same software in forty "
                    "languages: the answers, read aloud by people who speak them."
                ),
                fr=(
                    "Une seule question sur la liberté de réunion, posée au même logiciel en "
                    "quarante langues : les réponses, lues à voix haute par des personnes qui les "
                    "parlent."
                ),
                es=(
                    "Una sola pregunta sobre el derecho de reunión, hecha al mismo programa en "
                    "cuarenta idiomas: las respuestas, leídas en voz alta por quienes los hablan."
                ),
                de=(
                    "Eine einzige Frage zur Versammlungsfreiheit, derselben Software in vierzig "
                    "Sprachen gestellt: die Antworten, vorgelesen von Menschen, die diese Sprachen "
                    "sprechen."
                ),
                ar=(
                    "سؤال واحد عن الحق في التجمع طُرح على البرنامج نفسه بأربعين لغة، ويقرأ "
                    "الأجوبةَ بصوت عالٍ من يتكلمون هذه اللغات."
                ),
            ),
        ),
        session(
            edition,
            "handover",
            second_day,
            AFTERNOON,
            group="advice",
            title=Words(
                en="Passing the call to a person",
                fr="Passer l'appel à un être humain",
                es="Pasar la llamada a una persona",
                de="Das Gespräch an einen Menschen übergeben",
                ar="تحويل المكالمة إلى إنسان",
            ),
            what=Words(
                en=(
                    "How long may it take, what may be passed on with it, and who is told that it "
                    "happened?"
                ),
                fr=(
                    "Combien de temps cela peut-il prendre, que peut-on transmettre en même temps, "
                    "et qui en est informé ?"
                ),
                es=(
                    "¿Cuánto puede tardar, qué datos pueden transmitirse con ella y a quién se "
                    "informa de que ha ocurrido?"
                ),
                de=(
                    "Wie lange darf das dauern, was darf dabei weitergegeben werden, und wer "
                    "erfährt davon?"
                ),
                ar="كم يجوز أن يستغرق ذلك، وما الذي يجوز نقله معها، ومن يُخبَر بما جرى؟",
            ),
        ),
        session(
            edition,
            "dictionary",
            second_day,
            AFTERNOON,
            group="languages",
            title=Words(
                en="Who owns a dictionary?",
                fr="À qui appartient un dictionnaire ?",
                es="¿De quién es un diccionario?",
                de="Wem gehört ein Wörterbuch?",
                ar="لمن المعجم؟",
            ),
            what=Words(
                en=(
                    "Communities that recorded their own words discuss who may feed them to a "
                    "machine, and at what price."
                ),
                fr=(
                    "Des communautés qui ont enregistré leurs propres mots débattent de qui peut "
                    "en nourrir une machine, et à quel prix."
                ),
                es=(
                    "Comunidades que han grabado sus propias palabras debaten quién puede "
                    "alimentar con ellas una máquina y a qué precio."
                ),
                de=(
                    "Gemeinschaften, die ihre eigenen Wörter aufgezeichnet haben, diskutieren, wer "
                    "eine Maschine damit füttern darf und zu welchem Preis."
                ),
                ar="مجتمعات سجّلت مفرداتها بنفسها تناقش من يجوز له أن يغذي بها آلة، وبأي ثمن.",
            ),
        ),
        session(
            edition,
            "rules",
            last_day,
            MORNING,
            title=Words(
                en="Rules we would sign",
                fr="Des règles que nous signerions",
                es="Reglas que firmaríamos",
                de="Regeln, die wir unterschreiben würden",
                ar="قواعد نوقّع عليها",
            ),
            what=Words(
                en="Both workshops bring five sentences each. By noon there should be seven left.",
                fr=(
                    "Chacun des deux ateliers apporte cinq phrases. À midi, il devrait en rester "
                    "sept."
                ),
                es="Cada taller trae cinco frases. A mediodía deberían quedar siete.",
                de=(
                    "Beide Werkstätten bringen je fünf Sätze mit. Bis zum Mittag sollen noch "
                    "sieben übrig sein."
                ),
                ar="تأتي كل من الورشتين بخمس جمل، وينبغي ألا يبقى منها عند الظهر سوى سبع.",
            ),
        ),
        session(
            edition,
            "closing",
            last_day,
            LAST_HOUR,
            title=Words(
                en="Closing round",
                fr="Tour de clôture",
                es="Ronda de clausura",
                de="Abschlussrunde",
                ar="جولة ختامية",
            ),
            what=Words(
                en="One sentence from each time zone, from Apia to Honolulu.",
                fr="Une phrase par fuseau horaire, d'Apia à Honolulu.",
                es="Una frase por cada huso horario, de Apia a Honolulu.",
                de="Ein Satz aus jeder Zeitzone, von Apia bis Honolulu.",
                ar="جملة واحدة من كل منطقة زمنية، من آبيا إلى هونولولو.",
            ),
        ),
    ]


def speakers(first_day: date) -> list[dict[str, Any]]:
    """Who speaks, by session; the guests are invented."""
    edition = edition_key(first_day)
    return [
        guest_speaker(edition, "heard", "Thandeka Mokoena", "Night Shift Help Line"),
        speaker(edition, "heard", person("tomasz-wielgosz")),
        guest_speaker(edition, "proverbs", "Bat-Erdene Ganbold", "Steppe Schools Association"),
        guest_speaker(edition, "asked", "Farid Noori", RIVERSIDE),
        guest_speaker(edition, "asked", "Marie-Claire Bazile", "Radio of the Three Rivers"),
        guest_speaker(edition, "handover", "Wanjiru Maina", LAKE),
        guest_speaker(edition, "dictionary", "Hanna Sarre", "Northern Words Collective"),
        speaker(edition, "rules", person("joseph-adeyemi")),
    ]
