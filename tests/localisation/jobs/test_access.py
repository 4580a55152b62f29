"""Who may change an order, and what people are told of pages that are not theirs."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.utils import timezone

from cms.localisation.jobs.access import may_manage, refusals
from cms.localisation.jobs.ordering import PATIENCE, add_to_job, can_be_tried_again
from cms.localisation.models import Job, JobItem, Progress
from tests.admin.people import make_person
from tests.factories import make_standard_page, make_topic
from tests.localisation.jobs.orders import item_of, locale, make_job

pytestmark = pytest.mark.django_db


def test_who_leads_no_topic_manages_no_job_of_topics() -> None:
    job = make_job(make_topic(), created_by=make_person("moderator"))
    editor = make_person("editor")
    assert may_manage(editor, job)

    of_topics = Permission.objects.filter(content_type__model="topic")
    for group in Group.objects.all():
        group.permissions.remove(*of_topics)

    assert not may_manage(type(editor).objects.get(pk=editor.pk), job)


def test_nobody_else_manages_a_job_without_anything_in_it() -> None:
    job = Job.objects.create(title="Empty", created_by=make_person("moderator"))

    assert (may_manage(make_person("editor"), job), may_manage(make_person("moderator"), job)) == (
        False,
        True,
    )


def test_a_title_that_somebody_may_not_see_is_not_told() -> None:
    hidden = make_standard_page(title="Names of those at risk", publish=False)
    public = make_standard_page(title="About", slug="other")

    assert refusals(make_person("translator-fr"), {hidden: [], public: []}) == [
        "You may not order translations of “a page that you may not see”.",
        "You may not order translations of “About”.",
    ]


def test_what_was_added_to_an_old_job_is_given_its_time() -> None:
    editor = make_person("editor")
    job = make_job(make_standard_page())
    Job.objects.update(created_at=timezone.now() - PATIENCE * 2)
    add_to_job(job, {make_topic(): [locale("es")]}, {}, editor)
    JobItem.objects.update(preparation=Progress.WAITING)

    assert not can_be_tried_again(item_of(job, "es"))
    JobItem.objects.update(asked_at=timezone.now() - PATIENCE * 2)
    assert can_be_tried_again(item_of(job, "es"))
