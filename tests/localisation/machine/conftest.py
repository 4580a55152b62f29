"""Translation services to ask, and segments to ask about."""

from collections.abc import Callable, Iterator

import pytest

from tests.localisation.machine.services import Service, deepl, libretranslate, serve


@pytest.fixture
def start() -> Iterator[Callable[..., Service]]:
    """Starts a service with the answers it is given."""
    servers = []

    def started(answer) -> Service:
        service = Service(answer)
        servers.append(serve(service))
        return service

    yield started
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture
def libre(start, settings) -> Service:
    """A LibreTranslate that the site is set up for."""
    service = start(libretranslate)
    settings.TRANSLATOR, settings.TRANSLATOR_KEY = "libretranslate", "libre-key"
    settings.TRANSLATOR_URL = service.url
    return service


@pytest.fixture
def deepl_service(start, settings) -> Service:
    """A DeepL that the site is set up for."""
    service = start(deepl)
    settings.TRANSLATOR, settings.TRANSLATOR_KEY = "deepl", "deepl-key:fx"
    settings.TRANSLATOR_URL = service.url
    return service
