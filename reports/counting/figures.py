"""What was downloaded, as editors are told."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Max, Min, QuerySet, Sum
from django.db.models.functions import TruncMonth
from wagtail.models import Page

from reports.models import DownloadCount


@dataclass(frozen=True)
class Period:
    """Days from the first to the last; None for no end."""

    first: date | None = None
    last: date | None = None

    def of(self, counts: QuerySet) -> QuerySet:
        """The counts of these days."""
        if self.first:
            counts = counts.filter(day__gte=self.first)
        return counts.filter(day__lte=self.last) if self.last else counts


@dataclass(frozen=True)
class Figure:
    """So many downloads; so many requests of robots, which are not among them."""

    downloads: int = 0
    robots: int = 0

    def __add__(self, other: "Figure") -> "Figure":
        return Figure(self.downloads + other.downloads, self.robots + other.robots)


@dataclass(frozen=True)
class FileFigure:
    """The downloads of a file; `language` is its own, empty where it is not known."""

    file_name: str
    language: str
    figure: Figure


@dataclass
class ReportFigure:
    """The downloads of a publication by file. `page` is None once it is deleted."""

    page: Page | None
    files: list[FileFigure] = field(default_factory=list)

    @property
    def figure(self) -> Figure:
        return total_of(file.figure for file in self.files)


@dataclass(frozen=True)
class MonthFigure:
    """The downloads of a month, named by its first day."""

    month: date
    figure: Figure


def counted_days() -> tuple[date | None, date | None]:
    """The first and the last day of which anything is known."""
    found = DownloadCount.objects.aggregate(first=Min("day"), last=Max("day"))
    return found["first"], found["last"]


def by_report(period: Period, language_code: str) -> list[ReportFigure]:
    """Every publication with its files, the most downloaded first. Two queries.

    Titles are in `language_code` where the publication exists in it.
    """
    rows = list(_summed(period, "translation_key", "file_name", "language"))
    pages = pages_of((row["translation_key"] for row in rows), language_code)
    found: dict[UUID, ReportFigure] = {}
    for row in rows:
        key = row["translation_key"]
        report = found.setdefault(key, ReportFigure(pages.get(key)))
        report.files.append(FileFigure(row["file_name"], row["language"], _figure(row)))
    for report in found.values():
        report.files.sort(key=lambda file: (-file.figure.downloads, file.file_name))
    return sorted(found.values(), key=lambda report: (-report.figure.downloads, title_of(report)))


def by_month(period: Period) -> list[MonthFigure]:
    """All publications together, month by month. One query."""
    counts = period.of(DownloadCount.objects.annotate(month=TruncMonth("day"))).order_by("month")
    rows = counts.values("month").annotate(downloads_sum=Sum("downloads"), robots_sum=Sum("robots"))
    return [MonthFigure(row["month"], _figure(row)) for row in rows]


def lines_of(period: Period, language_code: str) -> Iterator[tuple[Any, ...]]:
    """For a table: month, title, file, its language, downloads, robots. Two queries."""
    counts = period.of(DownloadCount.objects.annotate(month=TruncMonth("day")))
    order = ("month", "translation_key", "file_name", "language")
    rows = list(
        counts.order_by(*order)
        .values(*order)
        .annotate(downloads_sum=Sum("downloads"), robots_sum=Sum("robots"))
    )
    pages = pages_of((row["translation_key"] for row in rows), language_code)
    for row in rows:
        page = pages.get(row["translation_key"])
        named = (row["month"].strftime("%Y-%m"), page.title if page else "", row["file_name"])
        yield (*named, row["language"], row["downloads_sum"], row["robots_sum"])


def pages_of(keys: Iterable[UUID], language_code: str) -> dict[UUID, Page]:
    """The publications in that language, or in the first that they were made in. One query."""
    pages = Page.objects.filter(translation_key__in=set(keys)).select_related("locale")
    found: dict[UUID, Page] = {}
    for page in pages.order_by("pk"):
        if page.locale.language_code == language_code:
            found[page.translation_key] = page
        else:
            found.setdefault(page.translation_key, page)
    return found


def total_of(figures: Iterable[Figure]) -> Figure:
    return sum(figures, Figure())


def title_of(report: ReportFigure) -> str:
    return report.page.title if report.page else ""


def _summed(period: Period, *by: str) -> QuerySet:
    counts = period.of(DownloadCount.objects.order_by())
    return counts.values(*by).annotate(downloads_sum=Sum("downloads"), robots_sum=Sum("robots"))


def _figure(row: dict[str, Any]) -> Figure:
    return Figure(row["downloads_sum"], row["robots_sum"])
