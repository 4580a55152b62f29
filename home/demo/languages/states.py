"""Brings translations of the demonstration to every state, with work for those who translate."""

from datetime import date, timedelta

from django.db import transaction
from wagtail.models import Locale, Page, TaskState, WorkflowState
from wagtail_localize.models import Translation

from cms.core.demonstration import Words
from cms.core.models import User
from cms.localisation.models import (
    Job,
    JobItem,
    LanguagePolicy,
    Progress,
    TranslationStatus,
)
from cms.localisation.preparation import prepare, take_up
from cms.localisation.publication import publish, save_draft
from cms.localisation.segments.reading import segments_of
from cms.localisation.segments.segment import SegmentState
from cms.localisation.status.keeping import keep
from cms.localisation.synchronisation import follow
from cms.localisation.writing import Written, write
from home.demo.languages import interpreting, preparing, style
from home.demo.languages.glossary import make_glossary
from home.demo.translation import dictionary_of

JOB = "Pages about our work"
WEEKS = 3


@transaction.atomic
def show_states(today: date) -> bool:
    """Make what is missing; once made, it is left as it is. Returns whether anything was made."""
    made = bool(make_glossary())
    if Job.objects.filter(title=JOB).exists():
        return made
    _outdate(_page(preparing.SLUG))
    _draft(_page(interpreting.SLUG))
    _exclude(_page(style.SLUG), ["es", "de"])
    _policies()
    _order(today)
    return True


def remove_states() -> None:
    Job.objects.filter(title=JOB).delete()


def _page(slug: str) -> Page:
    return Page.objects.get(slug=slug, locale__language_code="en").specific


def _outdate(page: Page) -> None:
    """The English is changed; Spanish and German follow, French and Arabic do not yet."""
    page.introduction = preparing.NEW_INTRODUCTION.en
    body = page.body.raw_data
    for block in body:
        if preparing.NOTE.en in str(block["value"]):
            block["value"] = block["value"].replace(preparing.NOTE.en, preparing.NEW_NOTE.en)
    page.body = list(body)
    page.save_revision().publish()
    follow(page)
    for code in ("es", "de"):
        translation = _translation(page, code)
        _write(translation, [preparing.NEW_INTRODUCTION, preparing.NEW_NOTE])
        publish(translation, is_reviewed=True)


def _draft(page: Page) -> None:
    """Spanish is a machine's, French is with the moderators, Arabic is half done."""
    words = [
        interpreting.TITLE,
        interpreting.INTRODUCTION,
        interpreting.BOOTH,
        interpreting.SIGNS,
    ]
    for code in ("fr", "es", "ar"):
        prepare(page, _locale(code))
    _write(_translation(page, "es"), words, origin="dummy")
    _write(_translation(page, "ar"), words[:2], user=_account("translator-ar"))
    translator = _account("translator-fr")
    french = _translation(page, "fr")
    _write(french, words, user=translator)
    save_draft(french, translator)
    if translator is not None:
        _submit(french.get_target_instance(), translator)
    keep(page.translation_key)


def _submit(page: Page, translator: User) -> None:
    """Give the page to the moderators, without the e-mail that this sends to them otherwise."""
    workflow = page.get_workflow()
    state = WorkflowState.objects.create(
        workflow=workflow,
        base_content_type=page.get_base_content_type(),
        content_type=page.get_content_type(),
        object_id=str(page.pk),
        requested_by=translator,
    )
    state.current_task_state = TaskState.objects.create(
        workflow_state=state, task=workflow.tasks.first(), revision=page.get_latest_revision()
    )
    state.save()


def _write(
    translation: Translation,
    words: list[Words],
    *,
    origin: str = "",
    user: User | None = None,
) -> None:
    """Write what is missing and said in `words`; as a machine's where `origin` names one."""
    known = dictionary_of(words, translation.target_locale.language_code)
    write(
        translation,
        [
            Written(segment.id, known[segment.source], not origin, origin)
            for segment in segments_of(translation)
            if segment.state == SegmentState.MISSING and segment.source in known
        ],
        user,
    )


def _exclude(page: Page, codes: list[str]) -> None:
    take_up(page)
    TranslationStatus.objects.filter(
        object_id=page.translation_key, locale__language_code__in=codes
    ).update(is_excluded=True)
    keep(page.translation_key)


def _policies() -> None:
    """Arabic is read by a second person before it goes out."""
    for locale in Locale.objects.exclude(language_code="en"):
        LanguagePolicy.objects.get_or_create(
            locale=locale, defaults={"requires_review": locale.language_code == "ar"}
        )


def _order(today: date) -> None:
    """One job in French and Arabic, for the two accounts that translate."""
    job = Job.objects.create(
        title=JOB,
        note="The pages below “About the Centre” are read by people who think of joining us.",
        due_date=today + timedelta(weeks=WEEKS),
        created_by=_account("editor"),
    )
    for slug in (preparing.SLUG, interpreting.SLUG, style.SLUG):
        page = _page(slug)
        for code in ("fr", "ar"):
            prepare(page, _locale(code))
            JobItem.objects.create(
                job=job,
                status=TranslationStatus.objects.get(
                    object_id=page.translation_key, locale=_locale(code)
                ),
                assignee=_account(f"translator-{code}"),
                preparation=Progress.DONE,
            )


def _translation(page: Page, code: str) -> Translation:
    return Translation.objects.get(
        source__object_id=page.translation_key, target_locale__language_code=code
    )


def _locale(code: str) -> Locale:
    return Locale.objects.get(language_code=code)


def _account(name: str) -> User | None:
    """An account of the demonstration, which production has not."""
    return User.objects.filter(username=name, is_demonstration=True).first()
