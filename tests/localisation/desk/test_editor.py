"""The editor of a translation, without a script and with it."""

import json
from typing import Any

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation

from cms.localisation.desk import suggestions
from cms.localisation.desk.saving import shown_of
from cms.localisation.models import GlossaryConcept, GlossaryTerm, TermStatus
from cms.localisation.publication import save_draft
from cms.localisation.segments.reading import segments_of
from cms.localisation.segments.segment import Segment, SegmentState
from cms.localisation.writing import Written, write
from tests.admin.desk import edit, was_denied
from tests.admin.people import make_person, signed_in
from tests.factories import make_standard_page, make_topic
from tests.localisation.test_publication import changed, locale, prepared, publish, translate

pytestmark = pytest.mark.django_db


@pytest.fixture
def translation() -> Translation:
    return prepared(
        make_standard_page(title="What we do", introduction="We meet in <Kyiv> & Rome.")
    )


def desk(translation: Translation) -> str:
    return reverse("translation_desk", args=[translation.uuid])


def form_of(translation: Translation, **texts: str) -> dict[str, Any]:
    """What a browser without a script sends; `texts` by the path of the segment."""
    segments = segments_of(translation)
    shown = {segment.id: shown_of(segment) for segment in segments}
    boxes = {
        f"target-{segment.id}": texts.get(segment.path, segment.target) for segment in segments
    }
    return {"shown": json.dumps(shown), **boxes}


def by_path(translation: Translation) -> dict[str, Segment]:
    return {segment.path: segment for segment in segments_of(translation)}


def save(client: Client, translation: Translation, segment: Segment, text: str, **data: str) -> Any:
    url = reverse("translation_segment", args=[translation.uuid])
    fields = {"segment": segment.id, "shown": shown_of(segment), "target": text}
    return client.post(url, fields | data)


def said(response: HttpResponse) -> list[str]:
    return [str(message).strip() for message in response.context["messages"]]


def test_source_and_target_have_their_language_and_direction() -> None:
    arabic = prepared(make_standard_page(title="What we do", introduction=""), "ar")
    segment = segments_of(arabic)[0]

    html = signed_in("admin").get(desk(arabic)).content.decode()

    assert f'id="source-{segment.id}" lang="en" dir="ltr">What we do\n</p>' in html
    box = html.partition(f'id="target-{segment.id}"')[2].partition(">")[0]
    assert 'lang="ar" dir="rtl" spellcheck="true"' in box


def test_the_whole_form_is_saved_without_a_script(translation) -> None:
    form = form_of(translation, title="Notre travail", introduction="Réunions à <Kyiv> & Rome.")

    response = signed_in("translator-fr").post(desk(translation), form)

    assert (response.status_code, response["Location"]) == (302, desk(translation))
    found = {path: (one.target, one.state) for path, one in by_path(translation).items()}
    assert found == {
        "title": ("Notre travail", SegmentState.TRANSLATED),
        "introduction": ("Réunions à &lt;Kyiv&gt; &amp; Rome.", SegmentState.TRANSLATED),
    }


def test_what_was_left_as_it_was_shown_is_not_written(translation) -> None:
    form = form_of(translation, title="Notre travail")
    write(translation, [Written(by_path(translation)["introduction"].id, "Nous.")])

    signed_in("translator-fr").post(desk(translation), form)

    assert [one.target for one in segments_of(translation)] == ["Notre travail", "Nous."]


def test_what_somebody_else_has_saved_is_not_written_over(translation) -> None:
    form = form_of(translation, title="Notre travail")
    segment = by_path(translation)["title"]
    write(translation, [Written(segment.id, "Nos actions")], make_person("editor"))
    translator = signed_in("translator-fr")

    response = translator.post(desk(translation), form)

    assert response.status_code == 409
    conflict = response.context["work"].cards[0].conflict
    assert (conflict.mine, conflict.theirs, conflict.person) == (
        "Notre travail",
        "Nos actions",
        "editor",
    )
    assert by_path(translation)["title"].target == "Nos actions"
    again = form | {"shown": response.context["shown"]}
    assert translator.post(desk(translation), again | {"action": "submit"}).status_code == 409
    assert by_path(translation)["title"].target == "Nos actions"
    left = translator.post(desk(translation), again | {"theirs": segment.id})
    assert (left.status_code, by_path(translation)["title"].target) == (302, "Nos actions")
    translator.post(desk(translation), again | {"mine": f"{segment.id} {conflict.shown_of_theirs}"})
    assert by_path(translation)["title"].target == "Notre travail"


