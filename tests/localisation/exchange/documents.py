"""Documents to exchange, made by hand and by hypothesis."""

from typing import Any

from hypothesis import strategies as st

from cms.localisation.exchange.document import TranslationDocument
from cms.localisation.segments.segment import Earlier, Segment, SegmentState

DOCUMENT_ID = "0b9ad1a2-6f7e-4a4b-9a57-7c1d2f3e4a5b"

SCRIPTS = {
    "en": "Civil society, in short: “CSOs”",
    "fr": "Société civile – l’été, où ça ? À Orléans…",
    "es": "¿Qué opina la niñez? ¡Mañana!",
    "de": "Größe, Übermaß & Äußerung < 5 > 3",
    "ar": "المجتمع المدني\u200f (2026)\u202b – «سؤال؟»\u202c",
}


def make_segment(number: int = 1, **values: Any) -> Segment:
    """A heading without a translation, unless said otherwise."""
    return Segment(
        **{
            "id": f"segment-{number}",
            "path": f"body.block-{number}",
            "field_path": "body.heading",
            "label": "Body: heading",
            "element": "h2",
            "source": f"Heading {number}",
            **values,
        }
    )


def make_document(*segments: Segment, **values: Any) -> TranslationDocument:
    return TranslationDocument(
        **{
            "id": DOCUMENT_ID,
            "title": "Annual meeting",
            "source_language": "en",
            "target_language": "fr",
            "url": "https://example.org/en/meetings/annual/",
            "note": "Please use the formal address.",
            "source_fingerprint": "5f0c",
            "segments": segments,
            **values,
        }
    )


def full_document() -> TranslationDocument:
    """Everything a document can hold."""
    return make_document(
        make_segment(1, max_length=60),
        make_segment(
            2,
            element="p",
            source='See <a id="a1">the <b>report</b></a>,<br/>or &lt;ask&gt; &amp; wait.',
            target='Voir <a id="a1">le <b>rapport</b></a>,<br/>ou &lt;demander&gt; &amp; attendre.',
            state=SegmentState.TRANSLATED,
            earlier=Earlier("See <i>the report</i>.", "Voir <i>le rapport</i>."),
            error="The field takes 200 characters.",
        ),
        make_segment(
            3,
            element="text",
            source="Same\n\twords\x0b",
            target="Mêmes\n\tmots\x0b",
            state=SegmentState.MACHINE,
            origin="memory",
        ),
        make_segment(4, source="Heading 1"),
    )


# Every kind of character that some format or tool treats in its own way, of those that a
# database keeps.
_ODD = (
    "\t\n\r\x01\x0b\x0c\x1b\x1c\x85\xa0\xad\u200b\u200d\u200e\u200f\u202b\u2028\u2029"
    "\u2066\ufeff\ufffe😀👩\u200d🔬🇫🇷&<>\"'\\%{}|#~;"
)
_CHARACTERS = st.sampled_from("".join(SCRIPTS.values()) + _ODD) | st.characters(
    codec="utf-8", exclude_categories=["Cs"], exclude_characters="\x00"
)
_TEXTS = st.text(_CHARACTERS, min_size=1, max_size=12).map(
    lambda text: text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
)
_OPENINGS = st.sampled_from(['a id="a1"', 'a id="a2"', "abbr", "b", "code", "em", "i", "strong"])


def _around(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(_OPENINGS, inner).map(
        lambda pair: f"<{pair[0]}>{pair[1]}</{pair[0].split()[0]}>"
    )


# HTML fragments as wagtail-localize writes them.
fragments = st.recursive(
    _TEXTS | st.just("<br/>"),
    lambda inner: _around(inner) | st.lists(inner, min_size=1, max_size=3).map("".join),
    max_leaves=6,
)
