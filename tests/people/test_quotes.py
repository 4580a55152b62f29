"""A quote on record is shown as its consent says, and once that is withdrawn, nowhere."""

from datetime import date
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.log_actions import registry
from wagtail.models import ReferenceIndex
from wagtail_localize.models import String, StringTranslation

from cms.core.files.kept import KeptFile
from cms.core.models import User
from cms.core.paper.keeping import folder_of, paper_of
from cms.core.search import showing
from home.roles import set_up_groups
from meetings.models import MeetingPage, MeetingQuote
from people.models import Quote
from people.quotes.checking import QuoteWithoutConsent, chosen_quotes, quotes_without_consent
from people.quotes.consent import Attribution, QuoteConsent
from people.quotes.showing import ShownQuote, shown_quotes
from people.quotes.withdrawing import withdraw
from tests import factories
from tests.core.paper.papers import text_of
from tests.factories.meetings import block
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

WORDS = "Quenzel taught us to listen first."
TODAY = date(2027, 5, 4)


def make_quote(**values: Any) -> Quote:
    values = {
        "text": WORDS,
        "name": "Ruvim Castagno",
        "organisation": "Open Doors",
        "notes": "Brankov phoned.",
        **values,
    }
    return factories.make_quote(**values)


def chosen(quote: Quote) -> dict[str, Any]:
    return block("chosen_quote", {"quote": quote.pk})


def shown(quote: Quote) -> ShownQuote | None:
    return shown_quotes([quote], quote.locale).get(quote.pk)


class TestConsent:
    """What readers are told follows from what the person agreed to."""

    @pytest.mark.parametrize(
        ("attribution", "name", "role", "organisation"),
        [
            (Attribution.NAME, "Ruvim Castagno", "Director", "Open Doors"),
            (Attribution.ROLE, "", "Director", ""),
            (Attribution.ANONYMOUS, "", "", ""),
        ],
    )
    def test_attribution(self, attribution, name, role, organisation) -> None:
        quote = make_quote(attribution=attribution)

        assert shown(quote) == ShownQuote(
            WORDS, name, role, organisation, locale_id=quote.locale_id
        )

    @pytest.mark.parametrize(
        "values",
        [
            {"consent": QuoteConsent.NOT_ASKED},
            {"consent": QuoteConsent.ASKED},
            {"consent": QuoteConsent.REFUSED},
            {"withdrawn_on": TODAY},
        ],
        ids=str,
    )
    def test_without_consent_nothing_is_shown(self, values) -> None:
        assert shown(make_quote(**values)) is None

    def test_a_person_with_a_page_is_named_as_the_page_is(self) -> None:
        person = factories.make_person(title="Noor Haddad")
        meeting = factories.make_meeting(title="Circle 2019")
        quote = make_quote(name="", person=person, meeting=meeting)

        assert shown(quote) == ShownQuote(
            WORDS,
            "Noor Haddad",
            "Director",
            "Open Doors",
            "Circle 2019",
            person.get_url(),
            quote.locale_id,
        )
        person.unpublish()
        assert shown(quote).name == ""

    @pytest.mark.parametrize(
        ("values", "field"),
        [
            ({"consent_on": None}, "consent_on"),
            ({"name": ""}, "attribution"),
            ({"role": "", "attribution": Attribution.ROLE}, "attribution"),
        ],
        ids=str,
    )
    def test_a_record_that_cannot_be_is_refused(self, values, field) -> None:
        quote = make_quote()
        for name, value in values.items():
            setattr(quote, name, value)

        with pytest.raises(ValidationError) as raised:
            quote.full_clean()

        assert set(raised.value.message_dict) == {field}


def scene() -> tuple[Quote, MeetingPage, Any, Any]:
    """A quote in English and French, on a meeting, on its note and in the text of a report."""
    quote = make_quote()
    words = submit(quote)
    translate_all(words)
    publish(words)
    row = MeetingQuote(quote=quote, edition="2019")
    meeting = factories.make_meeting(title="Circle 2019", rows={"quotes": [row]})
    note = factories.make_concept_note(parent=meeting, body=[block("quotes", {"edition": ""})])
    report = factories.make_report(body=[chosen(quote)])
    for page in (meeting, note, report):
        order = submit(page)
        translate_all(order)
        publish(order)
    return quote, MeetingPage.objects.get(pk=meeting.pk), note, report