def test_what_was_typed_for_a_wording_that_is_gone_is_shown(translation) -> None:
    form = form_of(translation, title="Notre travail")
    page = translation.source.get_source_instance()
    changed(page, title="What we did")

    response = signed_in("translator-fr").post(desk(translation), form)

    assert (response.status_code, response.context["orphans"]) == (409, ["Notre travail"])


def test_a_changed_segment_shows_the_difference_and_is_still_fine() -> None:
    page = make_standard_page(title="What we do", introduction="We meet.")
    translation = prepared(page)
    translate(translation)
    publish(translation)
    changed(page, introduction="We meet every year.")
    translator = signed_in("translator-fr")

    response = translator.get(desk(translation))

    card = next(card for card in response.context["work"].cards if card.changes)
    assert card.changes == [("same", "We meet"), ("added", " every year"), ("same", ".")]
    assert card.box == "FR We meet."
    form = form_of(translation, introduction=card.box)
    translator.post(desk(translation), form)
    assert by_path(translation)["introduction"].state == SegmentState.MISSING
    translator.post(desk(translation), form | {"confirm": card.segment.id})
    kept = by_path(translation)["introduction"]
    assert (kept.target, kept.state) == ("FR We meet.", SegmentState.TRANSLATED)


def test_a_changed_segment_shows_its_old_words_until_it_is_confirmed(settings) -> None:
    settings.TRANSLATOR = "dummy"
    page = make_standard_page(title="What we do", introduction="We meet.")
    translation = prepared(page)
    translate(translation)
    publish(translation)
    changed(page, introduction="We meet every year.")
    translator = signed_in("translator-fr")
    segment = by_path(translation)["introduction"]

    translator.post(desk(translation), form_of(translation) | {"action": "suggest"})
    assert by_path(translation)["introduction"].target == ""
    save(translator, translation, segment, "Nous nous")

    work = translator.get(desk(translation)).context["work"]
    (card,) = [card for card in work.cards if card.changes]
    assert (card.box, card.earlier, card.is_as_before) == ("Nous nous", "FR We meet.", False)
    assert work.counts.changed == 1
    assert save_draft(translation).as_object().introduction == "Nous nous"
    take = {"take": f"{segment.id} {card.earlier}"}
    translator.post(desk(translation), form_of(translation) | take)
    (card,) = [
        card for card in translator.get(desk(translation)).context["work"].cards if card.changes
    ]
    assert (card.box, card.is_as_before) == ("FR We meet.", True)


def test_a_machine_does_not_write_over_people(translation, settings) -> None:
    settings.TRANSLATOR = "dummy"
    translator = signed_in("translator-fr")
    both = by_path(translation)
    save(translator, translation, both["title"], "Notre tra")
    save(translator, translation, both["introduction"], "Réunions.", confirm="1")

    for segment in both.values():
        form = form_of(translation) | {"action": f"suggest:{segment.id}"}
        response = translator.post(desk(translation), form, follow=True)
        assert said(response) == [
            "Somebody wrote what stands there. Empty the box to have it suggested anew."
        ]
    assert [one.target for one in segments_of(translation)] == ["Notre tra", "Réunions."]


def test_a_machine_does_not_undo_what_was_confirmed_meanwhile(translation, settings) -> None:
    settings.TRANSLATOR = "dummy"
    segment = by_path(translation)["title"]
    write(translation, [Written(segment.id, "Nous", is_confirmed=False, origin="memory")])
    wanted = [by_path(translation)["title"]]
    write(translation, [Written(segment.id, "Nous")])

    assert suggestions._keep(translation, wanted, {segment.id: "Machine"}, None) == 0
    assert by_path(translation)["title"].target == "Nous"


def test_typing_is_kept_as_unfinished_and_counts_when_it_is_confirmed(translation) -> None:
    translator = signed_in("translator-fr")
    segment = by_path(translation)["title"]

    answer = save(translator, translation, segment, "Notre tra").json()
    draft = by_path(translation)["title"]
    confirmed = save(translator, translation, draft, "Notre travail", confirm="1").json()

    assert (answer["state"], answer["label"], answer["progress"]["done"]) == (
        "machine",
        "Not finished",
        0,
    )
    assert (draft.target, draft.origin) == ("Notre tra", "draft")
    assert (confirmed["state"], confirmed["progress"]) == ("translated", {"words": 8, "done": 3})
    row = StringTranslation.objects.get()
    assert (row.data, row.last_translated_by.username) == ("Notre travail", "translator-fr")


