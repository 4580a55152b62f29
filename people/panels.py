"""The editor's panels for a person."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, TitleFieldPanel

PERSON_PANELS = [
    TitleFieldPanel(
        "title",
        heading=_("Name"),
        help_text=_("As the person writes it. The address of the page follows from it."),
    ),
    FieldPanel(
        "sort_name",
        help_text=_("Where the directory lists the person; the last word of the name if empty."),
    ),
    MultiFieldPanel(
        [
            FieldPanel("position", help_text=_("Readers see it below the name.")),
            FieldPanel(
                "organisation",
                help_text=_("Also shown wherever the person facilitates, speaks or writes."),
            ),
            FieldPanel(
                "portrait",
                help_text=_("Cropped to its focal point. Somebody shown has to have agreed."),
            ),
            "biography",
        ],
        heading=_("Who it is"),
    ),
    MultiFieldPanel(
        [
            FieldPanel(
                "email",
                help_text=_(
                    "Public: on this page, and on every meeting the person is the contact of."
                ),
            ),
            FieldPanel("telephone", help_text=_("Public as well. Such as +49 30 1234567.")),
            FieldPanel(
                "orcid",
                help_text=_("Four groups of four digits. Citations lead to what the person wrote."),
            ),
        ],
        heading=_("How to reach them"),
    ),
]
