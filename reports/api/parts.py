"""Parts of publications as they are sent. Pure, one function for each kind of thing.

What is shown of somebody is decided by `contributor`.
"""

from typing import Any

from cms.core.api.html import rich_html
from cms.core.licences import shown_licence
from cms.core.page_context import absolute
from reports.api.shapes import ContributorShown, Correction, LicenceShown
from reports.choices import Precision

_LENGTHS = {Precision.YEAR: 4, Precision.MONTH: 7, Precision.DAY: 10}


def published_on(facts: Any) -> str | None:
    """The date as far as it is known: "2019", "2019-04" or "2019-04-08"."""
    if facts.publication_date is None:
        return None
    return facts.publication_date.isoformat()[: _LENGTHS[facts.publication_precision]]


def contributor(one: Any) -> ContributorShown:
    """A `Contributor`: somebody with a public page, a name, or an organisation."""
    url = absolute(one.url) if one.url.startswith("/") else one.url
    return ContributorShown(
        name=one.name,
        role=one.role,
        is_organisation=one.is_organisation,
        affiliation=one.affiliation,
        address=url or None,
        orcid=one.orcid,
    )


def licence(code: str) -> LicenceShown:
    shown = shown_licence(code)
    return LicenceShown(code=code, name=shown.name, terms=shown.url or None)


def correction(row: Any) -> Correction:
    return Correction(corrected_on=row.corrected_on, text_html=rich_html(row.text))
