"""The page of a job, and what is changed there."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST
from wagtail.models import Locale
from wagtail_localize.models import Translation

from cms.localisation.jobs.access import may_manage, visible_items, visible_jobs
from cms.localisation.jobs.completion import close_finished
from cms.localisation.jobs.forms import AddForm, AssigneeField, JobForm
from cms.localisation.jobs.listing import Row
from cms.localisation.jobs.ordering import (
    Refused,
    add_to_job,
    can_be_tried_again,
    tell_later,
    try_again,
)
from cms.localisation.jobs.people import staff_of
from cms.localisation.jobs.sources import leading
from cms.localisation.models import Job, JobItem, Progress


@require_GET
def job_page(request: HttpRequest, job_id: int) -> HttpResponse:
    """What is in a job and how far it is; only what is in the user's languages."""
    job = get_object_or_404(visible_jobs(request.user).select_related("created_by"), pk=job_id)
    return _shown(request, job, JobForm(instance=job), AddForm())


def _shown(request: HttpRequest, job: Job, form: JobForm, adding: AddForm) -> HttpResponse:
    items = list(visible_items(request.user).filter(job=job))
    for item in items:
        item.job = job
    working = any(item.preparation in (Progress.WAITING, Progress.RUNNING) for item in items)
    hangs = any(can_be_tried_again(item) for item in items)
    context = {
        "job": job,
        "row": Row(job, items, timezone.localdate()),
        "lines": lines_of(items),
        "form": form,
        "adding": adding,
        "may_manage": may_manage(request.user, job),
        "may_try_again": hangs,
        # While drafts are being made; its forms come when that is done, lest they lose what is
        # being typed.
        "refreshes": working and not hangs and not form.is_bound,
    }
    return TemplateResponse(request, "localisation/jobs/job.html", context)


def lines_of(items: list[JobItem]) -> list[dict[str, Any]]:
    """Each item with its draft, and with those who can be given it. Constant queries."""
    keys = {item.status.object_id for item in items}
    translations = {
        (one.source.object_id, one.target_locale_id): one
        for one in Translation.objects.filter(
            source__object_id__in=keys, enabled=True
        ).select_related("source")
    }
    staff = staff_of({item.status.locale for item in items})
    return [
        {
            "item": item,
            "translation": translations.get((item.status.object_id, item.status.locale_id)),
            "people": AssigneeField(staff[item.status.locale_id]).choices,
            "assignee": str(item.assignee_id or ""),
            "is_failed": item.preparation == Progress.FAILED,
            "is_ready": item.preparation == Progress.DONE,
        }
        for item in items
    ]


@require_POST
@transaction.atomic
def change_job(request: HttpRequest, job_id: int) -> HttpResponse:
    """One of the forms on the page of a job; `act` says which."""
    job = get_object_or_404(visible_jobs(request.user), pk=job_id)
    if not may_manage(request.user, job):
        raise PermissionDenied
    act = ACTS.get(request.POST.get("act", ""))
    answer = act(request, job) if act else None
    return answer or redirect("translation_job", job.pk)


def edit(request: HttpRequest, job: Job) -> HttpResponse | None:
    form = JobForm(request.POST, instance=job)
    if not form.is_valid():
        return _shown(request, Job.objects.get(pk=job.pk), form, AddForm())
    form.save()
    messages.success(request, _("The job was changed."))
    return None


def assign(request: HttpRequest, job: Job) -> None:
    """Give an item to somebody else, who is told of it."""
    item = _item(request, job)
    people = AssigneeField(staff_of([item.status.locale])[item.status.locale_id])
    chosen = request.POST.get("assignee", "")
    if chosen and chosen not in people.users:
        messages.error(request, _("This person does not translate into this language."))
        return
    assignee = people.users.get(chosen)
    if assignee != item.assignee:
        item.assignee = assignee
        item.save(update_fields=["assignee"])
        if assignee:
            tell_later([item], request.user)
    messages.success(request, _("The job was changed."))


def remove(request: HttpRequest, job: Job) -> None:
    """Take an item out. Its draft stays, with all its words."""
    item = _item(request, job)
    item.delete()
    text = _("“%s” was taken out of the job. Its draft is kept.")
    messages.success(request, text % item.status)
    close_finished(Job.objects.filter(pk=job.pk))


def add(request: HttpRequest, job: Job) -> HttpResponse | None:
    """Put one more page in."""
    form = AddForm(request.POST)
    if not form.is_valid():
        return _shown(request, job, JobForm(instance=job), form)
    sources = leading([form.cleaned_data["page"].specific])
    wanted = {source: _others(source, form.cleaned_data["languages"]) for source in sources}
    try:
        items = add_to_job(job, wanted, {}, request.user)
    except Refused as refused:
        form.add_error(None, refused)
        return _shown(request, job, JobForm(instance=job), form)
    words = ngettext("%d item was added.", "%d items were added.", len(items))
    messages.success(request, words % len(items))
    return None


def close(request: HttpRequest, job: Job) -> None:
    Job.objects.filter(pk=job.pk, closed_at=None).update(closed_at=timezone.now())
    messages.success(request, _("The job was closed."))


def reopen(request: HttpRequest, job: Job) -> None:
    Job.objects.filter(pk=job.pk).update(closed_at=None)
    messages.success(request, _("The job is open again."))


def prepare_again(request: HttpRequest, job: Job) -> None:
    number = try_again(job)
    words = ngettext("%d draft is being made again.", "%d drafts are being made again.", number)
    messages.success(request, words % number)


def _item(request: HttpRequest, job: Job) -> JobItem:
    pk = request.POST.get("item", "")
    items = visible_items(request.user).filter(job=job)
    return get_object_or_404(items, pk=pk if pk.isdecimal() else 0)


def _others(source: Any, locales: Any) -> list[Locale]:
    return [locale for locale in locales if locale.pk != source.locale_id]


ACTS: dict[str, Callable[[HttpRequest, Job], HttpResponse | None]] = {
    "edit": edit,
    "assign": assign,
    "remove": remove,
    "add": add,
    "close": close,
    "reopen": reopen,
    "again": prepare_again,
}
