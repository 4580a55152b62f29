"""Tells those who answer that somebody asks, without saying who and why: that is in the admin."""

import logging
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage, get_connection
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from cms.localisation.jobs.letters import language_of

logger = logging.getLogger(__name__)

PERMISSION = "reports.change_accessibleformatrequest"


def write_to_editors(asked: Any) -> None:
    """One letter for each who may answer. What cannot be sent is logged: the request is kept."""
    letters = [_letter(user, asked) for user in answerers()]
    try:
        with get_connection() as connection:
            connection.send_messages(letters)
    except Exception:
        logger.exception("Nobody was told of request %s for an accessible format.", asked.pk)


def answerers() -> Iterable[Any]:
    """The accounts that may answer, with an address."""
    users = get_user_model().objects.with_perm(
        PERMISSION, backend="django.contrib.auth.backends.ModelBackend"
    )
    return users.filter(is_active=True).exclude(email="").order_by("pk")


def _letter(user: Any, asked: Any) -> EmailMessage:
    address = reverse("accessible_format_requests:edit", args=[asked.pk])
    with override(language_of(user)):
        context = {"asked": asked, "url": f"{settings.SITE_URL}{address}"}
        text = render_to_string("reports/mail/accessible_format.txt", context).strip()
        subject = _("Accessible format wanted: %s") % asked.report_title
    return EmailMessage(" ".join(subject.split()), f"{text}\n", None, [user.email])
