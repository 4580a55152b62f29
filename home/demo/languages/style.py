"""Notes for translators: ordered in French and Arabic, not to be translated into the rest."""

from cms.core.demonstration import Words

SLUG = "notes-for-translators"

TITLE = Words(en="Notes for translators")
INTRODUCTION = Words(en="What we ask of a translation, and what we leave to whoever writes it.")
MEANING = Words(
    en="Translate what is meant. A sentence may become two, and an example may change its country."
)
NAMES = Words(
    en="Names of meetings stay as they are; the glossary says which names have a form of their own."
)
