"""One page of every type on the demonstration site, by its address below the language."""

PAGES = {
    "home": "",
    "standard": "about/",
    "meetings": "meetings/",
    "series": "meetings/global-heads-of-division/",
    "meeting": "meetings/global-heads-of-division/2019/",
    "week": "meetings/international-civil-society-week/2019/",
    "concept-note": "meetings/global-heads-of-division/2019/concept-note/",
    "people": "people/",
    "missing": "nothing-here/",
}
