"""Reports and case studies in the sitemap, with their languages."""

import pytest
from lxml import etree

from tests.factories import make_case_study, make_report
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
}
SITE = "http://localhost:8000"


def test_publications_are_in_the_sitemap_with_their_languages(client) -> None:
    report = make_report()
    translation = submit(report)
    translate_all(translation)
    french = publish(translation)
    study = make_case_study(parent=report)
    make_report(slug="draft", publish=False)

    root = etree.fromstring(client.get("/sitemap.xml").content)
    found = {
        entry.findtext("s:loc", namespaces=NAMES): [
            (link.get("hreflang"), link.get("href")) for link in entry.findall("x:link", NAMES)
        ]
        for entry in root.findall("s:url", NAMES)
        if "/publications/" in entry.findtext("s:loc", namespaces=NAMES).removeprefix(SITE)
        and not entry.findtext("s:loc", namespaces=NAMES).endswith("/publications/")
    }
    both = [
        ("en", f"{SITE}{report.url}"),
        ("fr", f"{SITE}{french.url}"),
        ("x-default", f"{SITE}{report.url}"),
    ]
    alone = [("en", f"{SITE}{study.url}"), ("x-default", f"{SITE}{study.url}")]
    assert found == {
        f"{SITE}{report.url}": both,
        f"{SITE}{french.url}": both,
        f"{SITE}{study.url}": alone,
    }
