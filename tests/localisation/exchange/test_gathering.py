"""What a document says of a translation, and at what cost."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction
from wagtail_localize.models import Translation

from cms.localisation.exchange.applying import propose
from cms.localisation.exchange.gathering import document_for, documents_for, for_exchange
from cms.localisation.exchange.package import ExchangeFormat, build_package, read_files
from cms.localisation.segments.reading import current_fingerprint, segments_of
from tests.factories import full_meeting, make_topic
from tests.localisation.exchange.work import make_translation
from tests.localisation.test_publication import changed, prepared

pytestmark = pytest.mark.django_db


def queries(function: Any, *arguments: Any) -> int:
    with CaptureQueriesContext(
        connection,
    ) as captured:
        function(*arguments)
    return len(captured)


def loaded(*translations: Translation) -> list[Translation]:
    pks = [translation.pk for translation in translations]
    return list(for_exchange(Translation.objects.filter(pk__in=pks)))


def test_a_document_says_what_the_translation_is() -> None:
    translation = make_translation("What we do")

    document = document_for(translation, "Use “vous”.")

    assert document.segments == tuple(segments_of(translation))
    assert (document.id, document.title, document.note) == (
        str(translation.uuid),
        "What we do",
        "Use “vous”.",
    )
    assert (document.source_language, document.target_language) == ("en", "fr")
    assert document.source_fingerprint == current_fingerprint(translation.source)


def test_another_source_has_another_fingerprint() -> None:
    translation = make_translation("What we do")
    before = document_for(translation).source_fingerprint

    changed(translation.source.get_source_instance(), introduction="Quite another.")

    translation.source.refresh_from_db()
    assert document_for(translation).source_fingerprint != before


def test_only_what_everybody_reads_has_a_public_address() -> None:
    public, private = make_translation("Public"), make_translation("Private")
    draft, topic = make_translation("Draft", publish=False), prepared(make_topic())
    PageViewRestriction.objects.create(
        page=private.source.get_source_instance(), restriction_type="login"
    )

    told = {one.id: one.url for one in documents_for([public, private, draft, topic])}

    assert told[str(public.uuid)] == "http://localhost:8000/en/public/"
    assert [told[str(one.uuid)] for one in (private, draft, topic)] == [
        f"http://localhost:8000/admin/translation/{one.uuid}/" for one in (private, draft, topic)
    ]


def test_a_document_takes_the_same_queries_whatever_is_in_it() -> None:
    small, large = loaded(make_translation("Small"), prepared(full_meeting()))
    document_for(small)

    assert queries(document_for, small) == queries(document_for, large) == 6


def test_documents_share_what_can_be_shared() -> None:
    one, two, three = loaded(*(make_translation(title) for title in ("One", "Two", "Three")))
    document_for(one)

    assert queries(list, documents_for([one])) == 2 + 5
    assert queries(list, documents_for([one, two, three])) == 2 + 3 * 5


def test_comparing_takes_the_same_queries_for_each_page() -> None:
    translations = loaded(*(make_translation(title) for title in ("One", "Two", "Three")))

    def of(number: int) -> int:
        package = build_package(documents_for(translations[:number]), ExchangeFormat.PO)
        documents = read_files([("all.zip", package)]).documents
        return queries(propose, documents)

    assert (of(1), of(3)) == (1 + 6, 1 + 3 * 6)
