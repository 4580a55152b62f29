import pytest

from cms.core.files.sizes import size_in_words


@pytest.mark.parametrize(
    ("size", "language", "words"),
    [
        (0, "en", "0 bytes"),
        (999, "en", "999 bytes"),
        (1_000, "en", "1 kB"),
        (48_400, "en", "48 kB"),
        (999_600, "en", "1 MB"),
        (3_140_000, "en", "3.1 MB"),
        (3_140_000, "fr", "3,1\u202fMo"),
        (3_140_000, "de", "3,1 MB"),
        (31_400_000, "es", "31 MB"),
        (3_140_000, "ar", "3.1 م.ب"),
        (2_000_000_000_000_000, "en", "2,000 TB"),
    ],
)
def test_a_size_in_the_readers_words(size, language, words) -> None:
    assert size_in_words(size, language) == words
