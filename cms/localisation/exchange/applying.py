"""What came back in files, beside what is there now; and writing it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail_localize.models import Translation

from cms.localisation.exchange.comparison import ComparedUnit, Comparison, Outcome, compare
from cms.localisation.exchange.document import ReadDocument, target_fingerprint
from cms.localisation.exchange.gathering import document_for, for_exchange
from cms.localisation.exchange.unreadable import UnreadableFile
from cms.localisation.segments.segment import FILE, SegmentState
from cms.localisation.writing import Written, write

# The origin of what a file brings without saying that somebody has confirmed it.
ORIGIN = FILE

Permission = Callable[[Translation], bool]
# Whether a conflict, in a document with this id, is decided for the words of the file.
Decision = Callable[[str, ComparedUnit], bool]


@dataclass(frozen=True)
class Proposal:
    """A page of a file with the translation that it is of."""

    translation: Translation
    title: str
    comparison: Comparison


@dataclass(frozen=True)
class Proposals:
    """What the files would do, and an error for each that cannot be used."""

    pages: tuple[Proposal, ...]
    errors: tuple[UnreadableFile, ...]


@dataclass(frozen=True)
class Applied:
    """What was written of a page: how many segments are not what they were."""

    proposal: Proposal
    written: int


def always(_document_id: str, _compared: ComparedUnit) -> bool:
    """Every conflict is decided for the file."""
    return True


def never(_document_id: str, _compared: ComparedUnit) -> bool:
    """No conflict is."""
    return False


def conflict_key(document_id: str, compared: ComparedUnit) -> str:
    """Names a conflict with the words on both sides: a decision holds for these alone."""
    present = compared.segment.target if compared.segment else ""
    sides = target_fingerprint(present), target_fingerprint(compared.unit.target)
    return ":".join((document_id, compared.unit.id, *sides))


def everybody(_translation: Translation) -> bool:
    """For the command line, where nobody is asked."""
    return True


def propose(documents: Iterable[ReadDocument], may_write: Permission = everybody) -> Proposals:
    """Compare files with the translations they name. Changes nothing.

    A file with one page that is unknown, of other languages or not permitted is left out as a
    whole, and its error names the file only: titles are not everybody's.
    """
    read = list(documents)
    known = _known(read)
    pages: list[Proposal] = []
    errors: dict[str, UnreadableFile] = {}
    for document in read:
        try:
            pages.append(_proposal(document, known, may_write))
        except UnreadableFile as error:
            errors.setdefault(document.name, error)
    usable = [page for page in pages if page.comparison.document.name not in errors]
    return Proposals(tuple(usable), tuple(errors.values()))


@transaction.atomic
def apply(
    documents: Sequence[ReadDocument],
    user: Any = None,
    *,
    may_write: Permission = everybody,
    overwrites: Decision = never,
) -> list[Applied]:
    """Write what is new, changed or confirmed, and the conflicts that are decided for the file.

    All of it or nothing. The files are compared once more, in the transaction and with the
    translations locked as the desk locks them: whoever worked meanwhile loses nothing. Raises
    UnreadableFile, the first one, where a file cannot be used.
    """
    wanted = [document.id for document in documents]
    # Evaluated for its locks, in an order that two imports share.
    list(Translation.objects.select_for_update().filter(uuid__in=wanted).order_by("pk"))
    proposals = propose(documents, may_write)
    if proposals.errors:
        raise proposals.errors[0]
    return [_applied(proposal, user, overwrites) for proposal in proposals.pages]


def to_write(comparison: Comparison, overwrites: Decision) -> list[ComparedUnit]:
    """The units that are written where conflicts are decided so."""
    return [
        compared
        for compared in comparison.to_write(overwrite_conflicts=True)
        if compared.outcome is not Outcome.CONFLICT or overwrites(comparison.document.id, compared)
    ]


def _known(documents: list[ReadDocument]) -> dict[str, Translation]:
    found = Translation.objects.filter(uuid__in=[document.id for document in documents])
    return {str(translation.uuid): translation for translation in for_exchange(found)}


def _proposal(
    document: ReadDocument, known: dict[str, Translation], may_write: Permission
) -> Proposal:
    translation = known.get(document.id)
    if translation is None:
        raise UnreadableFile(
            document.name, _("The file is of a translation that is not here, or not any more.")
        )
    if not may_write(translation):
        raise UnreadableFile(
            document.name, _("The file has a page that you may not translate, or that is locked.")
        )
    present = document_for(translation)
    return Proposal(translation, present.title, compare(document, present))


def _applied(proposal: Proposal, user: Any, overwrites: Decision) -> Applied:
    units = to_write(proposal.comparison, overwrites)
    if not units:
        return Applied(proposal, 0)
    return Applied(proposal, write(proposal.translation, map(_written, units), user))


def _written(compared: ComparedUnit) -> Written:
    unit = compared.unit
    is_confirmed = unit.state is SegmentState.TRANSLATED
    return Written(unit.id, unit.target, is_confirmed, "" if is_confirmed else ORIGIN)
