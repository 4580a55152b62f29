"""The workshops of the Innovators Forum of last year. Invented."""

from datetime import date
from typing import Any

from cms.core.demonstration import Words
from meetings.demo.innovators_forum_dates import edition_key
from meetings.demo.rows import group


def groups(first_day: date) -> list[dict[str, Any]]:
    """The three workshops."""
    edition = edition_key(first_day)
    return [
        group(
            edition,
            "money",
            Words(
                en="Workshop on money",
                fr="Atelier Argent",
                es="Taller de dinero",
                de="Werkstatt Geld",
                ar="ورشة المال",
            ),
            Words(
                en=(
                    "Budgets, small grants and the receipts nobody reads: what becomes easier when "
                    "figures can be understood by those they are about?"
                ),
                fr=(
                    "Budgets, petites subventions et reçus que personne ne lit : qu'est-ce qui "
                    "devient plus simple quand les chiffres sont compris de celles et ceux qu'ils "
                    "concernent ?"
                ),
                es=(
                    "Presupuestos, pequeñas ayudas y recibos que nadie lee: ¿qué se vuelve más "
                    "fácil cuando entienden las cifras las personas a las que se refieren?"
                ),
                de=(
                    "Budgets, kleine Zuschüsse und Belege, die niemand liest: Was wird leichter, "
                    "wenn die Menschen, um die es geht, die Zahlen verstehen?"
                ),
                ar=(
                    "الميزانيات والمنح الصغيرة والإيصالات التي لا يقرؤها أحد: ما الذي يصبح أيسر "
                    "حين يفهم الأرقامَ من تعنيهم؟"
                ),
            ),
        ),
        group(
            edition,
            "data",
            Words(
                en="Workshop on data",
                fr="Atelier Données",
                es="Taller de datos",
                de="Werkstatt Daten",
                ar="ورشة البيانات",
            ),
            Words(
                en=(
                    "How little does one need to know about people in order to serve them well? "
                    "The workshop throws questions out of questionnaires."
                ),
                fr=(
                    "De combien peu d'informations a-t-on besoin pour bien servir les gens ? "
                    "L'atelier retire des questions des questionnaires."
                ),
                es=(
                    "¿Cuán poco hace falta saber de las personas para atenderlas bien? El taller "
                    "elimina preguntas de los cuestionarios."
                ),
                de=(
                    "Wie wenig muss man über Menschen wissen, um gut für sie da zu sein? Die "
                    "Werkstatt streicht Fragen aus Fragebögen."
                ),
                ar=(
                    "ما أقل ما نحتاج إلى معرفته عن الناس كي نحسن خدمتهم؟ تحذف الورشة أسئلة من "
                    "الاستبيانات."
                ),
            ),
        ),
        group(
            edition,
            "decisions",
            Words(
                en="Workshop on decisions",
                fr="Atelier Décisions",
                es="Taller de decisiones",
                de="Werkstatt Entscheidungen",
                ar="ورشة القرارات",
            ),
            Words(
                en=(
                    "Assemblies, juries, voice messages: ways of deciding together that work "
                    "without a hall, a quorum or a common language."
                ),
                fr=(
                    "Assemblées, jurys, messages vocaux : des façons de décider ensemble qui se "
                    "passent de salle, de quorum et de langue commune."
                ),
                es=(
                    "Asambleas, jurados, mensajes de voz: maneras de decidir en común que no "
                    "requieren salón, cuórum ni un mismo idioma."
                ),
                de=(
                    "Versammlungen, Losverfahren, Sprachnachrichten: Wege, gemeinsam zu "
                    "entscheiden, ohne Saal, ohne Quorum, ohne gemeinsame Sprache."
                ),
                ar=(
                    "جمعيات عامة وهيئات محلفين ورسائل صوتية: طرق لاتخاذ القرار معًا بلا قاعة ولا "
                    "نصاب ولا لغة مشتركة."
                ),
            ),
        ),
    ]
