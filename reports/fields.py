"""Model fields for identifiers: whatever an editor pastes is kept in one form."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from reports.identifiers import normalised_doi, normalised_isbn


class IsbnField(models.CharField):
    """An ISBN-13 with its check digit verified; ISBN-10 becomes one."""

    def clean(self, value: Any, model_instance: Any) -> str:
        text = super().clean(value, model_instance)
        try:
            return normalised_isbn(text) if text else ""
        except ValueError as error:
            message = _("This is no ISBN: it has 13 digits, and the last one proves the others.")
            raise ValidationError(message, code="isbn") from error


class DoiField(models.CharField):
    """A DOI without its resolver."""

    def clean(self, value: Any, model_instance: Any) -> str:
        text = super().clean(value, model_instance)
        try:
            return normalised_doi(text) if text else ""
        except ValueError as error:
            message = _("This is no DOI: it begins with 10. and has a slash, as in 10.5555/12345.")
            raise ValidationError(message, code="doi") from error
