"""What it costs to prepare and to publish a page in a language, in queries."""

from typing import Any

import pytest
from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext

from cms.localisation.jobs.preparing import prepare_item
from cms.localisation.models import Job, JobItem, Progress
from cms.localisation.publication import publish
from cms.localisation.segments.reading import segments_of
from tests.factories import full_meeting, make_standard_page
from tests.localisation.jobs.orders import item_of, make_job
from tests.localisation.test_publication import (
    prepared,
    prepared_below_public_parents,
    translate,
)

pytestmark = pytest.mark.django_db


def not_prepared(page: Any) -> Job:
    """A job whose draft is to be made; the pages above have theirs."""
    parent = page.get_parent().specific
    if parent.depth > 2:
        prepared(parent)
    job = Job.objects.create(title="Autumn")
    made = make_job(page, languages="es")
    status = type(item_of(made, "es").status).objects.get(
        object_id=page.translation_key, locale__language_code="fr"
    )
    JobItem.objects.create(job=job, status=status)
    return job


def cost(jobs: list[Job]) -> tuple[int, int]:
    """The queries that preparing and publishing take, and the number of segments."""
    queries = segments = 0
    for job in jobs:
        item = job.items.select_related("status").get()
        with CaptureQueriesContext(connection) as preparing:
            prepare_item(item.pk)
        item.refresh_from_db()
        assert (item.preparation, item.error) == (Progress.DONE, "")
        model = item.status.content_type.model_class()
        translation = prepared_below_public_parents(model.objects.get(pk=item.status.source_pk))
        translate(translation)
        with (
            CaptureQueriesContext(connection) as publishing,
            TestCase.captureOnCommitCallbacks(execute=True),
        ):
            publish(translation)
        queries += len(preparing) + len(publishing)
        segments += len(segments_of(translation))
    return queries, segments


@pytest.mark.parametrize("make", [make_standard_page, full_meeting])
def test_a_page_costs_at_most_300_queries_and_30_for_each_segment(make) -> None:
    queries, segments = cost([not_prepared(make())])

    assert queries <= 300 + 30 * segments


def test_three_pages_cost_three_times_as_much_as_one() -> None:
    pages = [
        make_standard_page(
            title=f"Page {each}", introduction=f"We meet {each}.", slug=f"page-{each}"
        )
        for each in range(5)
    ]
    jobs = [not_prepared(page) for page in pages]

    # The memory, empty before, asks where its matches are from.
    cost(jobs[:1])

    one, _segments = cost(jobs[1:2])
    three, _segments = cost(jobs[2:])

    assert three <= 3 * one
