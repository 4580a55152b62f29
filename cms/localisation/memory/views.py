"""The translation memory in the admin: its files, out and in."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation

from cms.localisation.memory.exchange import check_pairs, export_pairs, import_pairs
from cms.localisation.memory.file_import import FileImport


def may_exchange(user: Any) -> bool:
    """Whoever keeps the glossary keeps the memory. It knows pages that are not public."""
    return user.has_perm("localisation.change_glossaryconcept")


class LanguagesForm(forms.Form):
    """Which part of the memory."""

    source = forms.ModelChoiceField(
        Locale.objects.all(),
        required=False,
        label=gettext_lazy("Translated from"),
        empty_label=gettext_lazy("All languages"),
    )
    target = forms.ModelChoiceField(
        Locale.objects.all(),
        required=False,
        label=gettext_lazy("Translated into"),
        empty_label=gettext_lazy("All languages"),
    )


def memory(request: HttpRequest) -> HttpResponse:
    """What one may do with the memory."""
    _ask(request)
    context = {"form": LanguagesForm(), "page_title": _("Translation memory")}
    return TemplateResponse(request, "localisation/memory/memory.html", context)


def export(request: HttpRequest) -> HttpResponse:
    """The memory as CSV, of the languages that are chosen."""
    _ask(request)
    form = LanguagesForm(request.GET)
    if not form.is_valid():
        context = {"form": form, "page_title": _("Translation memory")}
        return TemplateResponse(request, "localisation/memory/memory.html", context)
    source, target = form.cleaned_data["source"], form.cleaned_data["target"]
    codes = [locale.language_code for locale in (source, target) if locale]
    return csv_response(export_pairs(source, target), "-".join(["translation-memory", *codes]))


def csv_response(content: bytes, name: str) -> HttpResponse:
    """The file, to be saved and not shown."""
    return HttpResponse(
        content,
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}.csv"'},
    )


def _ask(request: HttpRequest) -> None:
    if not may_exchange(request.user):
        raise PermissionDenied


MEMORY_IMPORT = FileImport(
    name="translation_memory_import",
    title=gettext_lazy("Import into the translation memory"),
    explanation=gettext_lazy(
        "The columns are source, target, source_language and target_language; others are left out. "
        "The import adds to what is there: it changes no page and no translation."
    ),
    model=StringTranslation,
    check=check_pairs,
    apply=import_pairs,
    may=may_exchange,
    done="translation_memory",
)

URLS: list[URLPattern] = [
    path("translation-memory/", memory, name="translation_memory"),
    path("translation-memory/export/", export, name="translation_memory_export"),
    *MEMORY_IMPORT.urls("translation-memory/import/"),
]
