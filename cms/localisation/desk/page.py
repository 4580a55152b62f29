"""What the template of the editor is given."""

import json
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page, PreviewableMixin
from wagtail_localize.models import Translation

from cms.core.querysets import public_pages
from cms.localisation import publication
from cms.localisation.desk import actions
from cms.localisation.desk.presentation import Card
from cms.localisation.desk.reading import Work, read_work
from cms.localisation.desk.saving import Outcome
from cms.localisation.machine.suggesting import get_translator


@dataclass(frozen=True)
class Obstacle:
    """What holds publication, and the segment it is about, if it is about one."""

    reason: str
    place: str = ""
    segment_id: str = ""


def context_of(
    request: HttpRequest, translation: Translation, target: Any, outcome: Outcome | None = None
) -> dict[str, Any]:
    """The translation with what the person may do about it."""
    work = read_work(translation, outcome.conflicts if outcome else None)
    permitted = actions.permitted(translation, target, request.user)
    title = title_of(translation, work)
    return {
        "translation": translation,
        "work": work,
        "permitted": permitted,
        "orphans": outcome.orphans if outcome else [],
        "obstacles": obstacles_of(work, translation, request.user),
        "title": title,
        "is_page": isinstance(target, Page),
        "preview_url": preview_url_of(translation, target),
        "machine": bool(permitted.write and get_translator()),
        "today": timezone.localdate(),
        "shown": json.dumps(work.shown),
        "edit_url": edit_url_of(target),
        "live_source_url": live_source_url_of(translation),
        "breadcrumbs_items": [
            {"url": reverse("translation_work_list"), "label": _("Translation")},
            {"url": "", "label": title, "sublabel": work.target_language.name},
        ],
        "header_title": title,
        "header_icon": "wagtail-localize-language",
    }


def title_of(translation: Translation, work: Work) -> str:
    """The title of the source, as it is now."""
    if work.status is not None:
        return work.status.title
    return str(translation.source.object_repr)


def preview_url_of(translation: Translation, target: Any) -> str:
    if not isinstance(target, PreviewableMixin) or not target.pk:
        return ""
    return reverse("translation_preview", args=[translation.uuid])


def edit_url_of(target: Any) -> str:
    """Wagtail's editor, for a translation that no longer follows; empty where there is none."""
    return (AdminURLFinder().get_edit_url(target) or "") if target.pk else ""


def live_source_url_of(translation: Translation) -> str:
    """Where readers see the source, if it is a page that they see."""
    source = translation.source.get_source_instance()
    is_public = isinstance(source, Page) and public_pages(Page.objects.filter(pk=source.pk))
    return (source.get_url() or "") if is_public else ""


def obstacles_of(work: Work, translation: Translation, user: Any) -> list[Obstacle]:
    """What holds publication: each with the segment to go to, then what the rules of the language
    ask for."""
    found = [
        Obstacle(reason, _place(card), card.segment.id)
        for card in work.cards
        for reason in card.forbids
    ]
    if not found:
        found = [Obstacle(reason) for reason in publication.obstacles(translation, user)]
    return found


def _place(card: Card) -> str:
    words = "".join(piece.text for piece in card.pieces if piece.kind == "text")
    beginning = words if len(words) <= 40 else f"{words[:39]}…"
    return f"{card.segment.label}: {beginning}"
