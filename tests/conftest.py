"""Fixtures for all tests."""

import pytest
from django.conf import settings
from django.core.cache import cache
from django.utils import translation


@pytest.fixture(autouse=True)
def _nothing_left_of_the_test_before() -> None:
    """An empty cache, and not the language of the last page that was asked for."""
    cache.clear()
    translation.activate(settings.LANGUAGE_CODE)
