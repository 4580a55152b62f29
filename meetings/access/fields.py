"""Fields of answers, and of languages: stored as codes, typed and read as names."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

from cms.core.punctuation import in_a_row
from meetings.access.languages import UnknownLanguage, are_codes, codes_in, codes_of, names_of
from meetings.choices import Answer


class AnswerField(models.CharField):
    """Yes, no or not yet confirmed; empty while nobody has said."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"max_length": 16, "blank": True, "choices": Answer, **kwargs})

    def get_choices(self, *args: Any, **kwargs: Any) -> list[Any]:
        blank = [("", _("Nobody has said yet"))]
        return super().get_choices(*args, **{**kwargs, "blank_choice": blank})


class LanguagesField(models.CharField):
    """Codes with a space between two, in the editor's order. `signed` ones are sign languages."""

    def __init__(self, *args: Any, signed: bool = False, **kwargs: Any) -> None:
        self.signed = signed
        super().__init__(*args, **{"max_length": 255, "blank": True, **kwargs})

    def deconstruct(self) -> tuple[str, str, Any, dict[str, Any]]:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, kwargs | ({"signed": True} if self.signed else {})

    def formfield(self, **kwargs: Any) -> Any:
        return super().formfield(**{"form_class": LanguagesFormField, **kwargs}, signed=self.signed)


class LanguagesFormField(forms.CharField):
    """Names with a comma between two, in any language of the site; codes are understood too."""

    def __init__(self, *args: Any, signed: bool = False, **kwargs: Any) -> None:
        self.signed = signed
        super().__init__(*args, **kwargs)

    def prepare_value(self, value: Any) -> Any:
        """The names of codes; what somebody typed stays until it is understood."""
        if not value:
            return value
        codes = codes_in(value)
        if not are_codes(codes, signed=self.signed):
            return value
        return in_a_row(names_of(codes, signed=self.signed))

    def to_python(self, value: Any) -> str:
        try:
            return " ".join(codes_of(super().to_python(value), signed=self.signed))
        except UnknownLanguage as error:
            raise ValidationError(_in_words(error)) from error

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return (initial or "") != self.to_python(data)
        except ValidationError:
            return True


def _in_words(error: UnknownLanguage) -> str:
    if error.suggestion:
        message = _("“%(typed)s” is no language known here. Did you mean “%(suggestion)s”?")
        return message % {"typed": error.typed, "suggestion": error.suggestion}
    message = _("“%(typed)s” is no language known here. Give its name, with a comma between two.")
    return message % {"typed": error.typed}
