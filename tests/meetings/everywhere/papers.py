"""What the papers say of the meeting: concept note and programme, as PDF and as Word."""

from io import BytesIO

import mammoth
from lxml import html

from tests.core.paper.papers import text_of
from tests.meetings.everywhere.asking import days_in, get, page_of, place_in
from tests.meetings.everywhere.pages import Said
from tests.meetings.everywhere.scene import Scene


def of_papers(scene: Scene, code: str) -> Said:
    """Four files that say the same."""
    texts = []
    for address in (f"{scene.notes[code].url}document", f"{page_of(scene, code)}programme"):
        texts.append(text_of(get(f"{address}.pdf")))
        word = mammoth.convert_to_html(BytesIO(get(f"{address}.docx"))).value
        texts.append(html.fromstring(word).text_content())
    said = {(days_in(text, code), place_in(text, code)) for text in texts}
    ((days, place),) = said
    return {"days": days, "place": place}
