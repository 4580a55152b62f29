"""The Link header, read back by somebody else's parser."""

from requests.utils import parse_header_links

from cms.core.files.links import MOST_BYTES, FileLink, link_header


def test_links_say_language_and_type() -> None:
    header = link_header(
        [
            FileLink("/fr/files/é tude>.pdf", "alternate", "fr", "application/pdf"),
            FileLink("https://example.org/en/", "collection"),
        ]
    )

    assert parse_header_links(header) == [
        {
            "url": "/fr/files/%C3%A9%20tude%3E.pdf",
            "rel": "alternate",
            "hreflang": "fr",
            "type": "application/pdf",
        },
        {"url": "https://example.org/en/", "rel": "collection"},
    ]


def test_three_hundred_files_fit_in_what_servers_pass_on() -> None:
    header = link_header(FileLink(f"/files/{n}.pdf", "alternate", "fr") for n in range(300))

    assert MOST_BYTES - 100 < len(header.encode()) <= MOST_BYTES
    assert len(parse_header_links(header)) == header.count("<")
