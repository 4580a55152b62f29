"""Every word of the demonstration's pages is one that translators are asked for."""

from tests.localisation.safety.test_words import assert_every_word_is_asked_for, with_bodies


def test_every_word_is_asked_for() -> None:
    pages = with_bodies()

    assert len(pages) > 10
    assert_every_word_is_asked_for(pages)
