"""Which pages of this app name people and organisations."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from people.uses import Link, register_link

PERSON = "people.PersonPage"
ORGANISATION = "people.Organisation"
REPORT = "reports.ReportPage"
CASE_STUDY = "reports.CaseStudyPage"


def is_history(page: Any) -> bool:
    """Who wrote a publication has written it, whatever comes."""
    return False


LINKS = [
    Link(page, name, target, _("contributor"), "contributors", is_history)
    for page in (REPORT, CASE_STUDY)
    for name, target in (("person", PERSON), ("organisation", ORGANISATION))
]


def register() -> None:
    """Tell `people.uses` of all of them."""
    for link in LINKS:
        register_link(link)
