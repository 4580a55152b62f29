"""Quotes on record: one that may be shown, and one whose consent was withdrawn. Invented."""

from datetime import date

from cms.core.demonstration import DemoSnippet, Reference, Words

STAYED = "I came to present a plan and stayed to take it apart, with people who had tried it."
WITHDRAWN = "We were told to bring our failures, and for once nobody looked at the floor."


def quote(text: str) -> Reference:
    return Reference("people.Quote", text=text)


def quotes() -> list[DemoSnippet]:
    """Both were said about Global Heads of Division 2023."""
    return [
        DemoSnippet(
            "people.Quote",
            known_by="text",
            text=Words(
                en=STAYED,
                fr=(
                    "J'étais venue présenter un plan ; je suis restée pour le démonter, avec des "
                    "personnes qui l'avaient essayé."
                ),
                es=(
                    "Vine a presentar un plan y me quedé para desmontarlo, con personas que lo "
                    "habían probado."
                ),
                de=(
                    "Ich war gekommen, um einen Plan vorzustellen, und blieb, um ihn zu zerlegen: "
                    "mit Leuten, die ihn ausprobiert hatten."
                ),
                ar="جئتُ لأعرض خطة، وبقيتُ لأفكّكها مع أناس جرّبوها.",
            ),
            name="Salome Adeyinka",
            role=Words(
                en="Head of Learning",
                fr="Responsable de l'apprentissage",
                es="Responsable de aprendizaje",
                de="Leiterin des Bereichs Lernen",
                ar="مسؤولة التعلّم",
            ),
            organisation="Lake Shore Forum",
            occasion="Closing round",
            said_on=date(2023, 9, 14),
            source="evaluation",
            consent="given",
            consent_on=date(2023, 9, 20),
            attribution="name",
            notes="Agreed by e-mail after the meeting, with name and organisation.",
        ),
        DemoSnippet(
            "people.Quote",
            known_by="text",
            text=Words(
                en=WITHDRAWN,
                fr=(
                    "On nous avait demandé d'apporter nos échecs, et pour une fois personne n'a "
                    "baissé les yeux."
                ),
                es=(
                    "Nos pidieron que trajéramos nuestros fracasos y, por una vez, nadie bajó la "
                    "mirada."
                ),
                de=(
                    "Wir sollten unsere Misserfolge mitbringen, und ausnahmsweise hat niemand zu "
                    "Boden geschaut."
                ),
                ar="طُلب منّا أن نُحضر إخفاقاتنا، ولأول مرة لم يُطرق أحد برأسه.",
            ),
            role=Words(
                en="Regional coordinator",
                fr="Coordonnateur régional",
                es="Coordinador regional",
                de="Regionalkoordinator",
                ar="منسّق إقليمي",
            ),
            said_on=date(2023, 9, 13),
            source="interview",
            consent="given",
            consent_on=date(2023, 9, 13),
            attribution="role",
            withdrawn_on=date(2024, 2, 1),
            notes="Withdrawn by telephone; the record stays so that nobody quotes it again.",
        ),
    ]
