"""The glossary in the admin: a list with a column for each language, entries, and files."""

from functools import cached_property, partial
from itertools import groupby
from typing import Any

import django_filters
from django.core.exceptions import PermissionDenied
from django.db.models import Min, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse, reverse_lazy
from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language_info, gettext_lazy
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.generic import IndexView, InspectView
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import Button
from wagtail.models import Locale

from cms.localisation.glossary.exchange import (
    check_glossary_file,
    export_glossary,
    import_glossary,
)
from cms.localisation.glossary.forms import EDIT_HANDLER
from cms.localisation.glossary.matching import with_terms
from cms.localisation.memory import views as memory
from cms.localisation.memory.file_import import FileImport
from cms.localisation.menu import REGISTER
from cms.localisation.models import GlossaryConcept, GlossaryTerm, TermStatus

PERMISSIONS = ("add", "change", "delete", "view")
_IN_ORDER = list(TermStatus)


def may_read(user: Any) -> bool:
    """Translators read the glossary; who may do more with it may do that as well."""
    return any(user.has_perm(f"localisation.{action}_glossaryconcept") for action in PERMISSIONS)


def may_import(user: Any) -> bool:
    """An import makes entries and changes others."""
    needed = ["localisation.add_glossaryconcept", "localisation.change_glossaryconcept"]
    return user.has_perms(needed)


def terms_html(concept: GlossaryConcept, locale: Locale) -> str:
    """The terms of a language as a list shows them: what is preferred first, what is forbidden last
    and struck out."""
    terms = [term for term in concept.terms.all() if term.locale_id == locale.pk]
    if not terms:
        return ""
    terms.sort(key=lambda term: _IN_ORDER.index(term.status))
    words = format_html_join(", ", "{}", ((_term_html(term),) for term in terms))
    code = locale.language_code
    direction = "rtl" if get_language_info(code)["bidi"] else "ltr"
    return format_html('<span lang="{}" dir="{}">{}</span>', code, direction, words)


def _cell(concept: GlossaryConcept, locale: Locale) -> str:
    kept = _("(stays as it is)") if concept.do_not_translate else ""
    return terms_html(concept, locale) or kept


def _term_html(term: GlossaryTerm) -> str:
    if term.status != TermStatus.FORBIDDEN:
        return term.text
    hidden = format_html('<span class="w-sr-only"> {}</span>', _("(forbidden)"))
    return format_html("<s>{}{}</s>", term.text, hidden)


class GlossaryFilterSet(WagtailFilterSet):
    """What is missing, and what stays as it is."""

    missing = django_filters.ModelChoiceFilter(
        queryset=Locale.objects.all(),
        method="without_term",
        label=gettext_lazy("No preferred term in"),
    )

    class Meta:
        model = GlossaryConcept
        fields = ["do_not_translate"]

    def without_term(self, queryset: QuerySet, name: str, value: Locale) -> QuerySet:
        """Entries for which a translator into the language finds nothing."""
        preferred = Q(terms__locale=value, terms__status=TermStatus.PREFERRED)
        named = GlossaryConcept.objects.filter(preferred)
        return queryset.filter(do_not_translate=False).exclude(pk__in=named.values("pk"))


def _name(locale: Locale) -> str:
    return f"terms_{locale.language_code}"


