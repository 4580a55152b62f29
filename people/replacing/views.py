"""*Where it is used* and *Replace everywhere* in the admin."""

from typing import Any

from django.apps import apps
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from cms.core.querysets import public_pages
from people.replacing.forms import ReplaceForm
from people.replacing.plan import plan
from people.replacing.replace import replace
from people.uses import Use, is_linked, uses_of


def address(name: str, target: Any) -> str:
    """The address of a view of this module for a person, organisation or venue."""
    return reverse(name, args=[target._meta.app_label, target._meta.model_name, target.pk])


def edit_address(target: Any) -> str:
    """Where the person, organisation or venue itself is edited."""
    if isinstance(target, Page):
        return reverse("wagtailadmin_pages:edit", args=[target.pk])
    return reverse(target.snippet_viewset.get_url_name("edit"), args=[target.pk])


def target_for(request: HttpRequest, app_label: str, model_name: str, pk: int) -> Any:
    """What the address names, if its uses are known and the user may change it."""
    try:
        model = apps.get_model(app_label, model_name)
    except LookupError as error:
        raise Http404 from error
    if not is_linked(model):
        raise Http404
    target = get_object_or_404(model, pk=pk)
    if isinstance(target, Page):
        allowed = target.permissions_for_user(request.user).can_edit()
    else:
        allowed = request.user.has_perm(f"{app_label}.change_{model_name}")
    if not allowed:
        raise PermissionDenied
    return target


def may_replace(user: Any) -> bool:
    """Whether somebody writes pages here. Translators do not: facts are the source's.

    What each page allows is asked again, page by page, by the plan.
    """
    return PagePermissionPolicy().user_has_permission(user, "add")


def visible_uses(target: Any, user: Any) -> list[Use]:
    """The uses that the user may know of: those every reader sees, and those the user may edit."""
    uses = uses_of(target)
    pages = public_pages(Page.objects.filter(pk__in={use.page.pk for use in uses}))
    public = set(pages.values_list("pk", flat=True))
    return [
        use
        for use in uses
        if (use.in_live and use.page.pk in public) or use.page.permissions_for_user(user).can_edit()
    ]


def uses_view(request: HttpRequest, app_label: str, model_name: str, pk: int) -> HttpResponse:
    """Every page that names somebody or something."""
    target = target_for(request, app_label, model_name, pk)
    context = {
        "target": target,
        "uses": visible_uses(target, request.user),
        "edit_url": edit_address(target),
        "replace_url": address("replace_everywhere", target) if may_replace(request.user) else "",
    }
    return TemplateResponse(request, "people/admin/uses.html", context)


def replace_view(request: HttpRequest, app_label: str, model_name: str, pk: int) -> HttpResponse:
    """Choose the successor, see what would change, then change it."""
    if not may_replace(request.user):
        raise PermissionDenied
    target = target_for(request, app_label, model_name, pk)
    uses = visible_uses(target, request.user)
    form = ReplaceForm(request.POST or None, target=target, uses=uses)
    changes = None
    if request.method == "POST" and form.is_valid():
        changes = plan(form.chosen, request.user)
        if "confirm" in request.POST:
            replace(changes, target, form.cleaned_data["successor"], request.user)
            tell(request, changes)
            return redirect(address("where_used", target))
    context = {
        "target": target,
        "form": form,
        "has_uses": bool(uses),
        "changes": changes,
        "uses_url": address("where_used", target),
        "replace_url": address("replace_everywhere", target),
    }
    return TemplateResponse(request, "people/admin/replace.html", context)


def tell(request: HttpRequest, changes: list[Any]) -> None:
    """Say what was done, and page by page what was not."""
    done = [change for change in changes if change.is_done]
    if done:
        words = ngettext("%(count)s page was changed.", "%(count)s pages were changed.", len(done))
        messages.success(request, words % {"count": len(done)})
    drafts = [str(change.page) for change in done if change.is_draft_only]
    if drafts:
        message = _("Saved as drafts, to be published: %(titles)s.")
        messages.warning(request, message % {"titles": ", ".join(drafts)})
    for change in changes:
        if not change.is_done:
            messages.warning(request, f"{change.page}: {change.says}")
