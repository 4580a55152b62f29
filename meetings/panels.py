"""The editor's panels for a meeting, in the order in which one thinks."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldRowPanel, InlinePanel, MultiFieldPanel

from cms.core.models import PageWithPicture

MEETING_PANELS = [
    "subtitle",
    "theme",
    "introduction",
    PageWithPicture.picture_panel,
    MultiFieldPanel(
        [
            "date_precision",
            FieldRowPanel(["start_date", "end_date"]),
            FieldRowPanel(["start_time", "end_time"]),
            "time_zone",
            "status",
        ],
        heading=_("When"),
    ),
    MultiFieldPanel(["attendance", "venue", "online_url"], heading=_("Where")),
    MultiFieldPanel(["format", "phase"], heading=_("Main event or satellite")),
    MultiFieldPanel(
        [
            "contact",
            InlinePanel("facilitators", heading=_("Facilitators"), label=_("Facilitator")),
            InlinePanel("partners", heading=_("Organisers and partners"), label=_("Partner")),
        ],
        heading=_("Who"),
    ),
    InlinePanel("ways_to_take_part", heading=_("Ways to take part"), label=_("Way to take part")),
    "body",
    MultiFieldPanel(
        [
            InlinePanel("groups", heading=_("Parallel groups"), label=_("Group")),
            InlinePanel("sessions", heading=_("Sessions"), label=_("Session")),
            InlinePanel("speakers", heading=_("Speakers"), label=_("Speaker")),
        ],
        heading=_("Programme"),
    ),
    InlinePanel("quotes", heading=_("Feedback from participants"), label=_("Quote")),
    InlinePanel("recordings", heading=_("Recordings"), label=_("Recording")),
    InlinePanel("materials", heading=_("Materials and files"), label=_("File")),
    MultiFieldPanel(
        [
            InlinePanel("topics", heading=_("Topics"), label=_("Topic")),
            InlinePanel("regions", heading=_("Regions"), label=_("Region")),
        ],
        heading=_("What it is about"),
    ),
]
