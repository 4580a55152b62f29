"""What the translators' editor is told about whoever uses it."""

import json
from typing import Any

from django import template

from cms.core.translation_permissions import may_lead, may_publish

register = template.Library()


@register.simple_tag
def permitted_props(props: str, user: Any, instance: Any) -> str:
    """The properties of wagtail-localize's editor, without buttons that would be refused.

    It offers to convert every page to an alias, drafts to be deleted by who translates them, and
    everybody to publish what has no drafts.
    """
    known = json.loads(props)
    known["links"]["convertToAliasUrl"] = None
    known["perms"]["canPublish"] = may_publish(user, instance)
    known["perms"]["canDelete"] &= may_lead(user, instance)
    return json.dumps(known)


@register.filter
def leads(user: Any, instance: Any) -> bool:
    """Whether the user may stop the translation: the editor offers that to everybody."""
    return may_lead(user, instance)
