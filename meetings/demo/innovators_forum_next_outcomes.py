"""The end of the concept note of the coming Innovators Forum: its days and outcomes. Invented."""

from typing import Any

from cms.core.demonstration import Words, block, heading, paragraphs


def days() -> list[dict[str, Any]]:
    """What happens when, as a table."""
    rows = (
        (
            Words(en="First", fr="Premier", es="Primero", de="Erster", ar="الأول"),
            Words(
                en="The third year, together",
                fr="La troisième année, ensemble",
                es="El tercer año, en común",
                de="Das dritte Jahr, gemeinsam",
                ar="العام الثالث، معًا",
            ),
            Words(
                en="Walk along the harbour",
                fr="Promenade le long du port",
                es="Paseo por el puerto",
                de="Gang durch den Hafen",
                ar="جولة على امتداد الميناء",
            ),
        ),
        (
            Words(en="Second", fr="Deuxième", es="Segundo", de="Zweiter", ar="الثاني"),
            Words(
                en="Three workshops",
                fr="Trois ateliers",
                es="Tres talleres",
                de="Drei Werkstätten",
                ar="الورش الثلاث",
            ),
            Words(
                en="Workshops until three, then open doors",
                fr="Ateliers jusqu'à quinze heures, puis portes ouvertes",
                es="Talleres hasta las tres y, después, puertas abiertas",
                de="Werkstätten bis drei Uhr, dann offene Türen",
                ar="الورش حتى الثالثة، ثم أبواب مفتوحة",
            ),
        ),
        (
            Words(en="Third", fr="Troisième", es="Tercero", de="Dritter", ar="الثالث"),
            Words(
                en="Funders listen",
                fr="Les bailleurs écoutent",
                es="Los financiadores escuchan",
                de="Förderer hören zu",
                ar="الممولون يستمعون",
            ),
            Words(
                en="The lending counter and farewell",
                fr="Le comptoir de prêt et les adieux",
                es="El mostrador de préstamos y la despedida",
                de="Ausleihe und Abschied",
                ar="ركن الإعارة والوداع",
            ),
        ),
    )
    return [
        heading(
            Words(
                en="The days at a glance",
                fr="Les journées en un coup d'œil",
                es="Los días de un vistazo",
                de="Die Tage im Überblick",
                ar="الأيام في لمحة",
            )
        ),
        block(
            "table",
            {
                "caption": Words(
                    en="Mornings and afternoons, in Jakarta time",
                    fr="Matins et après-midi, à l'heure de Jakarta",
                    es="Mañanas y tardes, en hora de Yakarta",
                    de="Vormittage und Nachmittage, Zeit in Jakarta",
                    ar="الصباح وما بعد الظهر بتوقيت جاكرتا",
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
    """What participants take home."""
    return [
        heading(
            Words(
                en="What you take home",
                fr="Ce que vous en retirez",
                es="Qué se llevará a casa",
                de="Was Sie mitnehmen",
                ar="ما تعودون به",
            )
        ),
        block(
            "outcomes",
            {
                "introduction": Words(
                    en="By the last afternoon, everybody who takes part should have:",
                    fr=(
                        "Le dernier après-midi, chaque participante et participant devrait "
                        "disposer :"
                    ),
                    es="La última tarde, cada participante debería tener:",
                    de="Am letzten Nachmittag sollten alle Teilnehmenden Folgendes haben:",
                    ar="بحلول عصر اليوم الأخير ينبغي أن يكون لدى كل مشارك:",
                ),
                "items": [
                    Words(
                        en="a plan on one page for something worth keeping,",
                        fr="d'un plan d'une page pour ce qui mérite de durer,",
                        es="un plan de una página para algo que merece durar,",
                        de="einen Plan auf einer Seite für etwas, das bleiben soll,",
                        ar="خطة من صفحة واحدة لعمل يستحق البقاء؛",
                    ),
                    Words(
                        en="a date on which somebody else holds the keys,",
                        fr="d'une date à laquelle quelqu'un d'autre détiendra les clés,",
                        es="una fecha en la que las llaves estarán en otras manos,",
                        de="ein Datum, von dem an jemand anderes die Schlüssel hat,",
                        ar="تاريخ تنتقل فيه المفاتيح إلى يد أخرى؛",
                    ),
                    Words(
                        en="the courage, and the wording, to end one thing,",
                        fr="du courage, et des mots, nécessaires pour mettre fin à une chose,",
                        es="el valor, y las palabras, para terminar una cosa,",
                        de="den Mut und die Worte, eine Sache zu beenden,",
                        ar="الشجاعة والعبارة اللازمتان لإنهاء أمر واحد؛",
                    ),
                    Words(
                        en="two people in other organisations who will ask how it went.",
                        fr=(
                            "de deux personnes, dans d'autres organisations, qui demanderont des "
                            "nouvelles."
                        ),
                        es="dos personas de otras organizaciones que preguntarán cómo fue.",
                        de="zwei Menschen in anderen Organisationen, die nachfragen werden.",
                        ar="شخصان في منظمتين أخريين سيسألان عمّا آلت إليه الأمور.",
                    ),
                ],
            },
        ),
    ]
