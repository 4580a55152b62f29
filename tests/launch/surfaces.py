"""Every place where readers and machines could meet a launch, and whether they do."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from django.test import Client

from tests.launch.scene import IN_FILES, TEXT, TITLE, TOPIC, Around, Scene

PREFIX = "oai_dc"


@dataclass(frozen=True)
class Answer:
    """What a surface says: everything in lower case, to look for words in."""

    status: int
    said: str
    headers: dict[str, str]


def ask(address: str, **headers: str) -> Answer:
    # Addresses without a language lead to one with it.
    response = Client().get(address, headers=headers, follow=True)
    body = response.getvalue() if response.streaming else response.content
    told = dict(response.headers.items())
    said = body.decode("utf-8", "ignore") + " ".join(map(str, told.values()))
    return Answer(response.status_code, said.lower(), told)


def mentions(address: str) -> bool:
    """Whether a surface says a word or an address of the launch, besides those asked for."""
    answer = ask(address)
    words = [word for word in (TITLE, TEXT, IN_FILES, TOPIC) if word not in address]
    return any(word in answer.said for word in words)


def oai(verb: str, **arguments: str) -> str:
    return f"/oai/?{urlencode({'verb': verb, **arguments})}"


def shared(around: Around) -> dict[str, bool]:
    """{address: whether the launch is to be met there, once it is public}."""
    found: dict[str, bool] = {}
    for code in ("en", "fr"):
        meeting = around.meeting.url.replace("/en/", f"/{code}/")
        library = f"/{code}/publications/"
        found |= {
            f"/{code}/": True,
            library: True,
            f"{library}?language={code}": True,
            f"{library}?year=2027": True,
            f"{library}?type=innovation-report": True,
            f"{library}?topic={TOPIC}": True,
            f"{library}?q={TEXT}": True,
            f"{library}?q={IN_FILES}": True,
            f"{library}feed.atom": True,
            f"{library}feed.atom?q={IN_FILES}": True,
            f"/{code}/search/?q={TEXT}": True,
            f"/{code}/search/?q={IN_FILES}": True,
            f"/{code}/people/noor-haddad/": True,
            f"/{code}/people/": False,
            meeting: True,
            f"{meeting}calendar.ics": False,
            f"/{code}/meetings/": False,
            f"/{code}/meetings/calendar.ics": False,
            f"/{code}/meetings/deadlines.ics": False,
            f"/{code}/meetings/feed.atom": False,
            f"{meeting}changes.atom": False,
        }
    # No page of these languages, but files and pages in others.
    found |= {f"/de/search/?q={IN_FILES}": False, "/de/": False}
    found |= {
        "/sitemap.xml": True,
        "/robots.txt": False,
        oai("Identify"): False,
        oai("ListSets"): False,
        oai("ListRecords", metadataPrefix=PREFIX): True,
        oai("ListIdentifiers", metadataPrefix=PREFIX): False,
        "/api/": False,
        "/api/openapi.json": False,
        "/api/reports/": True,
        "/api/reports/?language=fr": True,
        f"/api/reports/?q={IN_FILES}": True,
        f"/api/reports/?topic={TOPIC}": True,
        "/api/case-studies/": True,
        "/api/case-studies/?language=fr": True,
        "/api/files/": True,
        "/api/files/?language=fr": True,
        f"/api/people/{around.person.translation_key}/": True,
        f"/api/meetings/{around.meeting.translation_key}/": True,
        "/api/meetings/": False,
        "/api/series/": False,
    }
    return found


def own(scene: Scene) -> list[str]:
    """The addresses of the launch itself: nothing before the minute, all of them after."""
    found: list[str] = []
    report = f"publications/{TITLE}/"
    for code in ("en", "fr"):
        pages = [f"/{code}/{report}", *(f"/{code}/{report}{TITLE}-{n}/" for n in (1, 2))]
        for page in pages:
            found += [page, *(f"{page}citation.{ending}" for ending in ("bib", "ris", "json"))]
            found.append(f"{page}share-card.png")
        home = pages[0]
        found += [f"{home}{name}" for name in ("full/", "full.pdf", "full.docx")]
        found += [f"{home}accessible-format/", f"{home}accessible-format/sent/"]
        for document in scene.documents:
            found.append(f"{home}files/{document.filename}")
            found += [
                f"{home}files/v{version.number}/{document.filename}"
                for version in document.versions.all()
            ]
    for page in scene.sources:
        kind = "reports" if page is scene.report else "case-studies"
        found.append(f"/api/{kind}/{page.translation_key}/")
    found += [f"/api/files/{row.translation_key}/" for row in scene.report.files.all()]
    return found


def never(scene: Scene) -> list[str]:
    """Where files are kept, and Wagtail's own addresses of them: not public even after."""
    names = [version.file.name for d in scene.documents for version in d.versions.all()]
    return [
        *[f"/media/{quote(name)}" for name in names],
        *[f"/{quote(name)}" for name in names],
        *[f"/documents/{d.pk}/{quote(d.filename)}" for d in scene.documents],
        *[f"/de/publications/{TITLE}/", f"/es/publications/{TITLE}/{TITLE}-1/"],
    ]


def oai_records(scene: Scene) -> dict[str, int]:
    """{identifier of a source: how many languages are told of, also as deleted}."""
    said = ask(oai("ListIdentifiers", metadataPrefix=PREFIX)).said
    keys = [str(page.translation_key) for page in scene.sources]
    return {key: said.count(key) for key in keys}


def all_of(addresses: Iterable[str]) -> dict[str, Answer]:
    """What each of the surfaces says."""
    return {address: ask(address) for address in addresses}
