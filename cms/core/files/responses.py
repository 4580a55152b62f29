"""A file as an HTTP response."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import (
    FileResponse,
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponseNotAllowed,
    StreamingHttpResponse,
)
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header, http_date, quote_etag

from cms.core.files.links import FileLink, link_header
from cms.core.files.ranges import NoSuchPart, Part, still_applies, wanted_part
from cms.core.models.document import CmsDocument
from cms.core.models.document_version import DocumentVersion

INLINE_TYPES = {"application/pdf", "text/plain"}
CHUNK_BYTES = 64 * 1024
# Kept for ever: what an address with a version's number leads to never changes.
IMMUTABLE = "public, max-age=31536000, immutable"
# Kept, but asked about each time, so that a new version and a withdrawn page are seen at once.
CURRENT = "no-cache"
PRIVATE = "private, no-store"
# What a 304 says again; Django's own list lacks the last four.
REPEATED = ("Content-Length", "Link", "Accept-Ranges", "Content-Security-Policy")


@dataclass(frozen=True)
class ServedFile:
    """What is served: a file in a storage, and what is said of it. `modified` is aware."""

    storage: Any
    name: str
    filename: str
    content_type: str
    size: int
    sha256: str
    modified: datetime | None
    language: str = ""


def served(document: CmsDocument, version: DocumentVersion | None = None) -> ServedFile:
    """The document's current file, or that of another of its versions."""
    source = version or document
    return ServedFile(
        storage=source.file.storage,
        name=source.file.name,
        filename=document.filename,
        content_type=document.content_type,
        size=_size_of(source),
        sha256=source.sha256,
        modified=version.created_at if version else document.file_changed_at,
        language=document.language or document.file_language,
    )


def _size_of(source: CmsDocument | DocumentVersion) -> int:
    """As it was when the file was saved; where that was not kept, as the storage says."""
    known = source.size if isinstance(source, DocumentVersion) else source.file_size
    return known or source.file.size


def document_response(
    request: HttpRequest,
    document: CmsDocument,
    version: DocumentVersion | None = None,
    links: Iterable[FileLink] = (),
    cache_control: str = CURRENT,
) -> HttpResponseBase:
    """The current file of a document, or that of a version, as `file_response` serves it."""
    return file_response(request, served(document, version), links, cache_control)


def file_response(
    request: HttpRequest, file: ServedFile, links: Iterable[FileLink], cache_control: str
) -> HttpResponseBase:
    """The file, all or in part, or that it is known already (RFC 9110, sections 13 and 14).

    It is read in chunks, and for HEAD and 304 not at all. Nothing in it may run: it is sandboxed,
    and its type is not guessed by the browser.
    """
    if request.method not in ("GET", "HEAD"):
        return HttpResponseNotAllowed(["GET", "HEAD"])
    headers = _headers(file, links, cache_control)
    etag = headers.get("ETag", "")
    modified = int(file.modified.timestamp()) if file.modified else None
    answer = get_conditional_response(
        request, etag or None, modified, HttpResponse(headers=headers)
    )
    if answer is not None and answer.status_code != 200:
        return _without_content(answer, headers)
    return _content(request, file, headers)


def _headers(file: ServedFile, links: Iterable[FileLink], cache_control: str) -> dict[str, str]:
    headers = {
        "Content-Type": file.content_type,
        "Content-Length": str(file.size),
        "Content-Disposition": disposition(file.filename, file.content_type),
        # Else Django says the language of the address, which is not that of the file.
        "Content-Language": file.language or "und",
        "Accept-Ranges": "bytes",
        "Cache-Control": cache_control,
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "default-src 'none'; sandbox",
    }
    if file.sha256:
        headers["ETag"] = quote_etag(file.sha256)
    if file.modified:
        headers["Last-Modified"] = http_date(file.modified.timestamp())
    if header := link_header(links):
        headers["Link"] = header
    return headers


def disposition(filename: str, content_type: str) -> str:
    """Content-Disposition (RFC 6266) with a name in ASCII, and beside it the true one."""
    kind = "inline" if content_type in INLINE_TYPES else "attachment"
    plain = filename.encode("ascii", "replace").decode().replace("?", "_")
    header = f'{kind}; filename="{plain}"'
    true_name = content_disposition_header(as_attachment=True, filename=filename)
    _, found, encoded = (true_name or "").partition("filename*=")
    return f"{header}; filename*={encoded}" if found else f"{header}; filename*=utf-8''{plain}"


def _without_content(answer: HttpResponse, headers: dict[str, str]) -> HttpResponse:
    """A 304 with the headers of the 200, or a 412."""
    if answer.status_code == 304:
        for name in REPEATED:
            if name in headers:
                answer[name] = headers[name]
    return answer


def _content(request: HttpRequest, file: ServedFile, headers: dict[str, str]) -> HttpResponseBase:
    """All of the file, the part that is asked for, or that there is no such part."""
    if request.method == "HEAD":
        # Range means something only for GET (RFC 9110, 14.2).
        return HttpResponse(headers=headers)
    try:
        part = _part_of(request, file, headers.get("ETag", ""))
    except NoSuchPart:
        return _no_such_part(file, headers)
    if part is None:
        return _whole(file, headers)
    headers = headers | {
        "Content-Length": str(part.length),
        "Content-Range": part.content_range(file.size),
    }
    stream = FileStream(_opened(file), part)
    return StreamingHttpResponse(stream, status=206, headers=headers)


def _part_of(request: HttpRequest, file: ServedFile, etag: str) -> Part | None:
    wanted = request.headers.get("Range")
    condition = request.headers.get("If-Range")
    if not wanted or (condition and not still_applies(condition, etag, file.modified)):
        return None
    return wanted_part(wanted, file.size)


def _no_such_part(file: ServedFile, headers: dict[str, str]) -> HttpResponse:
    kept = {name: headers[name] for name in ("ETag", "Accept-Ranges") if name in headers}
    return HttpResponse(
        status=416,
        headers=kept | {"Content-Range": f"bytes */{file.size}"},
        content_type="text/plain",
    )


def _whole(file: ServedFile, headers: dict[str, str]) -> HttpResponseBase:
    """By Django's response for files, which lets the server send it by itself."""
    response = FileResponse(_opened(file), headers=headers)
    response.block_size = CHUNK_BYTES
    for name, value in headers.items():
        response[name] = value
    return response


def _opened(file: ServedFile) -> Any:
    """The open file, in any storage; Http404 where it was lost."""
    try:
        return file.storage.open(file.name)
    except FileNotFoundError as error:
        raise Http404 from error


class FileStream:
    """A part of an open file in chunks; closes it at the end, or when the reader has gone."""

    def __init__(self, file: Any, part: Part) -> None:
        self.file = file
        self.part = part

    def __iter__(self) -> Iterator[bytes]:
        self.file.seek(self.part.first)
        remaining = self.part.length
        while remaining and (chunk := self.file.read(min(CHUNK_BYTES, remaining))):
            remaining -= len(chunk)
            yield chunk

    def close(self) -> None:
        self.file.close()
