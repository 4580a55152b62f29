"""Two harvesters of other people's, which ask the site through Django's test client."""

from typing import Any
from urllib.parse import urlsplit

import httpx2
import requests
import sickle.app
from django.test import Client
from oaipmh_scythe import Scythe
from sickle import Sickle

URL = "http://localhost:8000/oai/"


def get(**arguments: Any) -> bytes:
    return Client().get("/oai/", arguments).content


def sickle_of(monkeypatch: Any, method: str = "GET") -> Sickle:
    def answered(url: str, params: Any = None, data: Any = None, **_options: Any) -> Any:
        path = urlsplit(url).path
        made = Client().get(path, params) if data is None else Client().post(path, data)
        response = requests.Response()
        response.status_code, response._content = made.status_code, made.content
        response.headers["Content-Type"] = made["Content-Type"]
        response.encoding = "utf-8"
        return response

    monkeypatch.setattr(sickle.app.requests, "get", answered)
    monkeypatch.setattr(sickle.app.requests, "post", answered)
    return Sickle(URL, http_method=method)


def scythe() -> Scythe:
    def answered(request: httpx2.Request) -> httpx2.Response:
        made = Client().get(request.url.raw_path.decode())
        return httpx2.Response(
            made.status_code, content=made.content, headers={"Content-Type": made["Content-Type"]}
        )

    harvester = Scythe(URL)
    harvester._client = httpx2.Client(transport=httpx2.MockTransport(answered))
    return harvester
