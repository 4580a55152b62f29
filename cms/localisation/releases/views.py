"""Releases in the admin."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST
from wagtail.models import Locale, Page
from wagtail_localize.models import TranslatableObject

from cms.localisation.jobs.sources import leading, named
from cms.localisation.models import Progress, Release, ReleaseItem
from cms.localisation.preparation import has_draft
from cms.localisation.releases import tasks
from cms.localisation.releases.forms import AddPageForm, ReleaseForm
from cms.localisation.releases.publishing import sources_of
from cms.localisation.releases.readiness import matrix
from cms.localisation.releases.rights import may_release, may_see, refusals, with_translations
from cms.localisation.releases.running import is_at_work
from cms.localisation.tasks import take_up_draft_later

PER_PAGE = 50


@require_GET
def release_list(request: HttpRequest) -> HttpResponse:
    """The releases whose pages the user may publish. A constant number of queries."""
    _demand(may_release(request.user))
    releases = Release.objects.select_related("created_by").prefetch_related("items")
    pages = _pages_by_key(releases)
    seen = [
        release
        for release in releases
        if may_see(request.user, [p for i in release.items.all() for p in pages[i.object_id]])
    ]
    listed = Paginator(seen, PER_PAGE).get_page(request.GET.get("p"))
    return TemplateResponse(request, "localisation/releases/list.html", {"releases": listed})


def new_release(request: HttpRequest) -> HttpResponse:
    """Make a release of the pages that the address names, as `page`."""
    _demand(may_release(request.user))
    pages = [page for page in named(request.GET.getlist("page"), ()) if isinstance(page, Page)]
    _demand(may_see(request.user, pages))
    initial = {"title": str(pages[0])} if pages else {}
    form = ReleaseForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        if reasons := refusals(request.user, with_translations(pages)):
            form.add_error(None, reasons)
        else:
            form.instance.created_by = request.user
            with transaction.atomic():
                release = form.save()
                put_in(release, pages)
            return redirect("translation_release", release.pk)
    context = {"form": form, "pages": pages}
    return TemplateResponse(request, "localisation/releases/new.html", context)


@require_GET
def release_page(request: HttpRequest, release_id: int) -> HttpResponse:
    """What is in a release, and how far its languages are."""
    release, pages = _found(request, release_id)
    return _shown(request, release, pages, ReleaseForm(instance=release), AddPageForm())


@require_POST
@transaction.atomic
def change_release(request: HttpRequest, release_id: int) -> HttpResponse:
    """One of the forms on the page of a release; `act` says which."""
    # Whoever publishes it now comes before or after this.
    release, pages = _found(request, release_id, Release.objects.select_for_update())
    act = ACTS.get(request.POST.get("act", ""))
    if act is None or is_at_work(release) or release.published_at:
        messages.error(request, _("This cannot be done with the release any more."))
        return redirect("translation_release", release.pk)
    answer = act(request, release, pages)
    return answer or redirect("translation_release", release.pk)


def publish_now(request: HttpRequest, release: Release, pages: list[Page]) -> None:
    """Publish in the background, once this is committed."""
    if reasons := refusals(request.user, with_translations(pages)):
        _say(request, reasons)
        return
    Release.objects.filter(pk=release.pk).update(
        progress=Progress.WAITING, started_at=timezone.now(), error=""
    )
    transaction.on_commit(partial(tasks.run_release.enqueue, release.pk, request.user.pk))


def edit(request: HttpRequest, release: Release, pages: list[Page]) -> HttpResponse | None:
    """Another title, time or rule; a release that failed is due again."""
    form = ReleaseForm(request.POST, instance=release)
    if not form.is_valid():
        stored = Release.objects.get(pk=release.pk)
        return _shown(request, stored, pages, form, AddPageForm())
    if reasons := refusals(request.user, with_translations(pages)):
        _say(request, reasons)
        return None
    changes = {name: form.cleaned_data[name] for name in form.Meta.fields}
    if changes["publish_at"]:
        changes["progress"] = ""
    # Whoever sets the time answers for what then happens.
    changed = Release.objects.filter(pk=release.pk, published_at=None).update(
        **changes, created_by=request.user
    )
    if not changed:
        messages.error(request, _("This cannot be done with the release any more."))
        return None
    messages.success(request, _("The release was changed."))
    return None


def cancel(request: HttpRequest, release: Release, pages: list[Page]) -> None:
    """It stays, without a time."""
    Release.objects.filter(pk=release.pk).update(publish_at=None, progress="", error="")
    messages.success(request, _("The release will not go out by itself any more."))


def delete(request: HttpRequest, release: Release, pages: list[Page]) -> HttpResponse:
    release.delete()
    messages.success(request, _("The release was deleted. Its pages are as they were."))
    return redirect("translation_releases")


def add(request: HttpRequest, release: Release, pages: list[Page]) -> HttpResponse | None:
    form = AddPageForm(request.POST)
    if form.is_valid():
        chosen = leading([form.cleaned_data["page"].specific])
        if not (reasons := refusals(request.user, with_translations(chosen))):
            put_in(release, chosen)
            return None
        form.add_error(None, reasons)
    return _shown(request, release, pages, ReleaseForm(instance=release), form)


def remove(request: HttpRequest, release: Release, pages: list[Page]) -> None:
    """Take a page out, or, without a number, those that do not exist any more."""
    chosen = {str(page.pk): page.translation_key for page in pages}.get(
        request.POST.get("page", "")
    )
    if chosen:
        release.items.filter(object=chosen).delete()
    else:
        release.items.exclude(object__in=[page.translation_key for page in pages]).delete()


def put_in(release: Release, pages: Iterable[Page]) -> None:
    """Add pages that are not in it yet. Translators are given those with a draft as they go out."""
    for page in pages:
        known, _created = TranslatableObject.objects.get_or_create_from_instance(page)
        ReleaseItem.objects.get_or_create(release=release, object=known)
        if has_draft(page):
            take_up_draft_later(page)


def _found(
    request: HttpRequest, release_id: int, releases: QuerySet[Release] | None = None
) -> tuple[Release, list[Page]]:
    """The release with its pages. PermissionDenied who may not publish them."""
    _demand(may_release(request.user))
    found = Release.objects.select_related("created_by") if releases is None else releases
    release = found.filter(pk=release_id).first()
    if release is None:
        raise Http404
    pages = sources_of(release)
    _demand(may_see(request.user, pages))
    return release, pages


def _shown(
    request: HttpRequest, release: Release, pages: list[Page], form: Any, adding: Any
) -> HttpResponse:
    locales = list(Locale.objects.order_by("pk"))
    context = {
        "release": release,
        "lines": matrix(pages, locales),
        "locales": locales,
        "gone": release.items.count() - len(pages),
        "form": form,
        "adding": adding,
        "is_at_work": is_at_work(release),
        "may_change": not release.published_at and not is_at_work(release),
        "left_behind": _named(release, locales),
    }
    return TemplateResponse(request, "localisation/releases/release.html", context)


def _named(release: Release, locales: list[Locale]) -> list[dict[str, Any]]:
    names = {locale.language_code: locale.get_display_name() for locale in locales}
    return [{**one, "language": names.get(one["language"], "")} for one in release.left_behind]


def _pages_by_key(releases: Iterable[Release]) -> dict[Any, list[Page]]:
    keys = {item.object_id for release in releases for item in release.items.all()}
    found: dict[Any, list[Page]] = defaultdict(list)
    for page in Page.objects.filter(translation_key__in=keys, alias_of=None):
        found[page.translation_key].append(page)
    return found


def _demand(allowed: bool) -> None:
    if not allowed:
        raise PermissionDenied


def _say(request: HttpRequest, reasons: Iterable[str]) -> None:
    for reason in reasons:
        messages.error(request, reason)


ACTS: dict[str, Callable[[HttpRequest, Release, list[Page]], HttpResponse | None]] = {
    "publish": publish_now,
    "edit": edit,
    "cancel": cancel,
    "delete": delete,
    "add": add,
    "remove": remove,
}
