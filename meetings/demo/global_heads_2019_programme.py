"""The programme of Global Heads of Division 2019."""

from datetime import date, time
from typing import Any

from cms.core.demonstration import Words, paragraphs, stable_uuid
from people.demo import BRIDGES, RIVERSIDE, person

EDITION = "global-heads-2019"


def _session(key: str, day: int, hours: tuple[time, time], **values: Any) -> dict[str, Any]:
    group = values.pop("group", None)
    return {
        "uuid": stable_uuid(f"{EDITION}/{key}"),
        "kind": "parallel" if group else "joint",
        "date": date(2019, 9, day),
        "start_time": hours[0],
        "end_time": hours[1],
        "group_uuid": stable_uuid(f"{EDITION}/{group}") if group else None,
        **values,
    }


def sessions() -> list[dict[str, Any]]:
    """Two joint sessions and five of the groups."""
    morning = (time(9, 30), time(12, 30))
    afternoon = (time(14, 0), time(17, 0))
    return [
        _session(
            "values",
            10,
            (time(10, 0), time(12, 30)),
            room="Forum",
            title=Words(
                en="From stated values to lived ones",
                fr="Des valeurs proclamées aux valeurs vécues",
                es="De los valores proclamados a los valores vividos",
                de="Von verkündeten zu gelebten Werten",
                ar="من قيم معلنة إلى قيم معيشة",
            ),
            description=paragraphs(
                Words(
                    en=(
                        "Almost every organisation has its values on the wall. How do they reach a "
                        "budget, a job interview or a conversation in a village? Two short talks, "
                        "then an hour of examples from the room."
                    ),
                    fr=(
                        "Presque toutes les organisations affichent leurs valeurs au mur. Comment "
                        "se retrouvent-elles dans un budget, un entretien d'embauche ou une "
                        "conversation au village ? Deux brefs exposés, puis une heure d'exemples "
                        "apportés par la salle."
                    ),
                    es=(
                        "Casi todas las organizaciones tienen sus valores colgados en la pared. "
                        "¿Cómo llegan a un presupuesto, a una entrevista de trabajo o a una "
                        "conversación en una aldea? Dos charlas breves y, después, una hora de "
                        "ejemplos traídos por la sala."
                    ),
                    de=(
                        "Fast jede Organisation hat ihre Werte an der Wand hängen. Wie finden sie "
                        "in ein Budget, ein Bewerbungsgespräch oder eine Unterhaltung im Dorf? "
                        "Zwei kurze Vorträge, danach eine Stunde mit Beispielen aus der Runde."
                    ),
                    ar=(
                        "تعلّق كل منظمة تقريبًا قيمها على الجدار. فكيف تصل هذه القيم إلى الميزانية "
                        "أو مقابلة التوظيف أو حديث في قرية؟ كلمتان قصيرتان، ثم ساعة من أمثلة "
                        "الحاضرين."
                    ),
                )
            ),
        ),
        _session(
            "advocacy",
            10,
            afternoon,
            room="B 2",
            group="policy",
            title=Words(
                en="Showing that advocacy works",
                fr="Montrer que le plaidoyer porte ses fruits",
                es="Demostrar que la incidencia funciona",
                de="Zeigen, dass Advocacy wirkt",
                ar="إثبات جدوى المناصرة",
            ),
            description=paragraphs(
                Words(
                    en=(
                        "Each participant brings one success and one failure, and the evidence for "
                        "both."
                    ),
                    fr="Chacune et chacun apporte une réussite et un échec, preuves à l'appui.",
                    es="Cada participante trae un éxito y un fracaso, con pruebas de ambos.",
                    de=(
                        "Alle bringen einen Erfolg und einen Misserfolg mit, samt Belegen für "
                        "beides."
                    ),
                    ar="يعرض كل مشارك نجاحًا واحدًا وإخفاقًا واحدًا، مع الدليل على كليهما.",
                )
            ),
        ),
        _session(
            "secondments",
            10,
            afternoon,
            room="B 4",
            group="human-resources",
            title=Words(
                en="A secondment programme for the sector",
                fr="Un programme de détachement pour le secteur",
                es="Un programa de adscripciones temporales para el sector",
                de="Ein Entsendeprogramm für den Sektor",
                ar="برنامج إعارة للقطاع",
            ),
            description=paragraphs(
                Words(
                    en=(
                        "From pensions to homesickness: what has to be settled before the first "
                        "person packs a suitcase."
                    ),
                    fr=(
                        "Des retraites au mal du pays : ce qu'il faut régler avant que la première "
                        "personne fasse sa valise."
                    ),
                    es=(
                        "De las pensiones a la nostalgia: lo que hay que resolver antes de que la "
                        "primera persona haga la maleta."
                    ),
                    de=(
                        "Von der Rente bis zum Heimweh: was geklärt sein muss, bevor die erste "
                        "Person ihren Koffer packt."
                    ),
                    ar=(
                        "من معاشات التقاعد إلى الحنين إلى الوطن: ما ينبغي حسمه قبل أن يحزم أول شخص "
                        "حقيبته."
                    ),
                )
            ),
        ),
        _session(
            "power",
            11,
            morning,
            room="B 3",
            group="programmes",
            title=Words(
                en="Handing over power in programmes",
                fr="Céder le pouvoir dans les programmes",
                es="Ceder el poder en los programas",
                de="Macht abgeben in Programmen",
                ar="نقل السلطة في البرامج",
            ),
            description=paragraphs(
                Words(
                    en=(
                        "Three country directors describe a decision that used to be taken "
                        "elsewhere."
                    ),
                    fr=(
                        "Trois directions nationales racontent une décision qui se prenait "
                        "autrefois ailleurs."
                    ),
                    es=(
                        "Tres direcciones nacionales relatan una decisión que antes se tomaba en "
                        "otro lugar."
                    ),
                    de=(
                        "Drei Länderdirektionen schildern eine Entscheidung, die früher anderswo "
                        "fiel."
                    ),
                    ar="يروي ثلاثة من المديرين القُطريين قصة قرار كان يُتخذ في مكان آخر.",
                )
            ),
        ),
        _session(
            "sceptics",
            11,
            morning,
            room="B 5",
            group="communications",
            title=Words(
                en="Speaking to people who doubt us",
                fr="Parler à celles et ceux qui doutent de nous",
                es="Dirigirse a quienes dudan de nuestra labor",
                de="Mit Menschen sprechen, die an uns zweifeln",
                ar="مخاطبة من يشككون فينا",
            ),
            description=paragraphs(
                Words(
                    en="The group rewrites one campaign together, sentence by sentence.",
                    fr="Le groupe réécrit ensemble une campagne, phrase par phrase.",
                    es="El grupo reescribe en común una campaña, frase por frase.",
                    de="Die Gruppe schreibt gemeinsam eine Kampagne um, Satz für Satz.",
                    ar="تعيد المجموعة معًا كتابة حملة واحدة، جملةً جملة.",
                )
            ),
        ),
        _session(
            "digital-advocacy",
            11,
            afternoon,
            room="B 2",
            group="policy",
            title=Words(
                en="Advocacy in a digital public",
                fr="Le plaidoyer dans l'espace public numérique",
                es="La incidencia en el espacio público digital",
                de="Advocacy in der digitalen Öffentlichkeit",
                ar="المناصرة في الفضاء العام الرقمي",
            ),
            description=paragraphs(
                Words(
                    en=(
                        "What platforms reward, what parliaments notice, and how to serve neither "
                        "at the expense of truth."
                    ),
                    fr=(
                        "Ce que les plateformes récompensent, ce que les parlements remarquent, et "
                        "comment ne servir ni les unes ni les autres aux dépens de la vérité."
                    ),
                    es=(
                        "Lo que premian las plataformas, lo que captan los parlamentos y cómo no "
                        "servir ni a unas ni a otros a costa de la verdad."
                    ),
                    de=(
                        "Was Plattformen belohnen, was Parlamente wahrnehmen und wie man keinem "
                        "von beiden auf Kosten der Wahrheit dient."
                    ),
                    ar=(
                        "ما تكافئه المنصات وما تلتفت إليه البرلمانات، وكيف لا نخدم أيًّا منهما على "
                        "حساب الحقيقة."
                    ),
                )
            ),
        ),
        _session(
            "populism",
            12,
            (time(10, 0), time(12, 30)),
            room="Forum",
            title=Words(
                en="Answering populism: first findings",
                fr="Répondre au populisme : premiers constats",
                es="Responder al populismo: primeras conclusiones",
                de="Antworten auf den Populismus: erste Ergebnisse",
                ar="الرد على الشعبوية: نتائج أولية",
            ),
            description=paragraphs(
                Words(
                    en=(
                        "A preview of the Centre's innovation report, due in October 2019. Authors "
                        "of its case studies tell how they regained trust, and the room decides "
                        "what is worth copying."
                    ),
                    fr=(
                        "Un aperçu du rapport du Centre sur l'innovation, attendu en octobre 2019. "
                        "Les autrices et auteurs des études de cas racontent comment ils ont "
                        "regagné la confiance, et la salle décide de ce qui mérite d'être repris."
                    ),
                    es=(
                        "Un adelanto del informe de innovación del Centro, previsto para octubre "
                        "de 2019. Quienes firman sus estudios de caso cuentan cómo recuperaron la "
                        "confianza, y la sala decide qué merece imitarse."
                    ),
                    de=(
                        "Ein Ausblick auf den Innovationsbericht des Zentrums, der im Oktober 2019 "
                        "erscheint. Die Verfasserinnen und Verfasser der Fallstudien erzählen, wie "
                        "sie Vertrauen zurückgewonnen haben, und die Runde entscheidet, was sich "
                        "nachzuahmen lohnt."
                    ),
                    ar=(
                        "نظرة أولى على تقرير المركز عن الابتكار المرتقب في أكتوبر 2019. يروي أصحاب "
                        "دراسات الحالة كيف استعادوا الثقة، ويقرر الحاضرون ما يستحق أن يُحتذى."
                    ),
                )
            ),
        ),
    ]


def speakers() -> list[dict[str, Any]]:
    """Who speaks in the joint sessions; the guests are invented."""
    values, populism = stable_uuid(f"{EDITION}/values"), stable_uuid(f"{EDITION}/populism")
    return [
        {
            "session_uuid": values,
            "guest_name": "Nadia Ferreira",
            "guest_organisation": RIVERSIDE,
        },
        {"session_uuid": values, "person": person("joseph-adeyemi")},
        {"session_uuid": populism, "person": person("tomasz-wielgosz")},
        {
            "session_uuid": populism,
            "guest_name": "Idris Kallon",
            "guest_organisation": BRIDGES,
        },
    ]
