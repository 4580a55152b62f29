"""One page of every type and state on the demonstration site, by its address below the language."""

from datetime import date

from meetings.demo.innovators_forum_dates import coming_first_day

TODAY = date.today()  # noqa: DTZ011  the demonstration is dated from the day it is built
FORUM = "meetings/innovators-forum"
COMING = f"{FORUM}/{coming_first_day(TODAY).year}"

PAGES = {
    "home": "",
    "standard": "about/",
    "meetings": "meetings/",
    "meetings-filtered": "meetings/?when=past&topic=leadership",
    "meetings-none": "meetings/?when=upcoming&year=1999",
    "series": "meetings/global-heads-of-division/",
    "meeting": "meetings/global-heads-of-division/2019/",
    "running": f"{FORUM}/{TODAY.year}-online/",
    "cancelled": f"{COMING}/local-seven-streets/",
    "postponed": f"{COMING}/virtual-repair-hour/",
    "week": "meetings/international-civil-society-week/2019/",
    "concept-note": "meetings/global-heads-of-division/2019/concept-note/",
    "people": "people/",
    "person": "people/mara-lindqvist/",
    "publications": "publications/",
    "publications-none": "publications/?q=market&type=strategic-plan",
    "report": "publications/room-to-act/",
    "full-text": "publications/room-to-act/full/",
    "case-study": "publications/room-to-act/the-market-that-became-a-forum/",
    "search": "search/?q=berlin",
    "search-none": "search/?q=qqqqqq",
    "missing": "nothing-here/",
}
# Lists of what was asked for: search engines are asked not to list them.
PRIVATE_TO_SEARCH = {
    PAGES[name]
    for name in ("meetings-filtered", "meetings-none", "publications-none", "search", "search-none")
}
