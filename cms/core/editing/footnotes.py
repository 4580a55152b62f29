"""The footnotes that a text refers to, and a form that misses none."""

import json
from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from cms.core.editing.checks import Check
from cms.core.editing.forms import BasePageForm
from cms.core.footnotes import referenced_footnotes


def footnotes_of_body(body: Any) -> set[str]:
    """The names of the footnotes that a body refers to, in any of its blocks."""
    stored = json.dumps(body.get_prep_value(), ensure_ascii=False)
    return referenced_footnotes(stored.replace('\\"', '"'))


def footnote_checks(page: Any) -> Iterable[Check]:
    """Every reference in the page's body leads to one of its footnotes."""
    missing = footnotes_of_body(page.body) - {row.identifier for row in page.footnotes.all()}
    if missing:
        message = _("The text refers to footnotes that are not in the list: %(names)s.")
        yield Check(message % {"names": ", ".join(sorted(missing))}, "footnotes", blocks=True)


class FootnotesForm(BasePageForm):
    """Refuses references to footnotes that the page does not have: readers would miss them."""

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        formset = self.formsets.get("footnotes")
        # A draft may wait for its footnotes, or automatic saving would stop at each reference.
        if self.is_deferred_validation or formset is None or not data.get("body"):
            return data
        formset.full_clean()
        rows = [form.cleaned_data for form in formset.forms if form.is_valid()]
        names = {row.get("identifier") for row in rows if not row.get("DELETE")}
        missing = footnotes_of_body(data["body"]) - names
        if missing:
            message = _("The text refers to footnotes that are not in the list: %(names)s.")
            self.add_error("body", message % {"names": ", ".join(sorted(missing))})
        return data
