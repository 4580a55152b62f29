"""Places where meetings happen."""

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import PreviewableMixin, RevisionMixin, TranslatableMixin
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.core.countries import country_choices, country_name
from cms.core.editing.going_out import JudgedDraftMixin


class Venue(
    PreviewableMixin,
    JudgedDraftMixin,
    RevisionMixin,
    TranslatableMixin,
    index.Indexed,
    models.Model,
):
    """A place with its address (schema.org PostalAddress): name and city in each language."""

    name = models.CharField(_("name"), max_length=255)
    street = models.CharField(_("street and number"), max_length=255, blank=True)
    city = models.CharField(_("city"), max_length=255, blank=True)
    country = models.CharField(
        _("country"), max_length=2, blank=True, choices=country_choices, help_text="ISO 3166"
    )
    url = models.URLField(_("website"), blank=True)
    latitude = models.DecimalField(
        _("latitude"), max_digits=9, decimal_places=6, null=True, blank=True
    )
    longitude = models.DecimalField(
        _("longitude"), max_digits=9, decimal_places=6, null=True, blank=True
    )
    access_notes = models.TextField(
        _("getting there and access"),
        blank=True,
        help_text=_("Steps, lifts, hearing loops, public transport: what one must know to come."),
    )

    panels = [
        FieldPanel("name"),
        MultiFieldPanel(["street", "city", "country"], heading=_("Address")),
        FieldPanel("url"),
        MultiFieldPanel(["latitude", "longitude"], heading=_("Point on the map")),
        FieldPanel("access_notes"),
    ]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("city"),
    ]
    override_translatable_fields = [
        TranslatableField("name"),
        SynchronizedField("street", overridable=False),
        TranslatableField("city"),
        SynchronizedField("country", overridable=False),
        SynchronizedField("url", overridable=False),
        SynchronizedField("latitude", overridable=False),
        SynchronizedField("longitude", overridable=False),
        TranslatableField("access_notes"),
    ]

    class Meta(TranslatableMixin.Meta):
        ordering = ["name"]
        verbose_name = _("venue")
        verbose_name_plural = _("venues")

    def __str__(self) -> str:
        return ", ".join(part for part in (self.name, self.city) if part)

    @property
    def country_name(self) -> str:
        """The country in the language the reader has chosen (CLDR), or an empty text."""
        return country_name(self.country)

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        return "previews/venue.html"
