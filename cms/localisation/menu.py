"""The menu of all that has to do with translation."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem

# Parts of this app register here, with `order`: work list 100, matrix 200, jobs 300, releases 400,
# glossary 500, memory 600, files 700, coverage 800.
REGISTER = "register_translation_menu_item"

translation_menu = Menu(
    register_hook_name=REGISTER, construct_hook_name="construct_translation_menu"
)


@hooks.register("register_admin_menu_item")
def offer_translation_menu() -> MenuItem:
    return SubmenuMenuItem(
        _("Translation"),
        translation_menu,
        name="translation",
        icon_name="wagtail-localize-language",
        order=250,
    )
