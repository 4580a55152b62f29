"""Requests in the admin: what is to be answered first, and what is too late."""

from typing import Any

import django_filters
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import FieldPanel, HelpPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.generic import EditView, IndexView
from wagtail.admin.viewsets.model import ModelViewSet

from cms.core.dates import format_date
from reports.choices import RequestStatus
from reports.models import AccessibleFormatRequest


def reply_by_html(asked: AccessibleFormatRequest) -> str:
    """By when to answer; marked in words where that has passed, empty where it is done."""
    if not asked.is_open:
        return ""
    day = format_date(asked.reply_by, get_language() or "en")
    if not asked.is_overdue:
        return day
    return format_html('{} <span class="w-status w-status--primary">{}</span>', day, _("overdue"))


class RequestFilterSet(WagtailFilterSet):
    """By status, and what is too late."""

    overdue = django_filters.BooleanFilter(method="filter_overdue", label=gettext_lazy("Overdue"))

    class Meta:
        model = AccessibleFormatRequest
        fields = ["status", "wanted_format", "language"]

    def filter_overdue(self, queryset: QuerySet, name: str, value: bool) -> QuerySet:
        """What nobody has answered in time; False for the rest."""
        late = {"status": RequestStatus.NEW, "reply_by__lt": timezone.localdate()}
        return queryset.filter(**late) if value else queryset.exclude(**late)


class RequestIndexView(IndexView):
    """Open ones first, by the day of the reply. The list does not say who asks."""

    page_title = gettext_lazy("Accessible formats")

    def get_base_queryset(self) -> QuerySet:
        return super().get_base_queryset().order_by("-status", "reply_by", "pk")


class RequestEditView(EditView):
    """A request with the person's address and message: kept by nobody on the way."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().dispatch(request, *args, **kwargs)
        response["Cache-Control"] = "no-store, private"
        return response


EDIT_HANDLER = ObjectList(
    [
        HelpPanel(
            content=gettext_lazy(
                "Answer from your own mailbox, then set the status here. Both the address and the "
                "message are deleted 90 days after that, or after a year."
            )
        ),
        FieldPanel("status"),
        MultiFieldPanel(
            [
                FieldPanel("report_title"),
                FieldPanel("file_name"),
                FieldPanel("file_version"),
                FieldPanel("wanted_format"),
                FieldPanel("language"),
            ],
            heading=gettext_lazy("What is wanted"),
        ),
        MultiFieldPanel(
            [FieldPanel("email"), FieldPanel("message")], heading=gettext_lazy("Who asks")
        ),
    ]
)


class RequestViewSet(ModelViewSet):
    model = AccessibleFormatRequest
    name = "accessible_format_requests"
    icon = "mail"
    menu_label = gettext_lazy("Accessible formats")
    menu_order = 260
    add_to_admin_menu = True
    edit_handler = EDIT_HANDLER
    index_view_class = RequestIndexView
    edit_view_class = RequestEditView
    copy_view_enabled = False
    inspect_view_enabled = False
    filterset_class = RequestFilterSet
    search_fields = ("report_title", "file_name", "email")
    search_backend_name = None
    list_display = [
        TitleColumn("report_title", label=gettext_lazy("Publication")),
        Column("reply_by", label=gettext_lazy("Reply by"), accessor=reply_by_html),
        Column("get_wanted_format_display", label=gettext_lazy("Wanted format")),
        Column("get_language_display", label=gettext_lazy("Language")),
        Column("get_status_display", label=gettext_lazy("Status")),
        DateColumn("created_at", label=gettext_lazy("Asked on")),
    ]


@hooks.register("register_admin_viewset")
def request_viewset() -> RequestViewSet:
    return RequestViewSet(url_prefix="accessible-formats")
