"""The days and the outcomes in the concept note of Global Heads of Division 2019."""

from typing import Any

from cms.core.demonstration import Words, block, heading, paragraphs


def days() -> list[dict[str, Any]]:
    """The three days in a table."""
    rows = (
        (
            Words(
                en="10 September",
                fr="10 septembre",
                es="10 de septiembre",
                de="10. September",
                ar="10 سبتمبر",
            ),
            Words(
                en="Values, together",
                fr="Les valeurs, ensemble",
                es="Los valores, en común",
                de="Werte, gemeinsam",
                ar="القيم، معًا",
            ),
            Words(
                en="Policy; human resources",
                fr="Politiques ; ressources humaines",
                es="Políticas; recursos humanos",
                de="Politik; Personal",
                ar="السياسات؛ الموارد البشرية",
            ),
        ),
        (
            Words(
                en="11 September",
                fr="11 septembre",
                es="11 de septiembre",
                de="11. September",
                ar="11 سبتمبر",
            ),
            Words(
                en="Programmes; communications",
                fr="Programmes ; communication",
                es="Programas; comunicación",
                de="Programme; Kommunikation",
                ar="البرامج؛ الاتصال",
            ),
            Words(
                en="Policy online",
                fr="Plaidoyer numérique",
                es="Incidencia digital",
                de="Advocacy im Netz",
                ar="المناصرة الرقمية",
            ),
        ),
        (
            Words(
                en="12 September",
                fr="12 septembre",
                es="12 de septiembre",
                de="12. September",
                ar="12 سبتمبر",
            ),
            Words(
                en="Populism, together",
                fr="Le populisme, ensemble",
                es="El populismo, en común",
                de="Populismus, gemeinsam",
                ar="الشعبوية، معًا",
            ),
            Words(
                en="Closing round and farewell",
                fr="Tour de clôture et départ",
                es="Ronda de cierre y despedida",
                de="Schlussrunde und Abschied",
                ar="جولة ختامية ووداع",
            ),
        ),
    )
    return [
        heading(
            Words(
                en="Three days at a glance",
                fr="Trois jours en un coup d'œil",
                es="Tres días de un vistazo",
                de="Drei Tage im Überblick",
                ar="ثلاثة أيام في لمحة",
            )
        ),
        block(
            "table",
            {
                "caption": Words(
                    en="Mornings and afternoons",
                    fr="Matinées et après-midi",
                    es="Mañanas y tardes",
                    de="Vormittage und Nachmittage",
                    ar="فترات الصباح وما بعد الظهر",
                ),
                "header": [
                    Words(en="Day", fr="Jour", es="Día", de="Tag", ar="اليوم"),
                    Words(en="Morning", fr="Matin", es="Mañana", de="Vormittag", ar="الصباح"),
                    Words(
                        en="Afternoon", fr="Après-midi", es="Tarde", de="Nachmittag", ar="بعد الظهر"
                    ),
                ],
                "rows": [{"cells": [paragraphs(cell) for cell in row]} for row in rows],
            },
        ),
    ]


def gains() -> list[dict[str, Any]]:
    """What every participant takes home."""
    return [
        heading(
            Words(
                en="What you take home",
                fr="Ce que vous en retirez",
                es="Lo que se lleva a casa",
                de="Was Sie mitnehmen",
                ar="ما تعودون به",
            )
        ),
        block(
            "outcomes",
            {
                "introduction": Words(
                    en="After three days, every participant should have:",
                    fr=(
                        "Au terme des trois jours, chaque participante et participant devrait "
                        "disposer :"
                    ),
                    es="Al cabo de los tres días, cada participante debería contar con:",
                    de="Nach drei Tagen sollten alle Teilnehmenden Folgendes haben:",
                    ar="بعد ثلاثة أيام ينبغي أن يكون لدى كل مشارك:",
                ),
                "items": [
                    Words(
                        en="a clear picture of where other organisations stand,",
                        fr="d'une image claire de la situation des autres organisations,",
                        es="una idea clara de la situación de otras organizaciones,",
                        de="ein klares Bild davon, wo andere Organisationen stehen,",
                        ar="صورة واضحة عن واقع المنظمات الأخرى؛",
                    ),
                    Words(
                        en="colleagues elsewhere who will pick up the telephone,",
                        fr="de collègues ailleurs qui décrocheront le téléphone,",
                        es="colegas en otros lugares que contestarán al teléfono,",
                        de="Ansprechpersonen anderswo, die ans Telefon gehen,",
                        ar="زملاء في منظمات أخرى يردّون على الهاتف؛",
                    ),
                    Words(
                        en="at least one project to pursue with another organisation,",
                        fr="d'au moins un projet à mener avec une autre organisation,",
                        es="al menos un proyecto que llevar adelante con otra organización,",
                        de="mindestens ein gemeinsames Vorhaben mit einer anderen Organisation,",
                        ar="مشروع واحد على الأقل مع منظمة أخرى؛",
                    ),
                    Words(
                        en="better words for what civil society is for.",
                        fr="de mots plus justes pour dire à quoi sert la société civile.",
                        es="mejores palabras para decir para qué sirve la sociedad civil.",
                        de="bessere Worte dafür, wozu die Zivilgesellschaft da ist.",
                        ar="كلمات أبلغ في بيان رسالة المجتمع المدني.",
                    ),
                ],
            },
        ),
    ]
