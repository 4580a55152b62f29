"""The programme of Global Heads of Division 2023. Invented."""

from datetime import date, time
from typing import Any

from cms.core.demonstration import Words
from meetings.demo.rows import guest_speaker, session, speaker
from people.demo import BRIDGES, RIVERSIDE, person

EDITION = "global-heads-2023"
DAYS = (date(2023, 9, 12), date(2023, 9, 13), date(2023, 9, 14))
MORNING = (time(9, 30), time(12, 0))
AFTERNOON = (time(14, 0), time(17, 0))
LATE = (time(15, 0), time(17, 0))
LAST_HOURS = (time(10, 0), time(13, 0))


def sessions() -> list[dict[str, Any]]:
    """Three joint sessions; in between, the groups at the same time, two and two."""
    return [
        session(
            EDITION,
            "lists",
            DAYS[0],
            MORNING,
            room="Forum",
            title=Words(
                en="Three things nobody would miss",
                fr="Trois choses qui ne manqueraient à personne",
                es="Tres cosas que nadie echaría de menos",
                de="Drei Dinge, die niemand vermissen würde",
                ar="ثلاثة أمور لن يفتقدها أحد",
            ),
            what=Words(
                en=(
                    "The lists are exchanged. Two speakers tell what they stopped, and what it "
                    "cost them to say so."
                ),
                fr=(
                    "Les listes sont échangées. Deux personnes racontent ce qu'elles ont arrêté, "
                    "et ce qu'il leur en a coûté de le dire."
                ),
                es=(
                    "Se intercambian las listas. Dos ponentes cuentan qué dejaron de hacer y "
                    "cuánto les costó decirlo."
                ),
                de=(
                    "Die Listen werden getauscht. Zwei Vortragende erzählen, womit sie aufgehört "
                    "haben und was es sie kostete, das auszusprechen."
                ),
                ar="يجري تبادل القوائم. ويروي متحدثان ما الذي توقفا عنه، وما كلفهما أن يقولا ذلك.",
            ),
        ),
        session(
            EDITION,
            "positions",
            DAYS[0],
            AFTERNOON,
            group="policy",
            room="B 2",
            title=Words(
                en="Fewer positions, better held",
                fr="Moins de positions, mieux défendues",
                es="Menos posiciones, mejor defendidas",
                de="Weniger Positionen, besser vertreten",
                ar="مواقف أقل ودفاع أفضل",
            ),
            what=Words(
                en="From forty position papers to eight: who may say no to the next one?",
                fr="De quarante notes de position à huit : qui peut dire non à la suivante ?",
                es=(
                    "De cuarenta documentos de posición a ocho: ¿quién puede decir que no al "
                    "siguiente?"
                ),
                de="Von vierzig Positionspapieren zu acht: Wer darf zum nächsten Nein sagen?",
                ar="من أربعين ورقة موقف إلى ثمانٍ: من يحق له أن يرفض الورقة التالية؟",
            ),
        ),
        session(
            EDITION,
            "shared-posts",
            DAYS[0],
            AFTERNOON,
            group="human-resources",
            room="B 4",
            title=Words(
                en="One post, two organisations",
                fr="Un poste, deux organisations",
                es="Un puesto, dos organizaciones",
                de="Eine Stelle, zwei Organisationen",
                ar="وظيفة واحدة ومنظمتان",
            ),
            what=Words(
                en=(
                    "Contracts, holidays and loyalty: three pairs report on posts they have shared "
                    "for a year."
                ),
                fr=(
                    "Contrats, congés et loyauté : trois binômes font le bilan d'un an de postes "
                    "partagés."
                ),
                es=(
                    "Contratos, vacaciones y lealtad: tres pares de organizaciones hablan de los "
                    "puestos que comparten desde hace un año."
                ),
                de=(
                    "Verträge, Urlaub, Loyalität: Drei Paare berichten über Stellen, die sie seit "
                    "einem Jahr teilen."
                ),
                ar=(
                    "العقود والإجازات والولاء: ثلاثة أزواج من المنظمات تتحدث عن وظائف تقاسمتها مدة "
                    "عام."
                ),
            ),
        ),
        session(
            EDITION,
            "country-teams",
            DAYS[1],
            MORNING,
            group="programmes",
            room="B 3",
            title=Words(
                en="What head offices decide for no reason",
                fr="Ce que les sièges décident sans raison",
                es="Lo que las sedes deciden sin motivo",
                de="Was Zentralen ohne Grund entscheiden",
                ar="ما تقرره المقار الرئيسية بلا سبب",
            ),
            what=Words(
                en=(
                    "Country teams online go through a month of e-mail and mark every question "
                    "that need not have been asked."
                ),
                fr=(
                    "Des équipes nationales, en ligne, parcourent un mois de courriels et "
                    "signalent chaque question qu'il était inutile de poser."
                ),
                es=(
                    "Equipos nacionales repasan en línea un mes de correos y marcan cada pregunta "
                    "que no hacía falta hacer."
                ),
                de=(
                    "Länderteams gehen online die E-Mails eines Monats durch und markieren jede "
                    "Frage, die sich erübrigt hätte."
                ),
                ar=(
                    "تراجع الفرق القُطرية عبر الإنترنت رسائل شهر كامل، وتضع علامة على كل سؤال ما "
                    "كان ينبغي طرحه."
                ),
            ),
        ),
        session(
            EDITION,
            "silence",
            DAYS[1],
            MORNING,
            group="communications",
            room="B 5",
            title=Words(
                en="A week without posting",
                fr="Une semaine sans publier",
                es="Una semana sin publicar",
                de="Eine Woche, ohne zu posten",
                ar="أسبوع بلا منشورات",
            ),
            what=Words(
                en=(
                    "Four teams tried it. The group looks at the figures, and then at what the "
                    "teams did instead."
                ),
                fr=(
                    "Quatre équipes ont essayé. Le groupe examine les chiffres, puis ce que les "
                    "équipes ont fait à la place."
                ),
                es=(
                    "Cuatro equipos lo probaron. El grupo mira las cifras y, después, lo que "
                    "hicieron en su lugar."
                ),
                de=(
                    "Vier Teams haben es versucht. Die Gruppe schaut auf die Zahlen und dann "
                    "darauf, was die Teams stattdessen getan haben."
                ),
                ar=(
                    "جرّبت ذلك أربعة فرق. تنظر المجموعة في الأرقام، ثم فيما فعلته الفرق عوضًا عن "
                    "النشر."
                ),
            ),
        ),
        session(
            EDITION,
            "boards",
            DAYS[1],
            LATE,
            room="Forum",
            title=Words(
                en="When the board wants everything",
                fr="Quand le conseil d'administration veut tout",
                es="Cuando la junta directiva lo quiere todo",
                de="Wenn das Aufsichtsgremium alles will",
                ar="حين يريد مجلس الإدارة كل شيء",
            ),
            what=Words(
                en=(
                    "A conversation with two chairs, one in the hall and one on a screen, about "
                    "promising less and keeping it."
                ),
                fr=(
                    "Un entretien avec une présidente et un président de conseil, l'une dans la "
                    "salle, l'autre à l'écran : promettre moins et tenir parole."
                ),
                es=(
                    "Conversación con una presidenta y un presidente de junta, ella en la sala y "
                    "él en pantalla, sobre prometer menos y cumplirlo."
                ),
                de=(
                    "Ein Gespräch mit zwei Vorsitzenden, eine im Saal, einer am Bildschirm, "
                    "darüber, weniger zu versprechen und es zu halten."
                ),
                ar=(
                    "حوار مع رئيسة مجلس إدارة في القاعة ورئيس مجلس آخر عبر الشاشة عن تقليل الوعود "
                    "والوفاء بها."
                ),
            ),
        ),
        session(
            EDITION,
            "letter",
            DAYS[2],
            LAST_HOURS,
            room="Forum",
            title=Words(
                en="A letter on one page",
                fr="Une lettre d'une page",
                es="Una carta de una página",
                de="Ein Brief auf einer Seite",
                ar="رسالة في صفحة واحدة",
            ),
            what=Words(
                en=(
                    "The four groups bring their sentences together. What does not fit on the page "
                    "is let go."
                ),
                fr=(
                    "Les quatre groupes réunissent leurs phrases. Ce qui ne tient pas sur la page "
                    "est abandonné."
                ),
                es="Los cuatro grupos reúnen sus frases. Lo que no cabe en la página se suelta.",
                de=(
                    "Die vier Gruppen fügen ihre Sätze zusammen. Was nicht auf die Seite passt, "
                    "wird losgelassen."
                ),
                ar="تجمع المجموعات الأربع جملها. وما لا تتسع له الصفحة يُتخلى عنه.",
            ),
        ),
    ]


def speakers() -> list[dict[str, Any]]:
    """Who speaks in the joint sessions; the guests are invented."""
    return [
        guest_speaker(EDITION, "lists", "Chinonso Eze", "Green Terraces International"),
        guest_speaker(EDITION, "lists", "Ingrid Solheim", "Harbour Lights Foundation"),
        guest_speaker(EDITION, "boards", "Paloma Iriarte", BRIDGES),
        guest_speaker(EDITION, "boards", "Rashid Karimov", RIVERSIDE),
        speaker(EDITION, "letter", person("tomasz-wielgosz")),
    ]
