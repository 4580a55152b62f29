"""Choices used by more than one model of the foundation."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Licence(models.TextChoices):
    """Under which terms a work may be used again; values are SPDX identifiers where one exists."""

    ALL_RIGHTS_RESERVED = "all-rights-reserved", _("All rights reserved")
    CC_BY = "CC-BY-4.0", "CC BY 4.0"
    CC_BY_SA = "CC-BY-SA-4.0", "CC BY-SA 4.0"
    CC_BY_NC = "CC-BY-NC-4.0", "CC BY-NC 4.0"
    CC_BY_NC_ND = "CC-BY-NC-ND-4.0", "CC BY-NC-ND 4.0"
    CC0 = "CC0-1.0", "CC0 1.0"


class Consent(models.TextChoices):
    """Whether the people shown in a picture agreed to its publication."""

    NOT_NEEDED = "not-needed", _("Nobody can be recognised")
    GIVEN = "given", _("Everybody shown has agreed")
    UNKNOWN = "unknown", _("Not known yet")
    REFUSED = "refused", _("Somebody shown has not agreed")
