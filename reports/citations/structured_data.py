"""schema.org as JSON-LD: what search engines read of a publication."""

import json
from typing import Any

from django.utils.safestring import SafeString, mark_safe

from reports.citations.names import Name
from reports.citations.text import one_line
from reports.citations.work import Correction, Event, Kind, Role, Translation, Work, WorkFile

Data = dict[str, Any]

_TYPES = {Kind.REPORT: "Report", Kind.BOOK: "Book", Kind.CASE_STUDY: "Chapter"}
_IDENTIFIERS = ("https://orcid.org/", "https://ror.org/")
# As in Django's json_script: nothing in the data ends the element it stands in.
_ESCAPES = {ord(sign): f"\\u{ord(sign):04X}" for sign in "<>&\u2028\u2029"}


def structured_data(work: Work) -> Data:
    """The work as a schema.org `Report` (with an ISBN also a `Book`), `Book` or `Chapter`.

    Nothing in it is null or empty.
    """
    return _filled(
        {
            "@context": "https://schema.org",
            **_reference(work),
            **_words(work),
            **_people(work),
            **_publication(work),
            **_relations(work),
            "encoding": [_file(file) for file in work.files],
            "releasedEvent": _event(work.launched_at),
            "correction": [_correction(correction) for correction in work.corrections],
            "creativeWorkStatus": "Withdrawn" if work.withdrawal else "",
        }
    )


def structured_data_json(work: Work) -> SafeString:
    """The data as the content of `<script type="application/ld+json">`; safe within it."""
    text = json.dumps(structured_data(work), ensure_ascii=False, separators=(",", ":"))
    return mark_safe(text.translate(_ESCAPES))  # noqa: S308


def schema_type(work: Work) -> str:
    """The name of the work's type in schema.org."""
    return _TYPES[work.kind]


def _reference(work: Work) -> Data:
    """Enough to know a work by, for itself and where others speak of it."""
    types = ["Report", "Book"] if work.is_book and work.kind is Kind.REPORT else schema_type(work)
    return {
        "@type": types,
        "@id": work.permanent_url or work.url,
        "url": work.url,
        "name": one_line(work.full_title),
        "inLanguage": work.language,
    }


def _words(work: Work) -> Data:
    return {
        "alternativeHeadline": one_line(work.subtitle),
        "abstract": one_line(work.abstract),
        "genre": one_line(work.genre),
        "keywords": [one_line(word) for word in work.keywords],
    }


def _people(work: Work) -> Data:
    return {role.value: [_name(name) for name in work.names[role]] for role in Role}


def _name(name: Name) -> Data:
    is_identifier = name.url.startswith(_IDENTIFIERS)
    return {
        "@type": "Organization" if name.is_organisation else "Person",
        "@id": name.url if is_identifier else "",
        "url": "" if is_identifier else name.url,
        "name": one_line(name.text),
        "familyName": one_line(name.full_family),
        "givenName": one_line(name.given),
        "honorificSuffix": one_line(name.suffix),
    }


def _publication(work: Work) -> Data:
    return {
        "publisher": {
            "@type": "Organization",
            "@id": work.publisher.ror,
            "name": one_line(work.publisher.name),
            "url": work.publisher.url,
            "location": one_line(work.publisher.place),
        },
        "datePublished": work.date.iso if work.date else "",
        "license": work.licence_url,
        "reportNumber": one_line(work.number) if work.kind is Kind.REPORT else "",
        "isbn": work.isbn,
        "identifier": _doi(work),
        "pagination": work.pages,
        "version": work.version,
    }


def _doi(work: Work) -> Data | None:
    if not work.doi:
        return None
    return {
        "@type": "PropertyValue",
        "propertyID": "https://registry.identifiers.org/registry/doi",
        "value": f"doi:{work.doi}",
        "url": work.doi_url,
    }


def _relations(work: Work) -> Data:
    series = {"@type": "CreativeWorkSeries", "name": one_line(work.series)} if work.series else None
    return {
        "isPartOf": _reference(work.container) if work.container else series,
        "hasPart": [_reference(part) for part in work.parts],
        "translationOfWork": _translation(work, work.translation_of),
        "workTranslation": [_translation(work, other) for other in work.translations],
    }


def _translation(work: Work, other: Translation | None) -> Data | None:
    if other is None:
        return None
    return {
        "@type": schema_type(work),
        "@id": other.url,
        "url": other.url,
        "name": one_line(other.title),
        "inLanguage": other.language,
    }


def _file(file: WorkFile) -> Data:
    return {
        "@type": "MediaObject",
        "contentUrl": file.url,
        "encodingFormat": file.media_type,
        "inLanguage": file.language,
        "contentSize": f"{file.size_bytes} B" if file.size_bytes else "",
    }


def _event(event: Event | None) -> Data | None:
    if event is None:
        return None
    return {
        "@type": "PublicationEvent",
        "name": one_line(event.name),
        "url": event.url,
        "startDate": event.day.isoformat() if event.day else "",
    }


def _correction(correction: Correction) -> Data:
    return {
        "@type": "CorrectionComment",
        "text": one_line(correction.text),
        "url": correction.url,
        "datePublished": correction.day.isoformat() if correction.day else "",
    }


def _filled(data: Any) -> Any:
    """The data without anything empty, at any depth."""
    if isinstance(data, dict):
        filled = {name: _filled(value) for name, value in data.items()}
        return {name: value for name, value in filled.items() if value}
    if isinstance(data, list):
        return [value for value in map(_filled, data) if value]
    return data
