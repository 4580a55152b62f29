"""The chooser of quotes on record."""

from typing import Any

from django.db.models import QuerySet
from wagtail.snippets.views.chooser import ChooseResultsView, ChooseView

from cms.core.editing.chooser_views import LanguageSnippetChooserViewSet


class _WithoutWithdrawn:
    """What was withdrawn is not offered: it would be shown nowhere."""

    def get_object_list(self) -> QuerySet[Any]:
        return super().get_object_list().filter(withdrawn_on=None)


class ChooseQuoteView(_WithoutWithdrawn, ChooseView):
    """The chooser itself."""


class ChooseQuoteResultsView(_WithoutWithdrawn, ChooseResultsView):
    """Its list, searched and paged."""


class QuoteChooserViewSet(LanguageSnippetChooserViewSet):
    """Quotes that nobody has withdrawn, in the language of the page."""

    choose_view_class = ChooseQuoteView
    choose_results_view_class = ChooseQuoteResultsView
