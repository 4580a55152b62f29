"""What the rows of a meeting have in common."""

import uuid

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Orderable, TranslatableMixin
from wagtail_localize.fields import SynchronizedField


class MeetingRow(TranslatableMixin, Orderable):
    """A row of a meeting. Concrete rows add the parental key `page`."""

    override_translatable_fields = [SynchronizedField("sort_order", overridable=False)]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        abstract = True


class NamedRow(models.Model):
    """A row that other rows and blocks name by `uuid`, which is the same in every language."""

    uuid = models.UUIDField(default=uuid.uuid4, editable=False)

    class Meta:
        abstract = True


class PersonOrGuest(models.Model):
    """Somebody with a page of their own, or a guest known by name.

    Nobody gets a public page by being named: a guest stays a name and an organisation.
    """

    person = models.ForeignKey(
        "people.PersonPage",
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="+",
        null=True,
        blank=True,
        help_text=_("Somebody with a page on this site; otherwise give the name below."),
    )
    guest_name = models.CharField(_("name of a guest"), max_length=255, blank=True)
    guest_organisation = models.CharField(
        _("organisation of the guest"), max_length=255, blank=True
    )

    person_panels = ["person", "guest_name", "guest_organisation"]
    person_translatable_fields = [
        SynchronizedField("person", overridable=False),
        SynchronizedField("guest_name", overridable=False),
        SynchronizedField("guest_organisation", overridable=False),
    ]

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Exactly one of person and guest."""
        super().clean()
        if bool(self.person_id) == bool(self.guest_name):
            raise ValidationError(
                {"guest_name": _("Choose a person or give a name, one of the two.")}
            )
