"""The pictures of a page, and whether each may be published."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import ForeignKey
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.blocks import StreamValue
from wagtail.blocks.list_block import ListValue
from wagtail.images.models import AbstractImage
from wagtail.models import Page, ReferenceIndex

from cms.core.choices import Consent
from cms.core.querysets import public_pages

PUBLISHABLE = {Consent.GIVEN, Consent.NOT_NEEDED}


@dataclass(frozen=True)
class ShownPicture:
    """A picture and the name of the field or relation of the page that shows it."""

    picture: Any
    field: str
    # Whether its words are given beside the page's field, with the block, or not needed.
    in_body: bool = False


def pictures_in(value: Any) -> Iterator[Any]:
    """The pictures within a value: of a field, of a block, or of blocks inside blocks."""
    if isinstance(value, AbstractImage):
        yield value
    elif isinstance(value, StreamValue):
        for child in value:
            yield from pictures_in(child.value)
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from pictures_in(part)
    elif isinstance(value, ListValue | list):
        for part in value:
            yield from pictures_in(part)


def pictures_of(page: Page) -> list[ShownPicture]:
    """Every picture of a page as it is in memory: its fields, its bodies and its rows."""
    shown = []
    for field in page._meta.get_fields():
        if not field.concrete:
            continue
        value = _value_of(page, field)
        in_body = isinstance(value, StreamValue)
        shown += [ShownPicture(picture, field.name, in_body) for picture in pictures_in(value)]
    return shown + [
        ShownPicture(picture, relation, in_body=False)
        for relation, picture in _pictures_of_rows(page)
    ]


def _value_of(page: Page, field: Any) -> Any:
    """The value of a field; of a link only where it leads to a picture, to spare a query."""
    if isinstance(field, ForeignKey) and not issubclass(field.related_model, AbstractImage):
        return None
    return getattr(page, field.attname if not isinstance(field, ForeignKey) else field.name)


def _pictures_of_rows(page: Page) -> Iterator[tuple[str, Any]]:
    for relation in getattr(page, "shared_rows", ()):
        model = page._meta.get_field(relation).related_model
        names = [
            field.name
            for field in model._meta.fields
            if isinstance(field, ForeignKey) and issubclass(field.related_model, AbstractImage)
        ]
        if names:
            for row in getattr(page, relation).all():
                for name in names:
                    if picture := getattr(row, name):
                        yield relation, picture


def refusal_of(picture: Any) -> str:
    """Why a picture may not be published; an empty text when it may."""
    if picture.consent in PUBLISHABLE:
        return ""
    name = {"title": picture.title}
    if picture.consent == Consent.REFUSED:
        return _("Somebody shown in “%(title)s” has not agreed: take it out.") % name
    return _("Nobody knows yet whether those shown in “%(title)s” agree: ask, then say so.") % name


def address_of(picture: Any) -> str:
    """Where an editor says what is known of a picture."""
    return reverse("wagtailimages:edit", args=[picture.pk])


def live_pages_showing(picture: Any, user: Any) -> list[Page]:
    """The live pages that refer to a picture and that the user may know of, by title.

    Those are the pages every reader sees, and those the user may edit.
    """
    groups = ReferenceIndex.get_grouped_references_to(picture)
    pages = [found for found, _references in groups if isinstance(found, Page) and found.live]
    public = public_pages(Page.objects.filter(pk__in=[page.pk for page in pages]))
    public_keys = set(public.values_list("pk", flat=True))
    visible = [
        page
        for page in pages
        if page.pk in public_keys or page.permissions_for_user(user).can_edit()
    ]
    return sorted(visible, key=lambda page: page.title)
