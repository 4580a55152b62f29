"""House rules as system checks, and what production refuses."""

from collections.abc import Sequence
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.checks import Error, Tags, register
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError
from wagtail.models import TranslatableMixin

OWN_APPS = {"core", "localisation", "people", "meetings", "reports", "home", "participation"}


@register
def translation_is_declared(app_configs: Any, **kwargs: Any) -> list[Error]:
    """Every translatable model says which of its fields are words; none has many-to-many fields."""
    errors = []
    for model in apps.get_models():
        if model._meta.app_label not in OWN_APPS or not issubclass(model, TranslatableMixin):
            continue
        if not hasattr(model, "override_translatable_fields"):
            errors.append(
                Error(
                    f"{model.__name__} does not declare its translation.",
                    hint="Set override_translatable_fields; see CONTRIBUTING.md.",
                    obj=model,
                    id="core.E001",
                )
            )
        errors += [
            Error(
                f"{model.__name__}.{field.name} is many-to-many: translations miss it.",
                hint="Use translatable child rows.",
                obj=model,
                id="core.E002",
            )
            for field in model._meta.many_to_many
        ]
    return errors


@register(Tags.database)
def no_demonstration_accounts(
    app_configs: Any, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[Error]:
    """In production nobody signs in with a password that everybody knows."""
    if settings.DEMONSTRATION_ALLOWED or not databases:
        return []
    user_model = apps.get_model(settings.AUTH_USER_MODEL)
    accounts = user_model.objects.filter(is_demonstration=True, is_active=True)
    try:
        names = sorted(accounts.values_list("username", flat=True))
    except DatabaseError:
        return []  # Not migrated yet: there is nobody to refuse.
    if not names:
        return []
    return [
        Error(
            "Production does not start with demonstration accounts: their password is public.",
            hint=f"Delete or deactivate: {', '.join(names)}.",
            id="core.E003",
        )
    ]


def refuse_demonstration_accounts() -> None:
    """Raise ImproperlyConfigured when production would serve demonstration accounts."""
    for error in no_demonstration_accounts(None, databases=["default"]):
        raise ImproperlyConfigured(f"{error.msg} {error.hint}")
