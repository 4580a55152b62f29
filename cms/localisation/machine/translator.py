"""What a translation service is to the rest of the site, and how it fails."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from django.conf import settings
from django.utils.text import format_lazy
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from cms.core.dates import format_date


class Translator(Protocol):
    """A service that translates.

    `name` is kept with what it made and with how much was sent to it. `maximum_texts` and
    `maximum_size` are what one request may carry; a size is that of `size_of`.
    """

    name: str
    maximum_texts: int
    maximum_size: int

    def size_of(self, text: str) -> int:
        """How much of `maximum_size` a text takes."""
        ...

    def translate(
        self, texts: Sequence[str], source_language: str, target_language: str
    ) -> list[str]:
        """One request: a translation for each text, in the same order.

        The texts are well-formed XML fragments with the elements `<g id="1">`, whose content is
        translated, and `<code id="2" translate="no">`, whose content is not; `&`, `<` and `>` are
        escaped. The languages are codes such as "fr" or "fr-ca". What comes back is what the
        service made of it, to be read by `restoration.restored`. Raises `TranslatorFailed`.
        """
        ...


class TranslatorFailed(Exception):
    """No translation, for a reason that a translator understands: `str()` is one sentence or two.

    `suggestions` is what had come before, by the segment's id; it is paid for and may be used.
    """

    def __init__(self, message: object) -> None:
        super().__init__(message)
        self.suggestions: dict[str, str] = {}


class BudgetExceeded(TranslatorFailed):
    """More words than are left in this month. Nothing was sent."""

    def __init__(self, needed: int, left: int, renews: date) -> None:
        self.needed, self.left, self.renews = needed, left, renews
        super().__init__(
            format_lazy(
                _(
                    "These are {needed} words; {left} are left for machine translation this month."
                    " The budget is renewed on {renews}."
                ),
                needed=needed,
                left=left,
                renews=format_date(renews, get_language() or settings.LANGUAGE_CODE),
            )
        )
