import pytest

from cms.core.files.inspection.kinds import is_kind, kind_by_head


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"%PDF-1.7", "pdf"),
        (b"\xef\xbb\xbf%PDF-1.4", "pdf"),
        (b"PK\x03\x04", "zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
        (b"MZ\x90", "exe"),
        (b"<html>", "txt"),
        ("Größe;Wert\r\n".encode("latin-1"), "txt"),
        ("Größe".encode("utf-16"), "txt"),
        (b"\x00\x01\x02", ""),
    ],
)
def test_the_kind_by_the_first_bytes(head, kind) -> None:
    assert kind_by_head(head) == kind


@pytest.mark.parametrize(
    ("kind", "extension", "fits"),
    [
        ("txt", "csv", True),
        ("pdf", "pdf", True),
        ("pdf", "docx", False),
        ("zip", "docx", False),
        ("docx", "zip", False),
        ("", "txt", False),
    ],
)
def test_whether_a_name_fits(kind, extension, fits) -> None:
    assert is_kind(kind, extension) is fits
