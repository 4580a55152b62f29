"""Reports and case studies as works to cite, from what everybody may see. No queries."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any
from unicodedata import normalize

from django.conf import settings
from django.utils.translation import gettext as _

from cms.core.licences import shown_licence
from cms.core.page_context import Alternate, absolute
from reports.choices import ContributorRole, FileKind, Precision
from reports.citations.names import Name, organisation, person
from reports.citations.work import (
    Contributor,
    Correction,
    Event,
    Issued,
    Kind,
    Publisher,
    Role,
    Translation,
    Withdrawal,
    Work,
    WorkFile,
)
from reports.contributors import Contributor as ShownContributor
from reports.plain_text import plain_text

_ROLES = {
    ContributorRole.AUTHOR: Role.AUTHOR,
    ContributorRole.EDITOR: Role.EDITOR,
    ContributorRole.TRANSLATOR: Role.TRANSLATOR,
    ContributorRole.ILLUSTRATOR: Role.ILLUSTRATOR,
    ContributorRole.CONTRIBUTOR: Role.CONTRIBUTOR,
    ContributorRole.DESIGNER: Role.CONTRIBUTOR,
    ContributorRole.REVIEWER: Role.CONTRIBUTOR,
    # Publishers are named as such, and who paid is not part of a reference.
}


@dataclass(frozen=True)
class Known:
    """What is public about a report or case study besides its own fields, in its language.

    `versions` have titles; `files` are rows with their documents; `launched_at` is a meeting with
    its facts; `topics`, `corrections` and `case_studies` are what the page shows of them.
    """

    contributors: Sequence[ShownContributor] = ()
    versions: Sequence[Alternate] = ()
    topics: Sequence[Any] = ()
    files: Sequence[Any] = ()
    corrections: Sequence[Any] = ()
    case_studies: Sequence[Any] = ()
    launched_at: Any = None


def report_work(report: Any, facts: Any, known: Known) -> Work:
    """A report; of one that was withdrawn only what its page still tells."""
    common = _common(report, known.contributors, known.versions, facts)
    about = common | {
        "kind": Kind.REPORT,
        "genre": str(facts.get_type_display()),
        "issued": _issued(facts),
        "number": facts.series_number,
        "isbn": facts.isbn,
        "doi": facts.doi,
        "publisher": publisher_of(known.contributors),
    }
    if facts.is_withdrawn:
        return Work(**about, withdrawal=_withdrawal(report, facts))
    work = Work(
        **about,
        abstract=_nfc(plain_text(report.abstract) or report.introduction),
        keywords=_keywords(known),
        files=tuple(_file(report, row) for row in sorted(known.files, key=_is_partial)),
        version=_version(report, known),
        launched_at=_event(known.launched_at),
        corrections=tuple(_correction(row, common["url"]) for row in known.corrections),
    )
    return replace(work, parts=tuple(_part(study, work) for study in known.case_studies))


def case_study_work(study: Any, facts: Any, known: Known, report: Any, container: Work) -> Work:
    """A case study in `container`, the work of its `report`."""
    common = _common(study, known.contributors, known.versions, report.facts)
    about = common | {
        "kind": Kind.CASE_STUDY,
        "container": container,
        "pages": facts.page_range,
        "doi": facts.doi,
        "publisher": container.publisher,
    }
    if report.facts.is_withdrawn:
        return Work(**about, withdrawal=_withdrawal(report, report.facts))
    return Work(**about, abstract=_nfc(study.introduction), keywords=_keywords(known))


def publisher_of(contributors: Iterable[ShownContributor]) -> Publisher:
    """The first organisation that is named as the publisher, else the Centre."""
    for one in contributors:
        if one.role == ContributorRole.PUBLISHER and one.is_organisation:
            return Publisher(_nfc(one.name), url=one.url, ror=_ror(one.organisation))
    return Publisher(_("International Civil Society Centre"), url=f"{settings.SITE_URL}/")


def name_of(one: ShownContributor) -> Name:
    """A contributor's name, with ORCID or ROR where it is known, else a page about them."""
    name = _nfc(one.name)
    if one.is_organisation:
        return organisation(name, _ror(one.organisation) or one.url)
    if one.locale_id is None:
        return Name(family=_nfc(one.family_name), given=_nfc(one.given_name))
    url = f"https://orcid.org/{one.orcid}" if one.orcid else absolute(one.url)
    return person(name, _nfc(one.sort_name), url)


