"""Papers: what pages say, as tagged PDF and as Word, from one document model.

    document.py      what a paper says: `Document`, its blocks and inlines. Pure.
    reading.py       `read_body(body, Reading(code, context))`: a StreamField as blocks;
                     `@reads(SomeBlock)` teaches the blocks of an app (import the module in
                     `AppConfig.ready`); `read_footnotes(rows)`: rows with identifier and text
    rich_text.py     `blocks_of_rich_text(value)`, `blocks_of_html(html)`, `inlines_of_html(html)`
    pictures.py      `picture_of(image, alternative_text, caption)`
    composing.py     `frame_of(page, *other_pages)`: language, direction, institution, date;
                     `contents_depth(blocks)`, `citation(…)`, `in_its_language(…)`
    typesetting/     `as_pdf(document)`, `page_pictures(document, at_most)`; raises `PaperError`
    word/            `as_word(document)`
    pages.py         `PageWithPapers`: a page with `papers = {"document": _("PDF")}` and a method
                     `paper_document(name, request)` serves `<page>document.pdf` and `.docx`, has
                     them made when it is published, and gets a preview of each
    keeping.py responses.py tasks.py signal_handlers.py    making, keeping and serving them

A page whose words or facts other papers show has a method `pages_with_its_words()`, which returns
the pages to make anew when it is published.

Each language is a page, so each paper is in one language. Words in another language are a `Foreign`
inline. Footnotes are numbered by the writers in the order of their references.
"""
