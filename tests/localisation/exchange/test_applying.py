"""Files are written whole or not at all, and never over somebody's later words."""

from typing import Any

import pytest

from cms.localisation.exchange import applying
from cms.localisation.exchange.applying import always, apply, propose
from cms.localisation.exchange.package import read_files
from cms.localisation.exchange.unreadable import UnreadableFile
from tests.admin.people import make_person
from tests.localisation.exchange.work import file_of, make_translation, put, targets

pytestmark = pytest.mark.django_db


def read(*files: bytes) -> tuple[Any, ...]:
    return read_files([(f"{number}.xlf", data) for number, data in enumerate(files)]).documents


def test_who_worked_between_review_and_writing_loses_nothing() -> None:
    translation = make_translation("Page")
    documents = read(file_of(translation, {"Page": "Du fichier"}))
    (proposal,) = propose(documents).pages
    assert proposal.comparison.counts["new"] == 1
    put(translation, "title", "Du bureau")

    (applied,) = apply(documents)

    assert (applied.written, applied.proposal.comparison.counts["conflict"]) == (0, 1)
    assert targets(translation)["Page"] == ("Du bureau", "translated")


def test_a_decision_holds_for_the_words_that_were_seen() -> None:
    translation = make_translation("Page")
    documents = read(file_of(translation, {"Page": "Du fichier"}))
    put(translation, "title", "Du bureau")
    (proposal,) = propose(documents).pages
    seen = {
        applying.conflict_key(proposal.comparison.document.id, compared)
        for compared in proposal.comparison.units
    }
    put(translation, "title", "Plus tard")

    def is_seen(document_id: str, compared: Any) -> bool:
        return applying.conflict_key(document_id, compared) in seen

    assert [one.written for one in apply(documents, overwrites=is_seen)] == [0]
    put(translation, "title", "Du bureau")
    assert [one.written for one in apply(documents, overwrites=is_seen)] == [1]
    assert targets(translation)["Page"] == ("Du fichier", "translated")


def test_when_one_page_fails_no_page_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = make_translation("One"), make_translation("Two")
    documents = read(file_of(one, {"One": "Un"}), file_of(two, {"Two": "Deux"}))
    real = applying.write

    def fails_at_the_second(translation: Any, *arguments: Any) -> int:
        if translation == two:
            raise OSError("disk")
        return real(translation, *arguments)

    monkeypatch.setattr(applying, "write", fails_at_the_second)
    with pytest.raises(OSError, match="disk"):
        apply(documents, overwrites=always)

    assert (targets(one)["One"], targets(two)["Two"]) == (("", "missing"), ("", "missing"))


def test_a_file_that_became_unusable_stops_everything() -> None:
    one, two = make_translation("One"), make_translation("Two")
    documents = read(file_of(one, {"One": "Un"}), file_of(two, {"Two": "Deux"}))
    two.enabled = False
    two.save()

    with pytest.raises(UnreadableFile) as refused:
        apply(documents)

    assert refused.value.name == "1.xlf"
    assert targets(one)["One"] == ("", "missing")


def test_the_words_are_whose_file_it_was() -> None:
    translation, person = make_translation("Page"), make_person("translator-fr")

    apply(read(file_of(translation, {"Page": "Titre"})), person)

    row = translation.source.stringsegment_set.get(context__path="title").string
    assert [one.last_translated_by for one in row.translations.all()] == [person]


def test_a_file_with_one_forbidden_page_is_left_out_as_a_whole() -> None:
    mine, secret = make_translation("Mine"), make_translation("Secret")
    secrets = file_of(secret)
    both = file_of(mine, {"Mine": "À moi"}).replace(
        b"</xliff>", secrets[secrets.index(b"<file ") :]
    )
    documents = read(both, file_of(make_translation("Other")))
    assert len(documents) == 3

    found = propose(documents, lambda translation: translation != secret)

    assert [page.title for page in found.pages] == ["Other"]
    assert [str(error) for error in found.errors] == [
        "0.xlf: The file has a page that you may not translate, or that is locked."
    ]
