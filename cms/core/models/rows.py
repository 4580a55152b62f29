"""What the rows of pages have in common."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.models import Orderable, TranslatableMixin
from wagtail_localize.fields import SynchronizedField, TranslatableField


class TranslatedRow(TranslatableMixin, Orderable):
    """A row in an order of its own. Concrete rows add the parental key `page`."""

    override_translatable_fields = [SynchronizedField("sort_order", overridable=False)]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        abstract = True


class FootnoteRow(TranslatedRow):
    """A footnote; the text refers to it by its name."""

    identifier = models.CharField(
        _("name"),
        max_length=32,
        validators=[RegexValidator(r"^[a-z][a-z0-9-]*$", _("Such as n1."))],
        help_text=_(
            "Such as n1. The text refers to the footnote by this name; readers see 1, 2, 3."
        ),
    )
    text = RichTextField(_("text"), features=["bold", "italic", "link"])

    panels = ["identifier", "text"]
    override_translatable_fields = [
        *TranslatedRow.override_translatable_fields,
        SynchronizedField("identifier", overridable=False),
        TranslatableField("text"),
    ]

    class Meta(TranslatedRow.Meta):
        abstract = True
        verbose_name = _("footnote")
