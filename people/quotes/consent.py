"""What may be shown of a quote: the one answer that every output asks for. Pure."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class QuoteConsent(models.TextChoices):
    """Whether the person agrees that the words are shown."""

    NOT_ASKED = "not-asked", _("Not asked yet")
    ASKED = "asked", _("Asked, no answer yet")
    GIVEN = "given", _("Given")
    REFUSED = "refused", _("Refused")


class Attribution(models.TextChoices):
    """As whom the person agrees to be shown."""

    NAME = "name", _("By name")
    ROLE = "role", _("By role only")
    ANONYMOUS = "anonymous", _("Anonymous")


class QuoteSource(models.TextChoices):
    """Where the words come from."""

    INTERVIEW = "interview", _("Interview")
    EVALUATION = "evaluation", _("Evaluation form")
    SPEECH = "speech", _("Speech")
    WRITING = "writing", _("Letter or e-mail")
    PUBLISHED = "published", pgettext_lazy("source of a quote", "Published elsewhere")
    OTHER = "other", pgettext_lazy("source of a quote", "Other")


def may_show(quote: Any) -> bool:
    """Whether the words may be shown: consent was given, and not withdrawn since."""
    return quote.consent == QuoteConsent.GIVEN and quote.withdrawn_on is None


def shows_name(quote: Any) -> bool:
    return quote.attribution == Attribution.NAME


def shows_role(quote: Any) -> bool:
    return quote.attribution in {Attribution.NAME, Attribution.ROLE}
