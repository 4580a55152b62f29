"""Organisations that convene, host or employ."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import RevisionMixin, TranslatableMixin
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.core.countries import country_choices, country_name
from cms.core.editing.going_out import JudgedDraftMixin


class Organisation(JudgedDraftMixin, RevisionMixin, TranslatableMixin, index.Indexed, models.Model):
    """An organisation with its name in each language."""

    name = models.CharField(_("name"), max_length=255)
    url = models.URLField(_("website"), blank=True)
    ror = models.CharField(
        "ROR",
        max_length=9,
        blank=True,
        validators=[RegexValidator(r"^0[a-hj-km-np-tv-z0-9]{6}\d{2}$")],
        help_text=_("The last part of its address in the Research Organization Registry."),
    )
    country = models.CharField(
        _("country"), max_length=2, blank=True, choices=country_choices, help_text="ISO 3166"
    )

    panels = [
        FieldPanel("name"),
        FieldPanel("url"),
        FieldPanel("country"),
        FieldPanel("ror"),
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]
    override_translatable_fields = [
        TranslatableField("name"),
        SynchronizedField("url", overridable=False),
        SynchronizedField("ror", overridable=False),
        SynchronizedField("country", overridable=False),
    ]

    class Meta(TranslatableMixin.Meta):
        ordering = ["name"]
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

    def __str__(self) -> str:
        return self.name

    @property
    def country_name(self) -> str:
        """The country in the language the reader has chosen, or an empty text."""
        return country_name(self.country)
