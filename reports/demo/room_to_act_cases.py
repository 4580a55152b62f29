"""The case studies of the innovation report."""

from cms.core.demonstration import DemoPage, Reference, Words, heading, paragraphs, text
from people.demo import RIVERSIDE, organisation, person
from reports.demo.room_to_act_headings import LEARNED, WHAT
from reports.demo.room_to_act_more_cases import accounts, radio


def case_studies() -> list[DemoPage]:
    """In the order of the report."""
    return [market(), law(), radio(), accounts()]


def market() -> DemoPage:
    return DemoPage(
        "reports.CaseStudyPage",
        "the-market-that-became-a-forum",
        title=Words(
            en="The market that became a forum",
            fr="Le marché devenu forum",
            es="El mercado que se volvió foro",
            de="Der Markt, der ein Forum wurde",
            ar="السوق الذي صار منتدى",
        ),
        introduction=Words(
            en="When halls were closed to meetings, traders lent their stalls for an evening.",
            fr="Quand les salles ont fermé aux réunions, des marchands ont prêté leurs étals.",
            es="Cuando las salas se cerraron a las reuniones, los puesteros prestaron sus puestos.",
            de="Als Säle für Versammlungen geschlossen wurden, verliehen Händler ihre Stände.",
            ar="حين أُغلقت القاعات أمام الاجتماعات أعار التجار أكشاكهم لأمسية.",
        ),
        country="KE",
        page_range="12-15",
        body=[
            heading(WHAT),
            text(
                Words(
                    en=(
                        "Forty people came on the first evening, four hundred on the "
                        'fifth.<a linktype="footnote" id="n1">1</a> Nobody had to ask for a '
                        "permit to stand at a market."
                    ),
                    fr=(
                        "Quarante personnes sont venues le premier soir, quatre cents le "
                        'cinquième.<a linktype="footnote" id="n1">1</a> Personne n\'a besoin '
                        "d'autorisation pour se tenir dans un marché."
                    ),
                    es=(
                        "La primera noche vinieron cuarenta personas; la quinta, "
                        'cuatrocientas.<a linktype="footnote" id="n1">1</a> Nadie necesita '
                        "permiso para estar en un mercado."
                    ),
                    de=(
                        "Am ersten Abend kamen vierzig Menschen, am fünften "
                        'vierhundert.<a linktype="footnote" id="n1">1</a> Niemand braucht eine '
                        "Genehmigung, um auf einem Markt zu stehen."
                    ),
                    ar=(
                        "حضر أربعون شخصًا في الأمسية الأولى وأربعمئة في "
                        'الخامسة.<a linktype="footnote" id="n1">1</a> ولا يحتاج أحد إلى إذن كي '
                        "يقف في سوق."
                    ),
                )
            ),
            heading(LEARNED),
            text(
                Words(
                    en="A place that people need for something else is hard to close.",
                    fr="Un lieu dont on a besoin pour autre chose se ferme difficilement.",
                    es="Es difícil cerrar un lugar que la gente necesita para otra cosa.",
                    de="Ein Ort, den Menschen für anderes brauchen, lässt sich schwer schließen.",
                    ar="يصعب إغلاق مكان يحتاج إليه الناس لغرض آخر.",
                )
            ),
        ],
        rows={
            "contributors": [
                {"person": person("joseph-adeyemi")},
                {"family_name": "Otieno", "given_name": "Grace", "affiliation": "Kisumu Forum"},
            ],
            "footnotes": [
                {
                    "identifier": "n1",
                    "text": paragraphs(
                        Words(
                            en="Counted by the traders themselves.",
                            fr="Chiffres relevés par les marchands eux-mêmes.",
                            es="Contado por los propios puesteros.",
                            de="Gezählt von den Händlern selbst.",
                            ar="بحسب إحصاء التجار أنفسهم.",
                        )
                    ),
                }
            ],
            "topics": [{"topic": Reference("core.Topic", code="participation")}],
            "regions": [{"region": Reference("core.Region", code="africa")}],
        },
    )


def law() -> DemoPage:
    return DemoPage(
        "reports.CaseStudyPage",
        "reading-the-law-together",
        title=Words(
            en="Reading the law together",
            fr="Lire la loi ensemble",
            es="Leer la ley en común",
            de="Das Gesetz gemeinsam lesen",
            ar="قراءة القانون معًا",
        ),
        introduction=Words(
            en="A new law, sixty pages long, read aloud in kitchens until everybody knew it.",
            fr="Une nouvelle loi de soixante pages, lue à voix haute dans les cuisines.",
            es="Una ley nueva de sesenta páginas, leída en voz alta en las cocinas.",
            de="Ein neues Gesetz von sechzig Seiten, vorgelesen in Küchen, bis alle es kannten.",
            ar="قانون جديد من ستين صفحة قُرئ جهرًا في المطابخ حتى عرفه الجميع.",
        ),
        country="BO",
        page_range="16-19",
        body=[
            heading(WHAT),
            text(
                Words(
                    en="Nine women met each Thursday, read two pages and wrote down questions.",
                    fr="Neuf femmes se réunissaient le jeudi, lisaient deux pages et notaient "
                    "leurs questions.",
                    es="Nueve mujeres se reunían los jueves, leían dos páginas y anotaban sus "
                    "preguntas.",
                    de="Neun Frauen trafen sich donnerstags, lasen zwei Seiten und schrieben "
                    "Fragen auf.",
                    ar="كانت تسع نساء يجتمعن كل خميس فيقرأن صفحتين ويدوّنّ أسئلتهن.",
                )
            ),
            heading(LEARNED),
            text(
                Words(
                    en="Who knows the law is asked less often whether she may.",
                    fr="À qui connaît la loi, on demande moins souvent si elle a le droit.",
                    es="A quien conoce la ley se le pregunta menos si puede.",
                    de="Wer das Gesetz kennt, wird seltener gefragt, ob sie darf.",
                    ar="من تعرف القانون يقلّ أن تُسأل هل يحق لها.",
                )
            ),
        ],
        rows={
            "contributors": [
                {"person": person("ana-quiroga")},
                {"organisation": organisation(RIVERSIDE), "role": "contributor"},
            ],
            "topics": [{"topic": Reference("core.Topic", code="civic-space")}],
            "regions": [{"region": Reference("core.Region", code="latin-america")}],
        },
    )
