"""A download that broke off goes on: by curl, from a server that listens."""

import hashlib
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from threading import Thread
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from django.core.files.base import ContentFile
from django.core.handlers.wsgi import WSGIRequest

from cms.core.files.responses import CURRENT, ServedFile, file_response
from tests.core.files.made_files import RemoteStorage

CONTENT = b"%PDF-" + bytes(range(256)) * 4000


class Silent(WSGIRequestHandler):
    def log_message(self, *args: Any) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    storage = RemoteStorage()
    file = ServedFile(
        storage=storage,
        name=storage.save("a", ContentFile(CONTENT)),
        filename="report.pdf",
        content_type="application/pdf",
        size=len(CONTENT),
        sha256=hashlib.sha256(CONTENT).hexdigest(),
        modified=datetime(2026, 5, 1, tzinfo=UTC),
    )

    def serve(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        response = file_response(WSGIRequest(environ), file, [], CURRENT)
        status = f"{response.status_code} {response.reason_phrase}"
        start_response(status, list(response.items()))
        return response

    server = make_server("127.0.0.1", 0, serve, handler_class=Silent)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/report.pdf"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is not installed")
@pytest.mark.parametrize(("have", "status"), [(0, "200"), (500_000, "206")])
def test_a_broken_download_goes_on(address, tmp_path, have, status) -> None:
    part = tmp_path / "report.pdf"
    part.write_bytes(CONTENT[:have])
    command = ["curl", "--silent", "--fail", "-C", "-", "-o", str(part), "-w", "%{http_code}"]

    done = subprocess.run([*command, address], capture_output=True, text=True, check=True)

    assert (done.stdout, part.read_bytes()) == (status, CONTENT)
