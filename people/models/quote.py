"""What somebody said, once for every place that shows it."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import QuerySet
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import TranslatableMixin
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from people.quotes.consent import Attribution, QuoteConsent, QuoteSource, may_show
from people.quotes.panels import WithdrawalPanel

# What is the same in every language. All but the person's name and role stays private.
_FACTS = (
    "person",
    "name",
    "organisation",
    "meeting",
    "occasion",
    "said_on",
    "source",
    "consent",
    "consent_on",
    "attribution",
    "withdrawn_on",
    "notes",
)


class Quote(TranslatableMixin, index.Indexed, models.Model):
    """Words, who said them, and whether they may be shown.

    Pages and blocks choose a quote and keep no copy, so that one decision reaches them all
    (`people.quotes.showing`). It has no drafts and no revisions: the consent decides what is
    public, and nothing older than the consent can come back.
    """

    text = models.TextField(_("quotation"), help_text=_("Without quotation marks."))
    person = models.ForeignKey(
        "people.PersonPage",
        verbose_name=_("person"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
        help_text=_("Somebody with a page on this site; otherwise give the name below."),
    )
    name = models.CharField(_("who said it"), max_length=255, blank=True)
    role = models.CharField(_("their role"), max_length=255, blank=True)
    organisation = models.CharField(_("their organisation"), max_length=255, blank=True)
    meeting = models.ForeignKey(
        "meetings.MeetingPage",
        verbose_name=_("said at"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
        help_text=_("The meeting where it was said, or that it is about."),
    )
    occasion = models.CharField(
        _("session or occasion"),
        max_length=255,
        blank=True,
        help_text=_("Such as the closing session. Readers do not see it."),
    )
    said_on = models.DateField(_("said on"), null=True, blank=True)
    source = models.CharField(
        _("source"), max_length=16, choices=QuoteSource, default=QuoteSource.OTHER
    )
    consent = models.CharField(
        _("consent"),
        max_length=16,
        choices=QuoteConsent,
        default=QuoteConsent.NOT_ASKED,
        help_text=_("Readers see the words once it is given. They never see this."),
    )
    consent_on = models.DateField(_("given on"), null=True, blank=True)
    attribution = models.CharField(
        _("shown as"),
        max_length=16,
        choices=Attribution,
        default=Attribution.ANONYMOUS,
        help_text=_("What the person agreed to. Every page obeys it."),
    )
    withdrawn_on = models.DateField(_("withdrawn on"), null=True, editable=False)
    notes = models.TextField(
        _("internal notes"),
        blank=True,
        help_text=_("How the consent was given, and what else colleagues should know."),
    )

    panels = [
        FieldPanel("text"),
        MultiFieldPanel(["person", "name", "role", "organisation"], heading=_("Who said it")),
        MultiFieldPanel(
            ["meeting", "occasion", FieldRowPanel(["said_on", "source"])],
            heading=_("Where and when"),
        ),
        MultiFieldPanel(
            [FieldRowPanel(["consent", "consent_on"]), "attribution", "notes", WithdrawalPanel()],
            heading=_("Consent (never public)"),
        ),
    ]
    search_fields = [
        index.SearchField("text"),
        index.AutocompleteField("text"),
        index.SearchField("name"),
    ]
    override_translatable_fields = [
        TranslatableField("text"),
        TranslatableField("role"),
        *[SynchronizedField(name, overridable=False) for name in _FACTS],
    ]

    class Meta(TranslatableMixin.Meta):
        ordering = ["-pk"]
        permissions = [("withdraw_quote", "Can withdraw the consent to a quote")]
        verbose_name = _("quote")
        verbose_name_plural = _("quotes")

    def __str__(self) -> str:
        return Truncator(self.text).words(12)

    @classmethod
    def get_indexed_objects(cls) -> QuerySet:
        """Nobody finds what was withdrawn, editors neither."""
        return super().get_indexed_objects().filter(withdrawn_on=None)

    @property
    def may_be_shown(self) -> bool:
        return may_show(self)

    def clean(self) -> None:
        """Consent has a day, and whoever is shown by name or role has one."""
        super().clean()
        errors: dict[str, Any] = {}
        if self.consent == QuoteConsent.GIVEN and not self.consent_on:
            errors["consent_on"] = _("Say on which day the consent was given.")
        if self.person_id and self.name:
            errors["name"] = _("Choose a person or give a name, one of the two.")
        if self.attribution == Attribution.NAME and not (self.person_id or self.name):
            errors["attribution"] = _("Nobody is named who could be shown by name.")
        if self.attribution == Attribution.ROLE and not self.role:
            errors["attribution"] = _("There is no role to show.")
        if errors:
            raise ValidationError(errors)

    @transaction.atomic
    def save(self, *args: Any, **kwargs: Any) -> None:
        """Consent that was withdrawn stays withdrawn, whatever was loaded before: whoever withdraws
        it now comes before this or after it."""
        versions = Quote.objects.select_for_update().filter(translation_key=self.translation_key)
        days = list(versions.order_by("pk").values_list("withdrawn_on", flat=True))
        if self.withdrawn_on is None:
            self.withdrawn_on = next((day for day in days if day is not None), None)
        super().save(*args, **kwargs)
