"""The editor of every page: a checklist first, then tabs by task."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, Panel, TabbedInterface
from wagtail.blocks.base import BlockWidget
from wagtail.models import Page

from cms.core.editing.checks import Check, checks_of
from cms.core.translation_source import is_source

PROMOTE_PANELS = [
    MultiFieldPanel(
        [
            FieldPanel(
                "slug",
                help_text=_(
                    "The last part of the address, the same in every language. Links to the old "
                    "address lead to the new one."
                ),
            ),
            FieldPanel(
                "seo_title",
                help_text=_("For search engines and the browser's tab; the title if left empty."),
            ),
            FieldPanel(
                "search_description",
                help_text=_(
                    "What search engines and shared links show below the title; the introduction "
                    "if left empty, so give one only to say it differently."
                ),
            ),
        ],
        heading=_("Address and search"),
    ),
    FieldPanel(
        "show_in_menus",
        help_text=_("Readers find it in the header; otherwise in the footer. For top pages only."),
    ),
]


class Tab(ObjectList):
    """Panels that belong together, on a tab of their own when listed in `content_panels`."""


class ChecklistPanel(Panel):
    """What still keeps the page from being ready, as it is in the form."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "admin/checklist.html"

        def checks(self) -> list[dict[str, Any]]:
            """The checks, each with a selector of the element where it is mended."""
            if self.form is None:
                return []
            return [
                {"check": check, "target": target_of(self.form, check)}
                for check in checks_of(self.instance)
            ]

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            checks = self.checks()
            refusals = sum(1 for entry in checks if entry["check"].blocks)
            return super().get_context_data(parent_context) | {
                "checks": checks,
                "refusals": refusals,
                "row_choices": self.form.row_choices() if self.form else {},
            }


class MinorEditPanel(FieldPanel):
    """The tick of a minor edit, where there is a published source that others follow."""

    def __init__(self, field_name: str = "is_minor_edit", **kwargs: Any) -> None:
        super().__init__(field_name, **kwargs)

    class BoundPanel(FieldPanel.BoundPanel):
        def is_shown(self) -> bool:
            page = self.instance
            return super().is_shown() and bool(page.pk) and page.live and is_source(page)


def target_of(form: Any, check: Check) -> str:
    """A selector of what receives the focus for a check's field; empty where the form has none."""
    if check.field in form.formsets:
        return _row_target(form.formsets[check.field], check)
    if check.field not in form.fields:
        return ""
    widget = form.fields[check.field].widget
    if hasattr(widget, "get_chooser_modal_url"):
        return f"#id_{check.field}-chooser"
    if isinstance(widget, BlockWidget):
        return f"[data-contentpath='{check.field}']"
    return f"#id_{check.field}"


def _row_target(formset: Any, check: Check) -> str:
    """The field of the row that a check is about, or the button that adds rows."""
    if check.row is not None and check.row < len(formset.forms):
        row = formset.forms[check.row]
        if check.row_field in row.fields:
            return f"#id_{row.prefix}-{check.row_field}"
    return f"#id_{check.field}-ADD"


def editor_of(model: type[Page]) -> Panel:
    """The bound panels of a page type: the checklist and what it lists, tab by tab."""
    settings = [ObjectList(model.settings_panels, heading=_("Settings"))]
    first = [panel for panel in model.content_panels if not isinstance(panel, Tab)]
    tabs = [panel for panel in model.content_panels if isinstance(panel, Tab)]
    editor = TabbedInterface(
        [
            ObjectList([ChecklistPanel(), *first, MinorEditPanel()], heading=_("Content")),
            *tabs,
            ObjectList(model.promote_panels, heading=_("Address and search")),
            *(settings if model.settings_panels else []),
        ],
        base_form_class=model.base_form_class,
    )
    return editor.bind_to_model(model)
