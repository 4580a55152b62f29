"""What a translator is told beside a segment."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from cms.localisation.exchange.document import legible
from cms.localisation.segments.segment import Segment, SegmentState


def hints(segment: Segment) -> Iterator[str]:
    """Where it stands, how long it may be, who made the draft, why it was refused."""
    if segment.label:
        yield legible(segment.label)
    if segment.max_length is not None:
        yield _("At most %(count)d characters.") % {"count": segment.max_length}
    if segment.state is SegmentState.MACHINE and segment.origin:
        yield _("Unconfirmed draft: %(origin)s") % {"origin": legible(segment.origin)}
    if segment.error:
        yield _("Was refused: %(error)s") % {"error": legible(segment.error)}
