"""ISBN and DOI: what editors paste, made uniform. Pure."""

import re
from urllib.parse import quote

_DASHES = re.compile(r"[\s‐-―−-]+")
_ISBN_LABEL = re.compile(r"^\s*(urn:isbn:|isbn(-1[03])?\s*:?)\s*", re.IGNORECASE)
_DOI_PREFIX = re.compile(r"^\s*(https?://(dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_DOI = re.compile(r"10\.\d{4,9}(\.\d+)*/[^\s\x00-\x1f\x7f]+")


def normalised_isbn(text: str) -> str:
    """An ISBN-13 (ISO 2108) in the groups it was given in, such as `978-3-16-148410-0`.

    Takes ISBN-10 as well, with any dashes and spaces. Raises ValueError for anything else, and for
    a wrong check digit.
    """
    groups = _DASHES.sub("-", _ISBN_LABEL.sub("", text).strip()).strip("-").upper()
    digits = groups.replace("-", "")
    if re.fullmatch(r"\d{9}[\dX]", digits):
        if digits[9] != _check_digit_10(digits):
            raise ValueError(text)
        body = groups[:-1]
        prefix = "978-" if "-" in groups else "978"
        return f"{prefix}{body}{_check_digit_13('978' + digits[:9])}"
    if re.fullmatch(r"97[89]\d{10}", digits) and digits[12] == _check_digit_13(digits):
        return groups
    raise ValueError(text)


def normalised_doi(text: str) -> str:
    """A DOI (ISO 26324) without its resolver, in lower case, such as `10.5555/abc`.

    DOIs are the same in any case. Raises ValueError for what is none.
    """
    doi = _DOI_PREFIX.sub("", text).strip().lower()
    if not _DOI.fullmatch(doi):
        raise ValueError(text)
    return doi


def doi_address(doi: str) -> str:
    """Where a DOI leads."""
    return f"https://doi.org/{quote(doi, safe='/:;()._-')}" if doi else ""


def _check_digit_13(digits: str) -> str:
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits[:12]))
    return str(-total % 10)


def _check_digit_10(digits: str) -> str:
    total = sum(int(digit) * (10 - place) for place, digit in enumerate(digits[:9]))
    return "0123456789X"[-total % 11]
