"""Idiomatic translations give no finding: false alarms teach people to look away."""

import pytest

from cms.localisation.checks import Pair, TermPair, check

NB, NNB = "\u00a0", "\u202f"

TERMS = {
    "fr": (
        TermPair("civil society organisation", ("organisation de la société civile", "OSC")),
        TermPair("network", ("réseau",), forbidden=("network",)),
    ),
    "es": (TermPair("report", ("informe",), forbidden=("reporte",)),),
    "de": (
        TermPair("network", ("Netzwerk",)),
        TermPair("association", ("Verband",)),
        TermPair("civil society", ("Zivilgesellschaft",)),
    ),
    "ar": (
        TermPair("organisation", ("منظمة", "مؤسسة")),
        TermPair("civil society", ("المجتمع المدني",)),
        TermPair("ICSW", do_not_translate=True),
    ),
}

GOOD = [
    # French
    ("1,000 people", f"1{NNB}000 personnes", "fr"),
    ("It costs 1,500.50 euros.", f"Cela coûte 1{NB}500,50 euros.", "fr"),
    ("1 September 2019", "1er septembre 2019", "fr"),
    ("On 10–12 September 2019 in Berlin.", "Du 10 au 12 septembre 2019 à Berlin.", "fr"),
    ("“Why now?”", f"«{NB}Pourquoi maintenant{NNB}?{NB}»", "fr"),
    ("The 21st century: who leads?", f"Le XXIe siècle{NB}: qui dirige{NNB}?", "fr"),
    ("We start at 2 p.m., not at 9:30 a.m.", "Nous commençons à 14 h, et non à 9 h 30.", "fr"),
    ("2–4 pm", "14 h–16 h", "fr"),
    ("Three civil society organisations", "Trois organisations de la société civile", "fr"),
    ("5 regional networks", "Cinq réseaux régionaux", "fr"),
    (
        'Read <a id="a1">the note</a> at https://example.org/en?a=1; write to a@b.org.',
        f'Lisez <a id="a1">la note</a> sur https://example.org/en?a=1{NNB}; écrivez à a@b.org.',
        "fr",
    ),
    ("%(count)s of {total}, <b>50%</b>", f"%(count)s sur {{total}}, <b>50{NB}%</b>", "fr"),
    ("Research &amp; development", "Recherche &amp; développement", "fr"),
    # Spanish
    ("What does this report change?", "¿Qué cambia este informe?", "es"),
    ("Come, bring 1,000 friends!", "¡Ven y trae 1000 amigos!", "es"),
    ("2.5 billion people", "2500 millones de personas", "es"),
    ("50,000 visitors", "50 mil visitantes", "es"),
    ("On 24 May 2019, at 10.30 am…", "El 24 de mayo de 2019, a las 10:30…", "es"),
    # German
    ("He said: “We are ready.”", "Er sagte: „Wir sind bereit.“", "de"),
    ("1st meeting", "1. Treffen", "de"),
    ("1.5 million from 10,000 donors", "1,5 Millionen von 10.000 Menschen", "de"),
    ("On 10–12 September 2019 at 2 pm.", "Am 10.–12. September 2019 um 14.00 Uhr.", "de"),
    (
        "Networks and associations of civil society",
        "Zivilgesellschaftliche Verbandsnetzwerke",
        "de",
    ),
    ("Associations", "Verbände", "de"),
    ("Web 2.0, etc.", "Web 2.0 usw.", "de"),
    # Arabic
    ("10–12 September 2019", "10–12 سبتمبر 2019", "ar"),
    ("10–12 September 2019", "١٠–١٢ أيلول ٢٠١٩", "ar"),
    ("What, where; and when?", "ماذا وأين؛ ومتى؟", "ar"),
    ("1,500.5 kilometres", "١٬٥٠٠٫٥ كيلومتر", "ar"),
    ("2 days, 3 groups, 50,000 guests", "يومان وثلاث مجموعات و50 ألف ضيف", "ar"),
    ("The organisations of civil society", "منظمات المجتمع المدني", "ar"),
    ("The <i>Charter</i> of ICSW, in Berlin", "ميثاق «ICSW»، برلين", "ar"),
    ("Write to a@example.org.", "اكتبوا إلى a@example.org.", "ar"),
    ("The 21st century", "القرن الحادي والعشرون", "ar"),
]


@pytest.mark.parametrize(("source", "target", "language"), GOOD)
def test_good_translations_pass(source: str, target: str, language: str) -> None:
    pair = Pair(source, target, "en", language, max_length=200, terms=TERMS[language])

    assert [(finding.code, finding.detail) for finding in check(pair)] == []


@pytest.mark.parametrize(("target", "source", "language"), GOOD)
def test_they_pass_from_every_language_into_english(
    target: str, source: str, language: str
) -> None:
    """But for what is deliberately freer in one direction."""
    findings = check(Pair(source, target, language, "en"))

    free = {"tag_added"} if "<i>" in target else set()
    assert {finding.code for finding in findings} == free


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        ("El 3 de marzo de 2020", "Le 3 mars 2020", ("es", "fr")),
        ("14.30 Uhr, 1.000 Gäste", f"14 h 30, 1{NNB}000 invités", ("de", "fr")),
        ("في ٣ مايو ٢٠٢١", "Am 3. Mai 2021", ("ar", "de")),
        ("¿Quiénes somos?", "من نحن؟", ("es", "ar")),
    ],
)
def test_no_language_is_taken_for_the_source(
    source: str, target: str, languages: tuple[str, str]
) -> None:
    assert check(Pair(source, target, *languages)) == []
