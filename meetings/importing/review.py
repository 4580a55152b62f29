"""What was understood of a note, as an editor reviews and corrects it."""

from dataclasses import asdict, replace
from typing import Any

from django.http import QueryDict

from meetings.concept_notes import ConceptNoteReading
from meetings.concept_notes.reading import VenueReading
from meetings.importing.forms import ROW_FORMS, ReviewForm

SINGLE = (
    "title",
    "subtitle",
    "document_date",
    "date_precision",
    "start_date",
    "end_date",
    "start_time",
    "end_time",
    "time_zone",
)


class Review:
    """The form and the rows for one reading, filled with it or with what the editor sent."""

    def __init__(self, reading: ConceptNoteReading, data: QueryDict | None = None) -> None:
        self.reading = reading
        venue = asdict(reading.venue) if reading.venue else {}
        initial = {name: getattr(reading, name) for name in SINGLE}
        initial |= {f"venue_{name}": value for name, value in venue.items()}
        # It follows from the place as the editor leaves that.
        initial["time_zone"] = reading.time_zone
        self.form = ReviewForm(data, initial=initial)
        self.rows = [
            (label, self._rows(name, formset, data)) for name, (label, formset) in ROW_FORMS.items()
        ]

    def _rows(self, name: str, formset: Any, data: QueryDict | None) -> Any:
        return formset(
            data,
            initial=self._initial(name, formset),
            prefix=name,
            form_kwargs={"meeting": self.form},
        )

    def _initial(self, name: str, formset: Any) -> list[dict[str, Any]]:
        fields = formset.form.base_fields
        return [
            {field: getattr(row, field) for field in fields} for row in getattr(self.reading, name)
        ]

    def is_valid(self) -> bool:
        """Whether everything the editor sent can be used."""
        return all([self.form.is_valid(), *(formset.is_valid() for _label, formset in self.rows)])

    def corrected(self) -> ConceptNoteReading:
        """The reading as the editor left it; what was not offered stays as it was read."""
        data = self.form.cleaned_data
        names = ("name", "street", "city", "country", "url")
        venue = VenueReading(**{name: data[f"venue_{name}"] for name in names})
        values = {name: data[name] for name in SINGLE}
        values["venue"] = venue if venue.name or venue.city else None
        for _label, formset in self.rows:
            values[formset.prefix] = self._corrected_rows(formset)
        return replace(self.reading, **values)

    def _corrected_rows(self, formset: Any) -> list[Any]:
        kept = []
        for row, form in zip(getattr(self.reading, formset.prefix), formset.forms, strict=True):
            data = dict(form.cleaned_data)
            if not data.pop("DELETE", False):
                kept.append(replace(row, **data))
        return kept
