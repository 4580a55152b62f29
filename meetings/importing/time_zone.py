"""The time zone of a meeting that is brought in: from its place, or to be asked for."""

from meetings.concept_notes import ConceptNoteReading
from meetings.zones import HOUSE_ZONE, zone_for


def time_zone_of(reading: ConceptNoteReading, *, assume: bool) -> tuple[str, list[str]]:
    """The zone of the place, and what to say of it. Days alone need none.

    Where the country has several, a draft asks its editor. What is published at once has nobody
    to ask: then `assume` takes the main zone of the country, or that of the house.
    """
    if reading.time_zone:
        return reading.time_zone, []
    zone, is_certain = zone_for(reading.venue)
    if is_certain:
        return zone or "", []
    if not (reading.start_time or reading.end_time):
        return "", []
    if assume:
        assumed = zone or HOUSE_ZONE
        return assumed, [f"Time zone: {assumed} was assumed; please check."]
    likely = f" It may be {zone}." if zone else ""
    return "", [f"Time zone: it does not follow from the place; please choose it.{likely}"]