def test_findings_come_back_with_what_is_saved() -> None:
    page = make_standard_page(title="42 partners", introduction="")
    translation = prepared(page)
    segment = segments_of(translation)[0]

    answer = save(signed_in("translator-fr"), translation, segment, "<b>Partenaires", confirm="1")

    assert [one["severity"] for one in answer.json()["findings"]][:1] == ["error"]


def test_a_segment_that_somebody_else_saved_is_answered_with_theirs(translation) -> None:
    segment = by_path(translation)["title"]
    write(translation, [Written(segment.id, "R&amp;D")], make_person("editor"))

    response = save(signed_in("translator-fr"), translation, segment, "Recherche", confirm="1")

    assert response.status_code == 409
    assert (response.json()["theirs"], response.json()["person"]) == ("R&D", "editor")
    again = response.json()["shown"]
    saved = save(
        signed_in("translator-fr"), translation, segment, "Recherche", confirm="1", shown=again
    )
    assert (saved.status_code, by_path(translation)["title"].target) == (200, "Recherche")


def test_a_segment_that_the_source_no_longer_has_is_gone(translation) -> None:
    segment = by_path(translation)["title"]
    changed(translation.source.get_source_instance(), title="What we did")

    response = save(signed_in("translator-fr"), translation, segment, "Notre travail")

    assert response.status_code == 410
    assert StringTranslation.objects.count() == 0


@pytest.mark.parametrize("name", ["translation_desk", "translation_preview"])
def test_nobody_opens_a_language_of_others(translation, name) -> None:
    spanish = prepared(translation.source.get_source_instance(), "es")
    translator = signed_in("translator-fr")

    assert was_denied(translator, translator.get(reverse(name, args=[spanish.uuid])))
    segment = segments_of(spanish)[0]
    assert was_denied(translator, save(translator, spanish, segment, "Nuestro"))
    assert was_denied(translator, translator.post(desk(spanish), form_of(spanish, title="Nuestro")))
    assert StringTranslation.objects.count() == 0


def test_what_is_locked_is_seen_and_not_written(translation) -> None:
    target = translation.get_target_instance()
    target.locked, target.locked_by = True, make_person("moderator")
    target.save()
    translator = signed_in("translator-fr")

    assert translator.get(desk(translation)).context["permitted"].write is False
    answer = translator.post(desk(translation), form_of(translation, title="Notre travail"))

    assert was_denied(translator, answer)
    assert StringTranslation.objects.count() == 0


def test_what_no_longer_follows_is_not_here(translation) -> None:
    translation.enabled = False
    translation.save()

    response = signed_in("moderator").get(desk(translation), follow=True)

    assert response.status_code == 404


def test_wagtails_editor_of_a_translation_leads_to_the_desk(translation) -> None:
    response = signed_in("translator-fr").get(edit(translation.get_target_instance()))

    assert (response.status_code, response["Location"]) == (302, desk(translation))


def test_a_topic_that_is_not_made_yet_is_translated_and_published() -> None:
    topic = make_topic(title="Digital rights")
    translation = prepared(topic)
    segments = segments_of(translation)
    texts = {segment.path: f"Mot {segment.path}" for segment in segments}
    translator, moderator = signed_in("translator-fr"), signed_in("moderator")

    translator.post(desk(translation), form_of(translation, **texts))
    denied = translator.post(desk(translation), form_of(translation) | {"action": "publish"})
    assert was_denied(translator, denied)
    assert not topic.has_translation(locale())
    moderator.post(desk(translation), form_of(translation) | {"action": "publish"})

    assert topic.get_translation(locale()).title == "Mot title"
    edit_url = reverse(
        topic.snippet_viewset.get_url_name("edit"), args=[topic.get_translation(locale()).pk]
    )
    assert translator.get(edit_url)["Location"] == desk(translation)


def test_the_memory_fills_only_what_nobody_has_touched(translation) -> None:
    translate(translation, title="Notre travail")
    other = prepared(make_standard_page(title="What we do", slug="again", introduction="New."))
    translator = signed_in("translator-fr")

    shown = translator.get(desk(other))
    assert StringTranslation.objects.filter(data="Notre travail").count() == 1
    response = translator.post(desk(other), form_of(other) | {"action": "fill"}, follow=True)

    assert shown.context["work"].fillable == 1
    found = {path: (one.target, one.origin) for path, one in by_path(other).items()}
    assert found == {"title": ("Notre travail", "memory"), "introduction": ("", "")}
    assert by_path(other)["title"].state == SegmentState.MACHINE
    assert said(response) == ["1 suggestion was filled in. Confirm it, or change it."]


