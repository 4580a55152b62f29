import pytest
from django.core.files.base import ContentFile
from django.utils import translation

from cms.core.choices import Licence
from cms.core.files.covers import cover_of
from cms.core.models import CmsDocument, CmsImage
from tests.core.files import made_files

pytestmark = pytest.mark.django_db


@pytest.fixture
def document(django_capture_on_commit_callbacks) -> CmsDocument:
    file = ContentFile(made_files.pdf("Cover"), name="rapport.pdf")
    with django_capture_on_commit_callbacks(execute=True):
        document = CmsDocument.objects.create(title="Rapport", language="de", file=file)
    document.refresh_from_db()
    return document


def test_the_first_page_is_a_picture_that_may_be_published(document) -> None:
    cover = cover_of(document, licence=Licence.CC_BY, credit="Centre")

    assert (cover.title, cover.licence, cover.credit, cover.refusal) == (
        "Rapport",
        Licence.CC_BY,
        "Centre",
        "",
    )
    assert (cover.width, cover.height) == (1200, 1699)
    with translation.override("de"):
        assert cover.description == translation.gettext("The first page of “%(title)s”") % {
            "title": "Rapport"
        }


def test_it_is_made_once_for_each_version(document, django_capture_on_commit_callbacks) -> None:
    first = cover_of(document)
    assert cover_of(document) == first
    with django_capture_on_commit_callbacks(execute=True):
        document.file = ContentFile(made_files.pdf("Second"), name="rapport.pdf")
        document.save()
    document.refresh_from_db()

    second = cover_of(document)

    assert second != first
    assert CmsImage.objects.count() == 2


def test_a_picture_an_editor_deleted_is_made_anew(document) -> None:
    cover_of(document).delete()

    assert cover_of(document).title == "Rapport"


def test_what_has_no_first_page_has_no_cover(document) -> None:
    junk = CmsDocument.objects.create(title="Junk", file=ContentFile(b"%PDF-", name="junk.pdf"))
    document.facts = {**document.facts, "pages": None}

    assert (cover_of(junk), cover_of(document)) == (None, None)
