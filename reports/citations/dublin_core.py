"""Dublin Core (DCMES 1.1): as elements for OAI-PMH, and as tags for a page."""

from collections.abc import Iterator

from reports.citations.text import one_line
from reports.citations.work import Kind, Role, Work

# Element, value and the language of the value (BCP 47), empty where it is in none.
Element = tuple[str, str, str]

_TYPES = {Kind.REPORT: "Report", Kind.BOOK: "Book", Kind.CASE_STUDY: "Book chapter"}
# The vocabulary by which OpenAIRE and BASE sort what they harvest.
_SEMANTICS = {Kind.REPORT: "report", Kind.BOOK: "book", Kind.CASE_STUDY: "bookPart"}


def oai_dc(work: Work) -> list[Element]:
    """The elements of the `oai_dc` format, without prefix, in order; every value is one line."""
    return [
        (element, one_line(value), language)
        for element, value, language in (*_words(work), *_people(work), *_facts(work))
        if value
    ]


def dublin_core_tags(work: Work) -> list[tuple[str, str]]:
    """The same as names and contents of `<meta>` elements: ("DC.title", …). Not escaped."""
    return [(f"DC.{element}", value) for element, value, _language in oai_dc(work)]


def _words(work: Work) -> Iterator[Element]:
    yield "title", work.full_title, work.language
    yield from (("subject", word, work.language) for word in work.keywords)
    yield "description", work.abstract, work.language
    if work.withdrawal:
        yield "description", work.withdrawal.reason, work.language


def _people(work: Work) -> Iterator[Element]:
    yield from (("creator", name.inverted, "") for name in work.authors)
    others = (role for role in Role if role is not Role.AUTHOR)
    for role in others:
        yield from (("contributor", name.inverted, "") for name in work.names[role])
    yield "publisher", work.publisher.name, ""


def _facts(work: Work) -> Iterator[Element]:
    yield "date", work.date.iso if work.date else "", ""
    yield "type", _TYPES[work.kind], "en"
    yield "type", f"info:eu-repo/semantics/{_SEMANTICS[work.kind]}", ""
    yield from (("format", media_type, "") for media_type in _own_media_types(work))
    yield "identifier", work.permanent_url or work.url, ""
    yield "identifier", work.doi_url, ""
    yield "identifier", f"urn:isbn:{work.isbn.replace('-', '')}" if work.isbn else "", ""
    yield "language", work.language, ""
    yield from (("relation", url, "") for url in _related(work))
    yield "rights", work.licence_url, ""


def _own_media_types(work: Work) -> list[str]:
    own = [file.media_type for file in work.files if file.language.lower() == work.language.lower()]
    return list(dict.fromkeys(own))


def _related(work: Work) -> Iterator[str]:
    """The report it is in, its case studies, the original and the other translations."""
    if work.container:
        yield work.container.url
    yield from (part.url for part in work.parts)
    if work.translation_of:
        yield work.translation_of.url
    yield from (translation.url for translation in work.translations)
