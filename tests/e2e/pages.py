"""One page of every type and state on the demonstration site, by its address below the language."""

PAGES = {
    "home": "",
    "standard": "about/",
    "meetings": "meetings/",
    "meetings-filtered": "meetings/?when=past&topic=leadership",
    "meetings-none": "meetings/?when=upcoming&year=1999",
    "series": "meetings/global-heads-of-division/",
    "meeting": "meetings/global-heads-of-division/2019/",
    "week": "meetings/international-civil-society-week/2019/",
    "concept-note": "meetings/global-heads-of-division/2019/concept-note/",
    "people": "people/",
    "person": "people/mara-lindqvist/",
    "search": "search/?q=berlin",
    "search-none": "search/?q=qqqqqq",
    "missing": "nothing-here/",
}
# Lists of what was asked for: search engines are asked not to list them.
PRIVATE_TO_SEARCH = {
    PAGES[name] for name in ("meetings-filtered", "meetings-none", "search", "search-none")
}
