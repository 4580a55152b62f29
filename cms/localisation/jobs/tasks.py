"""What an order has done in the background."""

from django_tasks import task

from cms.localisation.jobs import letters, preparing
from cms.localisation.tasks import BACKEND


@task(backend=BACKEND)
def prepare_job_item(item_id: int) -> None:
    """Make the draft of one item; it may be gone by now."""
    preparing.prepare_item(item_id)


@task(backend=BACKEND)
def tell_of_order(item_ids: list[int], by: int) -> None:
    """Write to those who are to translate these items, but not to who ordered them."""
    letters.write_of_order(item_ids, by)


@task(backend=BACKEND)
def tell_of_completion(job_id: int) -> None:
    """Write to who ordered a job that everything in it is done."""
    letters.write_of_completion(job_id)


@task(backend=BACKEND)
def remind(job_id: int) -> None:
    """Write to those whose items of a job are not done."""
    letters.write_reminders(job_id)
