"""What the site has of a report already, and in which ways a row of a table differs from it."""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from django.apps import apps
from django.utils.translation import gettext as _
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale
from wagtail.rich_text import get_text_for_indexing
from wagtail_localize.models import Translation

from cms.core.translation_source import is_source
from cms.localisation.segments.reading import segments_of
from reports.importing.facts_of_files import FileFacts
from reports.importing.rows import ImportRow, WantedFile
from reports.importing.words import as_rich_text, strings_of
from reports.models import ImportedReport, ReportPage

# Of a field: its name, what it is, what it would be.
Difference = tuple[str, str, str]


def known_report(row: ImportRow) -> ReportPage | None:
    """The source page of the report that was imported under the row's id, or that one of its old
    addresses leads to."""
    kept = ImportedReport.objects.filter(identifier=row.identifier).first()
    pages = ReportPage.objects.select_related("locale", "facts").order_by("pk")
    if kept is not None:
        found = list(pages.filter(translation_key=kept.translation_key))
    else:
        targets = [r.redirect_page_id for r in map(redirect_from, row.old_addresses) if r]
        keys = ReportPage.objects.filter(pk__in=targets).values("translation_key")
        found = list(pages.filter(translation_key__in=keys)) if targets else []
    return next((page for page in found if is_source(page)), next(iter(found), None))


def version_in(report: ReportPage | None, code: str) -> ReportPage | None:
    """The report in another language."""
    if report is None:
        return None
    locale = Locale.objects.get(language_code=code)
    version = report.get_translation_or_none(locale)
    return version.specific if version else None


def path_of(address: str) -> str:
    """The path by which a redirect is found: without the host, which is ours now."""
    parts = urlsplit(address if "://" in address or address.startswith("/") else f"/{address}")
    query = f"?{parts.query}" if parts.query else ""
    return Redirect.normalise_path(f"{parts.path}{query}")


def redirect_from(address: str) -> Redirect | None:
    return Redirect.objects.filter(old_path=path_of(address)).order_by("pk").first()


def redirect_elsewhere(address: str, report: ReportPage | None) -> str:
    """Where an old address leads, if not to this report; an empty text if it is free."""
    redirect = redirect_from(address)
    if redirect is None:
        return ""
    page = redirect.redirect_page
    if report is not None and page is not None and page.translation_key == report.translation_key:
        return ""
    return redirect.link or "?"


def terms_named(names: Iterable[str], model: str) -> dict[str, Any]:
    """{name: topic or region} by code or by title in any language; the source of its languages."""
    wanted = {name.casefold(): name for name in names}
    found: dict[str, Any] = {}
    if not wanted:
        return found
    for term in apps.get_model(model).objects.order_by("pk"):
        for text in (term.code, term.title):
            name = wanted.get(text.casefold())
            if name is not None:
                found.setdefault(name, term)
    sources = {}
    for name, term in found.items():
        same = type(term).objects.filter(translation_key=term.translation_key).order_by("pk")
        sources[name] = next((one for one in same if is_source(one)), term)
    return sources


def differences_of_source(
    row: ImportRow, files: list[tuple[WantedFile, FileFacts]], report: ReportPage | None
) -> list[Difference]:
    """Every field that the row says and the newest draft does not, then files and addresses."""
    draft = report.get_latest_revision_as_object() if report else None
    return [
        *_of_fields(row, draft),
        *_of_contributors(row, draft),
        *_of_terms(row, draft),
        *_of_files(files, row.language, draft),
        *_of_addresses(row),
    ]


def differences_of_translation(
    row: ImportRow, files: list[tuple[WantedFile, FileFacts]], report: ReportPage | None
) -> list[Difference]:
    """The words that differ from what translators have, then files and addresses."""
    draft = report.get_latest_revision_as_object() if report else None
    return [
        *_of_words(row, report),
        *_of_files(files, row.language, draft),
        *_of_addresses(row),
    ]


