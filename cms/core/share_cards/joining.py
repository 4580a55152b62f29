"""Arabic without a shaping library: each letter in the form that its neighbours ask for.

Pillow's wheels shape text only where the system has the fribidi library, which small container
images do not. This and `reading_order.py` are enough for titles and dates. Delete both when
Pillow's wheels bring fribidi.
"""

import unicodedata
from functools import cache

from cms.core.share_cards.reading_order import in_drawing_order

_ISOLATED, _FINAL, _INITIAL, _MEDIAL = "isolated", "final", "initial", "medial"
# By whether a letter is joined to the one before and to the one after it.
_FORM = {
    (False, False): _ISOLATED,
    (True, False): _FINAL,
    (False, True): _INITIAL,
    (True, True): _MEDIAL,
}
_PRESENTATION_FORMS = [*range(0xFB50, 0xFBB2), *range(0xFE80, 0xFEFD)]
_STROKE = "\u0640"
_VOWEL_MARKS = dict.fromkeys(range(0x064B, 0x0660))


def as_drawn(text: str, *, is_rtl: bool) -> str:
    """The text as a library that knows no Arabic must draw it, from left to right.

    Marks of vowels are left out: without a shaping library they would stand beside their letters.
    """
    composed = unicodedata.normalize("NFC", text).translate(_VOWEL_MARKS)
    return in_drawing_order(joined(composed), is_rtl=is_rtl)


def joined(text: str) -> str:
    """The text with Arabic letters as signs of joined letters (Unicode's presentation forms)."""
    units = _units(text)
    forms = [_forms().get(unit, {}) for unit in units]
    drawn = []
    for unit, before, own, after in zip(units, [{}, *forms], forms, [*forms[1:], {}], strict=False):
        to_previous = _FINAL in own and _INITIAL in before
        to_next = _INITIAL in own and _FINAL in after
        drawn.append(own.get(_FORM[to_previous, to_next], unit))
    return "".join(drawn)


@cache
def _forms() -> dict[str, dict[str, str]]:
    """{letter, or lam and alif: {form: its sign}}, as the Unicode database has them."""
    forms = {_STROKE: dict.fromkeys(_FORM.values(), _STROKE)}
    for code in _PRESENTATION_FORMS:
        form, *points = unicodedata.decomposition(chr(code)).split()
        letters = "".join(chr(int(point, 16)) for point in points)
        forms.setdefault(letters, {})[form.strip("<>")] = chr(code)
    return forms


def _units(text: str) -> list[str]:
    """The letters; lam and the alif after it are one."""
    units: list[str] = []
    for sign in text:
        if units and units[-1] + sign in _forms():
            units[-1] += sign
        else:
            units.append(sign)
    return units
