"""Tags: only inline ones, each closed where it should be, as many as in the source."""

from collections import Counter
from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from cms.localisation.checks.finding import Finding, error, warning
from cms.localisation.checks.markup import INLINE_TAGS, Markup, Tag
from cms.localisation.checks.pair import Pair, base_language

# To readers they look the same.
_SAME = {"strong": "b", "em": "i", "acronym": "abbr"}
# Arabic type has no italics.
_WITHOUT_ITALICS = {"ar", "fa", "ur", "he"}


def check_tags(pair: Pair) -> list[Finding]:
    """Also attributes other than a link's id, which cannot be stored, and bare "<"."""
    markup = pair.target_markup
    findings = _bare_sign(markup) + _unknown(markup) + _attributes(markup) + _balance(markup.tags)
    return findings or _counts(pair)


def _bare_sign(markup: Markup) -> list[Finding]:
    if not markup.has_bare_sign:
        return []
    return [error("bare_sign", _("A “<” is not part of a tag. Write it as “&lt;”."), "<")]


def _unknown(markup: Markup) -> list[Finding]:
    message = _("The tag <{detail}> is not allowed here. Remove it.")
    names = dict.fromkeys(tag.name for tag in markup.tags if tag.name not in INLINE_TAGS)
    return [error("tag_unknown", message, name) for name in names]


def _attributes(markup: Markup) -> list[Finding]:
    message = _("The tag {detail} has attributes. Leave only the id of a link.")
    return [
        error("tag_attributes", message, tag.written)
        for tag in markup.tags
        if _foreign_attributes(tag)
    ]


def _foreign_attributes(tag: Tag) -> set[str]:
    return set(tag.attributes) - ({"id"} if tag.name == "a" else set())


def _balance(tags: Iterable[Tag]) -> list[Finding]:
    findings: list[Finding] = []
    opened: list[str] = []
    counts: Counter[str] = Counter()
    for tag in tags:
        if tag.name == "a" and not tag.is_closing and counts["a"]:
            findings.append(error("tag_nesting", _("A link is inside another. Close the first.")))
        if tag.is_closing:
            findings += _closed(tag.name, opened, counts)
        elif not tag.is_empty:
            opened.append(tag.name)
            counts[tag.name] += 1
    message = _("The tag <{detail}> is not closed. Add </{detail}>.")
    return findings + [error("tag_unclosed", message, name) for name in opened]


def _closed(name: str, opened: list[str], counts: Counter[str]) -> list[Finding]:
    """Takes what is closed off `opened`; counts keep each step as quick as the text is long."""
    if not counts[name]:
        message = _("The tag </{detail}> closes nothing. Remove it, or open it before.")
        return [error("tag_unopened", message, name)]
    counts[name] -= 1
    if opened[-1] == name:
        opened.pop()
        return []
    inner = opened[-1]
    place = len(opened) - 1 - opened[::-1].index(name)
    del opened[place]
    message = _("Close <{detail}> first: the tag opened last is closed first.")
    return [error("tag_nesting", message, inner)]


def _counts(pair: Pair) -> list[Finding]:
    wanted, found = _counted(pair.source_markup), _counted(pair.target_markup)
    missing, added = wanted - found, found - wanted
    if base_language(pair.target_language) in _WITHOUT_ITALICS:
        del missing["i"]
    less = _("There is less <{detail}> than in the source. Mark the same words.")
    more = _("There is more <{detail}> than in the source. Mark the same words only.")
    return [warning("tag_missing", less, name) for name in missing] + [
        warning("tag_added", more, name) for name in added
    ]


def _counted(markup: Markup) -> Counter[str]:
    names = (tag.name for tag in markup.tags if not tag.is_closing and tag.name != "a")
    return Counter(_SAME.get(name, name) for name in names)
