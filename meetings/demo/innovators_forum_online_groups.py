"""The workshops of the Innovators Forum online. Invented."""

from datetime import date
from typing import Any

from cms.core.demonstration import Words
from meetings.demo.innovators_forum_dates import edition_key
from meetings.demo.rows import group


def groups(first_day: date) -> list[dict[str, Any]]:
    """The two workshops of the afternoons."""
    edition = edition_key(first_day)
    return [
        group(
            edition,
            "advice",
            Words(
                en="Help lines and advice",
                fr="Lignes d'aide et conseil",
                es="Líneas de ayuda y asesoramiento",
                de="Beratung und Hilfetelefone",
                ar="خطوط المساعدة والمشورة",
            ),
            Words(
                en=(
                    "When may a machine answer somebody in distress, when may it listen in, and "
                    "when must it be silent?"
                ),
                fr=(
                    "Quand une machine peut-elle répondre à une personne en détresse, quand "
                    "peut-elle écouter, et quand doit-elle se taire ?"
                ),
                es=(
                    "¿Cuándo puede una máquina responder a alguien en apuros, cuándo puede "
                    "escuchar y cuándo debe callar?"
                ),
                de=(
                    "Wann darf eine Maschine einem Menschen in Not antworten, wann darf sie "
                    "mithören, und wann muss sie schweigen?"
                ),
                ar=(
                    "متى يجوز للآلة أن تجيب شخصًا في محنة، ومتى يجوز لها أن تستمع، ومتى يجب أن تصمت؟"
                ),
            ),
        ),
        group(
            edition,
            "languages",
            Words(
                en="Small languages",
                fr="Les petites langues",
                es="Lenguas pequeñas",
                de="Kleine Sprachen",
                ar="اللغات الصغيرة",
            ),
            Words(
                en=(
                    "Software translates best where least translation is needed. The group tests "
                    "it on languages with few speakers and fewer books."
                ),
                fr=(
                    "Les logiciels traduisent le mieux là où l'on en a le moins besoin. Le groupe "
                    "les met à l'épreuve de langues qui ont peu de locuteurs et encore moins de "
                    "livres."
                ),
                es=(
                    "Los programas traducen mejor donde menos falta hace. El grupo los pone a "
                    "prueba con lenguas de pocos hablantes y aún menos libros."
                ),
                de=(
                    "Software übersetzt dort am besten, wo man sie am wenigsten braucht. Die "
                    "Gruppe prüft sie an Sprachen, die wenige sprechen und in denen noch weniger "
                    "Bücher erschienen sind."
                ),
                ar=(
                    "تُحسن البرامج الترجمة حيث تقل الحاجة إليها. وتختبرها المجموعة على لغات قليلة "
                    "المتحدثين، وأقل من ذلك كتبًا."
                ),
            ),
        ),
    ]
