"""The Centre's words, and what they are called in each language (TBX, ISO 30042)."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import Locale, Orderable


class GlossaryConcept(ClusterableModel):
    """One thing that has a name in each language; TBX calls it a concept entry."""

    definition = models.TextField(
        _("definition"), blank=True, help_text=_("What is meant, in a sentence or two.")
    )
    note = models.TextField(
        _("note"), blank=True, help_text=_("For translators: where it is used, what to avoid.")
    )
    do_not_translate = models.BooleanField(
        _("do not translate"),
        default=False,
        help_text=_("The name stays as it is in the source in every language."),
    )
    is_case_sensitive = models.BooleanField(
        _("capitals matter"),
        default=False,
        help_text=_("“Centre” is then another word than “centre”."),
    )

    class Meta:
        verbose_name = _("glossary entry")
        verbose_name_plural = _("glossary entries")

    def __str__(self) -> str:
        """The preferred terms, each once; whatever there is if none is preferred."""
        terms = self.terms.all()
        preferred = [term.text for term in terms if term.status == TermStatus.PREFERRED]
        return ", ".join(dict.fromkeys(preferred or [term.text for term in terms])) or str(self.pk)


class TermStatus(models.TextChoices):
    """TBX `administrativeStatus`: what to write, what may be written, what may not."""

    PREFERRED = "preferred", _("Preferred")
    ADMITTED = "admitted", _("Admitted")
    FORBIDDEN = "forbidden", _("Forbidden")


class GlossaryTerm(Orderable):
    """A name of a concept in one language."""

    concept = ParentalKey(GlossaryConcept, on_delete=models.CASCADE, related_name="terms")
    locale = models.ForeignKey(Locale, models.CASCADE, verbose_name=_("language"))
    text = models.CharField(_("term"), max_length=255)
    status = models.CharField(
        _("status"), max_length=12, choices=TermStatus.choices, default=TermStatus.PREFERRED
    )

    class Meta(Orderable.Meta):
        verbose_name = _("term")
        verbose_name_plural = _("terms")

    def __str__(self) -> str:
        return self.text
