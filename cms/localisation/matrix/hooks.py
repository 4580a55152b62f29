"""The matrix in the admin: its addresses and its place in the menu."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.localisation.matrix.access import may_look
from cms.localisation.matrix.actions import matrix_action
from cms.localisation.matrix.views import MatrixView
from cms.localisation.menu import REGISTER


class TranslatorsMenuItem(MenuItem):
    """For everybody who has to do with translation."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_look(request.user)


@hooks.register("register_admin_urls")
def matrix_addresses() -> list[URLPattern]:
    return [
        path("translation/matrix/", MatrixView.as_view(), name="translation_matrix"),
        path("translation/matrix/decide/", matrix_action, name="translation_matrix_action"),
    ]


@hooks.register(REGISTER)
def offer_matrix() -> MenuItem:
    return TranslatorsMenuItem(
        _("Overview"),
        reverse("translation_matrix"),
        name="translation-matrix",
        icon_name="table",
        order=200,
    )
