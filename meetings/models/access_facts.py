"""What a meeting says of access and languages; a fact like its dates, for all languages at once."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from meetings.access.fields import AnswerField, LanguagesField


class AccessFactFields(models.Model):
    """Each is answered by itself: what nobody has said is neither yes nor no."""

    spoken_languages = LanguagesField(
        _("languages spoken"), help_text=_("By name, with a comma between two: English, French.")
    )
    interpretation = AnswerField(_("interpretation"))
    interpretation_languages = LanguagesField(
        _("interpreted into"),
        help_text=_("For the whole meeting. A session that differs says so in the programme."),
    )
    captions = AnswerField(_("captions"), help_text=_("Of what is said, while it is said."))
    caption_languages = LanguagesField(_("languages of the captions"))
    sign_language = AnswerField(_("sign language"))
    sign_languages = LanguagesField(
        _("sign languages"),
        signed=True,
        help_text=_("Each by name, such as British Sign Language: they differ as spoken ones do."),
    )
    step_free = AnswerField(
        _("step-free access"), help_text=_("From the street to every room that is used.")
    )
    quiet_room = AnswerField(_("quiet room"))
    remote = AnswerField(
        _("taking part from afar"),
        help_text=_("Only asked where one attends in person; otherwise the attendance says it."),
    )
    access_contact = models.ForeignKey(
        "people.PersonPage",
        verbose_name=_("contact for access"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
        help_text=_("Whom to tell what one needs. The meeting's contact if left empty."),
    )
    access_deadline = models.DateField(
        _("tell us by"),
        null=True,
        blank=True,
        help_text=_("The last day on which what one needs can still be arranged."),
    )

    class Meta:
        abstract = True
