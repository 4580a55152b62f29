"""The editor of a translation: one form, which works without a script."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail_localize.models import Translation

from cms.localisation.desk import actions
from cms.localisation.desk.access import opened
from cms.localisation.desk.form import entries_of, shown_in
from cms.localisation.desk.page import context_of
from cms.localisation.desk.saving import Outcome, is_as_shown, keep_typed
from cms.localisation.desk.suggestions import fill_by_machine, fill_from_memory
from cms.localisation.machine.translator import TranslatorFailed
from cms.localisation.publication import mark
from cms.localisation.safety.unpublishing import waits_for_source
from cms.localisation.segments.reading import segments_of

TEMPLATE = "localisation/desk/editor.html"


# Machine translation counts what it sends outside a transaction, whatever becomes of the rest.
@transaction.non_atomic_requests
@require_http_methods(["GET", "HEAD", "POST"])
def translation_desk(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Show the translation; keep what was typed, then do what was asked for."""
    translation, target = opened(request.user, uuid)
    if request.method != "POST":
        return _shown(request, translation, target)
    permitted = actions.permitted(translation, target, request.user)
    if not (permitted.write or permitted.moderate):
        raise PermissionDenied
    is_seen = is_as_shown(segments_of(translation), shown_in(request.POST))
    # A moderator who may not write decides about what others wrote.
    entries = entries_of(request.POST) if permitted.write else []
    outcome = keep_typed(translation, entries, request.user)
    if not outcome.is_complete:
        messages.error(request, _("Not everything could be saved: see below. Nothing is lost."))
        return _shown(request, translation, target, outcome)
    name, _colon, segment_id = request.POST.get("action", "").partition(":")
    place = segment_id or request.POST.get("confirm", "")
    anchor = f"segment-{place}" if place else ""
    with _told(request):
        if name in DECISIONS:
            # Where it says what is in the way, if it is not done.
            anchor = "decisions"
            messages.success(request, _decided(request, translation, name, is_seen=is_seen))
            anchor = ""
        elif name in AIDS:
            messages.success(request, AIDS[name](translation, request.user, segment_id))
        else:
            _say_saved(request, outcome.saved)
    address = reverse("translation_desk", args=[translation.uuid])
    return redirect(f"{address}#{anchor}" if anchor else address)


def _decided(request: HttpRequest, translation: Translation, name: str, *, is_seen: bool) -> str:
    """Only about what the person has seen. Returns what to say."""
    if not is_seen:
        raise ValidationError(
            _("Somebody has changed this translation since you opened it. Look at it again.")
        )
    try:
        with transaction.atomic():
            return DECISIONS[name](translation, request.user, request.POST.get("comment", ""))
    except ValidationError as error:
        mark(translation, error)
        raise


def _submit(translation: Translation, user: Any, comment: str) -> str:
    actions.submit(translation, user)
    return _("It was submitted for review.")


def _publish(translation: Translation, user: Any, comment: str) -> str:
    target = actions.publish(translation, user)
    if waits_for_source(target):
        return _("It goes out as soon as its source does.")
    return _("It is published.")


def _approve_and_publish(translation: Translation, user: Any, comment: str) -> str:
    actions.approve_and_publish(translation, user, comment)
    return _("It is approved.")


def _ask_for_changes(translation: Translation, user: Any, comment: str) -> str:
    actions.ask_for_changes(translation, user, comment)
    return _("It went back to its translator with your comment.")


def _approve(translation: Translation, user: Any, comment: str) -> str:
    actions.approve(translation, user)
    return _("You have approved this translation as the second person.")


def _fill(translation: Translation, user: Any, segment_id: str) -> str:
    return _filled(fill_from_memory(translation, user))


def _suggest(translation: Translation, user: Any, segment_id: str) -> str:
    return _filled(fill_by_machine(translation, user, segment_id))


def _filled(number: int) -> str:
    text = ngettext(
        "%d suggestion was filled in. Confirm it, or change it.",
        "%d suggestions were filled in. Confirm each, or change it.",
        number,
    )
    return text % number if number else _("There was nothing to fill in.")


DECISIONS: dict[str, Callable[[Translation, Any, str], str]] = {
    "submit": _submit,
    "publish": _publish,
    "approve-publish": _approve_and_publish,
    "ask": _ask_for_changes,
    "approve": _approve,
}
AIDS: dict[str, Callable[[Translation, Any, str], str]] = {"fill": _fill, "suggest": _suggest}


@contextmanager
def _told(request: HttpRequest) -> Iterator[None]:
    """Tell the person why something was not done."""
    try:
        yield
    except TranslatorFailed as failure:
        messages.error(request, str(failure))
    except ValidationError as error:
        for message in error.messages:
            messages.error(request, message)


def _say_saved(request: HttpRequest, number: int) -> None:
    if number:
        text = ngettext("%d segment was saved.", "%d segments were saved.", number)
        messages.success(request, text % number)
    else:
        messages.info(request, _("There was nothing new to save."))


def _shown(
    request: HttpRequest, translation: Translation, target: Any, outcome: Outcome | None = None
) -> HttpResponse:
    context = context_of(request, translation, target, outcome)
    status = 200 if outcome is None else 409
    return TemplateResponse(request, TEMPLATE, context, status=status)
