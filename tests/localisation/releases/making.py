"""Releases, and translations that are ready for them."""

from typing import Any

from django.test import Client, TestCase
from django.urls import reverse
from wagtail_localize.models import Translation

from cms.localisation.models import Release
from cms.localisation.releases.views import put_in
from tests.admin.people import make_person
from tests.localisation.test_publication import prepared, translate


def make_release(*pages: Any, **values: Any) -> Release:
    creator = values.pop("created_by", None) or make_person("moderator")
    release = Release.objects.create(**{"title": "Autumn", "created_by": creator} | values)
    put_in(release, pages)
    return release


def ready(page: Any, code: str = "fr") -> Translation:
    """A translation that is complete and not public."""
    translation = prepared(page, code)
    translate(translation)
    return translation


def act(client: Client, release: Release, name: str, **data: Any) -> Any:
    """Send one of the forms on the release's page."""
    url = reverse("translation_release_change", args=[release.pk])
    with TestCase.captureOnCommitCallbacks(execute=True):
        return client.post(url, {"act": name, **data})
