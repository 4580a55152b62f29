"""Makes Word files for the tests: by python-docx, and by hand for what it cannot make."""

import io
from zipfile import ZIP_DEFLATED, ZipFile

_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
CONTENT_TYPES = f"""<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="{_MAIN}"/>
</Types>"""
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELATIONSHIPS = f"""<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>
</Relationships>"""
DOCUMENT_RELATIONSHIPS = f"""<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="{_OFFICE}/footnotes" Target="footnotes.xml"/>
<Relationship Id="rId2" Type="{_OFFICE}/endnotes" Target="endnotes.xml"/>
<Relationship Id="rId3" Type="{_OFFICE}/hyperlink"
 Target="https://example.org/report" TargetMode="External"/>
</Relationships>"""
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = f'xmlns:r="{_OFFICE}"'


def paragraph(*runs: str, style: str = "") -> str:
    """A paragraph of runs; a run that is no XML is text."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{''.join(_run(text) for text in runs)}</w:p>"


def _run(text: str) -> str:
    return text if text.startswith("<w:") else f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def bold(text: str) -> str:
    return f'<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def reference(number: int, kind: str = "footnote") -> str:
    """The mark of a footnote or endnote in the text."""
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'


def link(text: str) -> str:
    return f'<w:hyperlink r:id="rId3">{_run(text)}</w:hyperlink>'


def document_xml(*paragraphs: str) -> str:
    body = "".join(paragraphs)
    start = '<?xml version="1.0" encoding="UTF-8"?>'
    return f"{start}<w:document {_W} {_R}><w:body>{body}</w:body></w:document>"


def notes_xml(notes: dict[int, str], kind: str = "footnote") -> str:
    """The part that holds footnotes or endnotes."""
    inner = "".join(
        f'<w:{kind} w:id="{number}">{paragraph(text)}</w:{kind}>' for number, text in notes.items()
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{kind}s {_W}>{inner}</w:{kind}s>'


def archive(parts: dict[str, str | bytes]) -> bytes:
    """A zip archive of those parts."""
    target = io.BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return target.getvalue()


def word_file(document: str, **more: str | bytes) -> bytes:
    """A minimal Word file. More parts by their path with / written as two underscores."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": PACKAGE_RELATIONSHIPS,
        "word/_rels/document.xml.rels": DOCUMENT_RELATIONSHIPS,
        "word/document.xml": document,
        "word/footnotes.xml": notes_xml({}),
        "word/endnotes.xml": notes_xml({}, "endnote"),
    }
    for name, content in more.items():
        parts[name.replace("__", "/").replace("_dot_", ".")] = content
    return archive(parts)
