"""What somebody asks of the matrix, as its address says it."""

from typing import Any

from django import forms
from django.apps import apps
from django.conf import settings
from django.db.models import Max, Q, QuerySet, Sum
from django.db.models.functions import Lower
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.models import Locale, Page

from cms.localisation.models import JobItem, State

# Sections that are offered; the address may name any page.
SECTION_DEPTHS = (3, 4)
IS_TO_BE_DONE = ~Q(state=State.EXCLUDED)
ORDERS = {
    "title": (Lower("heading"), "object_id"),
    "-to_do": ("-to_do", Lower("heading"), "object_id"),
    "to_do": ("to_do", Lower("heading"), "object_id"),
    "-changed": ("-changed", Lower("heading"), "object_id"),
    "changed": ("changed", Lower("heading"), "object_id"),
}
DEFAULT_ORDER = "title"


class SectionField(forms.ModelChoiceField):
    """A page; those deeper in the tree are indented."""

    def label_from_instance(self, page: Page) -> str:
        return "— " * (page.depth - SECTION_DEPTHS[0]) + page.title


class MatrixForm(forms.Form):
    """The filters. What is wrong is said, and filters nothing."""

    q = forms.CharField(label=_("Title contains"), required=False, max_length=255)
    state = forms.ChoiceField(
        label=_("State"),
        required=False,
        choices=[("", _("All states")), *State.choices],
    )
    language = forms.ChoiceField(label=_("Language"), required=False)
    source = forms.ChoiceField(label=_("Source language"), required=False)
    type = forms.ChoiceField(label=_("Type"), required=False)
    section = SectionField(
        Page.objects.none(), label=_("Section"), required=False, empty_label=_("Everywhere")
    )
    job = forms.ChoiceField(
        label=_("Job"),
        required=False,
        choices=[
            ("", _("With or without")),
            ("open", _("In a job")),
            ("due", _("With a due date")),
        ],
    )
    published = forms.BooleanField(label=_("Only published sources"), required=False)
    sort = forms.ChoiceField(
        label=pgettext_lazy("sorting", "Order"),
        required=False,
        choices=[
            ("title", pgettext_lazy("order", "Title")),
            ("-to_do", _("Most words to do first")),
            ("to_do", _("Fewest words to do first")),
            ("-changed", _("Latest change first")),
            ("changed", _("Oldest change first")),
        ],
    )

    def __init__(self, data: Any, columns: list[Locale], visible: QuerySet) -> None:
        super().__init__(data)
        self.columns = columns
        every = ("", _("All languages"))
        self.fields["language"].choices = [
            every,
            *((locale.language_code, locale.get_display_name()) for locale in columns),
        ]
        self.fields["source"].choices = [every, *settings.LANGUAGES]
        self.fields["type"].choices = _types(visible)
        self.fields["section"].queryset = _sections(visible, self.data.get("section", ""))

    @property
    def answers(self) -> dict[str, Any]:
        """What was asked and is understood."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}

    @property
    def shown_columns(self) -> list[Locale]:
        """The languages that are asked for."""
        chosen = self.answers.get("language")
        return [one for one in self.columns if chosen in (None, one.language_code)]


def _types(visible: QuerySet) -> list[Any]:
    """All pages, all snippets, and each type that is there."""
    found = visible.order_by().values_list("content_type__app_label", "content_type__model")
    wanted = {".".join(names) for names in found.distinct()}
    models = [model for model in apps.get_models() if model._meta.label_lower in wanted]
    named = [(model._meta.label_lower, capfirst(model._meta.verbose_name)) for model in models]
    return [
        ("", _("All types")),
        ("pages", _("All pages")),
        ("snippets", _("All snippets")),
        *sorted(named, key=lambda one: str(one[1])),
    ]


def _sections(visible: QuerySet, chosen: str) -> QuerySet:
    """Pages with pages below them, and the one that is asked for."""
    offered = Q(depth__in=SECTION_DEPTHS, numchild__gt=0)
    if chosen.isascii() and chosen.isdigit():
        offered |= Q(pk=chosen)
    sources = Page.objects.filter(pk__in=visible.values("source_page"))
    return sources.filter(offered).order_by("path")


def narrowed(visible: QuerySet, form: MatrixForm) -> QuerySet:
    """The statuses, in the languages asked for, of the objects that are asked for.

    An object is asked for if one of these statuses has the state and the job.
    """
    answers = form.answers
    statuses = visible.filter(_source_conditions(answers), locale__in=form.shown_columns)
    conditions = _status_conditions(answers)
    if conditions:
        return statuses.filter(object_id__in=statuses.filter(conditions).values("object_id"))
    return statuses


def ordered_keys(statuses: QuerySet, order: str) -> QuerySet:
    """The translation keys of the objects, once each."""
    found = statuses.order_by().values("object_id")
    return (
        found.annotate(
            heading=Max("title"),
            to_do=Sum("words_to_do", filter=IS_TO_BE_DONE, default=0),
            changed=Max("source_changed_at"),
        )
        .order_by(*ORDERS.get(order, ORDERS[DEFAULT_ORDER]))
        .values_list("object_id", flat=True)
    )


def _source_conditions(answers: dict[str, Any]) -> Q:
    conditions = Q()
    if "q" in answers:
        conditions &= Q(title__icontains=answers["q"])
    if "source" in answers:
        conditions &= Q(source_locale__language_code=answers["source"])
    if "published" in answers:
        conditions &= Q(source_is_live=True)
    if "section" in answers:
        conditions &= Q(source_page__path__startswith=answers["section"].path)
    return conditions & _type_condition(answers.get("type", ""))


def _type_condition(wanted: str) -> Q:
    if wanted in ("pages", "snippets"):
        return Q(source_page__isnull=wanted == "snippets")
    if wanted:
        app_label, model_name = wanted.split(".")
        return Q(content_type__app_label=app_label, content_type__model=model_name)
    return Q()


def _status_conditions(answers: dict[str, Any]) -> Q:
    conditions = Q()
    if "state" in answers:
        conditions &= Q(state=answers["state"])
    if "job" in answers:
        items = JobItem.objects.filter(job__closed_at=None)
        if answers["job"] == "due":
            items = items.exclude(job__due_date=None)
        conditions &= Q(pk__in=items.values("status"))
    return conditions
