"""Topics and regions: one code in every language, words in each."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import TranslatableMixin
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField


class Term(TranslatableMixin, index.Indexed, models.Model):
    """A word of a list that readers filter by."""

    code = models.SlugField(
        _("code"),
        max_length=64,
        help_text=_("Used in addresses, the same in every language; a change breaks links."),
    )
    title = models.CharField(_("title"), max_length=255)

    panels = [FieldPanel("title"), FieldPanel("code")]
    search_fields = [index.SearchField("title"), index.AutocompleteField("title")]
    override_translatable_fields = [
        SynchronizedField("code", overridable=False),
        TranslatableField("title"),
    ]

    class Meta(TranslatableMixin.Meta):
        abstract = True
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title


class Topic(Term):
    """What a meeting or report is about."""

    class Meta(Term.Meta):
        verbose_name = _("topic")
        verbose_name_plural = _("topics")


class Region(Term):
    """The part of the world a meeting or report is about."""

    class Meta(Term.Meta):
        verbose_name = _("region")
        verbose_name_plural = _("regions")
