"""Tells readers where a translation is behind its source, incomplete, or a machine's."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import get_language_info
from wagtail.models import Page

from cms.core.page_context import Alternate, text_direction
from cms.core.page_notices import register_notice
from cms.localisation.models.status import State, TranslationStatus


@dataclass(frozen=True)
class TranslationNotice:
    """What `components/translation_notice.html` says. `source_url` is empty for a draft."""

    is_outdated: bool
    is_machine: bool
    is_incomplete: bool
    source_language_code: str
    source_url: str = ""

    @property
    def source_language_name(self) -> str:
        """The name in the language itself."""
        return get_language_info(self.source_language_code)["name_local"].capitalize()

    @property
    def source_direction(self) -> str:
        return text_direction(self.source_language_code)


@register_notice
def translation_notice(page: Page, source: Alternate | None) -> dict[str, Any]:
    """`translation_notice` for a translation that readers should know something of.

    Nothing for a source, and then no query is asked; else one. Nothing for one that was detached
    from its source: it goes its own way.
    """
    if source and source.is_current:
        return {}
    known = TranslationStatus.objects.filter(
        object_id=page.translation_key, locale_id=page.locale_id, is_live=True
    ).exclude(state=State.EXCLUDED)
    status = known.select_related("source_locale").first()
    if status is None:
        return {}
    language = status.source_locale.language_code
    notice = TranslationNotice(
        is_outdated=status.is_behind_readers,
        is_machine=status.published_machine > 0,
        is_incomplete=status.published_untranslated > 0,
        source_language_code=language,
        source_url=source.url if source and source.language_code == language else "",
    )
    tells = notice.is_outdated or notice.is_machine or notice.is_incomplete
    return {"translation_notice": notice} if tells else {}
