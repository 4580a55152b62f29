"""Which language of a page is its source."""

from typing import Any

from wagtail_localize.models import Translation


def is_source(instance: Any) -> bool:
    """Whether no translation has this page or snippet as its target.

    Any of the five languages can be the source. A translation whose synchronisation was stopped is
    still a target: its words go their own way, its facts do not.
    """
    return not Translation.objects.filter(
        source__object_id=instance.translation_key, target_locale_id=instance.locale_id
    ).exists()
