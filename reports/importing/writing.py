"""Writes what was planned: each row in a transaction of its own, so that a run that breaks off can
simply be started again."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files import File
from django.db import DatabaseError, transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, Page

from cms.core.models import CmsDocument
from cms.localisation.preparation import prepare, take_up
from cms.localisation.publication import NotReady, publish, save_draft
from cms.localisation.segments.reading import segments_of
from cms.localisation.writing import Written, write
from people.models import Organisation
from reports.importing.existing import (
    path_of,
    redirect_from,
    same_file,
    stored_words,
    terms_named,
    title_of,
    version_in,
)
from reports.importing.files import Files, UnusableFile
from reports.importing.planning import Action, PlannedRow
from reports.importing.rows import WantedContributor
from reports.importing.words import strings_of
from reports.models import (
    ImportedReport,
    PublicationIndexPage,
    ReportContributor,
    ReportFile,
    ReportPage,
    ReportRegion,
    ReportTopic,
)

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Outcome:
    """What became of a row. `problem` is empty where all went well, or says why nothing did;
    `remark` what is left for people to do."""

    planned: PlannedRow
    page: Any = None
    problem: str = ""
    remark: str = ""


def write_all(
    planned: Iterable[PlannedRow], files: Files, *, is_public: bool = False, user: Any = None
) -> list[Outcome]:
    """Write what is new or changed: drafts, or published with `is_public`. Rows with errors and
    rows without changes are left alone; sources come before their translations."""
    chosen = [one for one in planned if one.action in (Action.NEW, Action.CHANGED)]
    writer = Writer(files, is_public=is_public, user=user)
    return [writer.write(one) for one in sorted(chosen, key=lambda one: one.source is not None)]


class Writer:
    """Writes rows with one folder of files."""

    def __init__(self, files: Files, *, is_public: bool, user: Any) -> None:
        self.files, self.is_public, self.user = files, is_public, user

    def write(self, one: PlannedRow) -> Outcome:
        """Write a row whole or not at all."""
        new_files: list[CmsDocument] = []
        try:
            with transaction.atomic():
                if self._is_source(one):
                    page, remark = self._source(one, new_files), ""
                else:
                    page, remark = self._translation(one, new_files)
                self._redirect(one, page)
        except (ValidationError, DatabaseError, UnusableFile, LookupError) as error:
            _remove(new_files)
            logger.warning("Line %s was not imported.", one.row.number, exc_info=True)
            messages = getattr(error, "messages", None) or [str(error)]
            return Outcome(one, problem=" ".join(messages))
        return Outcome(one, page=page, remark=" ".join(filter(None, [remark, hidden_by(page)])))

    def _is_source(self, one: PlannedRow) -> bool:
        if one.source is not None:
            return False
        return one.report is None or one.report.locale.language_code == one.row.language

    def _source(self, one: PlannedRow, new_files: list[CmsDocument]) -> ReportPage:
        if one.report is None:
            page = self._new_page(one)
        else:
            page = one.report.get_latest_revision_as_object()
        for name, value in {**stored_words(one.row), **one.row.facts}.items():
            setattr(page, name, value)
        self._set_rows(one, page)
        self._set_files(one, page, new_files)
        page.full_clean(exclude=["path", "depth", "numchild", "url_path", "facts", "content_type"])
        if one.report is None:
            index = PublicationIndexPage.objects.get(locale=page.locale)
            index.add_child(instance=page)
            ImportedReport.objects.update_or_create(
                identifier=one.row.identifier, defaults={"translation_key": page.translation_key}
            )
        else:
            ImportedReport.objects.get_or_create(
                translation_key=page.translation_key,
                defaults={"identifier": one.row.identifier},
            )
        revision = page.save_revision(user=self.user, log_action=True)
        if self.is_public:
            revision.publish(user=self.user)
        one.report = ReportPage.objects.get(pk=page.pk)
        return one.report

    def _new_page(self, one: PlannedRow) -> ReportPage:
        locale = Locale.objects.get(language_code=one.row.language)
        index = PublicationIndexPage.objects.get(locale=locale)
        wanted = one.row.slug or slugify(one.row.words["title"]) or slugify(one.row.identifier)
        return ReportPage(
            locale=locale,
            live=False,
            owner=self.user,
            title=one.row.words["title"],
            slug=free_slug(index, wanted[:100] or "report"),
            original_language=one.row.facts.get("original_language", one.row.language),
        )

    def _set_rows(self, one: PlannedRow, page: ReportPage) -> None:
        """Contributors and terms, where the row says any and they differ."""
        changed = {change.name for change in one.changes} if one.report else None
        if one.row.contributors and (changed is None or "contributors" in changed):
            page.contributors = [
                _contributor_row(wanted, page.locale) for wanted in one.row.contributors
            ]
        for column, name, model, term in (
            ("topics", "topic", ReportTopic, "core.Topic"),
            ("regions", "region", ReportRegion, "core.Region"),
        ):
            if getattr(one.row, column) and (changed is None or column in changed):
                terms = terms_named(getattr(one.row, column), term).values()
                setattr(page, column, [model(**{name: each}) for each in terms])

    def _set_files(self, one: PlannedRow, page: Any, new_files: list[CmsDocument]) -> None:
        """Add what is new; replace the file of what has changed, whose address stays."""
        rows = list(page.files.all())
        for wanted, facts in one.files:
            present = same_file(page, wanted, one.row.language)
            if present is not None and present.document.sha256 == facts.sha256:
                continue
            document = present.document if present else CmsDocument(title=title_of(wanted))
            document.language = one.row.language
            document.version = one.row.version or document.version
            self._put(document, wanted.name)
            if present is None:
                new_files.append(document)
                rows.append(ReportFile(document=document, kind=wanted.kind))
        page.files = rows

    def _put(self, document: CmsDocument, name: str) -> None:
        """Read the file into the document; saving takes its hashes."""
        with self.files.opened(name) as file:
            document.file = File(file, name=title_of_name(name))
            document.save()

    def _translation(self, one: PlannedRow, new_files: list[CmsDocument]) -> tuple[Any, str]:
        source = one.report or (one.source and one.source.report)
        if source is None:
            raise LookupError(_("Its source was not imported."))
        one.report = source
        self._add_files_to_source(one, source, new_files)
        locale = Locale.objects.get(language_code=one.row.language)
        take_up(source)
        translation = prepare(source, locale)
        remark = self._write_words(one, translation)
        page = version_in(source, one.row.language)
        if not self.is_public:
            save_draft(translation, self.user)
            return page, remark
        try:
            with transaction.atomic():
                return publish(translation, self.user, is_reviewed=True), remark
        except NotReady as error:
            save_draft(translation, self.user)
            return page, " ".join([remark, *error.messages]).strip()

    def _add_files_to_source(
        self, one: PlannedRow, source: ReportPage, new_files: list[CmsDocument]
    ) -> None:
        """Files stand on the report once, whatever their language."""
        if not one.files:
            return
        draft = source.get_latest_revision_as_object()
        self._set_files(one, draft, new_files)
        revision = draft.save_revision(user=self.user)
        if self.is_public or (source.live and not source.has_unpublished_changes):
            revision.publish(user=self.user)
        else:
            # A draft that was never public has its rows in the revision; translations read them.
            draft.save()

    def _write_words(self, one: PlannedRow, translation: Any) -> str:
        """Keep the words that fit the source's; says which do not."""
        by_path: dict[str, list[Any]] = {}
        for segment in segments_of(translation):
            by_path.setdefault(segment.path, []).append(segment)
        written, misfits = [], []
        for name, text in one.row.words.items():
            segments, strings = by_path.get(name, []), strings_of(name, text)
            if len(segments) != len(strings):
                misfits.append(name)
                continue
            pairs = zip(segments, strings, strict=True)
            written += [Written(segment.id, string) for segment, string in pairs]
        write(translation, written, self.user)
        if not misfits:
            return ""
        return _("Left to translators, as it has other paragraphs than the source: %s") % ", ".join(
            misfits
        )

    def _redirect(self, one: PlannedRow, page: Page) -> None:
        for address in one.row.old_addresses:
            if redirect_from(address) is None:
                Redirect.objects.create(
                    old_path=path_of(address), redirect_page=page, is_permanent=True
                )


