"""The colours of the cards: those of the site's light design, read from its style sheet."""

import re
from functools import cache
from pathlib import Path

from django.contrib.staticfiles import finders


@cache
def colour(name: str) -> str:
    """A token of `tokens.css` as `#rgb` or `#rrggbb`: `colour("strong-deep")`.

    The first declaration is that of the light design. LookupError when there is no such colour.
    """
    found = re.search(rf"--{re.escape(name)}: (#[0-9a-f]+);", _tokens())
    if found is None:
        raise LookupError(name)
    return found[1]


@cache
def _tokens() -> str:
    return Path(finders.find("css/tokens.css")).read_text("utf-8")
