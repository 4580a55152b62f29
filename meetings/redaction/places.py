"""The place that stays of a meeting whose address was withheld: a city or a country, no more."""

from django.contrib.contenttypes.models import ContentType
from wagtail.models import ModelLogEntry, Revision

from cms.core.countries import country_name
from cms.localisation.forgetting import forget_words
from meetings.disclosure import VenueDisclosure
from meetings.models import MeetingFacts, MeetingPage, Venue


def is_plain(venue: Venue) -> bool:
    """Whether a venue tells no more than a city or a country."""
    told = (venue.street, venue.url, venue.access_notes, venue.latitude, venue.longitude)
    return not any(told) and venue.name in {venue.city, country_name(venue.country)}


def plain_venue(venue: Venue, level: str) -> Venue | None:
    """The source of a venue that tells what `level` allows, made in every language if need be."""
    if level == VenueDisclosure.NONE or not (venue.city or venue.country):
        return None
    shows_city = level == VenueDisclosure.CITY and bool(venue.city)
    city = venue.city if shows_city else ""
    name = city or country_name(venue.country)
    known = Venue.objects.filter(
        locale=venue.locale, name=name, city=city, country=venue.country, live=True
    )
    plain = next((one for one in known if is_plain(one)), None)
    if plain is None:
        plain = Venue.objects.create(
            locale=venue.locale, name=name, city=city, country=venue.country
        )
        _translate(plain, venue, shows_city=shows_city)
    return plain


def _translate(plain: Venue, venue: Venue, *, shows_city: bool) -> None:
    """In the languages that the venue has. Its words are known, so nobody has to translate them."""
    versions = Venue.objects.filter(translation_key=venue.translation_key, live=True)
    for version in versions.exclude(pk=venue.pk).select_related("locale"):
        city = version.city if shows_city else ""
        Venue.objects.create(
            locale=version.locale,
            translation_key=plain.translation_key,
            name=city or plain.name,
            city=city,
            country=plain.country,
        )


def remove_if_unused(venue: Venue) -> bool:
    """Delete a venue, in all languages and with all that is kept of it, that no meeting has, in
    public or in a version. What other meetings have stays: it is theirs to withhold."""
    versions = Venue.objects.filter(translation_key=venue.translation_key)
    pks = list(versions.values_list("pk", flat=True))
    if (
        MeetingFacts.objects.filter(venue__in=pks).exists()
        or MeetingPage.objects.filter(venue__in=pks).exists()
        or Revision.objects.filter(content__venue__in=pks).exists()
    ):
        return False
    forget_words([venue.translation_key])
    kind = ContentType.objects.get_for_model(Venue)
    entries = ModelLogEntry.objects.filter(content_type=kind, object_id__in=map(str, pks))
    # A change of name is kept with both names.
    entries.update(label="", data={})
    for version in versions:
        version.revisions.all().delete()
        version.delete()
    return True
