"""What the rows of a meeting have in common."""

import uuid

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search.index import SearchField
from wagtail_localize.fields import SynchronizedField

from cms.core.models import TranslatedRow
from cms.core.search.fields import LinkedField, RowsField
from meetings.disclosure import NameDisclosure, is_mentioned, may_name


class MeetingRow(TranslatedRow):
    """A row of a meeting. Concrete rows add the parental key `page`."""

    class Meta(TranslatedRow.Meta):
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

    name_disclosure = models.CharField(
        _("how far the person is public"),
        max_length=16,
        choices=NameDisclosure,
        default=NameDisclosure.NAMED,
        help_text=_("A name that is withheld is on no page, in no file, feed or search."),
    )

    person_panels = ["person", "guest_name", "guest_organisation", "name_disclosure"]
    person_translatable_fields = [
        SynchronizedField("person", overridable=False),
        SynchronizedField("guest_name", overridable=False),
        SynchronizedField("guest_organisation", overridable=False),
        SynchronizedField("name_disclosure", overridable=False),
    ]

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Exactly one of person and guest; of a name that is withheld, none is needed."""
        super().clean()
        is_nobody = not self.person_id and not self.guest_name
        if (self.person_id and self.guest_name) or (is_nobody and may_name(self)):
            raise ValidationError(
                {"guest_name": _("Choose a person or give a name, one of the two.")}
            )


class OrganisationsField(RowsField):
    """The organisations of guests. Of each type, modelsearch has one field for a relation."""


def people_fields(relation: str) -> list[SearchField]:
    """What the search has of rows of `PersonOrGuest`: nothing that is withheld."""
    return [
        LinkedField(relation, "person", "title", among=may_name),
        RowsField(relation, "guest_name", among=may_name),
        OrganisationsField(relation, "guest_organisation", among=is_mentioned),
    ]
