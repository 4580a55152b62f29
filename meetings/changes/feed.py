"""What has changed of a meeting, as an Atom feed (RFC 4287)."""

from typing import Any
from uuid import uuid5

from django.http import HttpRequest, HttpResponseBase
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

from cms.core.listing.atom import AtomFeed, atom_response, for_xml, last_published
from cms.core.page_context import absolute
from cms.core.punctuation import labelled
from meetings.changes.history import history_of
from meetings.changes.showing import ShownChange, shown_changes


def changes_response(page: Any, request: HttpRequest) -> HttpResponseBase:
    """All changes of a published meeting, newest first; 304 if they are known."""
    changes = shown_changes(page, history_of(page.facts.changes.all()))
    return atom_response(changes_feed(page, changes, request), request)


def changes_feed(page: Any, changes: list[ShownChange], request: HttpRequest) -> AtomFeed:
    """The feed, an entry for each change."""
    url = page.get_url(request) or ""
    language = page.locale.language_code
    feed = AtomFeed(
        title=for_xml(_("Changes: %(title)s") % {"title": page.title}),
        link=absolute(url),
        description=None,
        language=language,
        author_name=_("International Civil Society Centre"),
        feed_url=absolute(f"{url}changes.atom"),
        feed_guid=uuid5(page.translation_key, f"{language}/changes").urn,
        updated_if_empty=page.first_published_at or last_published(page),
    )
    for change in changes:
        feed.add_item(
            title=for_xml(labelled(change.what, page.title)),
            link=absolute(f"{url}#changes"),
            description=for_xml(_summary(change)),
            unique_id=uuid5(change.uuid, language).urn,
            pubdate=change.at,
            updateddate=change.at,
            terms=[],
        )
    return feed


def _summary(change: ShownChange) -> str:
    """HTML: what has changed, then why, in the language it is said in."""
    if not change.reason:
        return format_html("<p>{}</p>", change.what)
    if not change.language_code:
        return format_html_join("", "<p>{}</p>", [(change.what,), (change.reason,)])
    return format_html(
        '<p>{}</p><p lang="{}" dir="{}">{}</p>',
        change.what,
        change.language_code,
        change.direction,
        change.reason,
    )
