"""The `citation_*` tags by which Google Scholar, Zotero and others know a publication.

Google Scholar's inclusion guidelines for webmasters: one tag per author, in order; the date of
publication; at most one PDF, below the page's own address. No tag is ever empty.
"""

from reports.citations.text import one_line
from reports.citations.work import Kind, Work, WorkFile

Pairs = list[tuple[str, str]]


def highwire_tags(work: Work) -> Pairs:
    """Names and contents of `<meta>` elements, in order. Contents are not escaped."""
    tags = [*_identity(work), *_publication(work), *_container(work), *_addresses(work)]
    return [(f"citation_{name}", one_line(content)) for name, content in tags if content]


def _identity(work: Work) -> Pairs:
    authors = [("author", name.inverted) for name in work.authors]
    return [
        ("title", work.full_title),
        # A page without an author counts as one without tags.
        *(authors or [("author", work.publisher.name)]),
        *(("editor", name.inverted) for name in work.editors),
        ("publication_date", work.date.joined("/") if work.date else ""),
        ("language", work.language),
    ]


def _publication(work: Work) -> Pairs:
    is_report = work.kind is Kind.REPORT
    return [
        ("technical_report_institution", work.publisher.name if is_report else ""),
        ("technical_report_number", work.number if is_report else ""),
        ("publisher", work.publisher.name),
        ("isbn", work.book_isbn),
        ("doi", work.doi),
        *(("keywords", word) for word in work.keywords),
    ]


def _container(work: Work) -> Pairs:
    if work.container is None:
        return []
    first, _dash, last = work.pages.replace("–", "-").partition("-")
    return [
        ("inbook_title", work.container.full_title),
        ("firstpage", first),
        ("lastpage", last),
    ]


def _addresses(work: Work) -> Pairs:
    pdf = scholar_pdf(work)
    return [("abstract_html_url", work.url), ("pdf_url", pdf.url if pdf else "")]


def scholar_pdf(work: Work) -> WorkFile | None:
    """The one PDF the page may name: in its own language and below its own address.

    Of several it is the first. A translation without a PDF of its own names none, for the words
    of the tags would not be those of the file.
    """
    for file in work.files:
        is_own = file.language.lower() == work.language.lower()
        if is_own and file.media_type == "application/pdf" and file.url.startswith(work.url):
            return file
    return None