def surfaces(client, *pages: Any) -> dict[str, str]:
    """What readers get that shows the words of the pages, in English and French."""
    told = {}
    for source in pages:
        for page in type(source).objects.filter(translation_key=source.translation_key):
            told[page.url] = client.get(page.url).content.decode()
            code = page.locale.language_code
            name = {"MeetingPage": "meetings", "ConceptNotePage": "concept-notes"}.get(
                type(page).__name__, "reports"
            )
            api = f"/api/{name}/{page.translation_key}/?language={code}"
            told[api] = client.get(api).content.decode()
            told[f"{page.url} index"] = str(showing._texts([page], page.locale))
            for paper in page.papers:
                made = client.get(f"{page.url}{paper}.pdf")
                if made.status_code == 200:
                    told[f"{page.url}{paper}.pdf"] = text_of(made.getvalue())
    return told


def tells(told: dict[str, str]) -> set[str]:
    return {name for name, text in told.items() if "Quenzel" in text}


def test_withdrawing_removes_it_everywhere_at_once(client) -> None:
    quote, meeting, note, report = scene()
    pages = (meeting, note, report)
    french = MeetingPage.objects.get(
        translation_key=meeting.translation_key, locale__language_code="fr"
    )
    before = surfaces(client, *pages)
    assert {
        meeting.url,
        french.url,
        note.url,
        report.url,
        f"{meeting.url} index",
        f"{french.url} index",
        f"{note.url}document.pdf",
        f"/api/meetings/{meeting.translation_key}/?language=fr",
        f"/api/reports/{report.translation_key}/?language=en",
    } <= tells(before)
    assert "FR Quenzel" in before[french.url]
    old = meeting.latest_revision
    paper = paper_of(note, "document", "pdf").kept
    assert paper.read() != b""

    user = User.objects.create_superuser("admin")
    with TestCase.captureOnCommitCallbacks(execute=True):
        withdraw(quote, user=user, today=TODAY)

    assert tells(surfaces(client, *pages)) == set()
    assert KeptFile(folder_of(note, "document", "pdf"), paper.name, b"%%EOF").read() == b""
    assert not String.objects.filter(data__contains="Quenzel").exists()
    assert not StringTranslation.objects.filter(data__contains="Quenzel").exists()
    logged = registry.get_logs_for_instance(quote).get(action="people.withdraw_quote")
    assert logged.user == user

    # Neither an older version nor somebody who had the form open brings it back.
    old.publish()
    stale = Quote.objects.get(pk=quote.pk)
    stale.withdrawn_on = None
    stale.save()
    assert tells(surfaces(client, *pages)) == set()
    withdraw(quote, user=user, today=date(2028, 1, 1))
    assert set(Quote.objects.values_list("withdrawn_on", flat=True)) == {TODAY}
    assert registry.get_logs_for_instance(quote).filter(action="people.withdraw_quote").count() == 1


def test_what_is_private_is_on_no_surface(client) -> None:
    quote = make_quote(attribution=Attribution.ROLE, occasion="Brankov's table")
    meeting = factories.make_meeting(
        rows={"quotes": [MeetingQuote(quote=quote)]}, body=[chosen(quote)]
    )

    told = surfaces(client, meeting)

    assert tells(told) == set(told)
    assert [name for name, text in told.items() if "Castagno" in text or "Brankov" in text] == []


def test_a_change_of_the_record_reaches_pages_and_search(client) -> None:
    quote = make_quote(consent=QuoteConsent.ASKED)
    meeting = factories.make_meeting(rows={"quotes": [MeetingQuote(quote=quote)]})
    assert tells(surfaces(client, meeting)) == set()

    quote.consent = QuoteConsent.GIVEN
    quote.save()

    assert {meeting.url, f"{meeting.url} index"} <= tells(surfaces(client, meeting))


