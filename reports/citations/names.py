"""Names of people and organisations as citations need them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Name:
    """A person's name in parts, or the name of somebody whose parts are not known.

    Either `family` (with `given`, `particle` such as "van den" and `suffix` such as "Jr.") or
    `literal`, the whole name as one: every organisation, and people of whom only that is known.
    `url` is an ORCID or ROR identifier as a full address, or a page about them, or empty.
    Neither `family` nor `literal` is a ValueError, and so are both.
    """

    family: str = ""
    given: str = ""
    particle: str = ""
    suffix: str = ""
    literal: str = ""
    is_organisation: bool = False
    url: str = ""

    def __post_init__(self) -> None:
        if bool(self.family) == bool(self.literal):
            raise ValueError(f"A name is either in parts or literal: {self!r}.")

    @property
    def text(self) -> str:
        """The name as it is said: "Lars van den Berg"."""
        parts = (self.given, self.particle, self.family, self.suffix)
        return self.literal or " ".join(part for part in parts if part)

    @property
    def full_family(self) -> str:
        """The family name with its particle: "van den Berg"."""
        return f"{self.particle} {self.family}" if self.particle else self.family

    @property
    def inverted(self) -> str:
        """Family name first: "van den Berg, Lars", "King, Martin Luther, Jr."."""
        parts = (self.full_family, self.given, self.suffix)
        return self.literal or ", ".join(part for part in parts if part)


def organisation(name: str, url: str = "") -> Name:
    return Name(literal=name, is_organisation=True, url=url)


def person(text: str, sort_name: str = "", url: str = "") -> Name:
    """A person of whom a page knows the name as it is said and as it is sorted.

    In parts if the sorting name is "Family, Given" and says the same words, else as one: guessing
    which word is the family name is wrong for most of the world's names.
    """
    family, comma, given = (part.strip() for part in sort_name.partition(","))
    if comma and family and sorted(f"{given} {family}".split()) == sorted(text.split()):
        return Name(family=family, given=given, url=url)
    return Name(literal=text, url=url)
