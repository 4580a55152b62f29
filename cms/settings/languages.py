"""The five languages, and how dates and time zones are handled."""

from django.utils.translation import gettext_lazy as _

from cms.settings.env import BASE_DIR

LANGUAGE_CODE = "en"
LANGUAGES = [
    ("en", _("English")),
    ("fr", _("French")),
    ("es", _("Spanish")),
    ("de", _("German")),
    ("ar", _("Arabic")),
]
LOCALE_PATHS = [BASE_DIR / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

WAGTAIL_I18N_ENABLED = True
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES

# A page sent to translation starts as a draft: no English goes live on a French address.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
# Deleting a translated page keeps the translator's strings.
WAGTAILLOCALIZE_DISABLE_ON_DELETE = True
