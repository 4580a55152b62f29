"""The same content, the same bytes."""

from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.opc.constants import RELATIONSHIP_TYPE

# The earliest date a ZIP archive knows.
LONG_AGO = (1980, 1, 1, 0, 0, 0)


def package_of(word: Any) -> bytes:
    """The file of a document of python-docx, without the time it was written at."""
    _forget_thumbnail(word)
    saved = BytesIO()
    word.save(saved)
    repacked = BytesIO()
    with ZipFile(saved) as source, ZipFile(repacked, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = ZipInfo(name, LONG_AGO)
            entry.compress_type = ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return repacked.getvalue()


def _forget_thumbnail(word: Any) -> None:
    """The picture of another document, in python-docx's template."""
    rels = word.part.package.rels
    for key in [key for key, rel in rels.items() if rel.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        del rels[key]
