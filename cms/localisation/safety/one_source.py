"""A translation has one source, and a source is no translation.

With two sources (English to Spanish and French to Spanish) each writes over the other, and
wagtail-localize's editor fails for the Spanish page (MultipleObjectsReturned). A chain (English to
French to Spanish) loses changes on its way.
"""

import logging
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Count, QuerySet
from django.db.models.signals import pre_save
from django.dispatch import receiver
from django.utils.translation import gettext as _
from wagtail.models import Locale
from wagtail_localize.models import Translation

from cms.localisation.safety.versions import model_of

logger = logging.getLogger(__name__)


@receiver(pre_save, sender=Translation)
def refuse_a_second_source(
    sender: Any, instance: Translation, raw: bool = False, **kwargs: Any
) -> None:
    """Raise ValidationError rather than keep such a translation as one that counts."""
    if raw or not instance.enabled:
        return
    source = instance.source
    if (message := refusal(source.object_id, source.locale, instance.target_locale)) is not None:
        raise ValidationError(message)
    # A stopped one that is in its way is no longer a translation of anything.
    stopped = Translation.objects.filter(
        source__object_id=source.object_id, target_locale=instance.target_locale, enabled=False
    )
    stopped.exclude(source=source).delete()


def refusal(key: Any, source_locale: Locale, target_locale: Locale) -> str | None:
    """Why the object is not translated from the one language into the other; None if it may be."""
    rows = Translation.objects.filter(source__object_id=key, enabled=True)
    others = rows.exclude(source__locale=source_locale).select_related("source__locale")
    if (chain := others.filter(target_locale=source_locale).first()) is not None:
        return _(
            "The %(language)s version is a translation itself: translate it from %(source)s."
        ) % {
            "language": source_locale.get_display_name(),
            "source": chain.source.locale.get_display_name(),
        }
    if (other := others.filter(target_locale=target_locale).first()) is not None:
        return _("The %(language)s version is translated from %(source)s already.") % {
            "language": target_locale.get_display_name(),
            "source": other.source.locale.get_display_name(),
        }
    return None


def drop_what_does_not_count(target: Any) -> bool:
    """Keep one row for a translation, with a source that exists; strings stay. Whether any went.

    wagtail-localize's editor looks for exactly one, stopped or not, and fails where there are
    several or its source is gone. Such data is older than these rules; the row stays whose source
    is a source itself, then the one that is not stopped, then the oldest.
    """
    rows = Translation.objects.filter(
        source__object_id=target.translation_key, target_locale_id=target.locale_id
    )
    if not rows:
        return False
    others = Translation.objects.filter(source__object_id=target.translation_key)
    targets = set(others.values_list("target_locale_id", flat=True))
    present = set(
        model_of(target)
        .objects.filter(translation_key=target.translation_key)
        .values_list("locale_id", flat=True)
    )
    real = [row for row in rows.select_related("source") if row.source.locale_id in present]
    kept = sorted(real, key=lambda r: (r.source.locale_id in targets, not r.enabled, r.pk))[:1]
    dropped, _by_model = rows.exclude(pk__in=[row.pk for row in kept]).delete()
    if dropped:
        logger.warning("%r had %d sources that do not count.", target, dropped)
    return bool(dropped)


def with_several_sources() -> QuerySet:
    """Object and language, where more than one translation counts."""
    rows = Translation.objects.filter(enabled=True).values("source__object_id", "target_locale")
    return rows.annotate(number=Count("pk")).filter(number__gt=1).order_by("source__object_id")


def chained() -> QuerySet:
    """The translations whose source is a translation itself."""
    rows = Translation.objects.filter(enabled=True)
    keys = rows.values_list("source__object_id", "target_locale_id")
    targets = set(keys)
    wrong = [
        row.pk
        for row in rows.select_related("source")
        if (row.source.object_id, row.source.locale_id) in targets
    ]
    return rows.filter(pk__in=wrong)