def _of_fields(row: ImportRow, draft: Any) -> Iterator[Difference]:
    for name, new in {**stored_words(row), **row.facts}.items():
        old = getattr(draft, name) if draft is not None else None
        if old != new and not (name == "abstract" and _same_text(old or "", new)):
            yield name, _in_words(name, old), _in_words(name, new)


def stored_words(row: ImportRow) -> dict[str, str]:
    """The words as the page keeps them."""
    return {
        name: as_rich_text(text) if name == "abstract" else text for name, text in row.words.items()
    }


def _same_text(one: str, other: str) -> bool:
    """An editor may have made words bold: those of a table are plain."""
    return get_text_for_indexing(one).split() == get_text_for_indexing(other).split()


def _in_words(name: str, value: Any) -> str:
    if value is None:
        return ""
    return get_text_for_indexing(value).strip() if name == "abstract" else str(value)


def _of_contributors(row: ImportRow, draft: Any) -> Iterator[Difference]:
    new = "; ".join(str(one) for one in row.contributors)
    old = "; ".join(_contributor(one) for one in draft.contributors.all()) if draft else ""
    if new and new != old:
        yield "contributors", old, new


def _contributor(row: Any) -> str:
    if row.organisation_id:
        return f"{row.organisation.name} ({row.role})"
    if row.person_id:
        return f"{row.person.title} ({row.role})"
    return f"{', '.join(filter(None, [row.family_name, row.given_name]))} ({row.role})"


def _of_terms(row: ImportRow, draft: Any) -> Iterator[Difference]:
    for column, name, model in (
        ("topics", "topic", "core.Topic"),
        ("regions", "region", "core.Region"),
    ):
        terms = terms_named(getattr(row, column), model).values()
        new = {term.translation_key: term.code for term in terms}
        rows = [getattr(one, name) for one in getattr(draft, column).all()] if draft else []
        old = {term.translation_key: term.code for term in rows}
        if new and set(new) != set(old):
            yield column, ", ".join(old.values()), ", ".join(new.values())


def _of_files(
    files: list[tuple[WantedFile, FileFacts]], language: str, draft: Any
) -> Iterator[Difference]:
    for wanted, facts in files:
        old = same_file(draft, wanted, language)
        if old is None or old.document.sha256 != facts.sha256:
            yield _("file"), old.document.filename if old else "", described(facts, language)


def same_file(draft: Any, wanted: WantedFile, language: str) -> Any:
    """The row of the report for the same file: by its name in the table, kind and language."""
    rows = draft.files.select_related("document") if draft is not None else []
    title = title_of(wanted)
    for row in rows:
        document = row.document
        if (row.kind, document.language, document.title) == (wanted.kind, language, title):
            return row
    return None


def title_of(wanted: WantedFile) -> str:
    """What the document of an imported file is called among the editors' files."""
    return PurePosixPath(wanted.name.replace("\\", "/")).name


def described(facts: FileFacts, language: str) -> str:
    """The file with what is known of it."""
    said = [f"{facts.pages} p."] if facts.pages else []
    return f"{facts.name} ({', '.join([language, *said, f'{facts.size // 1024 or 1} kB'])})"


def _of_addresses(row: ImportRow) -> Iterator[Difference]:
    for address in row.old_addresses:
        if redirect_from(address) is None:
            yield "old_address", "", path_of(address)


def _of_words(row: ImportRow, report: ReportPage | None) -> Iterator[Difference]:
    kept = kept_words(report, row.language)
    for name, text in row.words.items():
        new = strings_of(name, text)
        if kept.get(name) != new:
            yield name, " ".join(kept.get(name, [])), " ".join(new)


def kept_words(report: ReportPage | None, code: str) -> dict[str, list[str]]:
    """{field: its strings in a language} as translators have them, as far as they are there."""
    translation = translation_into(report, code)
    found: dict[str, list[str]] = {}
    if translation is None:
        return found
    for segment in segments_of(translation):
        if segment.target:
            found.setdefault(segment.path, []).append(segment.target)
    return found


def translation_into(report: ReportPage | None, code: str) -> Translation | None:
    if report is None:
        return None
    return Translation.objects.filter(
        source__object_id=report.translation_key, target_locale__language_code=code
    ).first()