class GlossaryIndexView(IndexView):
    """All entries; who may not change them gets to a page to read."""

    page_title = gettext_lazy("Glossary")

    @cached_property
    def columns(self) -> list[Column]:
        """One for each language, and what is meant."""
        first, *others = Locale.objects.order_by("pk")
        title_column = self._get_title_column_class(TitleColumn)
        return [
            title_column(
                _name(first),
                label=first.get_display_name(),
                accessor=lambda one: terms_html(one, first) or str(one),
                get_url=lambda one: self.get_edit_url(one) or self.get_inspect_url(one),
            ),
            *(
                Column(
                    _name(locale),
                    label=locale.get_display_name(),
                    accessor=partial(_cell, locale=locale),
                )
                for locale in others
            ),
            Column("definition", label=_("Definition")),
        ]

    def get_base_queryset(self) -> QuerySet[GlossaryConcept]:
        """With the terms, in the order of the alphabet."""
        concepts = super().get_base_queryset()
        return with_terms(concepts.annotate(first_term=Min("terms__text")))

    def search_queryset(self, queryset: QuerySet) -> QuerySet:
        """By what anything in the entry says; the annotation above is left as it is."""
        if not self.is_searching:
            return queryset
        word = self.search_query
        found = Q(terms__text__icontains=word)
        found |= Q(definition__icontains=word) | Q(note__icontains=word)
        return queryset.filter(pk__in=GlossaryConcept.objects.filter(found).values("pk"))

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        """Files of the glossary."""
        buttons = [
            Button(_("Export as CSV"), reverse("glossary_export"), icon_name="download"),
        ]
        if may_import(self.request.user):
            buttons.append(Button(_("Import CSV…"), reverse("glossary_import"), icon_name="upload"))
        return [*super().header_more_buttons, *buttons]


class GlossaryInspectView(InspectView):
    """An entry to be read."""

    def get_fields_context(self) -> list[dict[str, Any]]:
        """What is meant, and the terms of each language that has any."""
        told = [
            (_("Definition"), self.object.definition),
            (_("Note"), self.object.note),
            (_("Do not translate"), _("Yes") if self.object.do_not_translate else _("No")),
        ]
        for locale, terms in groupby(self._terms(), key=lambda term: term.locale):
            said = ", ".join(f"{term.text} ({term.get_status_display()})" for term in terms)
            told.append((locale.get_display_name(), said))
        return [{"label": label, "value": value, "component": None} for label, value in told]

    def _terms(self) -> QuerySet[GlossaryTerm]:
        return self.object.terms.select_related("locale").order_by("locale_id", "sort_order", "pk")


class GlossaryViewSet(ModelViewSet):
    model = GlossaryConcept
    name = "glossary"
    icon = "openquote"
    menu_label = gettext_lazy("Glossary")
    edit_handler = EDIT_HANDLER
    index_view_class = GlossaryIndexView
    inspect_view_class = GlossaryInspectView
    inspect_view_enabled = True
    copy_view_enabled = False
    filterset_class = GlossaryFilterSet
    ordering = ("first_term", "pk")
    search_fields = ("terms__text", "definition", "note")
    search_backend_name = None


def export(request: HttpRequest) -> HttpResponse:
    """The whole glossary as CSV."""
    if not may_read(request.user):
        raise PermissionDenied
    return memory.csv_response(export_glossary(), "glossary")


GLOSSARY_IMPORT = FileImport(
    name="glossary_import",
    title=gettext_lazy("Import into the glossary"),
    explanation=gettext_lazy(
        "A row for each entry, with the columns of an export: with its id a row changes the entry "
        "that is there, without one it makes a new one. Several terms in a cell stand between |. "
        "Entries that are not in the file stay."
    ),
    model=GlossaryConcept,
    check=check_glossary_file,
    apply=import_glossary,
    may=may_import,
    done="glossary:index",
)


class MemoryMenuItem(MenuItem):
    """Shown to those who may bring translations in and out."""

    def is_shown(self, request: HttpRequest) -> bool:
        return memory.may_exchange(request.user)


@hooks.register("register_admin_viewset")
def glossary_viewset() -> GlossaryViewSet:
    return GlossaryViewSet(url_prefix="glossary")


@hooks.register(REGISTER)
def glossary_menu_item() -> MenuItem:
    return GlossaryViewSet(url_prefix="glossary").get_menu_item(order=500)


@hooks.register(REGISTER)
def memory_menu_item() -> MenuItem:
    url = reverse_lazy("translation_memory")
    return MemoryMenuItem(gettext_lazy("Translation memory"), url, icon_name="history", order=600)


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """Files of the glossary and of the memory."""
    return [
        path("glossary-export/", export, name="glossary_export"),
        *GLOSSARY_IMPORT.urls("glossary-import/"),
        *memory.URLS,
    ]
