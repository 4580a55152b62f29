"""Coverage in the admin, and what is asked of each language."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Locale

from cms.localisation.coverage.bars import ORDER, Piece, pieces
from cms.localisation.coverage.figures import COUNTED, Coverage, Figure, coverage, in_order
from cms.localisation.coverage.sections import matrix_url, sections
from cms.localisation.matrix.access import columns_of, may_look
from cms.localisation.models import LanguagePolicy


@dataclass(frozen=True)
class Line:
    """A language of the report; `figures` has for each state the address of its rows as well."""

    language: Coverage
    pieces: list[Piece]
    figures: list[tuple[Figure, str]]
    url: str


class CoverageView(WagtailAdminTemplateMixin, View):
    """Bars and tables for the languages that the person sees."""

    template_name = "localisation/coverage/coverage.html"
    page_title = gettext_lazy("Translation coverage")
    header_icon = "circle-check"

    def get(self, request: HttpRequest) -> HttpResponse:
        if not may_look(request.user):
            raise PermissionDenied
        return self.render_to_response(self.get_context_data())

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        columns = columns_of(user)
        return super().get_context_data(
            lines=[_line(one) for one in coverage(columns)],
            states=COUNTED,
            key=ORDER,
            columns=columns,
            sections=sections(user, columns),
            may_change=user.is_superuser,
            **kwargs,
        )


def _line(language: Coverage) -> Line:
    return Line(
        language=language,
        pieces=pieces(language),
        figures=[
            (language.figure(state), matrix_url(language.locale, state=state.value))
            for state in COUNTED
        ],
        url=matrix_url(language.locale, sort="-to_do"),
    )


class PolicyForm(forms.ModelForm):
    """What is asked of one language."""

    class Meta:
        model = LanguagePolicy
        fields = ("target", "requires_review")


class PoliciesView(WagtailAdminTemplateMixin, View):
    """The rules of all languages on one page, kept together or not at all. Superusers only."""

    template_name = "localisation/coverage/policies.html"
    page_title = gettext_lazy("Rules of languages")
    header_icon = "cog"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.is_superuser:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        return self.render_to_response(self.get_context_data(forms=policy_forms()))

    def post(self, request: HttpRequest) -> HttpResponse:
        found = policy_forms(request.POST)
        if not all([form.is_valid() for form in found]):  # noqa: C419  each says its errors
            messages.error(request, _("The rules were not kept, because of errors."))
            return self.render_to_response(self.get_context_data(forms=found))
        with transaction.atomic():
            for form in found:
                form.save()
        messages.success(request, _("The rules of the languages are kept."))
        return redirect("translation_coverage")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        report = {"url": reverse("translation_coverage"), "label": CoverageView.page_title}
        return [*super().get_breadcrumbs_items(), report, {"url": "", "label": self.page_title}]


def policy_forms(data: Any = None) -> list[PolicyForm]:
    """A form for each language, named by its code."""
    known = {policy.locale_id: policy for policy in LanguagePolicy.objects.all()}
    return [
        PolicyForm(
            data,
            prefix=locale.language_code,
            instance=known.get(locale.pk) or LanguagePolicy(locale=locale),
        )
        for locale in in_order(Locale.objects.all())
    ]
