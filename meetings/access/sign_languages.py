"""Sign languages by their codes of ISO 639-3, named in the languages of the site.

English, French and German names are those of pycountry (iso-codes), which knows 158 sign languages
but next to none by a Spanish or Arabic name. So the ones that meetings are likely to have are given
those names here, and offered; another is offered as soon as it has a line.
"""

import gettext
from functools import cache

import pycountry

# The Spanish and the Arabic name of each code.
_NAMES = {
    "ase": ("lengua de señas americana", "لغة الإشارة الأمريكية"),
    "asq": ("lengua de señas austriaca", "لغة الإشارة النمساوية"),
    "aed": ("lengua de señas argentina", "لغة الإشارة الأرجنتينية"),
    "asp": ("lengua de señas argelina", "لغة الإشارة الجزائرية"),
    "bfi": ("lengua de señas británica", "لغة الإشارة البريطانية"),
    "bvl": ("lengua de señas boliviana", "لغة الإشارة البوليفية"),
    "bzs": ("lengua de señas brasileña", "لغة الإشارة البرازيلية"),
    "csc": ("lengua de señas catalana", "لغة الإشارة الكتالونية"),
    "csg": ("lengua de señas chilena", "لغة الإشارة التشيلية"),
    "csl": ("lengua de señas china", "لغة الإشارة الصينية"),
    "csn": ("lengua de señas colombiana", "لغة الإشارة الكولومبية"),
    "dse": ("lengua de señas neerlandesa", "لغة الإشارة الهولندية"),
    "dsl": ("lengua de señas danesa", "لغة الإشارة الدنماركية"),
    "ecs": ("lengua de señas ecuatoriana", "لغة الإشارة الإكوادورية"),
    "esl": ("lengua de señas egipcia", "لغة الإشارة المصرية"),
    "eth": ("lengua de señas etíope", "لغة الإشارة الإثيوبية"),
    "fcs": ("lengua de señas quebequesa", "لغة إشارة كيبيك"),
    "fse": ("lengua de señas finlandesa", "لغة الإشارة الفنلندية"),
    "fsl": ("lengua de señas francesa", "لغة الإشارة الفرنسية"),
    "gse": ("lengua de señas ghanesa", "لغة الإشارة الغانية"),
    "gsg": ("lengua de señas alemana", "لغة الإشارة الألمانية"),
    "ils": ("señas internacionales", "الإشارة الدولية"),
    "inl": ("lengua de señas indonesia", "لغة الإشارة الإندونيسية"),
    "ins": ("lengua de señas india", "لغة الإشارة الهندية"),
    "ise": ("lengua de señas italiana", "لغة الإشارة الإيطالية"),
    "isg": ("lengua de señas irlandesa", "لغة الإشارة الأيرلندية"),
    "jos": ("lengua de señas jordana", "لغة الإشارة الأردنية"),
    "jsl": ("lengua de señas japonesa", "لغة الإشارة اليابانية"),
    "kvk": ("lengua de señas coreana", "لغة الإشارة الكورية"),
    "mfs": ("lengua de señas mexicana", "لغة الإشارة المكسيكية"),
    "nsi": ("lengua de señas nigeriana", "لغة الإشارة النيجيرية"),
    "nsl": ("lengua de señas noruega", "لغة الإشارة النرويجية"),
    "nzs": ("lengua de señas neozelandesa", "لغة الإشارة النيوزيلندية"),
    "prl": ("lengua de señas peruana", "لغة الإشارة البيروفية"),
    "psp": ("lengua de señas filipina", "لغة الإشارة الفلبينية"),
    "psr": ("lengua de señas portuguesa", "لغة الإشارة البرتغالية"),
    "rsl": ("lengua de señas rusa", "لغة الإشارة الروسية"),
    "sdl": ("lengua de señas saudí", "لغة الإشارة السعودية"),
    "sfs": ("lengua de señas sudafricana", "لغة الإشارة الجنوب أفريقية"),
    "sgg": ("lengua de señas suizo-alemana", "لغة الإشارة السويسرية الألمانية"),
    "ssp": ("lengua de signos española", "لغة الإشارة الإسبانية"),
    "ssr": ("lengua de señas suizo-francesa", "لغة الإشارة السويسرية الفرنسية"),
    "swl": ("lengua de señas sueca", "لغة الإشارة السويدية"),
    "tse": ("lengua de señas tunecina", "لغة الإشارة التونسية"),
    "tsm": ("lengua de señas turca", "لغة الإشارة التركية"),
    "tza": ("lengua de señas tanzana", "لغة الإشارة التنزانية"),
    "ugn": ("lengua de señas ugandesa", "لغة الإشارة الأوغندية"),
    "xki": ("lengua de señas keniana", "لغة الإشارة الكينية"),
    "xms": ("lengua de señas marroquí", "لغة الإشارة المغربية"),
}
# What iso-codes says otherwise than those who sign, or writes with a capital within a sentence.
_CORRECTIONS = {
    ("esl", "en"): "Egyptian Sign Language",
    ("ils", "de"): "International Sign",
    ("ils", "fr"): "signes internationaux",
    ("ins", "fr"): "langue des signes indienne",
}
_OWN = {"es": 0, "ar": 1}


@cache
def sign_language_names(language: str) -> dict[str, str]:
    """{code: name in a language of the site}; in English for any other."""
    return {code: _name(code, language) for code in _NAMES}


def _name(code: str, language: str) -> str:
    if (code, language) in _CORRECTIONS:
        return _CORRECTIONS[code, language]
    if language in _OWN:
        return _NAMES[code][_OWN[language]]
    known = pycountry.languages.get(alpha_3=code)
    english = known.name if known else code
    if language not in {"fr", "de"}:
        return english
    found = gettext.translation("iso639-3", pycountry.LOCALES_DIR, [language], fallback=True)
    name = found.gettext(english)
    # Names of languages are no proper names in French.
    return f"{name[0].lower()}{name[1:]}" if language == "fr" else name
