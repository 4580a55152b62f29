"""A web page to HTML: only its body, with line breaks of the source as spaces."""

import re

_BODY = re.compile(r"<body\b[^>]*>(.*?)(?:</body\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_PREFORMATTED = re.compile(r"(<pre\b.*?</pre\s*>)", re.IGNORECASE | re.DOTALL)


def web_page_to_html(text: str) -> str:
    """What is inside the body of the page, or all of a fragment."""
    found = _BODY.search(text)
    parts = _PREFORMATTED.split(found[1] if found else text)
    return "".join(
        part if number % 2 else part.replace("\n", " ") for number, part in enumerate(parts)
    )
