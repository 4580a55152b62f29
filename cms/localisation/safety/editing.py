"""Before a translation is edited: its one source, and what a restart leaves behind."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail_localize.models import Translation

from cms.localisation.safety.one_source import drop_what_does_not_count
from cms.localisation.safety.restarting import left_behind
from cms.localisation.safety.versions import is_translatable


@hooks.register("before_edit_page", order=-4)
@hooks.register("before_edit_snippet", order=-4)
def edit_safely(request: HttpRequest, instance: Any) -> None:
    """After the guards have asked for the person's rights, before it is edited anywhere."""
    if not is_translatable(instance):
        return
    translations = Translation.objects.filter(
        source__object_id=instance.translation_key, target_locale_id=instance.locale_id
    )
    if "localize-restart-translation" in request.POST:
        _say_what_is_left_behind(request, translations.filter(enabled=False))
    if drop_what_does_not_count(instance):
        messages.warning(request, _("This had more than one source, or one that is gone."))


def _say_what_is_left_behind(request: HttpRequest, stopped: Any) -> None:
    names = [name for translation in stopped for name in left_behind(translation)]
    if names:
        text = _(
            "Built differently by hand, and from now on in the history of this page only: %s. "
            "All other words were taken over."
        )
        messages.warning(request, text % ", ".join(names))
