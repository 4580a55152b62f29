"""Ordering translations, as the form does."""

from typing import Any
from urllib.parse import urlencode

from django.http import HttpResponse
from django.test import Client, TestCase
from django.urls import reverse
from wagtail.models import Locale

from cms.localisation.jobs.ordering import add_to_job
from cms.localisation.jobs.sources import key_of
from cms.localisation.models import Job, JobItem
from tests.admin.people import make_person


def locale(code: str = "fr") -> Locale:
    return Locale.objects.get(language_code=code)


def make_job(*sources: Any, languages: str = "fr", assignee: Any = None, **values: Any) -> Job:
    """A job of these sources, prepared."""
    creator = values.pop("created_by", None) or make_person("editor")
    job = Job.objects.create(**{"title": "Autumn", "created_by": creator} | values)
    locales = [locale(code) for code in languages.split()]
    wanted = {source: [one for one in locales if one.pk != source.locale_id] for source in sources}
    with TestCase.captureOnCommitCallbacks(execute=True):
        add_to_job(job, wanted, {one.pk: assignee for one in locales}, creator)
    return job


def item_of(job: Job, code: str = "fr") -> JobItem:
    return job.items.get(status__locale__language_code=code)


def address(*sources: Any, **query: str) -> str:
    named = [key_of(source) for source in sources]
    return f"{reverse('translation_job_new')}?{urlencode([*named, *query.items()])}"


def order(client: Client, *sources: Any, url: str = "", **data: Any) -> HttpResponse:
    """Send the order form with everything ticked; languages as `fr="on"` or the assignee's id."""
    values: dict[str, Any] = {"title": "Autumn", "due_date": "", "note": ""}
    for kind, value in map(key_of, sources):
        values.setdefault(kind, []).append(value)
    for code, person in {name: data.pop(name) for name in list(data) if len(name) == 2}.items():
        values |= {f"language-{code}": "on", f"assignee-{code}": person}
    with TestCase.captureOnCommitCallbacks(execute=True):
        return client.post(url or address(*sources), values | data)


def change(client: Client, job: Job, act: str, **data: Any) -> HttpResponse:
    """Send one of the forms on the job's page."""
    url = reverse("translation_job_change", args=[job.pk])
    with TestCase.captureOnCommitCallbacks(execute=True):
        return client.post(url, {"act": act, **data})
