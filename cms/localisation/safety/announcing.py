"""What a person is told before and after something is done to a source, for all its languages."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.log_actions import LogActionRegistry
from wagtail.models import Page

from cms.localisation.safety.deletion import goes_with
from cms.localisation.safety.unpublishing import TAKEN_DOWN, is_in_place
from cms.localisation.safety.versions import is_translatable, language_names, translations_of


def taken_down_with(source: Any) -> str:
    """The languages that are taken down with a source, for people; empty for none."""
    if not is_translatable(source):
        return ""
    return language_names([one for one in translations_of(source) if one.live])


def going_with(sources: Iterable[Any]) -> list[Any]:
    """The translations that are deleted with these pages or snippets, and those below them."""
    found = []
    for source in sources:
        if is_translatable(source):
            found += [one for one in translations_of(source) if goes_with(source, one)]
    return found


def announce_deletion(request: HttpRequest, source: Any) -> None:
    """Say which languages are deleted with the source, and which become sources themselves."""
    if not is_translatable(source):
        return
    going = going_with([source])
    staying = [one for one in translations_of(source) if one.pk not in {o.pk for o in going}]
    if going:
        text = _("Deleted with it in every language: %s. Its translations are kept as memory.")
        messages.warning(request, text % language_names(going))
    if staying:
        text = _(
            "Taken down and kept as drafts of their own, since they no longer follow this page or "
            "have pages of their own below them: %s."
        )
        messages.warning(request, text % language_names(staying))


@hooks.register("after_move_page")
def announce_what_stays_behind(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Say which translations have no place yet where the page now is."""
    stranded = [one for one in translations_of(page) if not is_in_place(one)]
    if stranded:
        text = _(
            "The new place is not translated into %s yet: these translations are not public until "
            "it is."
        )
        messages.warning(request, text % language_names(stranded))


@hooks.register("register_log_actions")
def name_actions(actions: LogActionRegistry) -> None:
    actions.register_action(
        TAKEN_DOWN,
        gettext_lazy("Unpublish with its source"),
        gettext_lazy("Unpublished with its source"),
    )
