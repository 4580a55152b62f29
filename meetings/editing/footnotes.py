"""The footnotes that a text refers to."""

import json
from typing import Any

from cms.core.footnotes import referenced_footnotes


def footnotes_of_body(body: Any) -> set[str]:
    """The names of the footnotes that a body refers to, in any of its blocks."""
    stored = json.dumps(body.get_prep_value(), ensure_ascii=False)
    return referenced_footnotes(stored.replace('\\"', '"'))
