"""Model fields of our own."""

from typing import Any

from wagtail.fields import StreamField


class LightStreamField(StreamField):
    """A StreamField whose blocks stay out of migrations.

    Blocks change often and the database does not care: the column is JSON. The price, and why it is
    worth paying, is in `docs/adr/0002-light-stream-field.md`.
    """

    def deconstruct(self) -> tuple[str, str, Any, dict[str, Any]]:
        name, path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, path, [], kwargs

    def __init__(self, block_types: Any = (), **kwargs: Any) -> None:
        super().__init__(block_types, **kwargs)
