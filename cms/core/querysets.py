"""Who may see a page, and links between pages in the reader's language."""

from collections.abc import Iterable
from typing import Any

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q, QuerySet
from wagtail.models import Locale, Page, PageViewRestriction


def public_pages(pages: QuerySet) -> Any:
    """The pages an anonymous reader may see: the one answer that every output asks for.

    Live and below live pages only, neither restricted nor below a restricted page, and no mirror
    of another language. Wagtail's `public()` reads all restrictions in a query of its own each
    time; here they are part of the query.
    """
    path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    restrictions = PageViewRestriction.objects.annotate(below=path).filter(
        below__startswith=F("page__path")
    )
    hidden = Page.objects.filter(live=False, depth__gt=1).annotate(below=path)
    own = Q(alias_of=None) | Q(alias_of__locale=F("locale"))
    return (
        pages.live()
        .filter(own)
        .exclude(Exists(restrictions))
        .exclude(Exists(hidden.filter(below__startswith=F("path"))))
    )


def is_mirror(page: Page) -> bool:
    """Whether the page is an alias of one in another language, whose words it would show.

    wagtail-localize makes such aliases, live, of parents that are not translated yet.
    """
    return page.alias_of_id is not None and page.alias_of.locale_id != page.locale_id


def in_language(linked: Iterable[Page | None], locale: Locale, pages: QuerySet) -> dict[int, Page]:
    """Swap linked pages for their versions in the reader's language, in one query.

    `linked` are pages as the source links to them (None is passed over), `pages` the queryset to
    take the versions from. Returns {pk of the linked page: page to show}. A page that is not public
    in `locale` is shown as it is linked; one that is not public there either is left out.
    """
    wanted = {page.pk: page.translation_key for page in linked if page is not None}
    if not wanted:
        return {}
    found: dict[Any, dict[int, Page]] = {}
    versions = public_pages(pages.filter(translation_key__in=set(wanted.values())))
    for version in versions.select_related("locale"):
        found.setdefault(version.translation_key, {})[version.locale_id] = version
    shown = {}
    for pk, key in wanted.items():
        candidates = found.get(key, {})
        linked_version = next((page for page in candidates.values() if page.pk == pk), None)
        version = candidates.get(locale.pk) or linked_version
        if version is not None:
            shown[pk] = version
    return shown


def snippets_in_language(linked: Iterable[Any], locale: Locale) -> dict[int, Any]:
    """The same for snippets, all of one model: {pk of the linked one: the one to show}.

    A translation that is still a draft is not shown, the source's words are; and a source that is
    not published is left out.
    """
    originals = [snippet for snippet in linked if snippet is not None]
    if not originals:
        return {}
    model = type(originals[0])
    keys = {snippet.translation_key for snippet in originals}
    versions = model.objects.filter(translation_key__in=keys, locale=locale)
    if hasattr(model, "live"):
        versions = versions.filter(live=True)
    by_key = {version.translation_key: version for version in versions}
    shown = {s.pk: by_key.get(s.translation_key, s) for s in originals}
    return {pk: snippet for pk, snippet in shown.items() if getattr(snippet, "live", True)}
