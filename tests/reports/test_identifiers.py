"""ISBN and DOI in every dress that editors paste them in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.identifiers import doi_address, normalised_doi, normalised_isbn


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("978-3-16-148410-0", "978-3-16-148410-0"),
        ("9783161484100", "9783161484100"),
        ("ISBN 978 3 16 148410 0", "978-3-16-148410-0"),
        ("ISBN-13: 978–3–16–148410–0", "978-3-16-148410-0"),
        ("urn:isbn:9783161484100", "9783161484100"),
        ("979-10-90636-07-1", "979-10-90636-07-1"),
        ("3-16-148410-X", "978-3-16-148410-0"),
        ("0-306-40615-2", "978-0-306-40615-7"),
        ("0306406152", "9780306406157"),
        ("080442957x", "9780804429573"),
    ],
)
def test_isbn(pasted: str, kept: str) -> None:
    assert normalised_isbn(pasted) == kept
    assert normalised_isbn(kept) == kept


@pytest.mark.parametrize(
    "wrong", ["", "978-3-16-148410-1", "3-16-148410-0", "977-3-16-148410-0", "12", "٩٧٨٣١٦١٤٨٤١٠٠"]
)
def test_wrong_isbn(wrong: str) -> None:
    with pytest.raises(ValueError) as raised:
        normalised_isbn(wrong)
    assert raised.value.args == (wrong,)


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("10.5555/12345678", "10.5555/12345678"),
        ("https://doi.org/10.5281/ZENODO.123", "10.5281/zenodo.123"),
        ("http://dx.doi.org/10.1000/182", "10.1000/182"),
        ("doi: 10.1002/(SICI)1096-8644(199601)99:1<1::AID>3.0", None),
        (" doi:10.1038/nphys1170 ", "10.1038/nphys1170"),
    ],
)
def test_doi(pasted: str, kept: str | None) -> None:
    assert normalised_doi(pasted) == (kept or "10.1002/(sici)1096-8644(199601)99:1<1::aid>3.0")


@pytest.mark.parametrize("wrong", ["", "10.5555", "11.5555/1", "10.5555/", "10.5/1", "10.5555/a b"])
def test_wrong_doi(wrong: str) -> None:
    with pytest.raises(ValueError) as raised:
        normalised_doi(wrong)
    assert raised.value.args == (wrong,)


def test_address_of_doi() -> None:
    assert doi_address("10.5555/a<1>#é") == "https://doi.org/10.5555/a%3C1%3E%23%C3%A9"
    assert doi_address("") == ""


@given(st.text(max_size=40))
def test_anything_is_kept_or_refused(text: str) -> None:
    for normalised in (normalised_isbn, normalised_doi):
        try:
            kept = normalised(text)
        except ValueError:
            continue
        assert normalised(kept) == kept
