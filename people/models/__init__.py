"""Contact people and organisations."""

from people.models.organisation import Organisation
from people.models.people_index_page import PeopleIndexPage
from people.models.person_page import PersonFacts, PersonPage
from people.models.quote import Quote

__all__ = ["Organisation", "PeopleIndexPage", "PersonFacts", "PersonPage", "Quote"]
