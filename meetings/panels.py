"""The editor's panels for meetings, series and concept notes, in the order in which one thinks.

Help says what follows for readers. What readers can be told without asking is not asked.
"""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from cms.core.editing.panels import Tab
from cms.core.models import PageWithPicture
from cms.core.translation_source import is_source

WHAT = MultiFieldPanel(
    [
        FieldPanel("subtitle", help_text=_("Readers see it below the title.")),
        FieldPanel(
            "theme", help_text=_("The motto of this edition, shown on the page and in lists.")
        ),
        FieldPanel(
            "introduction",
            help_text=_(
                "One or two sentences. Lists, search results and shared links show them; without "
                "them they show the title alone."
            ),
        ),
    ],
    heading=_("What"),
)
WHEN = MultiFieldPanel(
    [
        FieldPanel(
            "date_precision",
            help_text=_(
                "Without days there is no calendar entry, and nobody is reminded. For a month, "
                "give any day of it."
            ),
        ),
        FieldRowPanel(["start_date", "end_date"]),
        FieldRowPanel(["start_time", "end_time"]),
        FieldPanel(
            "time_zone",
            help_text=_(
                "The zone of the place. It decides when the meeting is over, and at what hour it "
                "stands in a calendar elsewhere. Days alone need none."
            ),
        ),
        FieldPanel(
            "status",
            help_text=_(
                "A postponed or cancelled meeting says so at its top, in lists and in the "
                "calendars of those who subscribed."
            ),
        ),
    ],
    heading=_("When"),
)
WHERE = MultiFieldPanel(
    [
        "attendance",
        FieldPanel(
            "venue",
            help_text=_("Readers see the address, how to get there, and a calendar entry with it."),
        ),
        "venue_disclosure",
        "online_url",
    ],
    heading=_("Where"),
)


class ChangeReasonPanel(FieldPanel):
    """The reason for a change, where readers know of a meeting already."""

    class BoundPanel(FieldPanel.BoundPanel):
        def is_shown(self) -> bool:
            page = self.instance
            return super().is_shown() and bool(page.first_published_at) and is_source(page)


CHANGE = ChangeReasonPanel("change_reason")
KIND = MultiFieldPanel(
    [
        FieldPanel(
            "format",
            help_text=_(
                "Lists of meetings show main events. Any other kind is a satellite and stands on "
                "the page of its edition."
            ),
        ),
        "phase",
    ],
    heading=_("Main event or satellite"),
)
WHO = MultiFieldPanel(
    [
        FieldPanel(
            "contact",
            help_text=_(
                "Readers see how to reach this person. Without one they have nobody to ask."
            ),
        ),
        "contact_withheld",
        InlinePanel(
            "facilitators",
            heading=_("Facilitators"),
            label=_("Facilitator"),
            help_text=_("Shown in this order. The pages of the people named list this meeting."),
        ),
        InlinePanel("partners", heading=_("Organisers and partners"), label=_("Partner")),
    ],
    heading=_("Who"),
)
TAKE_PART = InlinePanel(
    "ways_to_take_part",
    heading=_("Ways to take part"),
    label=_("Way to take part"),
    help_text=_(
        "What readers can do now. Each is offered until its last day, none after the meeting."
    ),
)
ACCESS = MultiFieldPanel(
    [
        "spoken_languages",
        FieldRowPanel(["interpretation", "interpretation_languages"]),
        FieldRowPanel(["captions", "caption_languages"]),
        FieldRowPanel(["sign_language", "sign_languages"]),
        FieldRowPanel(["step_free", "quiet_room"]),
        "remote",
        "access_note",
        FieldRowPanel(["access_contact", "access_deadline"]),
    ],
    heading=_("Access and languages"),
    help_text=_(
        "Say yes, no or not yet confirmed to each: who needs it decides by it, and finds the "
        "meeting by it. What nobody has said is not shown."
    ),
)
PROGRAMME = MultiFieldPanel(
    [
        InlinePanel("groups", heading=_("Parallel groups"), label=_("Group")),
        InlinePanel(
            "sessions",
            heading=_("Sessions"),
            label=_("Session"),
            help_text=_("Readers see them by day and hour, in whichever order they stand here."),
        ),
        InlinePanel("speakers", heading=_("Speakers"), label=_("Speaker")),
    ],
    heading=_("Programme"),
)
AFTERWARDS = [
    InlinePanel(
        "quotes",
        heading=_("Feedback from participants"),
        label=_("Quote"),
        help_text=_("The concept note of the next edition can quote it."),
    ),
    InlinePanel(
        "recordings",
        heading=_("Recordings"),
        label=_("Recording"),
        help_text=_("Readers see a picture and a link; nothing is loaded from elsewhere."),
    ),
    InlinePanel(
        "materials",
        heading=_("Materials and files"),
        label=_("File"),
        help_text=_("A file is as public as this page, and says its own language."),
    ),
]
PROMISES = InlinePanel(
    "promises",
    heading=_("Promised publications"),
    label=_("Promised publication"),
    help_text=_(
        "“To be launched at this meeting” is text until the publication is there, then a link. "
        "If it never comes, editors are reminded once the meeting is over."
    ),
)
ABOUT = MultiFieldPanel(
    [
        InlinePanel("topics", heading=_("Topics"), label=_("Topic")),
        InlinePanel("regions", heading=_("Regions"), label=_("Region")),
    ],
    heading=_("What it is about"),
    help_text=_("Readers filter the list of meetings by them, in every language."),
)

MEETING_PANELS = [
    WHAT,
    PageWithPicture.picture_panel,
    WHEN,
    WHERE,
    CHANGE,
    KIND,
    Tab([WHO, TAKE_PART, ACCESS], heading=_("Who and how to take part")),
    Tab(
        [FieldPanel("body", heading=_("Text of the page")), PROGRAMME, PROMISES],
        heading=_("Programme"),
    ),
    Tab(AFTERWARDS, heading=_("Afterwards")),
    Tab([ABOUT], heading=_("What it is about")),
]

SERIES_PANELS = [
    FieldPanel(
        "introduction",
        help_text=_(
            "What it is, in one or two sentences. The list of series, search results and shared "
            "links show them."
        ),
    ),
    PageWithPicture.picture_panel,
    FieldPanel(
        "body", help_text=_("Why it exists and how to take part. The editions list themselves.")
    ),
    MultiFieldPanel(
        [
            FieldPanel("first_convened", help_text=_("The year. Readers see “since 2016”.")),
            InlinePanel("partners", heading=_("Convening partners"), label=_("Partner")),
        ],
        heading=_("Who convenes it"),
    ),
]

CONCEPT_NOTE_PANELS = [
    FieldPanel(
        "subtitle", help_text=_("Readers see it below the title, on the page and in print.")
    ),
    MultiFieldPanel(
        [
            FieldPanel(
                "document_date",
                help_text=_(
                    "The date on the note itself, not that of the meeting. Citations use it."
                ),
            ),
            FieldPanel(
                "contact",
                help_text=_("The meeting's contact person if left empty: change it there, once."),
            ),
            InlinePanel("authors", heading=_("Authors"), label=_("Author")),
        ],
        heading=_("The document"),
    ),
    FieldPanel(
        "body",
        help_text=_(
            "Groups, sessions and quotes are placed, not typed: they follow the meeting when it "
            "changes."
        ),
    ),
    InlinePanel(
        "footnotes",
        heading=_("Footnotes"),
        label=_("Footnote"),
        help_text=_("Readers see them numbered as the text refers to them, whatever their names."),
    ),
]
