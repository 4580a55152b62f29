"""Given names shortened as APA wants them."""

import re


def initials(given: str) -> str:
    """ "Anna Maria" as "A. M.", "Jean-Paul" as "J.-P.".

    A name in a script without capitals has no initials and stays whole; so do the small words
    between ("Maria dos Anjos": "M. dos A.").
    """
    return " ".join(_hyphenated(word) for word in re.sub(r"\.(?=\S)", ". ", given).split())


def _hyphenated(word: str) -> str:
    return "-".join(_initial(part) for part in word.split("-"))


def _initial(part: str) -> str:
    return f"{part[0]}." if part[:1].isupper() or part[:1].istitle() else part
