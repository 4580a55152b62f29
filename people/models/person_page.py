"""Contact people."""

from typing import Any, ClassVar

from django.apps import apps
from django.core.validators import RegexValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.core.models import BasePage, FactsRecord, PageWithFacts
from cms.core.querysets import snippets_in_language
from cms.core.search.fields import LinkedField
from people.panels import PERSON_PANELS
from people.querysets import notes_by, publications_by
from people.uses import uses_of


class PersonFactFields(models.Model):
    """What is true of a person in every language."""

    email = models.EmailField(_("e-mail"), blank=True, help_text=_("Shown on public pages."))
    telephone = models.CharField(
        _("telephone"),
        max_length=32,
        blank=True,
        validators=[RegexValidator(r"^\+[\d ()-]+$", _("Start with + and the country code."))],
        help_text=_("Shown on public pages. Such as +49 30 1234567."),
    )
    orcid = models.CharField(
        "ORCID",
        max_length=19,
        blank=True,
        validators=[RegexValidator(r"^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$")],
        help_text=_("Four groups of four digits."),
    )
    portrait = models.ForeignKey(
        "core.CmsImage",
        verbose_name=_("portrait"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
    )
    organisation = models.ForeignKey(
        "people.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
    )

    class Meta:
        abstract = True


class PersonFacts(PersonFactFields, FactsRecord):
    """The published facts of a person."""


class PersonPage(PageWithFacts, PersonFactFields, BasePage):
    """A person readers may write to. The title is the name."""

    facts_model = PersonFacts
    parent_page_types: ClassVar = ["people.PeopleIndexPage"]
    subpage_types: ClassVar = []

    sort_name = models.CharField(
        _("sort name"),
        max_length=255,
        blank=True,
        help_text=_("The family name first; the last word of the name if left empty."),
    )
    position = models.CharField(_("position"), max_length=255, blank=True)
    biography = RichTextField(_("biography"), blank=True, features=["bold", "italic", "link"])
    facts = models.ForeignKey(
        PersonFacts, on_delete=models.PROTECT, related_name="pages", null=True, editable=False
    )

    content_panels = PERSON_PANELS
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("position", boost=1),
        index.SearchField("biography", boost=0.5),
        LinkedField("facts", "organisation", "name"),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        TranslatableField("sort_name"),
        TranslatableField("position"),
        TranslatableField("biography"),
        *[SynchronizedField(name, overridable=False) for name in PersonFacts.fact_names()],
    ]

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")

    @property
    def naming_count(self) -> int:
        """On how many pages the person is named, live or in a draft. For the admin.

        Private pages count for everybody, so that nobody is deleted in the belief that no page
        needs them; titles are only in the list, which leaves out what its reader may not know of.
        """
        return len({use.page.pk for use in uses_of(self)})

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        facts = self.shown_facts(request)
        organisations = snippets_in_language([facts.organisation], self.locale)
        meetings = apps.get_model("meetings", "MeetingPage").objects
        facilitated = meetings.facilitated_by(self).for_listing()
        return context | {
            "facts": facts,
            "organisation": organisations.get(facts.organisation_id),
            "facilitated": facilitated.with_venues(self.locale),
            "spoken_at": meetings.with_sessions_of(self),
            "notes": notes_by(self),
            **publications_by(self),
        }

    def share_card_words(self, facts: Any = None) -> tuple[str, str]:
        return "", self.position
