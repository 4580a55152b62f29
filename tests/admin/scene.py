"""A small site with something of every kind that an address of the admin can name."""

from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import (
    Collection,
    DraftStateMixin,
    Locale,
    Page,
    PageViewRestriction,
    Site,
    Workflow,
)
from wagtail_localize.models import Translation

from cms.core.models import CmsDocument, CmsImage
from cms.localisation.models import GlossaryConcept, Job, JobItem, Release, TranslationStatus
from home.models import StandardPage
from reports.models import AccessibleFormatRequest
from tests.admin.people import make_person
from tests.factories import (
    home_page,
    make_organisation,
    make_quote,
    make_region,
    make_standard_page,
    make_topic,
    make_venue,
)
from tests.translation_cycle import publish, submit, translate_all


@dataclass
class Things:
    """What one walk through all addresses names: one page, with all that hangs on it, and more."""

    page: Page
    translation: Translation
    snippets: dict[str, Any] = field(default_factory=dict)


@dataclass
class Scene:
    """The things by what they are to a French translator, and what there is only one of."""

    own: Things
    foreign: dict[str, Things]
    image: CmsImage
    document: CmsDocument

    @property
    def everything(self) -> dict[str, Things]:
        return {"own": self.own, **self.foreign}


def make_scene() -> Scene:
    """A page in English and three translations: French, Spanish and private, German and a draft.

    The English page stands with an English translation of an Arabic page, the snippets likewise.
    """
    source = make_standard_page(title="What we do", slug="what-we-do")
    arabic = make_standard_page(title="Our values", slug="values", parent=home_page("ar"))
    for code in ("en", "fr", "es", "de"):
        make_standard_page(title="Elsewhere", slug="elsewhere", parent=home_page(code))
    snippets = [make_venue(), make_organisation(), make_topic(), make_region(), make_quote()]
    languages = {"fr": "own", "es": "private", "de": "draft"}
    found = {}
    for code, name in languages.items():
        translation = _translated(source, code)
        if name != "draft":
            publish(translation)
        found[name] = Things(_target(translation), translation, _snippets(snippets, code))
    english = _translated(arabic, "en")
    found["source"] = Things(source, english, _snippets(snippets, "en"))
    PageViewRestriction.objects.create(page=found["private"].page, restriction_type="login")
    for things in found.values():
        _submit_to_moderators(things.page)
    return Scene(
        own=found.pop("own"),
        foreign=found,
        image=CmsImage.objects.create(title="Hall", file=get_test_image_file()),
        document=CmsDocument.objects.create(
            title="Plan", file=ContentFile(b"%PDF-1.7", "plan.pdf")
        ),
    )


def _translated(instance: Any, code: str) -> Translation:
    translation = submit(instance, code)
    translate_all(translation)
    return translation


def _target(translation: Translation) -> StandardPage:
    return StandardPage.objects.get(pk=translation.get_target_instance().pk)


def _snippets(sources: list[Any], code: str) -> dict[str, Any]:
    """Each snippet in that language, by its `app_label.model`."""
    return {
        source._meta.label_lower: source if code == "en" else _snippet(source, code)
        for source in sources
    }


def _snippet(source: Any, code: str) -> Any:
    """What has no drafts is made when it is published."""
    translation = _translated(source, code)
    is_made = isinstance(source, DraftStateMixin)
    return translation.get_target_instance() if is_made else publish(translation)


def _submit_to_moderators(page: Page) -> None:
    page.save_revision(user=make_person("editor"))
    page.get_workflow().start(page, make_person("editor"))


def arguments(scene: Scene, things: Things, name: str, wanted: set[str]) -> dict[str, Any]:
    """A value for every argument of an address. KeyError for one that nobody has thought of."""
    namespace = name.rpartition(":")[0]
    known = {**_of_page(things.page), **_of_translation(things.translation)}
    known |= _single(scene) | _of_namespace(scene, things, namespace, name)
    return {argument: known[argument] for argument in wanted}


def _of_page(page: Page) -> dict[str, Any]:
    state = page.current_workflow_state
    return {
        "page_id": page.pk,
        "parent_page_id": page.pk,
        "page_to_move_id": page.pk,
        "page_pk": page.pk,
        "object_id": page.pk,
        "destination_id": page.get_parent().get_children().get(slug="elsewhere").pk,
        "revision_id": page.latest_revision_id,
        "revision_id_a": "earliest",
        "revision_id_b": "latest",
        "workflow_state_id": state.pk,
        "task_state_id": state.current_task_state_id,
        "task_id": state.current_task_state.task_id,
        "workflow_pk": state.workflow_id,
        "app_name": "taggit",
        "model_name": "standardpage",
        "app_label": "home",
        "content_type_app_name": "home",
        "content_type_model_name": "standardpage",
        "action_name": "approve",
        "session_id": 1,
        "language_code": page.locale.language_code,
    }


