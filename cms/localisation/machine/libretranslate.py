"""LibreTranslate, which an organisation can run itself (docs.libretranslate.com)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.utils.translation import gettext_lazy as _

from cms.localisation.checks.pair import base_language
from cms.localisation.machine.posting import failure, post, refused
from cms.localisation.machine.translator import TranslatorFailed


@dataclass(frozen=True)
class LibreTranslator:
    """`POST /translate` with `format` html and a list as `q`.

    Servers answer HTML with its entities already replaced; `restoration` reads both. They have
    limits of their own, which the API does not tell, and are slow without a graphics card: requests
    are small.
    """

    url: str
    key: str = field(default="", repr=False)
    name: str = "libretranslate"
    maximum_texts: int = 10
    maximum_size: int = 5_000

    def size_of(self, text: str) -> int:
        """Characters."""
        return len(text)

    def translate(
        self, texts: Sequence[str], source_language: str, target_language: str
    ) -> list[str]:
        """See `Translator`."""
        body = {
            "q": list(texts),
            "source": base_language(source_language),
            "target": base_language(target_language),
            "format": "html",
        }
        if self.key:
            body["api_key"] = self.key
        status, answer = post("LibreTranslate", f"{self.url.rstrip('/')}/translate", body, {})
        found = answer.get("translatedText")
        if status == 200 and _is_list_of_texts(found, len(texts)):
            return found
        raise self._failure(status, str(answer.get("error", "")))

    def _failure(self, status: int, told: str) -> TranslatorFailed:
        service = "LibreTranslate"
        # The status is 500 where the server finds out while it translates.
        if "is not supported" in told or "not available as a target" in told:
            return failure(service, _("{service} does not offer these languages."))
        if status in (401, 403) or "API key" in told:
            message = _("{service} refused the key. Tell who runs the site.")
            return failure(service, message)
        return refused(service, status, told, self.key)


def _is_list_of_texts(found: object, length: int) -> bool:
    return (
        isinstance(found, list)
        and len(found) == length
        and all(isinstance(text, str) for text in found)
    )
