"""What every page of the site has in common."""

from datetime import date
from typing import Any

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.admin.panels import Panel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import Page, Revision
from wagtail.utils.decorators import cached_classmethod
from wagtail_localize.fields import SynchronizedField

from cms.core.editing.consent import demand_consent
from cms.core.editing.forms import BasePageForm
from cms.core.editing.going_out import demand_that_it_may
from cms.core.editing.panels import PROMOTE_PANELS, editor_of
from cms.core.editing.previews import ModePreview, is_mode, modes_of
from cms.core.page_context import page_context
from cms.core.share_cards.responses import share_card_response
from cms.core.shared_rows import number_rows
from cms.core.translation_source import is_source


class BasePage(RoutablePageMixin, Page):
    """A page of the site: shared slug, the page's frame in its context, a card to share it with.

    Abstract on purpose: wagtail-localize does not support a swapped page model
    (`docs/adr/0001-abstract-base-page.md`).
    """

    base_form_class = BasePageForm
    show_in_menus_default = False
    # Of the publication that is being made: it outdates no translation. Kept with its revision.
    is_minor_edit = False
    # Who publishes, where it is not who wrote the revision.
    published_by: Any = None
    promote_panels = PROMOTE_PANELS

    # Addresses are the same in every language; an Arabic slug would be thrown away anyway.
    override_translatable_fields = [
        SynchronizedField("slug", overridable=False),
        SynchronizedField("show_in_menus", overridable=False),
    ]

    class Meta:
        abstract = True

    @cached_classmethod
    def get_edit_handler(cls) -> Panel:
        """The editor: a checklist, then the tabs of `content_panels`; see `core.editing.panels`."""
        return editor_of(cls)

    @property
    def preview_modes(self) -> list[tuple[str, Any]]:
        return modes_of(self)

    def make_preview_request(
        self,
        original_request: HttpRequest | None = None,
        preview_mode: str | None = None,
        extra_request_attrs: dict[str, Any] | None = None,
    ) -> HttpResponse:
        served = ModePreview(self) if is_mode(preview_mode) else super()
        return served.make_preview_request(original_request, preview_mode, extra_request_attrs)

    def get_full_url(self, request: HttpRequest | None = None) -> str | None:
        """The address below SITE_URL, as in e-mail; Wagtail's would name the host of its site."""
        url = self.get_url(request)
        return url and f"{settings.SITE_URL}{url}"

    full_url = property(get_full_url)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Number the rows of a new page: Wagtail's forms do, code that makes pages may not."""
        if self._state.adding:
            number_rows(self)
        super().save(*args, **kwargs)

    def publish(
        self,
        revision: Revision,
        *args: Any,
        skip_permission_checks: bool = False,
        **kwargs: Any,
    ) -> None:
        """Publish, with all that follows for other languages, in one transaction.

        Wagtail has none of its own here, and scheduled publication runs outside a request's.
        Raises PublicationRefused, and MayNotGoOut for an unfinished translation: every way to
        publish ends here, whoever asked before.
        """
        action = PublishPageRevisionAction(revision, *args, **kwargs)
        # The page as the revision has it: read once, for consent and for publication.
        demand_consent(action.object)
        demand_that_it_may(self, revision)
        with transaction.atomic():
            action.object.demand_readiness()
            action.object.published_by = action.user
            action.execute(skip_permission_checks=skip_permission_checks)

    def demand_readiness(self) -> None:
        """Raise PublicationRefused if the page, as the revision has it, may not be published.

        The editor's own button passes by `publish`: the form asks the same before.
        """

    def serializable_data(self) -> dict[str, Any]:
        """The content of a revision, which also says whether its publication is a minor edit."""
        minor = {"is_minor_edit": True} if self.is_minor_edit else {}
        return {**super().serializable_data(), **minor}

    def translation_due(self) -> date | None:
        """By when readers need the page in their languages; None where no day is better."""
        return None

    def with_content_json(self, content: dict[str, Any]) -> "BasePage":
        """A revision of a translation keeps the address of today, whatever was current then."""
        page = super().with_content_json(content)
        if not is_source(self):
            page.slug = self.slug
        return page

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | page_context(self, request)

    @property
    def share_card_title(self) -> str:
        """What the card calls the page."""
        return self.title

    def share_card_words(self, facts: Any = None) -> tuple[str, str]:
        """What the card says besides the title: the kind of page, and a line or two about it.

        `facts` are those of a draft, for its preview; else the published ones count.
        """
        return "", getattr(self, "introduction", "")

    @path("share-card.png/", name="share_card")
    def serve_share_card(self, request: HttpRequest) -> HttpResponseBase:
        return share_card_response(self, request)