def _of_translation(translation: Translation) -> dict[str, Any]:
    segments = translation.source.stringsegment_set
    job = _job_of(translation)
    release, _created = Release.objects.get_or_create(title="Autumn")
    return {
        "job_id": job.pk,
        "release_id": release.pk,
        "translation_id": translation.pk,
        "translation_source_id": translation.source_id,
        "string_segment_id": segments.first().pk,
        "overridable_segment_id": 1,
        "mode": "default",
        "uuid": translation.uuid,
        "side": "source",
        "status_id": TranslationStatus.objects.get(
            object_id=translation.source.object_id, locale=translation.target_locale
        ).pk,
    }


def _job_of(translation: Translation) -> Job:
    """An order of that translation alone."""
    status = TranslationStatus.objects.get(
        object_id=translation.source.object_id, locale=translation.target_locale
    )
    item = JobItem.objects.filter(status=status).first()
    if item is None:
        item = JobItem.objects.create(job=Job.objects.create(title="Autumn"), status=status)
    return item.job


def _single(scene: Scene) -> dict[str, Any]:
    return {
        "image_id": scene.image.pk,
        "document_id": scene.document.pk,
        "number": 1,
        "doc_id": scene.document.pk,
        "collection_id": Collection.get_first_root_node().pk,
        "filter_spec": "width-100",
        "uploaded_file_id": 1,
        "upload_id": 1,
        "redirect_id": 1,
        "uidb64": "MQ",
        "token": "set-password",
        "action": "delete",
    }


def _of_namespace(scene: Scene, things: Things, namespace: str, name: str) -> dict[str, Any]:
    """What `pk` and the like mean in each part of the admin."""
    kind = namespace.partition("_")
    if kind[0] in ("wagtailsnippets", "wagtailsnippetchoosers") and kind[2]:
        snippet = things.snippets[kind[2].replace("_", ".", 1)]
        return {"pk": snippet.pk, "revision_id": getattr(snippet, "latest_revision_id", 1) or 1}
    if name.startswith("wagtail_localize:s") and "snippet" in name:
        return {"pk": things.snippets["core.topic"].pk, "app_label": "core", "model_name": "topic"}
    if name == "withdraw_quote":
        return {"pk": things.snippets["people.quote"].pk}
    if name in ("where_used", "replace_everywhere"):
        venue = things.snippets["meetings.venue"]
        return {"pk": venue.pk, "app_label": "meetings", "model_name": "venue"}
    task = Workflow.objects.get().tasks.get()
    return {
        "wagtailadmin_workflows": {
            "pk": task.pk if "task" in name else Workflow.objects.get().pk,
            "app_label": "wagtailcore",
            "model_name": "groupapprovaltask",
        },
        "wagtailadmin_api:documents": {"pk": scene.document.pk},
        "wagtailadmin_api:images": {"pk": scene.image.pk},
        "wagtaildocs_chooser": {"pk": scene.document.pk},
        "wagtailimages_chooser": {"pk": scene.image.pk},
        "glossary": {"pk": _concept().pk},
        "accessible_format_requests": {"pk": _request().pk},
        "wagtailadmin_collections": {"pk": Collection.get_first_root_node().pk},
        "wagtaillocales": {"pk": Locale.objects.get(language_code="ar").pk},
        "wagtailsites": {"pk": Site.objects.get().pk},
        "wagtailusers_users": {"pk": make_person("editor").pk},
        "wagtailusers_groups": {"pk": Group.objects.get(name="Editors").pk},
    }.get(namespace, {"pk": things.page.pk})


def _concept() -> GlossaryConcept:
    return GlossaryConcept.objects.first() or GlossaryConcept.objects.create(definition="A note.")


def _request() -> AccessibleFormatRequest:
    asked = {"report_title": "Plan", "wanted_format": "word", "email": "reader@example.org"}
    found = AccessibleFormatRequest.objects.first()
    return found or AccessibleFormatRequest.objects.create(language="en", **asked)


# What the editor sends of a page whose fields were left as they are.
PAGE_FORM = {
    "title": "What we do",
    "slug": "what-we-do",
    "introduction": "",
    "body-count": "0",
    "comments-TOTAL_FORMS": "0",
    "comments-INITIAL_FORMS": "0",
}


def body(name: str, things: Things) -> dict[str, str]:
    """What a form of the admin sends to that address, where nothing at all would be an error."""
    parent = things.page.get_parent().pk
    known = {
        "wagtailadmin_pages:add": PAGE_FORM,
        "wagtailadmin_pages:edit": PAGE_FORM,
        "wagtailadmin_pages:revisions_revert": PAGE_FORM,
        "wagtailadmin_pages:preview_on_add": PAGE_FORM,
        "wagtailadmin_pages:preview_on_edit": PAGE_FORM,
        "wagtailadmin_pages:copy": {
            "new_parent_page": str(parent),
            "new_title": "Copy",
            "new_slug": "copy",
        },
        "wagtailadmin_choose_page_external_link": {
            "external-link-chooser-url": "https://www.example.org/",
            "external-link-chooser-link_text": "Example",
        },
    }
    return known.get(name, {})
