"""The filters of access as readers see them: their names, and the words for their values."""

from collections.abc import Collection

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.core.collation import sort_key
from meetings.access.filtering import FOLLOW_IN
from meetings.access.languages import names_of
from meetings.access.provisions import PROVISIONS
from meetings.choices import Answer


def headings_of_access() -> dict[str, tuple[str, str]]:
    """{filter: (its name, the words for all)}."""
    provisions = {one.name: (str(one.label), _("Any answer")) for one in PROVISIONS}
    return {**provisions, FOLLOW_IN: (_("Can be followed in"), _("Any language"))}


def labels_of_access(values: dict[str, Collection[str]]) -> dict[str, dict[str, str]]:
    """{filter: {value: its words}}: the answers, then languages as readers sort their names."""
    answers = {answer.value: str(answer.label) for answer in Answer}
    labels = {
        one.name: answers | _languages(values[one.name], signed=one.signed) for one in PROVISIONS
    }
    return {**labels, FOLLOW_IN: _languages(values[FOLLOW_IN], signed=False)}


def _languages(values: Collection[str], *, signed: bool) -> dict[str, str]:
    codes = [value for value in values if value not in Answer.values]
    names = zip(codes, names_of(codes, signed=signed), strict=True)
    language = get_language() or "en"
    return dict(sorted(names, key=lambda named: sort_key(named[1], language)))
