"""The directory of people: order, letters, cards."""

import pytest

from people.models import PeopleIndexPage
from people.querysets import MIN_PEOPLE_FOR_LETTERS, people_below
from tests.factories import home_page, make_organisation, make_people_index, make_person
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db


def add_people(names: list[str], index: PeopleIndexPage) -> None:
    for number, name in enumerate(names):
        make_person(title=name, slug=f"person-{number}", parent=index)


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["Ines Abel", "Lars Åberg", "Ole Øst", "Tim Zoli"]),
        ("es", ["Eva Muzo", "Ana Nuzo", "Leo Ñáñez", "Sol Oña"]),
        ("de", ["Jan Maier", "Ute Mäurer", "Al Weiss", "Bo Weiß"]),
        ("ar", ["جوزيف أدييمي", "ليلى بنحدو", "نور الحداد", "ريم خوري"]),
    ],
)
def test_readers_find_a_name_where_they_look_for_it(client, language, names) -> None:
    index = make_people_index(parent=home_page(language))
    add_people(sorted(names, reverse=True), index)

    found = client.get(index.url).context["people"]

    assert [person.title for person in found] == names


def test_the_order_follows_a_new_name_unless_a_sort_name_was_given(client) -> None:
    index = make_people_index()
    person = make_person(title="Noor Haddad", slug="noor", parent=index)
    make_person(title="Ada Moss", slug="ada", parent=index)
    make_person(title="Ola Young", slug="ola", sort_name="Abel", parent=index)
    before = [found.title for found in client.get(index.url).context["people"]]
    person.title = "Noor Zaki"
    person.full_clean()
    person = republish(person)

    after = [found.title for found in client.get(index.url).context["people"]]

    assert before == ["Ola Young", "Noor Haddad", "Ada Moss"]
    assert after == ["Ola Young", "Ada Moss", "Noor Zaki"]
    assert person.sort_name == ""


@pytest.mark.parametrize("name", ["   ", "Prince"])
def test_names_that_cannot_be_turned_round_are_listed_as_they_are(name) -> None:
    index = make_people_index()
    make_person(title=name, slug="somebody", sort_name=" ", parent=index)

    assert [person.title for person in people_below(index)] == [name]


def test_a_short_directory_has_no_letters(client) -> None:
    index = make_people_index()
    add_people([f"Ada Person{number}" for number in range(MIN_PEOPLE_FOR_LETTERS - 1)], index)

    response = client.get(index.url)

    assert [(group.letter, len(group.people)) for group in response.context["letters"]] == [
        ("", MIN_PEOPLE_FOR_LETTERS - 1)
    ]
    assert "letters__" not in response.content.decode()


def test_a_long_directory_is_divided_by_letter(client) -> None:
    index = make_people_index(parent=home_page("es"))
    names = ["Lars Åberg", "Leo Ñáñez", "Ana Nuzo", "Lab 3X"]
    add_people([*names, *[f"Ada Beta{number:02}" for number in range(17)]], index)

    response = client.get(index.url)

    assert [(group.letter, len(group.people)) for group in response.context["letters"]] == [
        ("#", 1),
        ("A", 1),
        ("B", 17),
        ("N", 1),
        ("Ñ", 1),
    ]
    html = response.content.decode()
    assert html.count('href="#letter-5">Ñ</a>') == 1
    assert html.count('id="letter-5">Ñ</h2>') == 1


def test_a_card_names_the_organisation_in_the_readers_language(client) -> None:
    organisation = make_organisation(name="Bridges")
    person = make_person(position="Director", organisation=organisation)
    for page in (organisation, person):
        translation = submit(page)
        translate_all(translation)
        publish(translation)

    card = '<p class="quiet">{}, <bdi>{}</bdi></p>'

    assert card.format("Director", "Bridges") in client.get("/en/people/").content.decode()
    assert card.format("FR Director", "FR Bridges") in client.get("/fr/people/").content.decode()


def test_an_organisation_that_is_unpublished_is_not_named(client) -> None:
    organisation = make_organisation(name="Bridges")
    make_person(position="Director", organisation=organisation)
    organisation.unpublish()

    assert '<p class="quiet">Director</p>' in client.get("/en/people/").content.decode()


def test_an_empty_directory(client) -> None:
    html = client.get(make_people_index().url).content.decode()

    assert html.count("Nobody is presented here yet.") == 1
