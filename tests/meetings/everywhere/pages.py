"""What the pages say of the meeting, to people and to search engines."""

import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

from lxml import html

from tests.meetings.everywhere.asking import days_in, get, index_of, only, page_of, place_in
from tests.meetings.everywhere.expected import AFAR, SCHEMA
from tests.meetings.everywhere.scene import APPLY, ONLINE, TITLE, Scene

Said = dict[str, Any]


def of_page(scene: Scene, code: str) -> Said:
    """The page of the meeting, as people read it."""
    page = _main(page_of(scene, code))
    (when, where) = page.xpath("//*[@class='opening__facts']//dd")[:2]
    running = page.xpath("//p[@class='notice']")
    # While it takes place the first thing to do is to come: here online.
    step = page.xpath("//div[@class='facts__step']//a[@class='button']/@href")
    assert (ONLINE in step) is bool(running)
    return {
        **_moments(when, code),
        "place": place_in(_without(where, "a"), code),
        "is_running": len(running) == 1,
        "may_apply": bool(page.xpath(f"//a[@href='{APPLY}']")),
        # The latest stands above the list of all, which there is from the second on.
        "told_reasons": list(
            dict.fromkeys(
                (reason.get("lang", code), reason.text_content())
                for reason in page.xpath("//*[@id='changes']//bdi")
            )
        ),
    }


def of_structured_data(scene: Scene, code: str) -> Said:
    """The page of the meeting, as search engines read it."""
    document = html.fromstring(get(page_of(scene, code)).decode())
    data = json.loads(only(document.xpath("//script[@type='application/ld+json']/text()")))
    location, statuses = data["location"], data["eventStatus"]
    assert data["eventAttendanceMode"].startswith(f"{SCHEMA}/")
    mode = {"OnlineEventAttendanceMode": "VirtualLocation", "OfflineEventAttendanceMode": "Place"}
    assert mode[data["eventAttendanceMode"].rpartition("/")[2]] == location["@type"]
    start, end = data["startDate"], data["endDate"]
    assert {start[16:], end[16:]} == {":00+02:00"}
    previous = data.get("previousStartDate", [])
    return {
        "days": (start[:10], end[:10]),
        "hours": (start[11:16], end[11:16]),
        "place": location["address"]["addressLocality"] if location["@type"] == "Place" else AFAR,
        "statuses": {
            status.removeprefix(f"{SCHEMA}/")
            for status in ([statuses] if isinstance(statuses, str) else statuses)
        },
        "previous": (previous,) if isinstance(previous, str) else tuple(previous),
        "may_apply": APPLY in [offer["url"] for offer in data.get("offers", [])],
    }


def of_calendar_links(scene: Scene, code: str) -> Said:
    """The links to the usual services, which take nothing but what they carry."""
    links = _main(page_of(scene, code)).xpath("//details[@class='calendar']//a/@href")
    found = []
    for link in links:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(link).query).items()}
        if "dates" in asked:
            first, last = asked["dates"].split("/")
            assert asked["ctz"] == "Europe/Berlin"
            assert (first[9:13], last[9:13]) == ("0900", "1730")
            found.append((_day(first), _day(last)))
        elif "startdt" in asked:
            assert (asked["startdt"][10:], asked["enddt"][10:]) == ("T07:00:00Z", "T15:30:00Z")
            found.append((asked["startdt"][:10], asked["enddt"][:10]))
        elif "st" in asked:
            found.append((_day(asked["st"]), _day(asked["et"])))
    assert len(found) in {0, 4}
    return {"days_ahead": sorted(set(found))}


def of_home(scene: Scene, code: str) -> Said:
    """The next meetings on the home page."""
    cards = _cards(f"/{code}/", scene, code)
    return {"days_ahead": [_moments(card, code)["days"] for card in cards]}


def of_index(scene: Scene, code: str) -> Said:
    """The list of meetings, and under which of its two tabs the meeting is."""
    card = only(_cards(index_of(code), scene, code))
    tabs = [
        when
        for when in ("upcoming", "past")
        if _cards(f"{index_of(code)}?when={when}", scene, code)
    ]
    return {**_of_card(card, code), "listed_as": tabs}


def of_series(scene: Scene, code: str) -> Said:
    """The series: its current edition, and the list of all."""
    current, listed = _cards(f"{index_of(code)}congress/", scene, code)
    assert days_in(listed.text_content(), code) == _of_card(current, code)["days"]
    assert place_in(listed.text_content(), code) == _of_card(current, code)["place"]
    return _of_card(current, code)


def of_search(scene: Scene, code: str) -> Said:
    """What the search shows of the meeting."""
    hit = only(_cards(f"/{code}/search/?q={TITLE}", scene, code))
    # The snippet names the place only where one goes there.
    place = "Hamburg" if "Hamburg" in hit.text_content() else AFAR
    return {"days": _moments(hit, code)["days"], "place": place}


def of_concept_note(scene: Scene, code: str) -> Said:
    """The page of the concept note."""
    page = _main(scene.notes[code].url)
    (when, where) = page.xpath("//dl[@class='facts']//dd")[:2]
    return {**_moments(when, code), "place": place_in(_without(where, "a"), code)}


def _main(address: str) -> Any:
    return html.fromstring(get(address).decode()).xpath("//main")[0]


def _cards(address: str, scene: Scene, code: str) -> list[Any]:
    """The items of lists that link to the meeting by its title."""
    title = f"(self::h2 or self::h3 or self::h4) and a/@href='{page_of(scene, code)}'"
    return _main(address).xpath(f"//li[descendant::*[{title}]]")


def _of_card(card: Any, code: str) -> Said:
    return {
        "days": _moments(card, code)["days"],
        "place": place_in(card.text_content(), code),
        "is_running": bool(card.xpath(".//strong[@class='tag']")),
    }


def _moments(element: Any, code: str) -> Said:
    """Days and hours by the markup, which have to be those of the words."""
    times = element.xpath(".//time/@datetime")
    days = tuple(time for time in times if "-" in time)
    assert days_in(element.text_content(), code) == days
    return {"days": days, "hours": tuple(time for time in times if ":" in time)}


def _without(element: Any, name: str) -> str:
    for inner in element.xpath(f".//{name}"):
        inner.drop_tree()
    return element.text_content()


def _day(basic: str) -> str:
    return f"{basic[:4]}-{basic[4:6]}-{basic[6:8]}"
