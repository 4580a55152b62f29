"""Makes the pages and snippets of the demonstration, in English, and has them translated."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.apps import apps
from django.db import transaction
from django.utils.translation import override
from wagtail.models import DraftStateMixin, Locale, Page

from cms.core.demonstration import DemoPage, DemoSnippet
from home.demo.content import home_words, later_sections, sections, snippets
from home.demo.drawings import make_drawings
from home.demo.translation import translate
from home.demo.values import described, stored, stored_body, words_in
from home.models import HomePage


@dataclass
class Made:
    """How much was made, in all languages together."""

    pages: int = 0
    snippets: int = 0
    pictures: int = 0

    def __bool__(self) -> bool:
        return bool(self.pages or self.snippets or self.pictures)


@transaction.atomic
def build(today: date) -> Made:
    """Make whatever is not there yet; leave alone what is. All or nothing.

    A page is known by its place and slug, a snippet by its code or name, a picture by its title.
    `today` is what the coming meetings are dated from.
    """
    made = Made()
    with override("en"):
        source = Locale.objects.get(language_code="en")
        made.pictures = make_drawings()
        for snippet in snippets():
            made.snippets += _make_snippet(snippet, source)
        home = HomePage.objects.get(locale=source)
        for pages in (sections(today), later_sections(today)):
            level = [(home, page) for page in pages]
            # Level by level: an edition names a contact, whose page is as deep as the series.
            while level:
                level = _make_level(level, made)
        # Last, since its calls lead to pages.
        made.pages += _write_home(HomePage.objects.get(pk=home.pk))
    return made


def _make_level(level: list[tuple[Page, DemoPage]], made: Made) -> list[tuple[Page, DemoPage]]:
    below = []
    for parent, demo in level:
        page = parent.get_children().filter(slug=demo.slug).first()
        if page is None:
            values = described(demo.values)
            page = _make_page(parent, demo, values)
            made.pages += 1 + _translate(page, [values, demo.rows], demo.values["title"])
        below += [(page, child) for child in demo.children]
    return below


def _make_page(parent: Page, demo: DemoPage, said: dict[str, Any]) -> Page:
    model = apps.get_model(demo.model)
    name = f"{parent.url_path}{demo.slug}"
    page = model(slug=demo.slug, locale=parent.locale, live=False)
    _write(page, said, name)
    for relation, rows in demo.rows.items():
        row_model = model._meta.get_field(relation).related_model
        values = [{key: stored(v, parent.locale) for key, v in row.items()} for row in rows]
        setattr(page, relation, [row_model(locale=parent.locale, **row) for row in values])
    parent.add_child(instance=page)
    page.save_revision().publish()
    if demo.made:
        demo.made(page)
    return page


def _write(page: Page, values: dict[str, Any], name: str) -> None:
    for key, value in values.items():
        written = (
            stored_body(value, f"{name}/{key}", page.locale)
            if key == "body"
            else stored(value, page.locale)
        )
        setattr(page, key, written)


def _write_home(home: HomePage) -> int:
    """The home pages are there from the first migration on; they are written once."""
    if home.introduction:
        return 0
    words = described(home_words())
    _write(home, words, home.url_path)
    home.save_revision().publish()
    return 1 + _translate(home, [words], words["title"])


def _make_snippet(demo: DemoSnippet, source: Locale) -> int:
    model = apps.get_model(demo.model)
    values = {key: stored(value, source) for key, value in demo.values.items()}
    if model.objects.filter(locale=source, **{demo.known_by: values[demo.known_by]}).exists():
        return 0
    snippet = model(locale=source, **values)
    snippet.full_clean()
    snippet.save()
    if isinstance(snippet, DraftStateMixin):
        snippet.save_revision().publish()
    words = next(words_in(demo.values))
    return 1 + _translate(snippet, [demo.values], words)


def _translate(instance: Any, said: list[Any], title: Any) -> int:
    # The database's own version: what is in memory lacks the keys of its rows.
    instance = type(instance).objects.get(pk=instance.pk)
    return translate(instance, list(words_in(said)), title.languages)
