"""Who facilitates a meeting, and who convenes it."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail_localize.fields import SynchronizedField

from meetings.choices import PartnerRole
from meetings.models.rows import MeetingRow, PersonOrGuest


class MeetingFacilitator(PersonOrGuest, MeetingRow):
    """A facilitator, in the order the editor chose."""

    page = ParentalKey("meetings.MeetingPage", related_name="facilitators")

    panels = PersonOrGuest.person_panels
    override_translatable_fields = [
        *MeetingRow.override_translatable_fields,
        *PersonOrGuest.person_translatable_fields,
    ]

    class Meta(MeetingRow.Meta):
        verbose_name = _("facilitator")


class PartnerFields(models.Model):
    """An organisation and its role."""

    organisation = models.ForeignKey(
        "people.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.CASCADE,
        related_name="+",
    )
    role = models.CharField(
        _("role"), max_length=16, choices=PartnerRole, default=PartnerRole.PARTNER
    )

    panels: ClassVar = ["organisation", "role"]
    partner_translatable_fields = [
        # Read through `snippets_in_language`, so the row keeps the source's organisation.
        SynchronizedField("organisation", overridable=False),
        SynchronizedField("role", overridable=False),
    ]

    class Meta:
        abstract = True


class MeetingPartner(PartnerFields, MeetingRow):
    """An organiser or partner of a meeting."""

    page = ParentalKey("meetings.MeetingPage", related_name="partners")

    override_translatable_fields = [
        *MeetingRow.override_translatable_fields,
        *PartnerFields.partner_translatable_fields,
    ]

    class Meta(MeetingRow.Meta):
        verbose_name = _("organiser or partner")
