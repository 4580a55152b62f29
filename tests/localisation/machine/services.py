"""LibreTranslate and DeepL on this machine: they speak as the real ones do, and shout."""

import html
import json
import re
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from bs4 import BeautifulSoup

Answer = tuple[int, Any]


@dataclass
class Service:
    """What the server was asked, and what it answers."""

    answer: Callable[[dict[str, Any], dict[str, str]], Answer]
    url: str = ""
    requests: list[tuple[str, dict[str, Any], dict[str, str]]] = field(default_factory=list)

    @property
    def texts(self) -> list[str]:
        """All texts that were sent, of either service."""
        return [t for _p, body, _h in self.requests for t in body.get("q") or body.get("text")]


def serve(service: Service) -> ThreadingHTTPServer:
    """Start answering at `service.url`, in a thread that ends with the server."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            headers = dict(self.headers.items())
            service.requests.append((self.path, body, headers))
            status, answer = service.answer(body, headers)
            content = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            if 300 <= status < 400:
                self.send_header("Location", f"{service.url}/elsewhere")
            self.end_headers()
            # Whoever asked may not have waited.
            with suppress(ConnectionError):
                self.wfile.write(content)

        def log_message(self, *_arguments: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    service.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    return server


def libretranslate(body: dict[str, Any], _headers: dict[str, str]) -> Answer:
    """As libretranslate/app.py: HTML read by Beautiful Soup, and its entities replaced after."""
    if body.get("api_key") != "libre-key":
        return 403, {"error": "Invalid API key"}
    if len(body["q"]) > 10:
        return 400, {"error": "Invalid request: request (11) exceeds text limit (10)"}
    for code in (body["source"], body["target"]):
        if code not in {"en", "fr", "ar"}:
            return 400, {"error": f"{code} is not supported"}
    return 200, {"translatedText": [_shouted_html(text) for text in body["q"]]}


def deepl(body: dict[str, Any], headers: dict[str, str]) -> Answer:
    """As the API's reference: 403, 413, 400, or an object for each text."""
    if headers.get("Authorization") != "DeepL-Auth-Key deepl-key:fx":
        return 403, {"message": "Forbidden"}
    if len(json.dumps(body)) > 128 * 1024 or len(body["text"]) > 50:
        return 413, {"message": "Request Entity Too Large"}
    if body["target_lang"] not in {"EN-GB", "EN-US", "FR", "AR"}:
        return 400, {"message": "Value for 'target_lang' not supported."}
    return 200, {
        "translations": [
            {"detected_source_language": body["source_lang"], "text": _shouted_xml(text)}
            for text in body["text"]
        ]
    }


def _shouted_html(text: str) -> str:
    soup = BeautifulSoup(text, "html.parser")
    for node in list(soup.find_all(string=True)):
        if not any(parent.get("translate") == "no" for parent in node.parents):
            node.replace_with(str(node).upper())
    return html.unescape(str(soup))


def _shouted_xml(text: str) -> str:
    pieces = re.split(r"(<code\b[^<>]*>[^<>]*</code>|<[^<>]*>|&\w+;)", text)
    return "".join(p.upper() if n % 2 == 0 else p for n, p in enumerate(pieces))
