"""What was not sent is refused as a whole; an error of ours is not taken for it."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpRequest
from django.urls import reverse
from django.utils.datastructures import MultiValueDictKeyError

from cms.core.models import Topic
from cms.core.translation_guards import _guarded
from tests.admin.desk import translated
from tests.admin.people import signed_in
from tests.factories import make_standard_page, make_topic

pytestmark = pytest.mark.django_db


def _view(error: Exception) -> Any:
    """A view that has done half of its work when it fails."""

    def view(request: HttpRequest) -> None:
        make_topic(title="Half")
        raise error

    return _guarded(view, lambda request: None)


def test_what_was_not_sent_is_refused_and_half_of_the_work_undone() -> None:
    before = Topic.objects.count()

    response = _view(MultiValueDictKeyError("value"))(HttpRequest())

    assert (response.status_code, Topic.objects.count()) == (400, before)


def test_an_error_of_ours_is_not_hidden() -> None:
    with pytest.raises(KeyError, match="ours"):
        _view(KeyError("ours"))(HttpRequest())


def test_a_po_file_without_its_heading_is_refused() -> None:
    translation = translated(make_standard_page())
    url = reverse("wagtail_localize:upload_pofile", args=[translation.pk])
    content = b'msgid ""\nmsgstr "Language: fr\\n"\n\nmsgid "Hello"\nmsgstr "Bonjour"\n'

    response = signed_in("translator-fr").post(url, {"file": SimpleUploadedFile("a.po", content)})

    assert response.status_code == 400
