"""The language a file says, as one of the site's. Pure but for the settings."""

from django.conf import settings

from cms.core.files.inspection.facts import FileFacts


def language_of(facts: FileFacts) -> str:
    """The site's code for the language a file says, such as `fr` for `fr-CA`; else empty."""
    said = facts.language.replace("_", "-").split("-")[0].lower()
    return said if said in {code for code, name in settings.LANGUAGES} else ""
