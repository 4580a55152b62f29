"""Whether a file is in the library already."""

from typing import Any

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail.permissions import policy_registry

from cms.core.models.document import CmsDocument

MOST_NAMED = 3


def documents_with(sha256: str, besides: int | None = None) -> QuerySet[CmsDocument]:
    """The documents of which a version is the file with this SHA-256, but for one document."""
    same = Q(sha256=sha256) | Q(versions__sha256=sha256)
    return CmsDocument.objects.filter(same).exclude(pk=besides).distinct().order_by("title", "pk")


def said_of(documents: QuerySet[CmsDocument], user: Any) -> SafeString | str:
    """That a file is there already, with links to where, for those who may open them."""
    found = documents[:MOST_NAMED]
    names = format_html_join(", ", "{}", ((_name(document, user),) for document in found))
    return format_html(_("This file is in the library already: {}."), names)


def _name(document: CmsDocument, user: Any) -> SafeString | str:
    policy = policy_registry.get_by_type(CmsDocument)
    if user and policy.user_has_permission_for_instance(user, "change", document):
        url = reverse("wagtaildocs:edit", args=[document.pk])
        return format_html('<a href="{}" target="_blank">{}</a>', url, document.title)
    if user and policy.user_has_permission_for_instance(user, "choose", document):
        return document.title
    return _("in a collection you cannot see")
