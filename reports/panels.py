"""The editor's panels for reports and case studies, in the order in which one thinks.

Help says what follows for readers. What readers can be told without asking is not asked.
"""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from cms.core.editing.panels import Tab

COVER = MultiFieldPanel(
    ["picture", "picture_description"],
    heading=_("Cover"),
    help_text=_("Shown on the page, in lists, and where the page is shared."),
)
INTRODUCTION = FieldPanel(
    "introduction",
    help_text=_(
        "One or two sentences. Lists, search results and shared links show them; without them "
        "they show the title alone."
    ),
)
WHAT = MultiFieldPanel(
    [
        FieldPanel("subtitle", help_text=_("Readers see it below the title.")),
        FieldPanel("type", help_text=_("Readers filter the list of publications by it.")),
        INTRODUCTION,
        FieldPanel(
            "abstract",
            help_text=_("What it found, in a paragraph or two. Catalogues and search take it."),
        ),
    ],
    heading=_("What"),
)
FILES = InlinePanel(
    "files",
    heading=_("Files"),
    label=_("File"),
    help_text=_(
        "Readers are offered the one in their language first. A file is as public as this page; "
        "files of one kind stand beside each other by language and format."
    ),
)
WHO = InlinePanel(
    "contributors",
    heading=_("Contributors"),
    label=_("Contributor"),
    help_text=_(
        "In the order of the title page, which citations keep. The pages of the people named list "
        "this publication."
    ),
)
WHEN = MultiFieldPanel(
    [
        FieldRowPanel(["publication_date", "publication_precision"]),
        FieldPanel("original_language", help_text=_("The language it was written in.")),
        FieldRowPanel(["first_year", "last_year"]),
    ],
    heading=_("When it appeared, and what it covers"),
)
IDENTITY = MultiFieldPanel(
    [
        FieldPanel(
            "licence",
            help_text=_("What readers may do with it. Without an open licence they have to ask."),
        ),
        FieldPanel("isbn", help_text=_("With or without hyphens. Citations and libraries use it.")),
        FieldPanel("doi", help_text=_("If it has one. Citations lead there.")),
        FieldPanel("series_number", help_text=_("Such as 4, where it is one of a series.")),
    ],
    heading=_("Licence and identifiers"),
)
MEETINGS = MultiFieldPanel(
    [
        FieldPanel(
            "launched_at",
            help_text=_("The page of the meeting says that this was launched there."),
        ),
        InlinePanel("discussions", heading=_("Discussed at"), label=_("Meeting")),
    ],
    heading=_("Meetings"),
)
ABOUT = MultiFieldPanel(
    [
        InlinePanel("topics", heading=_("Topics"), label=_("Topic")),
        InlinePanel("regions", heading=_("Regions"), label=_("Region")),
    ],
    heading=_("What it is about"),
    help_text=_("Readers filter the list of publications by them, in every language."),
)
TEXT = FieldPanel(
    "body",
    heading=_("Full text"),
    help_text=_("Reads on every screen, is found by search and can be translated; a PDF hardly."),
)
FOOTNOTES = InlinePanel(
    "footnotes",
    heading=_("Footnotes"),
    label=_("Footnote"),
    help_text=_("Readers see them numbered as the text refers to them, whatever their names."),
)
AFTERWARDS = [
    InlinePanel(
        "corrections",
        heading=_("Corrections"),
        label=_("Correction"),
        help_text=_("Readers see them dated on the page, so that nobody cites what was wrong."),
    ),
    MultiFieldPanel(
        [
            FieldPanel(
                "withdrawn_on",
                help_text=_(
                    "From its publication with a date here, the page shows only what was "
                    "withdrawn and why: files, text and case studies are gone, in every language."
                ),
            ),
            FieldPanel("withdrawal_reason", help_text=_("Readers see it instead of the report.")),
        ],
        heading=_("Withdrawal"),
    ),
]

REPORT_PANELS = [
    WHAT,
    COVER,
    FILES,
    WHO,
    WHEN,
    IDENTITY,
    Tab([TEXT, FOOTNOTES], heading=_("Full text")),
    Tab([ABOUT, MEETINGS], heading=_("Topics and meetings")),
    Tab(AFTERWARDS, heading=_("Corrections and withdrawal")),
]

CASE_STUDY_PANELS = [
    FieldPanel("subtitle", help_text=_("Readers see it below the title.")),
    INTRODUCTION,
    MultiFieldPanel(["picture", "picture_description"], heading=_("Picture")),
    WHO,
    FieldPanel("country", help_text=_("Where it happened. Readers see it in lists too.")),
    TEXT,
    FOOTNOTES,
    Tab([ABOUT], heading=_("What it is about")),
    Tab(
        [
            FieldPanel(
                "page_range",
                help_text=_("Where it stands in the printed report, such as 12-17."),
            ),
            FieldPanel("doi", help_text=_("Its own, if it has one; not the report's.")),
        ],
        heading=_("Citing it"),
    ),
]
