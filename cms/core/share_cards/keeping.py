"""The cards of pages: made when a page is published, or first asked for, and kept."""

from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.images.models import Filter, SourceImageIOError

from cms.core.files.kept import KeptFile, forget
from cms.core.share_cards.card import Card
from cms.core.share_cards.drawing import HEIGHT, PICTURE_WIDTH, draw

# The last chunk of every PNG (ISO/IEC 15948, IEND).
PNG_END = b"IEND\xaeB`\x82"
# Cropped to the focal point, as everywhere.
PICTURE = Filter(spec=f"fill-{PICTURE_WIDTH}x{HEIGHT}|format-jpeg|jpegquality-88")


def card_of(page: Any, facts: Any = None) -> Card:
    """What the card of a page says, in the language of the page; `facts` are those of a draft."""
    picture = getattr(page, "picture", None)
    code = page.locale.language_code
    with translation.override(code):
        kind, detail = page.share_card_words(facts)
        return Card(
            institution=_("International Civil Society Centre"),
            title=page.share_card_title,
            language_code=code,
            kind=kind,
            detail=detail,
            picture_key=f"{picture.file.name} {PICTURE.get_cache_key(picture)}" if picture else "",
        )


def drawn_card(page: Any, facts: Any = None) -> bytes:
    """The picture of a card that is not kept: a draft's, for its preview."""
    return draw(card_of(page, facts), _picture_of(page))


def kept_card(page: Any, card: Card) -> bytes:
    """The picture of a card, made if there is none; those the page had before are thrown away."""
    kept = KeptFile(_folder(page), f"{card.key}.png", PNG_END)
    return kept.get(lambda: draw(card, _picture_of(page)))


def forget_cards(page: Any) -> None:
    """Throw away the cards of a page."""
    forget(_folder(page))


def _folder(page: Any) -> str:
    return f"share-cards/{page.pk}"


def _picture_of(page: Any) -> bytes | None:
    """The page's picture in the size of the card; None if there is none, or its file is lost."""
    picture = getattr(page, "picture", None)
    if picture is None:
        return None
    try:
        with picture.get_rendition(PICTURE).file.open() as file:
            return file.read()
    except (SourceImageIOError, OSError):
        return None
