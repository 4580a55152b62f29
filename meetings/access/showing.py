"""What readers are told of access, as text in the active language. Pure."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from cms.core.punctuation import in_a_row, labelled
from meetings.access.languages import codes_in, names_of
from meetings.access.provisions import codes_with, provided_at
from meetings.choices import Answer


@dataclass(frozen=True)
class AccessLine:
    """One thing to know: `answer` is an `Answer`, empty where languages alone are the answer."""

    label: str
    text: str
    answer: str = ""

    @property
    def sentence(self) -> str:
        """Both in one line."""
        return labelled(self.label, self.text)


def access_lines(facts: Any) -> list[AccessLine]:
    """All that has been said, in the order of the page; what nobody has said is not there, nor
    that one can take part from afar where the attendance says so."""
    lines = []
    if spoken := codes_in(facts.spoken_languages):
        lines.append(AccessLine(_("Languages spoken"), in_a_row(names_of(spoken))))
    for given in provided_at(facts):
        if given.answer and getattr(facts, given.provision.name):
            names = names_of(given.codes, signed=given.provision.signed)
            text = _answered(Answer(given.answer), names)
            lines.append(AccessLine(str(given.provision.label), text, given.answer))
    return lines


def session_lines(session: Any) -> list[str]:
    """What a session says of its languages beyond the meeting's; empty where it says nothing."""
    lines = []
    if spoken := codes_in(session.spoken_languages):
        lines.append(_("Languages spoken: %(names)s") % {"names": in_a_row(names_of(spoken))})
    if session.interpretation:
        into = codes_with(session.interpretation, session.interpretation_languages)
        text = _answered(Answer(session.interpretation), names_of(into))
        lines.append(_("Interpretation: %(answer)s") % {"answer": text})
    return lines


def captions_line(recording: Any) -> str:
    """What a recording says of its captions; empty where nobody has said."""
    if not recording.captions:
        return ""
    codes = codes_with(recording.captions, recording.caption_languages)
    text = _answered(Answer(recording.captions), names_of(codes))
    return _("Captions: %(answer)s") % {"answer": text}


def _answered(answer: Answer, names: list[str]) -> str:
    """The answer, with the languages it is about in brackets."""
    return f"{answer.label} ({in_a_row(names)})" if names else str(answer.label)
