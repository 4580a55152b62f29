"""How a page gets into the tree."""

from contextlib import nullcontext
from typing import Any

from wagtail.models import Page
from wagtail.signal_handlers import disable_reference_index_auto_update


def add_page(parent: Page, page: Any, *, publish: bool = True) -> Any:
    """Add a page as the admin does: a draft first, then published by its revision."""
    page.live = False
    # Its references are read when it is published; twice would take a tenth of all tests' time.
    with disable_reference_index_auto_update() if publish else nullcontext():
        parent.add_child(instance=page)
        revision = page.save_revision()
    if publish:
        revision.publish()
    page.refresh_from_db()
    return page


def republish(page: Any) -> Any:
    """Publish the page as it is now, as the admin does. Returns it as the database has it."""
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)
