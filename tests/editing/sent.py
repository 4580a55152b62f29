"""What a browser sends of a page's editor when nothing was changed in it."""

from typing import Any

from django.test import Client
from django.urls import reverse


def edit_address(page: Any) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def sent(client: Client, page: Any) -> dict[str, Any]:
    """The data of the form as it is opened now, revision included and bodies left empty."""
    response = client.get(edit_address(page))
    form = response.context["form"]
    data: dict[str, Any] = {}
    for part in [form, *(row for rows in form.formsets.values() for row in rows.forms)]:
        data |= _values(part)
    for rows in form.formsets.values():
        for field in rows.management_form:
            data[field.html_name] = field.value()
    latest = page.get_latest_revision()
    data |= {
        "loaded_revision_id": str(latest.pk),
        "loaded_revision_created_at": latest.created_at.isoformat(),
    }
    return {name: value for name, value in data.items() if value is not None}


def _values(form: Any) -> dict[str, Any]:
    data = {}
    for field in form:
        value = field.value()
        if hasattr(field.field, "block"):
            data[f"{field.html_name}-count"] = "0"
        elif value is not False:
            data[field.html_name] = "" if value is None else _text(field, value)
    return data


def _text(field: Any, value: Any) -> Any:
    shown = field.field.widget.format_value(value)
    return shown if isinstance(shown, str) else str(getattr(value, "pk", value))
