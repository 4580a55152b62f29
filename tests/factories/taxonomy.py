"""Topics and regions."""

from typing import Any

from cms.core.models import Region, Topic
from tests.factories.home import home_page


def make_topic(**values: Any) -> Topic:
    values = {"code": "civic-space", "title": "Civic space", **values}
    return Topic.objects.create(**({"locale": home_page().locale} | values))


def make_region(**values: Any) -> Region:
    values = {"code": "africa", "title": "Africa", **values}
    return Region.objects.create(**({"locale": home_page().locale} | values))
