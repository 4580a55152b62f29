"""Texts for properties: every script, and the signs that mean something to some format."""

from hypothesis import strategies as st

from reports.citations.names import Name
from tests.reports.citations.works import SCRIPTS

_SIGNS = " ,;:.'\"-–/\\{}$&#_%~^<>@=()[]|`*!?،«»"
_LETTERS = "".join(sorted({sign for pair in SCRIPTS.values() for sign in "".join(pair)}))

# One line, single spaces, as forms hand texts over; and no sign but letters counts as a text.
texts = (
    st.text(alphabet=st.sampled_from(_LETTERS + "AaBbZz019" + _SIGNS), min_size=1, max_size=40)
    .map(lambda text: " ".join(text.split()))
    .filter(lambda text: any(sign.isalnum() for sign in text))
)
# bibtexparser loses the backslash of an escaped sign that follows "and"; no name begins with one.
_names = texts.filter(lambda text: text[0].isalnum())
people = st.builds(Name, family=_names, given=_names)
organisations = st.builds(Name, literal=texts, is_organisation=st.just(True))
