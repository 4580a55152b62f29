"""How Wagtail is set up for the Centre's editors."""

from zoneinfo import available_timezones

from cms.settings import env

_REGIONS = {
    "Africa",
    "America",
    "Antarctica",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
    "UTC",
}

SITE_URL = env.text("SITE_URL").rstrip("/")
# The editor of a page and the desk of a translator have a field or more for each block and string:
# a long page has more than Django's limit of 1000, and would be answered with 400.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
WAGTAIL_SITE_NAME = "International Civil Society Centre"
WAGTAILADMIN_BASE_URL = SITE_URL
# The zones people live in; the whole database has names that browsers refuse.
WAGTAIL_USER_TIME_ZONES = [
    name for name in sorted(available_timezones()) if name.split("/")[0] in _REGIONS
]
WAGTAILADMIN_PERMITTED_LANGUAGES = [
    ("en", "English"),
    ("fr", "Français"),
    ("es", "Español"),
    ("de", "Deutsch"),
    ("ar", "العربية"),
]

WAGTAILIMAGES_IMAGE_MODEL = "core.CmsImage"
WAGTAILIMAGES_IMAGE_FORM_BASE = "cms.core.editing.picture_form.PictureForm"
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILDOCS_DOCUMENT_MODEL = "core.CmsDocument"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "cms.core.files.form.DocumentForm"
WAGTAILDOCS_MAX_UPLOAD_SIZE = 200 * 1024 * 1024
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "epub", "odt", "pdf", "pptx", "txt", "xlsx", "zip"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"

# No request to anybody else, from the site or from the admin.
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
# Passwords shared by many are stored readably; access is by account.
WAGTAIL_PRIVATE_PAGE_OPTIONS = {"SHARED_PASSWORD": False}
WAGTAILDOCS_PRIVATE_COLLECTION_OPTIONS = {"SHARED_PASSWORD": False}

WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "cms.core.search.backend"}}
