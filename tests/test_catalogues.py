"""Interface strings: complete in every language, and in step with the sources."""

import shutil
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from django.conf import settings
from django.core.management import call_command

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = [code for code, _name in settings.LANGUAGES if code != "en"]


def catalogue(path: Path, language: str) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=language)


def own(language: str) -> Catalog:
    return catalogue(ROOT / "locale" / language / "LC_MESSAGES" / "django.po", language)


def keys(messages: Catalog) -> set[tuple]:
    return {(message.context, message.id) for message in messages if message.id}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_is_translated(language: str) -> None:
    missing = [
        message.id
        for message in own(language)
        if message.id
        and (message.fuzzy or not all(parts(message.string)) or not parts(message.string))
    ]

    assert missing == []


def parts(string: str | tuple[str, ...]) -> tuple[str, ...]:
    return string if isinstance(string, tuple) else (string,)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_catalogue_is_malformed(language: str) -> None:
    problems = [str(error) for _message, errors in own(language).check() for error in errors]

    assert problems == []


def test_the_catalogues_have_exactly_the_strings_of_the_sources(
    tmp_path: Path, settings, monkeypatch
) -> None:
    if not shutil.which("xgettext"):
        pytest.skip("No xgettext: install gettext to compare the sources with the catalogues.")
    # The command writes beside the sources, so it gets a copy of them.
    for name in ("cms", "home", "meetings", "people", "reports", "templates"):
        shutil.copytree(ROOT / name, tmp_path / name)
    (tmp_path / "locale" / "fr" / "LC_MESSAGES").mkdir(parents=True)
    settings.LOCALE_PATHS = [str(tmp_path / "locale")]
    monkeypatch.chdir(tmp_path)
    call_command("makemessages", locale=["fr"], no_location=True, verbosity=0)

    found = keys(catalogue(tmp_path / "locale" / "fr" / "LC_MESSAGES" / "django.po", "fr"))

    assert {language: keys(own(language)) for language in LANGUAGES} == dict.fromkeys(
        LANGUAGES, found
    )
