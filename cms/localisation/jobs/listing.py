"""The list of jobs, with how far each is. A constant number of queries."""

from datetime import date
from typing import Any

from django import forms
from django.core.paginator import Page as PageOfList
from django.core.paginator import Paginator
from django.db.models import F, Prefetch, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.models import Locale

from cms.localisation.jobs.access import may_order, visible_items, visible_jobs
from cms.localisation.models import Job, JobItem
from cms.localisation.permissions import languages_of

PER_PAGE = 50


class FilterForm(forms.Form):
    """Which jobs."""

    show = forms.ChoiceField(
        choices=[
            ("open", _("Open")),
            ("mine", _("Mine")),
            ("overdue", _("Overdue")),
            ("closed", pgettext_lazy("translation jobs", "Closed")),
        ],
        required=False,
        label=_("Show"),
    )
    language = forms.ModelChoiceField(
        Locale.objects.none(),
        to_field_name="language_code",
        required=False,
        label=_("Language"),
        empty_label=_("All languages"),
    )

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["language"].queryset = Locale.objects.filter(pk__in=languages_of(user))

    def chosen(self) -> QuerySet[Job]:
        """The jobs that are asked for; open ones where the question is not understood."""
        values = self.cleaned_data if self.is_valid() else {}
        jobs = visible_jobs(self.user).filter(self._which(values.get("show")))
        if locale := values.get("language"):
            jobs = jobs.filter(items__status__locale=locale)
        return jobs.distinct().order_by(F("due_date").asc(nulls_last=True), "pk")

    def _which(self, show: str | None) -> Q:
        is_open = Q(closed_at=None)
        if show == "closed":
            return ~is_open
        if show == "overdue":
            return is_open & Q(due_date__lt=timezone.localdate())
        if show == "mine":
            return is_open & (Q(created_by=self.user) | Q(items__assignee=self.user))
        return is_open


class Row:
    """A job with what the user sees of it."""

    def __init__(self, job: Job, items: list[JobItem], today: date) -> None:
        self.job = job
        self.items = items
        self.is_overdue = not job.closed_at and bool(job.due_date) and job.due_date < today

    @property
    def done(self) -> int:
        return sum(item.completed_at is not None for item in self.items)

    @property
    def words(self) -> int:
        return sum(item.status.words for item in self.items)

    @property
    def words_to_do(self) -> int:
        return sum(item.status.words_to_do for item in self.items if not item.completed_at)

    @property
    def languages(self) -> list[str]:
        locales = {item.status.locale_id: item.status.locale for item in self.items}
        return [locales[pk].get_display_name() for pk in sorted(locales)]


def job_list(request: HttpRequest) -> HttpResponse:
    """Jobs with something in the user's languages."""
    form = FilterForm(request.GET, user=request.user)
    jobs = form.chosen().select_related("created_by")
    jobs = jobs.prefetch_related(
        Prefetch("items", queryset=visible_items(request.user), to_attr="visible")
    )
    listed = Paginator(jobs, PER_PAGE).get_page(request.GET.get("p"))
    context = {
        "form": form,
        "rows": rows_of(listed),
        "listed": listed,
        "may_order": may_order(request.user),
    }
    return TemplateResponse(request, "localisation/jobs/list.html", context)


def rows_of(listed: PageOfList) -> list[Row]:
    today = timezone.localdate()
    return [Row(job, job.visible, today) for job in listed]
