"""Puts the rules of `translation_permissions` before what wagtail-localize and Wagtail let through.

wagtail-localize 1.14.5 asks one global permission before it submits or synchronises, the
permission of the *type* before it touches a snippet, and none before it publishes a snippet without
drafts. Delete a guard when the view behind it asks for itself.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.admin.utils import unquote
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, include, path, reverse
from django.utils.datastructures import MultiValueDictKeyError
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.models import Locale, Page, TranslatableMixin
from wagtail.snippets.views.snippets import get_snippet_model_from_url_params
from wagtail_localize.models import Translation, TranslationSource
from wagtail_localize.wagtail_hooks import register_admin_urls as localize_addresses

from cms.core import translation_permissions as permissions
from cms.core.editing.consent import missing_consent, say_refusals
from cms.core.translation_report import OwnTranslationsReport

READING = ("GET", "HEAD")
# Upstream looks it up in every PO file, whether it is there or not.
PO_HEADING = "X-WagtailLocalize-TranslationID"


def _demand(allowed: bool) -> None:
    if not allowed:
        raise PermissionDenied


def _target_of(translation_id: int) -> Any:
    """What a translation is written to. Upstream fails where somebody has deleted it."""
    translation = get_object_or_404(Translation, id=translation_id)
    try:
        return translation.get_target_instance()
    except ObjectDoesNotExist as error:
        raise Http404 from error


def demand_editing(request: HttpRequest, translation_id: int, **kwargs: Any) -> None:
    """Strings, PO files, machine translation and preview: only who may translate this very one."""
    allowed = permissions.may_edit if request.method in READING else permissions.may_write
    _demand(allowed(request.user, _target_of(translation_id)))


def demand_leading(request: HttpRequest, translation_id: int, **kwargs: Any) -> None:
    """Stopping a translation makes it an independent page."""
    _demand(permissions.may_lead(request.user, _target_of(translation_id)))


def demand_for_page(request: HttpRequest, page_id: int) -> None:
    """Submitting copies the page, also a private one or a draft, into other languages."""
    _demand_submission(request, get_object_or_404(Page, id=page_id).specific)


def demand_for_snippet(request: HttpRequest, app_label: str, model_name: str, pk: str) -> None:
    """Submitting a snippet without drafts makes the copy public at once."""
    model = get_snippet_model_from_url_params(app_label, model_name)
    if not issubclass(model, TranslatableMixin):
        raise Http404
    _demand_submission(request, get_object_or_404(model, pk=unquote(pk)))


def _demand_submission(request: HttpRequest, source: Any) -> None:
    _demand(permissions.may_lead(request.user, source))
    chosen = [value for value in request.POST.getlist("locales") if value.isdigit()]
    for locale in Locale.objects.filter(pk__in=chosen):
        _demand(permissions.may_make_translation(request.user, source, locale))


def demand_for_update(request: HttpRequest, translation_source_id: int) -> HttpResponse | None:
    """Synchronising with *Publish immediately* publishes every language."""
    source = get_object_or_404(TranslationSource, id=translation_source_id)
    try:
        _demand(permissions.may_lead(request.user, source.get_source_instance()))
    except ObjectDoesNotExist as error:
        raise Http404 from error
    if "publish_translations" not in request.POST:
        return None
    translations = list(source.translations.filter(enabled=True))
    for translation in translations:
        _demand(permissions.may_publish(request.user, _target_of(translation.pk)))
    with transaction.atomic():
        # Only to see what would be published: the update itself comes later, or not at all.
        source.update_from_db()
        refused = [_tell_missing_consent(request, source, one) for one in translations]
        transaction.set_rollback(True)
    return redirect(request.get_full_path()) if any(refused) else None


def _tell_missing_consent(
    request: HttpRequest, source: TranslationSource, translation: Translation
) -> bool:
    """Whether publishing this translation would publish a picture without consent; says which.

    wagtail-localize publishes after its answer, too late for a message.
    """
    target = source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
    refusals = missing_consent(target) if isinstance(target, Page) else []
    if refusals:
        say_refusals(request, target, refusals)
    return bool(refusals)


GUARDS: dict[str, Callable[..., HttpResponse | None]] = {
    "submit_page_translation": demand_for_page,
    "submit_snippet_translation": demand_for_snippet,
    "update_translations": demand_for_update,
    "edit_string_translation": demand_editing,
    "edit_override": demand_editing,
    "download_pofile": demand_editing,
    "upload_pofile": demand_editing,
    "machine_translate": demand_editing,
    "preview_translation": demand_editing,
    "stop_translation": demand_leading,
}


def _guarded(view: Callable[..., Any], guard: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(view)
    def wrapper(request: HttpRequest, **kwargs: Any) -> Any:
        if refusal := guard(request, **kwargs):
            return refusal
        try:
            # Half-done work rolls back, though the request's own transaction goes on.
            with transaction.atomic():
                return view(request, **kwargs)
        except KeyError as error:
            # Upstream looks up what was not sent: a value, a file, the heading of a PO file.
            if isinstance(error, MultiValueDictKeyError) or error.args == (PO_HEADING,):
                return HttpResponseBadRequest()
            raise

    return wrapper


@hooks.register("register_admin_urls", order=-10)
def guarded_addresses() -> list[URLPattern]:
    """wagtail-localize's own addresses once more, found first, each behind its guard."""
    (below,) = localize_addresses()
    report = OwnTranslationsReport
    patterns = [
        URLPattern(p.pattern, _guarded(p.callback, GUARDS[p.name]), p.default_args)
        for p in below.url_patterns
        if p.name in GUARDS
    ]
    patterns += [
        path("reports/translations/", report.as_view()),
        path("reports/translations/results/", report.as_view(results_only=True)),
    ]
    return [path("localize/", include(patterns))]


