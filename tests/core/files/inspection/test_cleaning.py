import pytest

from cms.core.files.inspection.cleaning import PAGE_CHARACTERS, clean_text, is_noise


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("inter-\nnational", "international"),
        ("inter-\r\nnational", "international"),
        ("inter\ufffe\r\nnational", "international"),
        ("inter\x02national", "international"),
        ("co\u00ad\noperation", "cooperation"),
        ("East-\nWest", "East-West"),
        ("pages 3-\n4", "pages 3-\n4"),
        ("a\x00b\x1fc", "abc"),
        ("e\u0301tude", "étude"),
        ("\ud800lone", "lone"),
        ("  wide   gaps \u00a0 ", "wide gaps"),
        ("نص عربي", "نص عربي"),
    ],
)
def test_text_as_it_is_searched(text, clean) -> None:
    assert clean_text(text) == clean


def test_a_page_without_end_is_cut() -> None:
    assert len(clean_text("a" * 10_000_000)) == PAGE_CHARACTERS


@pytest.mark.parametrize(
    ("title", "noise"),
    [
        ("Microsoft Word - final_v3.docx", True),
        ("final_v3.indd", True),
        ("untitled", True),
        ("Untitled-1", True),
        ("Document1", True),
        ("2019", True),
        ("Word by word", False),
        ("Documenting rights", False),
        ("Rapport annuel 2019", False),
        ("报告", False),
    ],
)
def test_a_title_nobody_gave(title, noise) -> None:
    assert is_noise(title) is noise
