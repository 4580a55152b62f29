"""What went wrong, as problem details (RFC 9457)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

CONTENT_TYPE = "application/problem+json"


@dataclass(frozen=True)
class ParameterError:
    """A parameter that cannot be, and what it could be."""

    parameter: str
    detail: str


@dataclass
class Problem(Exception):
    """Stops a request; the frame answers with it.

    `more` are members beside those of the RFC, `headers` those of the response.
    """

    status: HTTPStatus
    detail: str
    more: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """`type` is "about:blank", so `title` is the status in words (RFC 9457, section 4.2.1)."""
        return {
            "type": "about:blank",
            "title": self.status.phrase,
            "status": self.status.value,
            "detail": self.detail,
            **self.more,
        }


def bad_parameters(errors: list[ParameterError]) -> Problem:
    """400, with every parameter that is wrong."""
    names = ", ".join(error.parameter for error in errors)
    members = [{"parameter": error.parameter, "detail": error.detail} for error in errors]
    return Problem(
        HTTPStatus.BAD_REQUEST, f"Cannot be understood: {names}.", more={"errors": members}
    )


def not_found(detail: str, **more: Any) -> Problem:
    return Problem(HTTPStatus.NOT_FOUND, detail, more=more)
