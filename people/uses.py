"""Where a person, an organisation or a venue is named.

The apps that own such links register them in `apps.ready()`: this module knows none of them. A use
is looked for in the pages that are the source of their translations: facts are theirs, and reach
the other languages when the source is published.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db.models import Exists, OuterRef, Q, QuerySet
from wagtail.models import Page
from wagtail_localize.models import Translation


@dataclass(frozen=True)
class Link:
    """A field of a page type, or of one of its relations of rows, that names something.

    `page_model` and `target` are `app_label.Model`; `role` is what the page names it as.
    `is_current` tells of a page whether the use is still to come, so that it should be replaced.
    """

    page_model: str
    field: str
    target: str
    role: Any
    relation: str = ""
    is_current: Callable[[Any], bool] = lambda page: True

    @property
    def name(self) -> str:
        """A name of the link among those of its page type."""
        return f"{self.relation}.{self.field}" if self.relation else self.field


@dataclass(frozen=True)
class Use:
    """One page naming something by one link, live, in its draft, or both."""

    page: Any
    link: Link
    in_live: bool
    in_draft: bool
    is_current: bool

    @property
    def key(self) -> str:
        """What a form sends for the use."""
        return f"{self.page.pk}:{self.link.name}"


_links: list[Link] = []


def register_link(link: Link) -> None:
    """Make a link known."""
    if link not in _links:
        _links.append(link)


def is_linked(model: Any) -> bool:
    """Whether anything can name what is of this model."""
    return any(link.target == model._meta.label for link in _links)


def uses_of(target: Any) -> list[Use]:
    """Every use of a person, organisation or venue in any of its languages, by page title."""
    keys = keys_of(target)
    links = [link for link in _links if link.target == target._meta.label]
    uses = [use for link in links for use in _uses_by(link, keys)]
    return sorted(uses, key=lambda use: (use.page.title, use.page.pk, str(use.link.role)))


def keys_of(target: Any) -> set[int]:
    """The primary keys of something in all its languages: a use may name any of them."""
    same = type(target).objects.filter(translation_key=target.translation_key)
    return set(same.values_list("pk", flat=True))


def named_by(page: Any, link: Link, keys: set[int]) -> bool:
    """Whether a page, as it is in memory, names one of `keys` by the link."""
    return any(getattr(holder, f"{link.field}_id") in keys for holder in holders(page, link))


def holders(page: Any, link: Link) -> Iterable[Any]:
    """What has the link's field: the page itself, or its rows."""
    return getattr(page, link.relation).all() if link.relation else [page]


def source_pages(model: Any) -> QuerySet:
    """The pages of a type that no translation has as its target, aliases left out."""
    is_target = Translation.objects.filter(
        source__object_id=OuterRef("translation_key"), target_locale_id=OuterRef("locale_id")
    )
    return model.objects.filter(~Exists(is_target), alias_of=None).select_related("locale")


def _uses_by(link: Link, keys: set[int]) -> Iterator[Use]:
    """Uses by one link: of pages that name it in the database, and of drafts that may."""
    model = apps.get_model(link.page_model)
    path = f"{link.relation}__{link.field}__in" if link.relation else f"{link.field}__in"
    naming = set(model.objects.filter(**{path: keys}).values_list("pk", flat=True))
    candidates = Q(pk__in=naming) | Q(has_unpublished_changes=True)
    for page in source_pages(model).filter(candidates):
        in_live = page.live and page.pk in naming
        in_draft = named_by(latest_of(page), link, keys) if _has_draft(page) else False
        if in_live or in_draft:
            yield Use(page, link, in_live, in_draft, link.is_current(page))


def _has_draft(page: Page) -> bool:
    return page.has_unpublished_changes or not page.live


def latest_of(page: Page) -> Any:
    """The page as its latest draft has it."""
    return page.get_latest_revision_as_object()
