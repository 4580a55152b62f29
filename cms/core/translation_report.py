"""The report of translations, without the titles of what one may not see."""

from typing import Any

from wagtail_localize.views.report import TranslationsReportView

from cms.core.translation_permissions import languages_of


class OwnTranslationsReport(TranslationsReportView):
    """Translations into the languages of whoever asks; upstream shows every title to everybody."""

    def get_queryset(self) -> Any:
        own = languages_of(self.request.user)
        return super().get_queryset().filter(target_locale__in=own).order_by("-pk")
