"""`manage.py import_concept_note FILE --series SLUG`: a document becomes a meeting."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_slug
from wagtail.models import Locale

from meetings.concept_notes import UnreadableDocument, read_concept_note
from meetings.importing import ImportResult, import_reading


class Command(BaseCommand):
    help = "Make a meeting with its concept note from a .md, .txt, .docx or .html document."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--series", required=True, metavar="SLUG")
        parser.add_argument(
            "--locale", default="en", choices=[code for code, _name in settings.LANGUAGES]
        )
        parser.add_argument("--publish", action="store_true", help="Publish instead of a draft.")
        parser.add_argument("--json", action="store_true", help="Print one JSON object.")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            validate_slug(options["series"])
        except ValidationError as error:
            raise CommandError(
                f"--series {options['series']!r} is no slug: letters, digits and hyphens only."
            ) from error
        try:
            reading = read_concept_note(options["file"], language=options["locale"])
        except UnreadableDocument as error:
            raise CommandError(str(error)) from error
        result = import_reading(
            reading,
            series_slug=options["series"],
            locale=Locale.objects.get(language_code=options["locale"]),
            publish=options["publish"],
        )
        if options["json"]:
            self.stdout.write(json.dumps(result.as_json_dict(), ensure_ascii=False, indent=2))
        else:
            self._explain(result)

    def _explain(self, result: ImportResult) -> None:
        """What was understood and what was not, for somebody who reads."""
        state = "published" if result.meeting.live else "a draft"
        if result.created:
            self.stdout.write(f"Made {result.url} ({state}).")
        else:
            self.stdout.write(f"This document is already there: {result.url} ({state}).")
        for name, value in result.reading.as_json_dict().items():
            if name != "not_understood" and value not in (None, "", []):
                self._explain_value(name.replace("_", " "), value)
        if result.not_understood:
            self.stdout.write("Not understood:")
            for remark in result.not_understood:
                self.stdout.write(f"  - {remark}")

    def _explain_value(self, name: str, value: Any) -> None:
        if isinstance(value, list):
            self.stdout.write(f"{name}:")
            for entry in value:
                self.stdout.write(f"  - {_in_words(entry)}")
        else:
            self.stdout.write(f"{name}: {_in_words(value)}")


def _in_words(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(str(part) for part in value.values() if part)
    text = str(value)
    return text if len(text) <= 100 else f"{text[:99]}…"
