"""The size of a file in the reader's words. Pure."""

from babel.core import Locale
from babel.units import format_unit

STEPS = ("byte", "kilobyte", "megabyte", "gigabyte", "terabyte")
# Units of CLDR are those of the SI: a thousand of one make the next.
STEP = 1000


def size_in_words(size_bytes: int, language: str) -> str:
    """A size as `3.1 MB`, `3,1 Mo`; whole numbers below a megabyte and from ten of anything."""
    value, step = float(size_bytes), 0
    while round(value) >= STEP and step < len(STEPS) - 1:
        value, step = value / STEP, step + 1
    number = round(value, 1) if step > 1 and value < 10 else round(value)
    locale = Locale.parse(language.replace("-", "_"))
    # The short word for a byte has no plural.
    length = "short" if step else "long"
    return format_unit(number, f"digital-{STEPS[step]}", length=length, locale=locale)
