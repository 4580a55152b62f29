"""Quotes, who said them and how far they may be shown."""

import uuid

import django.db.models.deletion
import modelsearch.index
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("meetings", "0004_log_of_changes"),
        ("people", "0002_country_of_organisations"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [
        migrations.CreateModel(
            name="Quote",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("translation_key", models.UUIDField(default=uuid.uuid4, editable=False)),
                (
                    "text",
                    models.TextField(
                        help_text="Without quotation marks.", verbose_name="quotation"
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=255, verbose_name="who said it")),
                ("role", models.CharField(blank=True, max_length=255, verbose_name="their role")),
                (
                    "organisation",
                    models.CharField(blank=True, max_length=255, verbose_name="their organisation"),
                ),
                (
                    "occasion",
                    models.CharField(
                        blank=True,
                        help_text="Such as the closing session. Readers do not see it.",
                        max_length=255,
                        verbose_name="session or occasion",
                    ),
                ),
                ("said_on", models.DateField(blank=True, null=True, verbose_name="said on")),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("interview", "Interview"),
                            ("evaluation", "Evaluation form"),
                            ("speech", "Speech"),
                            ("writing", "Letter or e-mail"),
                            ("published", "Published elsewhere"),
                            ("other", "Other"),
                        ],
                        default="other",
                        max_length=16,
                        verbose_name="source",
                    ),
                ),
                (
                    "consent",
                    models.CharField(
                        choices=[
                            ("not-asked", "Not asked yet"),
                            ("asked", "Asked, no answer yet"),
                            ("given", "Given"),
                            ("refused", "Refused"),
                        ],
                        default="not-asked",
                        help_text="Readers see the words once it is given. They never see this.",
                        max_length=16,
                        verbose_name="consent",
                    ),
                ),
                ("consent_on", models.DateField(blank=True, null=True, verbose_name="given on")),
                (
                    "attribution",
                    models.CharField(
                        choices=[
                            ("name", "By name"),
                            ("role", "By role only"),
                            ("anonymous", "Anonymous"),
                        ],
                        default="anonymous",
                        help_text="What the person agreed to. Every page obeys it.",
                        max_length=16,
                        verbose_name="shown as",
                    ),
                ),
                (
                    "withdrawn_on",
                    models.DateField(editable=False, null=True, verbose_name="withdrawn on"),
                ),
                (
                    "notes",
                    models.TextField(
                        blank=True,
                        help_text="How the consent was given, and what else colleagues should know.",
                        verbose_name="internal notes",
                    ),
                ),
                (
                    "locale",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="wagtailcore.locale",
                        verbose_name="locale",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        help_text="The meeting where it was said, or that it is about.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="meetings.meetingpage",
                        verbose_name="said at",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Somebody with a page on this site; otherwise give the name below.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="people.personpage",
                        verbose_name="person",
                    ),
                ),
            ],
            options={
                "verbose_name": "quote",
                "verbose_name_plural": "quotes",
                "ordering": ["-pk"],
                "permissions": [("withdraw_quote", "Can withdraw the consent to a quote")],
                "abstract": False,
                "unique_together": {("translation_key", "locale")},
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
    ]
