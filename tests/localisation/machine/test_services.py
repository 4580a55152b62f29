"""Both services as they are spoken to, and every way in which they fail."""

import logging
import time

import pytest

from cms.localisation.machine import posting
from cms.localisation.machine.deepl import FREE, PAID, DeepLTranslator, target_code
from cms.localisation.machine.libretranslate import LibreTranslator
from cms.localisation.machine.suggesting import get_translator
from cms.localisation.machine.translator import TranslatorFailed

TEXTS = ['See <g id="1">this</g> &amp; that', 'Go <code id="1" translate="no">x@a.org</code>']


def test_libretranslate_is_asked_as_its_api_wants(libre) -> None:
    answer = get_translator().translate(TEXTS, "en", "fr-ca")

    assert answer == [
        'SEE <g id="1">THIS</g> & THAT',
        'GO <code id="1" translate="no">x@a.org</code>',
    ]
    [(path, body, headers)] = libre.requests
    assert (path, headers["Content-Type"]) == ("/translate", "application/json")
    assert body == {
        "q": TEXTS,
        "source": "en",
        "target": "fr",
        "format": "html",
        "api_key": "libre-key",
    }


def test_deepl_is_asked_as_its_api_wants(deepl_service) -> None:
    answer = get_translator().translate(TEXTS, "fr", "en")

    assert answer == [
        'SEE <g id="1">THIS</g> &amp; THAT',
        'GO <code id="1" translate="no">x@a.org</code>',
    ]
    [(path, body, headers)] = deepl_service.requests
    assert (path, headers["Authorization"]) == ("/v2/translate", "DeepL-Auth-Key deepl-key:fx")
    assert body == {
        "text": TEXTS,
        "source_lang": "FR",
        "target_lang": "EN-GB",
        "tag_handling": "xml",
        "ignore_tags": ["code"],
        "outline_detection": False,
        "preserve_formatting": True,
    }


@pytest.mark.parametrize(
    ("language", "code"),
    [("en", "EN-GB"), ("en-us", "EN-US"), ("fr-ca", "FR"), ("pt", "PT-PT"), ("ar", "AR")],
)
def test_the_codes_deepl_knows(language, code) -> None:
    assert target_code(language) == code


def test_deepl_has_a_host_for_each_kind_of_key() -> None:
    assert [DeepLTranslator(key).host for key in ("a:fx", "a")] == [FREE, PAID]


def test_a_key_is_in_no_representation() -> None:
    assert "secret" not in repr(DeepLTranslator("secret")) + repr(LibreTranslator("u", "secret"))


@pytest.mark.parametrize(
    ("status", "answer", "message"),
    [
        (403, {"error": "Invalid API key"}, "LibreTranslate refused the key."),
        (400, {"error": "Visit https://x to get an API key"}, "LibreTranslate refused the key."),
        (400, {"error": "de is not supported"}, "LibreTranslate does not offer these languages."),
        (
            500,
            {"error": "Cannot translate text: German (de) is not available as a target language"},
            "LibreTranslate does not offer these languages.",
        ),
        (429, {"error": "Slowdown: 20 per minute"}, "LibreTranslate has too much to do"),
        (502, b"<html>", "LibreTranslate has too much to do"),
        (404, b"<html>", "There is no LibreTranslate at the address"),
        (302, b"", "There is no LibreTranslate at the address"),
        (400, {"error": "exceeds text limit"}, "LibreTranslate did not accept the text."),
        (200, {"translatedText": ["one"]}, "LibreTranslate did not accept the text."),
        (200, {"translatedText": [1, None]}, "LibreTranslate did not accept the text."),
        (200, b"[]", "LibreTranslate did not accept the text."),
        (200, b"[" * 100_000, "LibreTranslate did not accept the text."),
        (200, b"\xff\xfe\x00", "LibreTranslate did not accept the text."),
    ],
)
def test_libretranslate_fails_in_plain_words(start, status, answer, message) -> None:
    service = start(lambda _body, _headers: (status, answer))

    with pytest.raises(TranslatorFailed) as failure:
        LibreTranslator(service.url, "k").translate(TEXTS, "en", "fr")

    assert str(failure.value).startswith(message)
    assert len(service.requests) == 1


@pytest.mark.parametrize(
    ("status", "answer", "message"),
    [
        (403, {"message": "Forbidden"}, "DeepL refused the key."),
        (401, b"", "DeepL refused the key."),
        (456, {"message": "Quota Exceeded"}, "The agreed amount of text for DeepL is used up"),
        (
            400,
            {"message": "Value for 'target_lang' not supported."},
            "DeepL does not offer these languages.",
        ),
        (400, {"message": "Bad request", "detail": "x"}, "DeepL did not accept the text."),
        (413, {"message": "Request Entity Too Large"}, "DeepL takes less text at once."),
        (429, {"message": "Too many requests"}, "DeepL has too much to do"),
        (503, b"", "DeepL has too much to do"),
        (200, {"translations": [{"text": "one"}]}, "DeepL did not accept the text."),
        (200, {"translations": "none"}, "DeepL did not accept the text."),
        (200, {"translations": [{"text": None}, 7]}, "DeepL did not accept the text."),
    ],
)
def test_deepl_fails_in_plain_words(start, status, answer, message) -> None:
    service = start(lambda _body, _headers: (status, answer))

    with pytest.raises(TranslatorFailed) as failure:
        DeepLTranslator("k", service.url).translate(TEXTS, "en", "fr")

    assert str(failure.value).startswith(message)
    assert len(service.requests) == 1


def test_a_service_that_is_not_there(start) -> None:
    translator = LibreTranslator("http://127.0.0.1:9", "k")

    with pytest.raises(TranslatorFailed, match="LibreTranslate cannot be reached"):
        translator.translate(TEXTS, "en", "fr")


def test_a_service_that_does_not_answer(start, monkeypatch) -> None:
    monkeypatch.setattr(posting, "READ_SECONDS", 0.1)
    service = start(lambda _body, _headers: (200, time.sleep(1)))

    with pytest.raises(TranslatorFailed, match="LibreTranslate takes too long to answer"):
        LibreTranslator(service.url, "k").translate(TEXTS, "en", "fr")


def test_an_answer_without_end(start, monkeypatch) -> None:
    monkeypatch.setattr(posting, "MAXIMUM_ANSWER", 1000)
    service = start(lambda _body, _headers: (200, {"translatedText": ["x" * 600] * 2}))

    with pytest.raises(TranslatorFailed, match="LibreTranslate takes too long to answer"):
        LibreTranslator(service.url, "k").translate(TEXTS, "en", "fr")


def test_a_key_is_told_nobody(start, caplog) -> None:
    caplog.set_level(logging.DEBUG)
    echo = start(lambda _body, headers: (400, {"message": headers["Authorization"]}))

    for key in ("secret-key", "secret-key\nX: y", "secret-kéy"):
        with pytest.raises(TranslatorFailed) as failure:
            DeepLTranslator(key, echo.url).translate(TEXTS, "en", "fr")
        assert failure.value.__context__ is None
        assert "secret" not in str(failure.value)

    [warning] = [r.getMessage() for r in caplog.records if r.levelname == "WARNING"][:1]
    assert warning == "DeepL answered 400: DeepL-Auth-Key …"
    assert "secret" not in caplog.text