def test_a_similar_sentence_is_taken_over_unconfirmed(translation) -> None:
    translate(translation, title="Notre travail")
    other = prepared(make_standard_page(title="What we do now", slug="again", introduction=""))
    translator = signed_in("translator-fr")
    (card,) = translator.get(desk(other)).context["work"].cards
    (offer,) = card.offers
    assert 75 <= offer.score < 100
    assert ("added", " now") in offer.changes

    take = {"take": f"{card.segment.id} {offer.typed}"}
    translator.post(desk(other), form_of(other) | take)

    (kept,) = segments_of(other)
    assert (kept.target, kept.state, kept.origin) == ("Notre travail", "machine", "memory")


def test_words_of_the_glossary_are_shown(translation) -> None:
    concept = GlossaryConcept.objects.create(definition="Where people talk.")
    for code, text, status in (
        ("en", "meet", TermStatus.PREFERRED),
        ("fr", "se réunir", TermStatus.PREFERRED),
        ("fr", "se voir", TermStatus.FORBIDDEN),
    ):
        GlossaryTerm.objects.create(concept=concept, locale=locale(code), text=text, status=status)

    response = signed_in("translator-fr").get(desk(translation))

    terms = {card.segment.path: card.terms for card in response.context["work"].cards}
    assert [(one.preferred, one.forbidden) for one in terms["introduction"]] == [
        (("se réunir",), ("se voir",))
    ]
    assert terms["title"] == []


def test_a_machine_suggests_and_a_person_confirms(translation, settings) -> None:
    settings.TRANSLATOR = "dummy"
    translator = signed_in("translator-fr")
    segment = by_path(translation)["title"]

    translator.post(desk(translation), form_of(translation) | {"action": f"suggest:{segment.id}"})
    one = by_path(translation)
    translator.post(desk(translation), form_of(translation) | {"action": "suggest"})

    assert (one["title"].origin, one["introduction"].target) == ("dummy", "")
    everything = segments_of(translation)
    assert {one.state for one in everything} == {SegmentState.MACHINE}
    translator.post(desk(translation), form_of(translation) | {"confirm": segment.id})
    assert by_path(translation)["title"].state == SegmentState.TRANSLATED


def test_a_spent_budget_is_told(translation, settings) -> None:
    settings.TRANSLATOR, settings.TRANSLATOR_WORDS_PER_MONTH = "dummy", 1
    form = form_of(translation, title="Notre travail") | {"action": "suggest"}

    response = signed_in("translator-fr").post(desk(translation), form, follow=True)

    assert [text[:15] for text in said(response)] == ["These are 5 wor"]
    assert by_path(translation)["title"].target == "Notre travail"


def test_without_a_machine_nothing_is_offered(translation) -> None:
    html = signed_in("translator-fr").get(desk(translation)).content.decode()

    assert 'value="suggest"' not in html


def test_the_number_of_queries_does_not_grow_with_the_segments() -> None:
    numbers = []
    client = signed_in("translator-fr")
    for count in (0, 1, 3):
        body = [("heading", {"text": f"Heading {number}"}) for number in range(count)]
        page = make_standard_page(title=f"Page {count}", slug=f"page-{count}", body=body)
        translation = prepared(page)
        with CaptureQueriesContext(connection) as captured:
            client.get(desk(translation))
        numbers.append(len(captured))

    # The first request fills Wagtail's caches.
    assert numbers[1] == numbers[2]


def test_a_target_that_was_deleted_is_not_found(translation) -> None:
    Page.objects.get(pk=translation.get_target_instance().pk).delete()
    Translation.objects.filter(pk=translation.pk).update(enabled=True)

    response = signed_in("moderator").get(desk(translation), follow=True)

    assert response.status_code == 404


def test_a_very_long_page_is_saved(translation) -> None:
    form = form_of(translation, title="Notre travail")
    others = {f"target-{number}": "" for number in range(3000)}

    response = signed_in("translator-fr").post(desk(translation), form | others)

    assert (response.status_code, by_path(translation)["title"].target) == (302, "Notre travail")
