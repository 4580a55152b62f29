"""What still keeps a concept note from being ready."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from cms.core.editing.checks import Check, register_checks
from cms.core.editing.footnotes import footnote_checks
from meetings.models import ConceptNotePage


@register_checks(ConceptNotePage)
def words_of_concept_note(page: Any) -> Iterable[Check]:
    """A note has a text and a date."""
    if not page.body:
        yield Check(_("The note is empty."), "body")
    if not page.document_date:
        message = _("No date of the document: it cannot be cited properly.")
        yield Check(message, "document_date")


@register_checks(ConceptNotePage)
def footnotes_of_concept_note(page: Any) -> Iterable[Check]:
    """Every reference leads to a footnote, or readers are sent nowhere."""
    return footnote_checks(page)
