"""A strategic plan that is to be read here alone."""

from datetime import date

from cms.core.demonstration import DemoPage, Reference, Words, heading, paragraphs, text
from people.demo import CENTRE, organisation

AIM = Words(
    en="Our aim",
    fr="Notre but",
    es="Nuestro propósito",
    de="Unser Ziel",
    ar="غايتنا",
)


def strategy() -> DemoPage:
    """The plan of the Centre."""
    return DemoPage(
        "reports.ReportPage",
        "strategy-2024-2027",
        title=Words(
            en="Strategy 2024–2027",
            fr="Stratégie 2024–2027",
            es="Estrategia 2024–2027",
            de="Strategie 2024–2027",
            ar="استراتيجية 2024–2027",
        ),
        introduction=Words(
            en="Four years, three tasks: to convene, to foresee and to stand together.",
            fr="Quatre ans, trois tâches : réunir, anticiper et faire front ensemble.",
            es="Cuatro años, tres tareas: convocar, prever y mantenerse unidos.",
            de="Vier Jahre, drei Aufgaben: zusammenbringen, vorausschauen, zusammenstehen.",
            ar="أربع سنوات وثلاث مهام: أن نجمع، وأن نستشرف، وأن نقف معًا.",
        ),
        abstract=paragraphs(
            Words(
                en="What the Centre sets out to do by 2027, and how everybody can tell whether it "
                "did.",
                fr="Ce que le Centre entend accomplir d'ici 2027, et comment chacun pourra en "
                "juger.",
                es="Lo que el Centro se propone hasta 2027 y cómo podrá comprobarlo cualquiera.",
                de="Was sich das Zentrum bis 2027 vornimmt und woran alle es messen können.",
                ar="ما يعتزم المركز تحقيقه حتى عام 2027، وكيف يستطيع كل أحد أن يتحقق منه.",
            )
        ),
        type="strategic-plan",
        publication_date=date(2024, 1, 1),
        publication_precision="year",
        first_year=2024,
        last_year=2027,
        licence="CC-BY-SA-4.0",
        original_language="de",
        body=[
            heading(AIM),
            text(
                Words(
                    en="That no leader has to think alone about what concerns all of them.",
                    fr="Qu'aucun responsable n'ait à réfléchir seul à ce qui les concerne tous.",
                    es="Que nadie que lidere tenga que pensar a solas en lo que atañe a todos.",
                    de="Dass niemand allein über das nachdenken muss, was alle angeht.",
                    ar="ألا يضطر أي قائد إلى التفكير وحده فيما يعنيهم جميعًا.",
                )
            ),
        ],
        rows={
            "contributors": [{"organisation": organisation(CENTRE)}],
            "topics": [{"topic": Reference("core.Topic", code="leadership")}],
            "regions": [{"region": Reference("core.Region", code="worldwide")}],
        },
    )
