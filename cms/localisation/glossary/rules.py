"""What holds for the words of a glossary entry, in its form and in a file. Pure."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

# Stands between the words of one cell in a file.
SEPARATOR = "|"
LONGEST = 255


@dataclass(frozen=True)
class Word:
    """A term with its language, by whatever names it, and its status (TermStatus)."""

    language: Hashable
    text: str
    status: str


def problems_of(words: Sequence[Word], *, is_case_sensitive: bool = False) -> dict[int, str]:
    """What is wrong, by the position of the word at which it is said."""
    problems: dict[int, str] = {}
    statuses: dict[tuple[Hashable, str], str] = {}
    preferred = set()
    for position, word in enumerate(words):
        key = (word.language, word.text if is_case_sensitive else word.text.casefold())
        problem = _problem_alone(word)
        if not problem and key in statuses:
            problem = _problem_twice({statuses[key], word.status})
        if not problem and word.status == "preferred" and word.language in preferred:
            problem = _("There is another preferred term in this language. Admit one of them.")
        if problem:
            problems[position] = problem
            continue
        statuses[key] = word.status
        if word.status == "preferred":
            preferred.add(word.language)
    return problems


def _problem_alone(word: Word) -> str:
    if SEPARATOR in word.text:
        return _("A term has no “|”: give each its own row.")
    if len(word.text) > LONGEST:
        return _("A term has at most 255 characters.")
    return ""


def _problem_twice(statuses: set[str]) -> str:
    if len(statuses) > 1 and "forbidden" in statuses:
        return _("The same term is forbidden and allowed.")
    return _("This term is there twice.")