def test_many_quotes_cost_no_more_queries_than_one(client) -> None:
    def queries(count: int) -> int:
        person = factories.make_person(title=f"Ada {count}", slug=f"ada-{count}")
        quotes = [make_quote(name="", person=person) for _number in range(count)]
        page = factories.make_meeting(
            slug=f"with-{count}",
            rows={"quotes": [MeetingQuote(quote=quote) for quote in quotes]},
            body=[chosen(quote) for quote in quotes],
        )
        client.get(page.url)
        with CaptureQueriesContext(connection) as asked:
            assert client.get(page.url).content.decode().count("Quenzel") == 2 * count
        return len(asked)

    assert queries(3) == queries(1)


class TestEditors:
    """What the form says and asks."""

    def test_typed_quotes_with_a_name_are_told_from_those_on_record(self) -> None:
        asked = make_quote(consent=QuoteConsent.ASKED)
        meeting = factories.make_meeting(
            rows={
                "quotes": [
                    MeetingQuote(text="Typed.", name="Ada Okoro"),
                    MeetingQuote(text="Nobody's."),
                    MeetingQuote(quote=asked),
                    MeetingQuote(quote=make_quote()),
                ]
            },
            body=[
                block("quote", {"text": "Set apart.", "name": "Noor Haddad"}),
                block("quote", {"text": "Unsigned.", "name": ""}),
                chosen(asked),
            ],
        )

        assert quotes_without_consent(meeting, chosen_quotes([meeting])) == [
            QuoteWithoutConsent("Typed.", "Ada Okoro", "quotes", is_shown=True),
            QuoteWithoutConsent(WORDS, "Ruvim Castagno", "quotes", is_shown=False),
            QuoteWithoutConsent("Set apart.", "Noor Haddad", "body", is_shown=True),
            QuoteWithoutConsent(WORDS, "Ruvim Castagno", "body", is_shown=False),
        ]

    @pytest.mark.parametrize(
        ("values", "field"),
        [
            ({"text": ""}, "text"),
            ({"text": "Typed.", "has_quote": True}, "quote"),
        ],
        ids=str,
    )
    def test_a_row_is_a_quote_on_record_or_typed(self, values, field) -> None:
        quote = make_quote() if values.pop("has_quote", False) else None
        row = MeetingQuote(quote=quote, **values)

        with pytest.raises(ValidationError) as raised:
            row.clean()

        assert set(raised.value.message_dict) == {field}

    @pytest.mark.parametrize(
        ("group", "status"), [("Editors", 302), ("Moderators", 302), ("Translators: French", 403)]
    )
    def test_who_may_withdraw(self, client, group, status) -> None:
        set_up_groups()
        quote = make_quote()
        user = User.objects.create_user("somebody")
        user.groups.add(Group.objects.get(name=group))
        client.force_login(user)
        url = reverse("withdraw_quote", args=[quote.pk])

        assert client.get(url).status_code == (200 if status == 302 else 302)
        client.post(url)

        quote.refresh_from_db()
        assert (quote.withdrawn_on is not None) == (status == 302)

    def test_the_form_of_a_quote_leads_to_the_withdrawal_and_keeps_it(self, client) -> None:
        client.force_login(User.objects.create_superuser("admin"))
        quote = make_quote()
        edit = reverse("wagtailsnippets_people_quote:edit", args=[quote.pk])
        url = reverse("withdraw_quote", args=[quote.pk])
        assert url in client.get(edit).content.decode()

        client.post(url)

        page = client.get(edit).content.decode()
        assert url not in page
        assert "The consent was withdrawn on" in page

    @pytest.mark.parametrize("name", ["choose", "choose_results"])
    def test_the_chooser_offers_what_is_not_withdrawn(self, client, name) -> None:
        client.force_login(User.objects.create_superuser("admin"))
        given, withdrawn = make_quote(text="Worth it."), make_quote(text="Never again.")
        withdraw(withdrawn, user=None, today=TODAY)

        viewset = Quote.snippet_viewset.chooser_viewset
        offered = client.get(reverse(viewset.get_url_name(name))).content.decode()

        assert (given.text in offered, withdrawn.text in offered) == (True, False)


def test_the_quote_is_known_to_be_used_by_its_pages() -> None:
    quote = make_quote()
    page = factories.make_standard_page(body=[chosen(quote)])
    factories.make_meeting(rows={"quotes": [MeetingQuote(quote=quote)]})

    used_by = {str(one) for one, _refs in ReferenceIndex.get_grouped_references_to(quote)}

    assert used_by == {str(page), "Leaders' Circle 2019"}
