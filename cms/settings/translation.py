"""Which service suggests translations, and how much may be sent to it."""

from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from cms.settings import env

TRANSLATORS = ("none", "libretranslate", "deepl", "dummy")


def _problems(name: str, url: str, key: str, words: str) -> list[str]:
    """What is wrong with the values, by variable. A key is never repeated."""
    found = []
    if name not in TRANSLATORS:
        found.append(f"TRANSLATOR: there is no “{name}”; choose one of {', '.join(TRANSLATORS)}.")
    if name == "deepl" and not key:
        found.append("TRANSLATOR_KEY: deepl needs the authentication key of your account.")
    if name == "libretranslate" and not url:
        found.append("TRANSLATOR_URL: libretranslate needs its address, https://host.")
    if url and not _is_address(url):
        found.append("TRANSLATOR_URL: an address such as https://host; http only on this machine.")
    # It goes into a header.
    if not key.isascii() or not key.isprintable() or " " in key:
        found.append("TRANSLATOR_KEY: only letters, digits and signs of ASCII, without spaces.")
    if not (words.isascii() and words.isdigit()):
        found.append("TRANSLATOR_WORDS_PER_MONTH: a whole number; 0 for no limit.")
    return found


def _is_address(url: str) -> bool:
    """Keys and texts go in the open only where nobody else can read them."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    is_here = host in {"localhost", "127.0.0.1", "::1"} or (host != "" and "." not in host)
    return bool(host) and (parts.scheme == "https" or (parts.scheme == "http" and is_here))


TRANSLATOR = env.text("TRANSLATOR").strip().lower()
TRANSLATOR_URL = env.text("TRANSLATOR_URL").strip()
TRANSLATOR_KEY = env.text("TRANSLATOR_KEY").strip()

if _found := _problems(
    TRANSLATOR, TRANSLATOR_URL, TRANSLATOR_KEY, env.text("TRANSLATOR_WORDS_PER_MONTH").strip()
):
    raise ImproperlyConfigured(
        "Machine translation is not set up rightly. Set in the environment or in .env:\n  "
        + "\n  ".join(_found)
    )

TRANSLATOR_WORDS_PER_MONTH = int(env.text("TRANSLATOR_WORDS_PER_MONTH"))
