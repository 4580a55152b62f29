"""Who made a report or a case study."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail_localize.fields import SynchronizedField

from cms.core.models import TranslatedRow
from reports.choices import ContributorRole

NAMED_BY = ("person", "organisation", "family_name", "given_name", "affiliation")


class ContributorFields(models.Model):
    """A person with a page, an organisation, or somebody known by name alone.

    Nobody gets a public page by being named. Names are the same in every language, as on a title
    page.
    """

    role = models.CharField(
        _("role"), max_length=16, choices=ContributorRole, default=ContributorRole.AUTHOR
    )
    person = models.ForeignKey(
        "people.PersonPage",
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="+",
        null=True,
        blank=True,
        help_text=_("Somebody with a page on this site."),
    )
    organisation = models.ForeignKey(
        "people.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.CASCADE,
        related_name="+",
        null=True,
        blank=True,
        help_text=_("Where an organisation is the author, the editor or the publisher."),
    )
    family_name = models.CharField(
        _("family name"),
        max_length=255,
        blank=True,
        help_text=_("Of somebody without a page here. Citations sort by it."),
    )
    given_name = models.CharField(_("given name"), max_length=255, blank=True)
    affiliation = models.CharField(
        _("their organisation"), max_length=255, blank=True, help_text=_("In words, if they wish.")
    )

    panels = ["role", *NAMED_BY]
    contributor_translatable_fields = [
        SynchronizedField("role", overridable=False),
        # Read through `in_language` and `snippets_in_language`: the row keeps the source's.
        *[SynchronizedField(name, overridable=False) for name in NAMED_BY],
    ]

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Exactly one of person, organisation and name."""
        super().clean()
        given = [bool(self.person_id), bool(self.organisation_id), bool(self.family_name)]
        if sum(given) != 1:
            message = _("Choose a person or an organisation, or give a name: one of the three.")
            raise ValidationError({"family_name": message})
        if not self.family_name and (self.given_name or self.affiliation):
            message = _("This goes with a family name only.")
            field = "given_name" if self.given_name else "affiliation"
            raise ValidationError({field: message})


class ReportContributor(ContributorFields, TranslatedRow):
    """Who wrote, edited or translated a report, in the order of its title page."""

    page = ParentalKey("reports.ReportPage", related_name="contributors")

    override_translatable_fields = [
        *TranslatedRow.override_translatable_fields,
        *ContributorFields.contributor_translatable_fields,
    ]

    class Meta(TranslatedRow.Meta):
        verbose_name = _("contributor")


class CaseStudyContributor(ContributorFields, TranslatedRow):
    """Who wrote or contributed a case study."""

    page = ParentalKey("reports.CaseStudyPage", related_name="contributors")

    override_translatable_fields = [
        *TranslatedRow.override_translatable_fields,
        *ContributorFields.contributor_translatable_fields,
    ]

    class Meta(TranslatedRow.Meta):
        verbose_name = _("contributor")
