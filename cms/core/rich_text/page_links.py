"""Links between pages in running text lead to the page in the reader's language.

Wagtail's own asks `localized` of each link, knows nothing of restricted pages, and leads to pages
that are not published. Here a link leads to the page in the reader's language where it is public
there, else to the page as it was linked; a restricted page keeps its link, for whoever may read it
is asked to sign in. A page that is not published has no address: its words stay, without a link.
"""

from collections.abc import Iterable
from typing import Any

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, QuerySet
from django.utils.html import escape
from wagtail.models import Locale, Page
from wagtail.rich_text.pages import PageLinkHandler

from cms.core.querysets import public_pages


class LocalisedPageLinkHandler(PageLinkHandler):
    """Expands all page links of a text together: two queries, a third where one is restricted.

    Wagtail takes two, and one or two more for each link.
    """

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict[str, str]]) -> list[str]:
        ids = [attrs.get("id", "") for attrs in attrs_list]
        shown = pages_shown({int(value) for value in ids if value.isdecimal()})
        return [_opening_tag(shown.get(int(value)) if value.isdecimal() else None) for value in ids]


def pages_shown(linked: set[int]) -> dict[int, Page]:
    """The page to show for each that is linked, by its id; none for what is not published."""
    keys = dict(Page.objects.filter(pk__in=linked).values_list("pk", "translation_key"))
    if not keys:
        return {}
    versions = Page.objects.filter(translation_key__in=set(keys.values())).select_related("locale")
    shown = _choose(keys, public_pages(versions))
    restricted = {pk: key for pk, key in keys.items() if pk not in shown}
    return shown | (_choose(restricted, _below_live(versions)) if restricted else {})


def _choose(keys: dict[int, Any], versions: Iterable[Page]) -> dict[int, Page]:
    """The version in the reader's language, else the linked one; what has neither is left out."""
    locale = Locale.get_active()
    by_pk = {version.pk: version for version in versions}
    own = {v.translation_key: v for v in by_pk.values() if v.locale_id == locale.pk}
    chosen = {pk: own.get(key) or by_pk.get(pk) for pk, key in keys.items()}
    return {pk: page for pk, page in chosen.items() if page is not None}


def _below_live(pages: QuerySet) -> QuerySet:
    """What is published, restricted or not: below published pages, and no mirror."""
    path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    hidden = Page.objects.filter(live=False, depth__gt=1).annotate(below=path)
    published = pages.live().filter(alias_of=None)
    return published.exclude(Exists(hidden.filter(below__startswith=F("path"))))


def _opening_tag(page: Page | None) -> str:
    url = page.url if page is not None else None
    return f'<a href="{escape(url)}">' if url else "<a>"
