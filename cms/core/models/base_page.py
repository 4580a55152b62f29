"""What every page of the site has in common."""

from typing import Any

from django.db import transaction
from django.http import HttpRequest
from wagtail.models import Page
from wagtail_localize.fields import SynchronizedField

from cms.core.page_context import page_context
from cms.core.translation_source import is_source


class BasePage(Page):
    """A page of the site: shared slug, the page's frame in its context.

    Abstract on purpose: wagtail-localize does not support a swapped page model
    (`docs/adr/0001-abstract-base-page.md`).
    """

    show_in_menus_default = False

    # Addresses are the same in every language; an Arabic slug would be thrown away anyway.
    override_translatable_fields = [
        SynchronizedField("slug", overridable=False),
        SynchronizedField("show_in_menus", overridable=False),
    ]

    class Meta:
        abstract = True

    def publish(self, *args: Any, **kwargs: Any) -> None:
        """Publish, with all that follows for other languages, in one transaction.

        Wagtail has none of its own here, and scheduled publication runs outside a request's.
        """
        with transaction.atomic():
            super().publish(*args, **kwargs)

    def with_content_json(self, content: dict[str, Any]) -> "BasePage":
        """A revision of a translation keeps the address of today, whatever was current then."""
        page = super().with_content_json(content)
        if not is_source(self):
            page.slug = self.slug
        return page

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | page_context(self, request)
