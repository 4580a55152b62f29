"""The coverage in the admin: its addresses and its place in the menu."""

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.localisation.coverage.views import CoverageView, PoliciesView
from cms.localisation.matrix.hooks import TranslatorsMenuItem
from cms.localisation.menu import REGISTER


@hooks.register("register_admin_urls")
def coverage_addresses() -> list[URLPattern]:
    return [
        path("translation/coverage/", CoverageView.as_view(), name="translation_coverage"),
        path("translation/coverage/rules/", PoliciesView.as_view(), name="translation_policies"),
    ]


@hooks.register(REGISTER)
def offer_coverage() -> MenuItem:
    return TranslatorsMenuItem(
        _("Coverage"),
        reverse("translation_coverage"),
        name="translation-coverage",
        icon_name="circle-check",
        order=800,
    )
