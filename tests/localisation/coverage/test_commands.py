"""Coverage in a terminal and for programs; catching up with what was there before."""

import io
import json
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from wagtail_localize.models import TranslationSource

from cms.localisation.models import TranslationStatus
from cms.localisation.status import catching_up
from cms.localisation.status.catching_up import CaughtUp, catch_up, never_taken_up
from tests.factories import make_standard_page, make_topic
from tests.localisation.matrix.site import published_in, taken_up
from tests.localisation.test_publication import prepared

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def nothing_before() -> None:
    """The home pages that every site has are taken up first, and do not count."""
    catch_up()
    TranslationStatus.objects.all().delete()


def report(**options: Any) -> tuple[str, str]:
    """What the command prints on stdout and stderr."""
    out, err = io.StringIO(), io.StringIO()
    call_command("translation_report", stdout=out, stderr=err, **options)
    return out.getvalue(), err.getvalue()


def test_json_is_one_object_and_nothing_else() -> None:
    published_in(taken_up("Two words"), "fr")
    taken_up("Missing words")

    out, err = report(format="json")

    assert err == ""
    assert json.loads(out)["languages"]["fr"] == {
        "objects": 2,
        "words": 8,
        "words_current": 4,
        "words_to_do": 4,
        "share": 50.0,
        "target": 80,
        "reaches_target": False,
        "states": {
            "missing": {"objects": 1, "words": 4},
            "machine": {"objects": 0, "words": 0},
            "translation": {"objects": 0, "words": 0},
            "review": {"objects": 0, "words": 0},
            "current": {"objects": 1, "words": 4},
            "outdated": {"objects": 0, "words": 0},
        },
    }
    assert list(json.loads(out)["languages"]) == ["en", "fr", "es", "de", "ar"]


def test_the_table_is_aligned() -> None:
    published_in(taken_up("Two words"), "fr")

    out, _err = report()

    lines = out.splitlines()
    assert lines[2].split() == [
        "fr",
        "100.0",
        "%",
        "80",
        "%",
        "4",
        "0",
        "0",
        "0",
        "0",
        "0",
        "1",
        "0",
    ]
    assert len({len(line) for line in lines}) == 1


def test_too_little_is_an_error_after_the_report() -> None:
    published_in(taken_up("Two words"), "fr")
    out = io.StringIO()

    with pytest.raises(CommandError) as raised:
        call_command("translation_report", format="json", fail_under=50, stdout=out)

    assert str(raised.value) == "Below 50 %: es 0.0 %, de 0.0 %, ar 0.0 %."
    assert raised.value.returncode == 1
    assert len(json.loads(out.getvalue())["languages"]) == 5
    assert report(fail_under=0)[1] == ""


@pytest.mark.parametrize("limit", ["101", "-1", "nan", "many"])
def test_a_limit_is_a_percentage(limit: str) -> None:
    with pytest.raises(CommandError, match="--fail-under"):
        call_command("translation_report", f"--fail-under={limit}", stdout=io.StringIO())


def test_what_was_never_counted_is_said_and_counted_on_request() -> None:
    make_standard_page(title="Two words")
    TranslationSource.objects.all().delete()
    TranslationStatus.objects.all().delete()

    out, err = report(format="json")
    assert (json.loads(out)["languages"]["fr"]["words"], bool(err)) == (0, True)

    catch_up()
    TranslationStatus.objects.all().delete()
    out, err = report(format="json", refresh=True)
    assert err == ""
    assert json.loads(out)["languages"]["fr"]["words"] > 0


def untaken() -> list[str]:
    return [str(one) for found in never_taken_up() for one in found]


def test_catching_up_takes_each_public_source_once() -> None:
    page, topic = make_standard_page(title="Two words"), make_topic(title="Water")
    make_standard_page(title="Draft", slug="draft", publish=False)
    translated = taken_up("Known")
    published_in(translated, "fr")
    TranslationSource.objects.filter(
        object_id__in=[page.translation_key, topic.translation_key]
    ).delete()
    assert untaken() == ["Two words", "Water"]

    assert catch_up() == CaughtUp(done=2)

    assert TranslationSource.objects.filter(object_id=page.translation_key).count() == 1
    assert TranslationStatus.objects.filter(object_id=topic.translation_key).count() == 4
    assert catch_up() == CaughtUp()


def test_a_translation_whose_source_row_is_there_is_not_taken_up() -> None:
    prepared(taken_up("Known"), "fr")

    assert untaken() == []


def test_one_that_fails_keeps_no_other_from_being_taken_up(monkeypatch, caplog) -> None:
    for title in ("Alpha", "Beta"):
        make_standard_page(title=title, slug=title.lower())
    TranslationSource.objects.all().delete()
    before = len(untaken())
    real = catching_up.take_up

    def failing(instance: Any) -> Any:
        real(instance)
        if instance.title == "Alpha":
            raise RuntimeError("no")

    monkeypatch.setattr(catching_up, "take_up", failing)
    outcome = catch_up()

    assert outcome.failed == 1
    assert untaken() == ["Alpha"]
    assert before > 2
    assert [record.message.startswith("Could not take up") for record in caplog.records] == [True]


def test_keeping_says_what_was_done_and_fails_where_something_did(monkeypatch) -> None:
    make_standard_page(title="Two words")
    out = io.StringIO()
    call_command("keep_translations", stdout=out)
    sources = TranslationSource.objects.count()
    assert out.getvalue().endswith(f"taken up, {sources} counted anew.\n")

    def failing(key: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr(catching_up, "keep", failing)
    with pytest.raises(CommandError, match=f"{sources} failed"):
        call_command("keep_translations", stdout=io.StringIO())
