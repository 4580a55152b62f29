"""Counts what the pages of publications serve. A failure is logged and costs nobody the file."""

import logging
from typing import Any

from django.conf import settings
from django.db import transaction
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone

from cms.core.files.page_files import file_was_served
from cms.core.models import CmsDocument
from reports.counting.keeping import add_one, of_file
from reports.counting.robots import is_robot
from reports.counting.rules import is_download, is_prefetch
from reports.counting.visitors import has_just_clicked
from reports.models import CaseStudyPage, ReportPage

logger = logging.getLogger(__name__)


@receiver(file_was_served, dispatch_uid="reports.counting")
def count_download(
    sender: Any,
    page: Any,
    document: CmsDocument,
    request: HttpRequest,
    response: HttpResponseBase,
    **kwargs: Any,
) -> None:
    """Count a file of a report or a case study; files of meetings are not publications."""
    if not isinstance(page, ReportPage | CaseStudyPage):
        return
    try:
        with transaction.atomic():
            if name := what_to_count(request, response):
                day = timezone.now().date()
                key = page.translation_key
                add_one(name, **of_file(key, document.filename, document.language, day))
    except Exception:
        logger.exception("A download of %s was not counted.", document.filename)


def what_to_count(request: HttpRequest, response: HttpResponseBase) -> str:
    """`downloads`, `robots`, or an empty text for what is neither.

    A robot is counted for each of its requests: the figure says how much was taken out.
    """
    content_range = response.headers.get("Content-Range", "")
    if not is_download(request.method or "", response.status_code, content_range):
        return ""
    if is_prefetch(request.headers) or is_from_within(request):
        return ""
    if is_robot(request.headers.get("User-Agent", "")):
        return "robots"
    return "" if has_just_clicked(request) else "downloads"


def is_from_within(request: HttpRequest) -> bool:
    """Whether somebody who works on the site looks at it: only they have accounts.

    The session is asked only where there is one, so that what readers get varies by no cookie.
    """
    if settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return False
    return request.user.is_authenticated