def _common(
    page: Any, contributors: Iterable[ShownContributor], versions: Sequence[Alternate], facts: Any
) -> dict[str, Any]:
    """What a work has, whatever kind it is; `facts` are its report's."""
    language = page.locale.language_code
    original = _original(versions, language, facts.original_language)
    others = [version for version in versions if version.language_code != language]
    translated_from = [each for each in others if each.language_code == original]
    return {
        "title": _nfc(page.title),
        "subtitle": _nfc(page.subtitle),
        "url": address_of(page),
        "language": language,
        "contributors": tuple(
            Contributor(name_of(one), _ROLES[one.role])
            for one in contributors
            if one.role in _ROLES
        ),
        "licence_url": shown_licence(facts.licence).url,
        "translation_of": _translation(translated_from[0]) if translated_from else None,
        "translations": tuple(_translation(v) for v in others if v not in translated_from),
    }


def address_of(page: Any) -> str:
    """The whole address of a page, also of one that is being made."""
    return absolute(page.get_url() or "/")


def _original(versions: Sequence[Alternate], language: str, declared: str) -> str:
    """The language the work was written in, if it can be read in it; else that of the source."""
    if declared == language or declared in {version.language_code for version in versions}:
        return declared
    return next((version.language_code for version in versions if version.is_source), "")


def _translation(version: Alternate) -> Translation:
    return Translation(absolute(version.url), version.language_code, _nfc(version.title))


def _issued(facts: Any) -> Issued | None:
    published = facts.publication_date
    if published is None:
        return None
    length = {Precision.YEAR: 1, Precision.MONTH: 2}.get(facts.publication_precision, 3)
    return Issued(*(published.year, published.month, published.day)[:length])


def _withdrawal(report: Any, facts: Any) -> Withdrawal:
    return Withdrawal(_nfc(report.withdrawal_reason), facts.withdrawn_on)


def _keywords(known: Known) -> tuple[str, ...]:
    return tuple(_nfc(topic.title) for topic in known.topics)


def _file(report: Any, row: Any) -> WorkFile:
    document = row.document
    return WorkFile(
        absolute(report.file_url(document)),
        document.language,
        document.content_type,
        document.file_size or 0,
    )


def _is_partial(row: Any) -> bool:
    """The whole report comes first: who takes one file, takes it."""
    return row.kind != FileKind.FULL


def _version(report: Any, known: Known) -> str:
    """That of the whole report in the page's language."""
    language = report.locale.language_code
    whole = (row.document for row in known.files if row.kind == FileKind.FULL)
    return next((d.version for d in whole if d.language == language and d.version), "")


def _event(meeting: Any) -> Event | None:
    if meeting is None:
        return None
    day = meeting.facts.start_date if meeting.facts.has_days else None
    return Event(_nfc(meeting.title), address_of(meeting), day)


def _correction(row: Any, url: str) -> Correction:
    return Correction(_nfc(plain_text(row.text)), f"{url}#corrections", row.corrected_on)


def _part(study: Any, container: Work) -> Work:
    """As much of a case study as its report says of it."""
    return Work(
        kind=Kind.CASE_STUDY,
        title=_nfc(study.title),
        subtitle=_nfc(study.subtitle),
        url=address_of(study),
        language=container.language,
        publisher=container.publisher,
        container=container,
    )


def _ror(found: Any) -> str:
    return f"https://ror.org/{found.ror}" if found is not None and found.ror else ""


def _nfc(text: str) -> str:
    return normalize("NFC", text)
