"""A translation goes to the moderators, as every page does.

wagtail-localize 1.14.5 knows *Publish* only: who may not publish can save words, and nobody learns
of them. Delete this module and its template when its editor offers the workflow. Saving the
translation as wagtail-localize saves a draft is no way: it writes to the live page (`save_target`).
"""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import Page, Revision, WorkflowState
from wagtail_localize.models import Translation


@hooks.register("before_edit_page", order=-5)
def submit_to_moderators(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Answer *Submit to moderators* of the translation's editor; leave all else to others."""
    if "action-submit" not in request.POST:
        return None
    translation = Translation.objects.filter(
        source__object_id=page.translation_key, target_locale_id=page.locale_id, enabled=True
    ).first()
    if translation is None:
        return None
    if not page.permissions_for_user(request.user).can_submit_for_moderation():
        raise PermissionDenied
    try:
        submit(translation, request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, _("“%s” was submitted to the moderators.") % page)
    return redirect(request.path)


@transaction.atomic
def submit(translation: Translation, user: Any) -> Revision:
    """Keep the translation as it is now in a revision, and start or resume its workflow.

    The live page stays as it is until a moderator approves. Raises ValidationError.
    """
    page = translation.source.get_ephemeral_translated_instance(
        translation.target_locale, fallback=True
    )
    stored = Page.objects.get(pk=page.pk)
    page.slug = stored.slug
    revision = page.save_revision(user=user, log_action=True)
    page = stored.specific_class.objects.get(pk=stored.pk)
    state = page.current_workflow_state
    if state and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume(user)
    else:
        page.get_workflow().start(page, user)
    return revision
