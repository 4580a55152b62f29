"""Segments for these tests."""

from cms.localisation.segments.segment import Segment


def make_segments(*sources: str) -> list[Segment]:
    """With the ids s1, s2, …"""
    return [
        Segment(f"s{n}", f"body.{n}", "body.text", "Body: text", "p", source)
        for n, source in enumerate(sources, 1)
    ]
