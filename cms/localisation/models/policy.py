"""What the Centre asks of each language."""

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale


class LanguagePolicy(models.Model):
    """How much of the site a language is to have, and whether a second person reads it first."""

    locale = models.OneToOneField(Locale, models.CASCADE, related_name="translation_policy")
    target = models.PositiveSmallIntegerField(
        _("target"),
        default=80,
        validators=[MaxValueValidator(100)],
        help_text=_("How many of 100 words of the site are to be current in this language."),
    )
    requires_review = models.BooleanField(
        _("second person's review"),
        default=False,
        help_text=_("A translation goes out only when somebody else than its translators agrees."),
    )

    class Meta:
        verbose_name = _("rules of a language")
        verbose_name_plural = _("rules of languages")

    def __str__(self) -> str:
        return str(self.locale)
