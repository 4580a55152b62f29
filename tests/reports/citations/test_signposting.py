"""The `Link` header as `requests` parses it."""

from requests.utils import parse_header_links

from reports.citations.names import Name
from reports.citations.signposting import (
    MAXIMUM_BYTES,
    Link,
    description_links,
    file_links,
    link_header,
    page_links,
)
from reports.citations.work import WorkFile
from tests.reports.citations.works import CASE_STUDY, ORCID, REPORT, SITE, by, work

_PAGE = f"{SITE}/en/publications/fit/"


def _read(header: str) -> list[tuple[str, ...]]:
    return [
        (link["rel"], link["url"], *(link[name] for name in ("type", "hreflang") if name in link))
        for link in parse_header_links(header)
    ]


def test_the_links_of_a_report() -> None:
    assert _read(link_header(page_links(REPORT))) == [
        ("cite-as", "https://doi.org/10.1234/abc_d"),
        ("type", "https://schema.org/AboutPage"),
        ("type", "https://schema.org/Report"),
        ("license", "https://creativecommons.org/licenses/by/4.0/"),
        ("describedby", f"{_PAGE}citation.bib", "application/x-bibtex"),
        ("describedby", f"{_PAGE}citation.ris", "application/x-research-info-systems"),
        ("describedby", f"{_PAGE}citation.json", "application/vnd.citationstyles.csl+json"),
        ("author", ORCID),
        ("item", f"{SITE}/fr/publications/fit/files/fit-fr.pdf", "application/pdf", "fr"),
        ("item", f"{_PAGE}files/fit-en.epub", "application/epub+zip", "en"),
        ("item", f"{_PAGE}files/fit-en.pdf", "application/pdf", "en"),
        ("item", f"{_PAGE}files/short.pdf", "application/pdf", "en"),
    ]


def test_a_work_is_cited_by_its_most_lasting_address() -> None:
    def cited(**values: str) -> str:
        return page_links(work(**values))[0].target

    assert cited() == _PAGE
    assert cited(permanent_url=f"{SITE}/p/7") == f"{SITE}/p/7"
    assert cited(permanent_url=f"{SITE}/p/7", doi="10.1/x") == "https://doi.org/10.1/x"


def test_files_and_descriptions_lead_back() -> None:
    assert (
        str(file_links(CASE_STUDY)[0]) == f'<{CASE_STUDY.url}>; rel="collection"; type="text/html"'
    )
    assert str(description_links(CASE_STUDY)[0]) == (
        f'<{CASE_STUDY.url}>; rel="describes"; type="text/html"'
    )


def test_the_header_is_ascii_and_one_line() -> None:
    hostile = work(doi='10.1/é>; rel="next"\r\nSet-Cookie: a=b')
    header = link_header(page_links(hostile))

    assert header.isascii()
    assert "\n" not in header
    assert [rel for rel, *_rest in _read(header)].count("cite-as") == 1
    assert "next" not in [rel for rel, *_rest in _read(header)]


def test_three_hundred_files_are_left_out_as_one() -> None:
    files = tuple(WorkFile(f"{_PAGE}files/{n}.pdf", "en", "application/pdf") for n in range(300))
    header = link_header(page_links(work(files=files)))

    assert len(header) <= MAXIMUM_BYTES
    assert {rel for rel, *_rest in _read(header)} == {"cite-as", "type", "describedby", "author"}


def test_as_much_as_fits_is_there() -> None:
    files = tuple(WorkFile(f"{_PAGE}files/{n:02}.pdf", "en", "application/pdf") for n in range(33))
    header = link_header(page_links(work(files=files)))

    assert MAXIMUM_BYTES - 400 < len(header) <= MAXIMUM_BYTES
    assert [rel for rel, *_rest in _read(header)].count("item") == 33


def test_many_authors_leave_what_is_before_them() -> None:
    people = [Name(family=str(n), url=f"https://orcid.org/{n:040}") for n in range(100)]
    header = link_header(page_links(work(contributors=by(*people))))

    assert "author" not in {rel for rel, *_rest in _read(header)}
    assert len(_read(header)) == 6
    assert link_header([]) == ""
    assert link_header([Link("x" * 5000, "item")]) == ""
