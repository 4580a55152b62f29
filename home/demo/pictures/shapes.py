"""Outlines: lists of points, in pixels of the finished picture. Angles are in degrees, clockwise
from the right, as the y axis points down."""

from collections.abc import Iterable
from math import cos, radians, sin

Point = tuple[float, float]
Outline = list[Point]


def polar(centre: Point, radius: float, angle: float) -> Point:
    """The point at a distance from a centre."""
    return (
        centre[0] + radius * cos(radians(angle)),
        centre[1] + radius * sin(radians(angle)),
    )


def arc(centre: Point, radius: float, start: float, end: float, steps: int = 90) -> Outline:
    """Points along a part of a circle."""
    return [polar(centre, radius, start + (end - start) * i / steps) for i in range(steps + 1)]


def circle(centre: Point, radius: float) -> Outline:
    return arc(centre, radius, 0, 360, _steps(radius))


def ellipse(centre: Point, across: float, down: float, turn: float = 0) -> Outline:
    """An ellipse by its two radii."""
    unit = arc((0, 0), 1, 0, 360, _steps(max(across, down)))
    round_shape = [(centre[0] + x * across, centre[1] + y * down) for x, y in unit]
    return turned(round_shape, turn, centre)


def _steps(radius: float) -> int:
    return max(24, min(160, int(radius)))


def rectangle(left: float, top: float, width: float, height: float) -> Outline:
    return [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]


def rounded(left: float, top: float, width: float, height: float, radius: float) -> Outline:
    """A rectangle with round corners."""
    right, bottom = left + width - radius, top + height - radius
    left, top = left + radius, top + radius
    return [
        *arc((right, top), radius, -90, 0, 12),
        *arc((right, bottom), radius, 0, 90, 12),
        *arc((left, bottom), radius, 90, 180, 12),
        *arc((left, top), radius, 180, 270, 12),
    ]


def arch(left: float, top: float, width: float, height: float) -> Outline:
    """A doorway: upright sides under half a circle."""
    radius = width / 2
    crown = arc((left + radius, top + radius), radius, 180, 360)
    return [*crown, (left + width, top + height), (left, top + height)]


def ring(centre: Point, outer: float, inner: float, start: float, end: float) -> Outline:
    """A part of a ring."""
    return [*arc(centre, outer, start, end), *reversed(arc(centre, inner, start, end))]


def band(path: Outline, width: float, end_width: float | None = None) -> Outline:
    """A ribbon along a path, which may widen or narrow."""
    end_width = width if end_width is None else end_width
    left, right = [], []
    for i, (x, y) in enumerate(path):
        before, after = path[max(i - 1, 0)], path[min(i + 1, len(path) - 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = (dx * dx + dy * dy) ** 0.5 or 1
        half = (width + (end_width - width) * i / max(len(path) - 1, 1)) / 2 / length
        left.append((x - dy * half, y + dx * half))
        right.append((x + dy * half, y - dx * half))
    return [*left, *reversed(right)]


def curve(*points: Point, closed: bool = False, steps: int = 16) -> Outline:
    """A smooth line through points (Catmull and Rom's spline)."""
    count = len(points)
    found: Outline = []
    for i in range(count if closed else count - 1):
        if closed:
            four = [points[(i + k) % count] for k in (-1, 0, 1, 2)]
        else:
            four = [points[min(max(i + k, 0), count - 1)] for k in (-1, 0, 1, 2)]
        found += [_spline(four, step / steps) for step in range(steps)]
    return found if closed else [*found, points[-1]]


def _spline(four: list[Point], t: float) -> Point:
    weights = (
        -0.5 * t + t**2 - 0.5 * t**3,
        1 - 2.5 * t**2 + 1.5 * t**3,
        0.5 * t + 2 * t**2 - 1.5 * t**3,
        -0.5 * t**2 + 0.5 * t**3,
    )
    return (
        sum(w * point[0] for w, point in zip(weights, four, strict=True)),
        sum(w * point[1] for w, point in zip(weights, four, strict=True)),
    )


def hair_cap(head: Point, across: float, down: float, parting: float = -0.3) -> Outline:
    """Short hair on a head given by its centre and radii; the parting is from -1 (left) to 1."""
    x, y = head
    crown = [(x + px * across * 1.1, y + py * down * 1.12) for px, py in arc((0, 0), 1, 172, 368)]
    line = curve(
        (x + across * 0.98, y - down * 0.02),
        (x + across * 0.8, y - down * 0.4),
        (x + across * parting, y - down * 0.62),
        (x - across * 0.84, y - down * 0.36),
        (x - across * 0.98, y - down * 0.02),
    )
    return [*crown, *line]


def moved(outline: Iterable[Point], across: float, down: float) -> Outline:
    return [(x + across, y + down) for x, y in outline]


def turned(outline: Iterable[Point], angle: float, centre: Point) -> Outline:
    """The outline turned about a point."""
    c, s = cos(radians(angle)), sin(radians(angle))
    x0, y0 = centre
    return [
        (x0 + (x - x0) * c - (y - y0) * s, y0 + (x - x0) * s + (y - y0) * c) for x, y in outline
    ]


def shadow(outline: Outline, across: float, down: float) -> Outline:
    """What a flat thing and its shadow cover together: the hull of both ends."""
    points = sorted({*outline, *moved(outline, across, down)})
    return [*_half_hull(points), *_half_hull(points[::-1])]


def _half_hull(points: list[Point]) -> Outline:
    hull: Outline = []
    for point in points:
        while len(hull) > 1 and _turns_left(hull[-2], hull[-1], point):
            hull.pop()
        hull.append(point)
    return hull[:-1]


def _turns_left(a: Point, b: Point, c: Point) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) <= 0
