"""DeepL (developers.deepl.com, API version 2)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext_lazy as _

from cms.localisation.checks.pair import base_language
from cms.localisation.machine.posting import failure, post, refused
from cms.localisation.machine.translator import TranslatorFailed

PAID = "https://api.deepl.com"
# For keys that end in ":fx".
FREE = "https://api-free.deepl.com"
# As a target, a language that DeepL has in varieties has to say which.
_TARGETS = {"en": "EN-GB", "pt": "PT-PT"}
_VARIETIES = {"en-gb", "en-us", "pt-br", "pt-pt", "es-419", "zh-hans", "zh-hant"}


@dataclass(frozen=True)
class DeepLTranslator:
    """`POST /v2/translate`: at most 50 texts and 128 KiB a request."""

    key: str = field(repr=False)
    url: str = ""
    name: str = "deepl"
    maximum_texts: int = 50
    # The rest of the 128 KiB is for the options and what JSON puts between the texts.
    maximum_size: int = 120_000

    @property
    def host(self) -> str:
        """Where the account is, unless an address is set."""
        return self.url.rstrip("/") or (FREE if self.key.endswith(":fx") else PAID)

    def size_of(self, text: str) -> int:
        """Bytes in JSON as it is sent, where an Arabic letter takes six."""
        return len(json.dumps(text)) + 2

    def translate(
        self, texts: Sequence[str], source_language: str, target_language: str
    ) -> list[str]:
        """See `Translator`."""
        body = {
            "text": list(texts),
            "source_lang": base_language(source_language).upper(),
            "target_lang": target_code(target_language),
            "tag_handling": "xml",
            "ignore_tags": ["code"],
            # Our elements stand within a sentence, never between two.
            "outline_detection": False,
            "preserve_formatting": True,
        }
        headers = {"Authorization": f"DeepL-Auth-Key {self.key}"}
        status, answer = post("DeepL", f"{self.host}/v2/translate", body, headers)
        found = _texts(answer)
        if status == 200 and len(found) == len(texts):
            return found
        raise self._failure(status, str(answer.get("message", "")))

    def _failure(self, status: int, told: str) -> TranslatorFailed:
        if status in (401, 403):
            return failure("DeepL", _("{service} refused the key. Tell who runs the site."))
        if status == 456:
            message = _("The agreed amount of text for {service} is used up for this period.")
            return failure("DeepL", message)
        if status == 400 and ("target_lang" in told or "source_lang" in told):
            return failure("DeepL", _("{service} does not offer these languages."))
        return refused("DeepL", status, told, self.key)


def target_code(language: str) -> str:
    """DeepL's code of a target language: "FR" of "fr-ca", "EN-GB" of "en"."""
    code = language.replace("_", "-").lower()
    if code in _VARIETIES:
        return code.upper()
    base = base_language(code)
    return _TARGETS.get(base, base.upper())


def _texts(answer: dict[str, Any]) -> list[str]:
    rows = answer.get("translations")
    rows = rows if isinstance(rows, list) else []
    texts = [row.get("text") for row in rows if isinstance(row, dict)]
    return [text for text in texts if isinstance(text, str)]
