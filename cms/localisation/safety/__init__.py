"""What follows from a source, follows in every language at once.

One module for each thing that wagtail-localize 1.14.5 leaves behind: who may see a page, whether it
is public, deletion, its place in the tree, where its words come from. All hang on signals, so that
it does not matter whether an editor, a command or the schedule did it.
"""


def connect() -> None:
    """Connect all of them; called once, when the app is ready."""
    from cms.localisation.safety import (  # noqa: F401  register on import
        checks,
        deleting,
        deletion,
        editing,
        expiry,
        mirrors,
        moves,
        one_source,
        restarting,
        restrictions,
        unpublishing,
    )