@hooks.register("before_edit_page", order=-10)
@hooks.register("before_edit_snippet", order=-10)
def demand_right_to_edit(request: HttpRequest, instance: Any) -> HttpResponse | None:
    """Before wagtail-localize's editor takes over, which lets everybody publish a snippet that has
    no drafts."""
    if not isinstance(instance, TranslatableMixin):
        return None
    _demand(permissions.may_edit(request.user, instance))
    publishes = request.POST.get("action") == "publish"
    if publishes:
        _demand(permissions.may_publish(request.user, instance))
    if "localize-restart-translation" in request.POST:
        _demand(permissions.may_lead(request.user, instance))
    return _refuse_without_consent(request, instance) if publishes else None


def _refuse_without_consent(request: HttpRequest, instance: Any) -> HttpResponse | None:
    """Back to the editor of a translation that shows a picture without consent."""
    translation = Translation.objects.filter(
        source__object_id=instance.translation_key,
        target_locale_id=instance.locale_id,
        enabled=True,
    ).first()
    if translation and _tell_missing_consent(request, translation.source, translation):
        return redirect(request.path)
    return None


@hooks.register("before_delete_snippet")
def demand_own_language(request: HttpRequest, instances: list[Any]) -> None:
    """Wagtail asks for the permission of the type, in whatever language."""
    languages = permissions.languages_of(request.user)
    for instance in instances:
        _demand(not isinstance(instance, TranslatableMixin) or instance.locale_id in languages)


@hooks.register("before_delete_page")
@hooks.register("before_convert_alias_page")
def demand_more_than_translating(request: HttpRequest, page: Page) -> None:
    """Wagtail lets everybody who may change a page delete a draft and convert an alias."""
    _demand(not permissions.only_translates(request.user, page))


@hooks.register("before_move_page")
def demand_right_to_move(request: HttpRequest, page: Page, destination: Page) -> None:
    """Wagtail asks before it moves, and not before it shows the title of any page to anybody."""
    _demand(page.permissions_for_user(request.user).can_move_to(destination))


@hooks.register("before_bulk_action")
def demand_more_than_translating_each(
    request: HttpRequest, action_type: str, objects: list[Any], action: Any
) -> None:
    """The same for many at once."""
    for instance in objects:
        if isinstance(instance, Page):
            demand_more_than_translating(request, instance)


@hooks.register("construct_reports_menu")
def offer_own_reports(request: HttpRequest, menu_items: list[MenuItem]) -> None:
    """Wagtail's reports are the administrators' (cms.core.admin_urls); translations stay."""
    if not request.user.is_superuser:
        own = reverse("wagtail_localize:translations_report")
        menu_items[:] = [item for item in menu_items if item.url == own]
