"""Facts live once: one record for all languages of a page.

A page declares its facts in an abstract model. The page itself (what the editor fills in, with
drafts) and the record (what every language and every output reads) both stand on that declaration.
The record is written when the page's source is published, never from a draft or a translation.
"""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest

from cms.core.translation_source import is_source


class FactsRecord(models.Model):
    """The published facts of a page, shared by its languages through `translation_key`."""

    # Fields of the record that the page does not have, because they are derived.
    record_only: ClassVar[set[str]] = set()

    translation_key = models.UUIDField(unique=True, editable=False)

    class Meta:
        abstract = True

    @classmethod
    def fact_names(cls) -> list[str]:
        """The names of the facts, each a field of the page and of the record."""
        own = {"id", "translation_key", *cls.record_only}
        return [field.name for field in cls._meta.fields if field.name not in own]


class PageWithFacts(models.Model):
    """A page whose facts are read from a record. Concrete pages add the foreign key `facts`.

    `facts_model` is the record's class; every fact is a field of the page under the same name.
    """

    facts_model: ClassVar[type[FactsRecord]]
    exclude_fields_in_copy: ClassVar[list[str]] = ["facts"]

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Point at the record of this page's `translation_key`, making it when there is none."""
        self.facts, created = self.facts_model.objects.get_or_create(
            translation_key=self.translation_key
        )
        if created and self.live and is_source(self):
            self.share_facts()
        super().save(*args, **kwargs)

    def before_facts_are_shared(self, revision: Any) -> None:
        """Called once the source is published by `revision`, while the record is as it was."""

    def share_facts(self) -> None:
        """Write this page's facts to the record: from now on every language shows them."""
        for name in self.facts_model.fact_names():
            setattr(self.facts, name, getattr(self, name))
        self.facts.save()

    def shown_facts(self, request: HttpRequest | None = None) -> Any:
        """The facts to show: the record, or the draft's own while its source is previewed."""
        if getattr(request, "is_preview", False) and is_source(self):
            return self
        return self.facts
