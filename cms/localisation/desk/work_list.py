"""The list of what a person has to translate."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.db.models import Case, F, Q, When
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy
from django.views.decorators.http import require_GET, require_POST
from wagtail.admin import messages
from wagtail.models import Locale
from wagtail_localize.models import Translation

from cms.localisation.desk.querysets import SECTIONS, counted, for_listing, work_of
from cms.localisation.desk.reading import Language, language_of
from cms.localisation.desk.saving import name_of
from cms.localisation.desk.suggestions import fill_from_memory
from cms.localisation.models import JobItem, State, TranslationStatus
from cms.localisation.permissions import languages_of, may_lead, may_make_translation
from cms.localisation.preparation import prepare

PER_PAGE = 30
LABELS: dict[str, Promise] = {
    "": pgettext_lazy("translations", "All"),
    "mine": pgettext_lazy("translations", "Assigned to me"),
    "due": pgettext_lazy("translations", "Due"),
    "new": pgettext_lazy("translations", "New"),
    "outdated": pgettext_lazy("translations", "Outdated"),
    "machine": pgettext_lazy("translations", "Machine drafts"),
    "review": pgettext_lazy("translations", "In review"),
}


@dataclass(frozen=True)
class Row:
    """One translation in the list."""

    status: TranslationStatus
    type_name: str
    source: Language
    target: Language
    # Empty where there is no draft yet.
    url: str
    item: JobItem | None
    assignees: str
    is_overdue: bool

    @property
    def words_done(self) -> int:
        return self.status.words - self.status.words_to_do


@dataclass(frozen=True)
class Choice:
    """A link of the filter."""

    label: Any
    url: str
    is_current: bool
    count: int | None = None


@require_GET
def translation_work_list(request: HttpRequest) -> HttpResponse:
    """The languages of the person, what is to do in one of them or in all, a page of it."""
    own = list(Locale.objects.filter(pk__in=languages_of(request.user)))
    if not own:
        raise PermissionDenied
    chosen = [one for one in own if one.language_code == request.GET.get("language")] or own
    everything = work_of(request.user, {locale.pk for locale in chosen})
    show = request.GET.get("show", "")
    found = everything.filter(SECTIONS.get(show, Q()))
    # No database looks for NUL.
    if query := request.GET.get("q", "").replace("\0", "").strip():
        found = found.filter(title__icontains=query)
    page = Paginator(_ordered(for_listing(found)), PER_PAGE).get_page(request.GET.get("p"))
    counts = counted(everything)
    context = {
        "rows": [row_of(status) for status in page.object_list],
        "page_obj": page,
        "elided_page_range": page.paginator.get_elided_page_range(page.number),
        "query": query,
        "parameters": {
            name: value for name, value in request.GET.items() if name not in {"p", "q"}
        },
        "languages": _languages(request, own, chosen),
        "sections": _sections(request, show, counts),
        "several": len(chosen) > 1,
        "header_title": _("Translation"),
        "header_icon": "wagtail-localize-language",
        "breadcrumbs_items": [{"url": "", "label": _("Translation")}],
    }
    return TemplateResponse(request, "localisation/desk/work_list.html", context)


@require_POST
def translation_start(request: HttpRequest, status_id: int) -> HttpResponse:
    """Make the draft of a translation, filled from the memory, and open it."""
    status = get_object_or_404(TranslationStatus.objects.select_related("locale"), pk=status_id)
    model = status.content_type.model_class()
    source = get_object_or_404(model, pk=status.source_pk)
    may = may_lead(request.user, source) and may_make_translation(
        request.user, source, status.locale
    )
    if not may:
        raise PermissionDenied
    try:
        translation = _started(status) or prepare(source, status.locale)
    except ValidationError as error:
        for message in error.messages:
            messages.error(request, message)
        return redirect("translation_work_list")
    if status.state == State.MISSING:
        fill_from_memory(translation, request.user)
    return redirect("translation_desk", uuid=translation.uuid)


def _started(status: TranslationStatus) -> Translation | None:
    """The translation, where somebody else was quicker. Raises Http404 for what is excluded."""
    if status.state == State.MISSING:
        return None
    return get_object_or_404(
        Translation,
        source__object_id=status.object_id,
        source__locale=status.source_locale_id,
        target_locale=status.locale_id,
        enabled=True,
    )


def row_of(status: TranslationStatus) -> Row:
    """The row of a status that came through `for_listing`."""
    items = status.open_items
    item = items[0] if items else None
    due = item.job.due_date if item else None
    model = status.content_type.model_class()
    names = [name_of(one.assignee) for one in items if one.assignee]
    # A page has its draft before anybody translates it; a topic is made when it is published.
    is_ordered = status.state != State.MISSING or status.source_page_id is None
    uuid = status.translation_uuid if is_ordered else None
    return Row(
        status=status,
        type_name=capfirst(str(model._meta.verbose_name)) if model else "",
        source=language_of(status.source_locale),
        target=language_of(status.locale),
        url=reverse("translation_desk", args=[uuid]) if uuid else "",
        item=item,
        assignees=", ".join(dict.fromkeys(names)),
        is_overdue=due is not None and due < timezone.localdate(),
    )


def _ordered(statuses: Any) -> Any:
    """What is due first, then what readers see outdated, then what is nearly done."""
    return statuses.order_by(
        F("due").asc(nulls_last=True),
        Case(When(state=State.OUTDATED, then=0), When(state=State.MISSING, then=2), default=1),
        "words_to_do",
        "title",
        "pk",
    )


def _languages(request: HttpRequest, own: list[Locale], chosen: list[Locale]) -> list[Choice]:
    if len(own) < 2:
        return []
    everything = Choice(_("All languages"), _url(request, language=""), len(chosen) == len(own))
    return [everything] + [
        Choice(
            locale.get_display_name(),
            _url(request, language=locale.language_code),
            chosen == [locale],
        )
        for locale in own
    ]


def _sections(request: HttpRequest, show: str, counts: dict[str, int]) -> list[Choice]:
    known = show if show in LABELS else ""
    return [
        Choice(label, _url(request, show=name), name == known, counts[name or "all"])
        for name, label in LABELS.items()
    ]


def _url(request: HttpRequest, **changes: str) -> str:
    """The list with other choices, from its first page."""
    values = {name: request.GET.get(name, "") for name in ("language", "show", "q")} | changes
    query = urlencode({name: value for name, value in values.items() if value})
    return f"?{query}" if query else reverse("translation_work_list")
