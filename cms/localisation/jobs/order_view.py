"""The form that orders translations."""

from collections.abc import Iterable
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Locale

from cms.localisation.jobs.access import may_order
from cms.localisation.jobs.due import usual_due_date
from cms.localisation.jobs.forms import OrderForm
from cms.localisation.jobs.offer import Offered, languages_for, offers_of
from cms.localisation.jobs.ordering import Refused, add_to_job
from cms.localisation.jobs.people import staff_of
from cms.localisation.jobs.sources import below, key_of, linked_by, named
from cms.localisation.models import Job
from cms.localisation.permissions import may_lead
from cms.localisation.preparation import has_draft


def address_of_order(sources: Iterable[Any], **further: str) -> str:
    """Where the translation of these pages and snippets is ordered."""
    query = [key_of(source) for source in sources] + list(further.items())
    return f"{reverse('translation_job_new')}?{urlencode(query)}"


def new_job(request: HttpRequest) -> HttpResponse:
    """Choose languages, people and a day, and order."""
    if not may_order(request.user):
        raise PermissionDenied
    offer = Offer(request)
    form = OrderForm(
        request.POST or None,
        initial=offer.initial,
        languages=languages_for(offer.offered, offer.locales),
        staff=staff_of(offer.locales),
    )
    if request.method == "POST" and form.is_valid():
        try:
            job = order(form, offer.ticked, request.user, of_drafts=offer.with_drafts)
        except Refused as refused:
            form.add_error(None, refused)
        else:
            messages.success(request, _("“%s” was ordered. The drafts are being made.") % job)
            return redirect("translation_job", job.pk)
    return TemplateResponse(request, "localisation/jobs/new.html", {"form": form, "offer": offer})


@transaction.atomic
def order(
    form: OrderForm, offered: Iterable[Offered], user: Any, *, of_drafts: bool = False
) -> Job:
    """Keep the job with its items, or raise Refused and keep nothing."""
    locales = form.chosen()
    wanted = {
        one.source: [locale for locale in locales if one.is_wanted_in(locale)] for one in offered
    }
    wanted = {source: chosen for source, chosen in wanted.items() if chosen}
    if not wanted:
        raise Refused([_("There is nothing to translate: tick something that is not current.")])
    form.instance.created_by = user
    job = form.save()
    add_to_job(job, wanted, form.assignees(), user, of_drafts=of_drafts)
    return job


class Offer:
    """What the address names, with what was asked for besides."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        self.query = request.GET
        self.locales = list(Locale.objects.order_by("pk"))

    @cached_property
    def sources(self) -> list[Any]:
        """What the address names. Raises PermissionDenied for all if one may not be ordered."""
        found = named(self.query.getlist("page"), self.query.getlist("snippet"))
        if not all(may_lead(self.request.user, source) for source in found):
            raise PermissionDenied
        return found

    @cached_property
    def offered(self) -> list[Offered]:
        sources = {one.translation_key: one for one in self.sources}
        if self.with_below:
            sources |= {one.translation_key: one for one in self._allowed(below(self.sources))}
        found = offers_of(sources.values())
        if self.with_linked:
            linked = self._allowed(linked_by(sources.values()))
            found += self._related(one for one in linked if one.translation_key not in sources)
        for one in found:
            one.of_draft = self.with_drafts and has_draft(one.source)
        return found

    @property
    def has_drafts(self) -> bool:
        """Whether readers see one of the pages in other words than those of its draft."""
        return any(has_draft(one.source) for one in self.offered)

    @property
    def with_below(self) -> bool:
        return "below" in self.query

    @property
    def with_linked(self) -> bool:
        return "linked" in self.query

    @property
    def with_drafts(self) -> bool:
        return "drafts" in self.query

    @property
    def ticked(self) -> list[Offered]:
        """What is ordered: all that is offered, but for what was unticked."""
        chosen = {
            (kind, value)
            for kind in ("page", "snippet")
            for value in self.request.POST.getlist(kind)
        }
        return [one for one in self.offered if one.key in chosen]

    @property
    def initial(self) -> dict[str, Any]:
        return {
            "title": self.title,
            "due_date": usual_due_date([one.source for one in self.offered], timezone.localdate()),
        }

    @property
    def title(self) -> str:
        if not self.offered:
            return ""
        first, others = str(self.offered[0].source), len(self.offered) - 1
        if not others:
            return first
        words = ngettext("%(title)s and %(count)d more", "%(title)s and %(count)d more", others)
        return words % {"title": first, "count": others}

    @property
    def below_url(self) -> str:
        return self._toggled("below")

    @property
    def linked_url(self) -> str:
        return self._toggled("linked")

    @property
    def drafts_url(self) -> str:
        return self._toggled("drafts")

    def _toggled(self, name: str) -> str:
        query = self.query.copy()
        if name in query:
            del query[name]
        else:
            query[name] = "1"
        return f"{self.request.path}?{query.urlencode()}"

    def _allowed(self, sources: Iterable[Any]) -> list[Any]:
        return [source for source in sources if may_lead(self.request.user, source)]

    def _related(self, sources: Iterable[Any]) -> list[Offered]:
        offered = [one for one in offers_of(sources) if one.is_missing_in(self.locales)]
        for one in offered:
            one.is_related = True
        return offered