def hidden_by(page: Page) -> str:
    """That a published page is below one that is not, so that readers do not get to it."""
    above = page.get_ancestors().filter(live=False, depth__gt=1).first() if page.live else None
    return _("It is not public before “%s” above it is.") % above.title if above else ""


def free_slug(index: Page, wanted: str) -> str:
    """The slug, with a number where the index has that already."""
    taken = set(index.get_children().values_list("slug", flat=True))
    slug, number = wanted, 1
    while slug in taken:
        number += 1
        slug = f"{wanted}-{number}"
    return slug


def title_of_name(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2]


def _contributor_row(wanted: WantedContributor, locale: Locale) -> ReportContributor:
    if wanted.organisation:
        return ReportContributor(
            role=wanted.role, organisation=_organisation(wanted.organisation, locale)
        )
    return ReportContributor(
        role=wanted.role, family_name=wanted.family_name, given_name=wanted.given_name
    )


def _organisation(name: str, locale: Locale) -> Organisation:
    """The organisation of that name in any language, or a new one."""
    known = Organisation.objects.filter(name__iexact=name).order_by("pk").first()
    return known or Organisation.objects.create(name=name[:255], locale=locale)


def _remove(documents: Iterable[CmsDocument]) -> None:
    """The files of documents that were rolled back."""
    for document in documents:
        document.file.storage.delete(document.file.name)
