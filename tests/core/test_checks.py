"""House rules that `manage.py check` enforces."""

import pytest
from django.db import models
from django.test.utils import isolate_apps
from wagtail.models import TranslatableMixin

from cms.core import checks
from cms.core.checks import translation_is_declared


class _Apps:
    """A registry with these models."""

    def __init__(self, *found: type) -> None:
        self.found = found

    def get_models(self) -> tuple[type, ...]:
        return self.found


def found_for(model: type, monkeypatch) -> list[tuple[str, str]]:
    monkeypatch.setattr(checks, "apps", _Apps(model))
    return [(error.id, error.msg) for error in translation_is_declared(None)]


@isolate_apps("cms.core", "wagtail")
def test_a_model_that_does_not_declare_its_words_is_refused(monkeypatch) -> None:
    class Silent(TranslatableMixin):
        class Meta(TranslatableMixin.Meta):
            app_label = "core"

    assert found_for(Silent, monkeypatch) == [
        ("core.E001", "Silent does not declare its translation.")
    ]


@isolate_apps("cms.core", "wagtail")
def test_a_field_that_translations_would_miss_is_refused(monkeypatch) -> None:
    class Tagged(TranslatableMixin):
        others = models.ManyToManyField("self")
        override_translatable_fields = ()

        class Meta(TranslatableMixin.Meta):
            app_label = "core"

    assert found_for(Tagged, monkeypatch) == [
        ("core.E002", "Tagged.others is many-to-many: translations miss it.")
    ]


@isolate_apps("cms.core", "wagtail")
@pytest.mark.parametrize("label", ["core", "somebody_elses"])
def test_others_are_let_be(monkeypatch, label) -> None:
    class Fine(TranslatableMixin):
        if label == "core":
            override_translatable_fields = ()

        class Meta(TranslatableMixin.Meta):
            app_label = label

    assert found_for(Fine, monkeypatch) == []


def test_the_sites_own_models_keep_the_rules() -> None:
    assert translation_is_declared(None) == []
