"""E-mail that cannot be sent breaks nothing: it is logged, and counted as not sent."""

import logging
from smtplib import SMTPException
from typing import Any

from django.core.mail.backends.smtp import EmailBackend as SmtpBackend

logger = logging.getLogger(__name__)


class EmailBackend(SmtpBackend):
    """Django's SMTP, for what is sent while somebody waits for a page.

    Wagtail opens the connection before it sends, and outlives only two kinds of failure there; of
    comments, none. A server that could not be reached is not tried again by the same connection.
    """

    is_unreachable = False

    def open(self) -> bool | None:
        """Return whether a new connection was opened; None where there is none to be had."""
        if self.is_unreachable:
            return None
        try:
            return super().open()
        except (OSError, SMTPException):
            self.is_unreachable = True
            logger.exception("The mail server at %s cannot be reached.", self.host)
            return None

    def send_messages(self, email_messages: Any) -> int:
        """Return how many were sent."""
        try:
            return super().send_messages(email_messages) or 0
        except (OSError, SMTPException):
            logger.exception("The mail server at %s refused a message.", self.host)
            return 0
