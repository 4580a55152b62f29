"""What translators do in the admin, and how it is seen that they were turned away."""

import json

from django.http import HttpResponse
from django.test import TestCase
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation

from cms.localisation.desk.saving import shown_of
from cms.localisation.segments.reading import segments_of
from tests.translation_cycle import submit, translate_all

DENIED = "Sorry, you do not have permission to access this area."


def translated(instance, code: str = "fr") -> Translation:
    translation = submit(instance, code)
    translate_all(translation)
    return translation


def post(client, url: str, **data) -> HttpResponse:
    """POST, with what waits for the end of the transaction."""
    with TestCase.captureOnCommitCallbacks(execute=True):
        return client.post(url, data)


def edit(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def write(client, translation: Translation, words: str) -> HttpResponse:
    """Write the title at the desk, as its script saves what is typed."""
    (title,) = [one for one in segments_of(translation) if one.path in ("title", "name")]
    url = reverse("translation_segment", args=[translation.uuid])
    sent = {"segment": title.id, "shown": shown_of(title), "target": words, "confirm": "1"}
    return client.post(url, sent)


def as_shown(translation: Translation) -> dict[str, str]:
    """What the desk's form sends of a translation to which nothing was done."""
    return {"shown": json.dumps({one.id: shown_of(one) for one in segments_of(translation)})}


def words(translation: Translation) -> str:
    found = StringTranslation.objects.get(
        context__path__in=["title", "name"],
        context__object_id=translation.source.object_id,
        locale=translation.target_locale,
    )
    return found.data


def was_denied(client, response: HttpResponse) -> bool:
    """Whether Wagtail sent the person home with its message."""
    if response.status_code == 403:
        return True
    home = reverse("wagtailadmin_home")
    if (response.status_code, response.get("Location")) != (302, home):
        return False
    messages = [str(message).strip() for message in client.get(home).context["messages"]]
    return messages[-1:] == [DENIED]
