"""How far places and people are public; quotes on record."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("meetings", "0005_editions_and_promises"),
        ("people", "0003_quotes"),
    ]

    operations = [
        migrations.AddField(
            model_name="conceptnoteauthor",
            name="name_disclosure",
            field=models.CharField(
                choices=[
                    ("named", "With name"),
                    ("organisation", "Organisation only, name withheld"),
                    ("none", "Not mentioned"),
                ],
                default="named",
                help_text="A name that is withheld is on no page, in no file, feed or search.",
                max_length=16,
                verbose_name="how far the person is public",
            ),
        ),
        migrations.AddField(
            model_name="meetingfacilitator",
            name="name_disclosure",
            field=models.CharField(
                choices=[
                    ("named", "With name"),
                    ("organisation", "Organisation only, name withheld"),
                    ("none", "Not mentioned"),
                ],
                default="named",
                help_text="A name that is withheld is on no page, in no file, feed or search.",
                max_length=16,
                verbose_name="how far the person is public",
            ),
        ),
        migrations.AddField(
            model_name="meetingfacts",
            name="contact_withheld",
            field=models.BooleanField(
                default=False,
                help_text="The person is kept for colleagues; readers of this meeting see nobody.",
                verbose_name="keep the contact person from the public",
            ),
        ),
        migrations.AddField(
            model_name="meetingfacts",
            name="venue_disclosure",
            field=models.CharField(
                choices=[
                    ("full", "With name and address"),
                    ("city", "City and country only"),
                    ("country", "Country only"),
                    ("none", "Not shown"),
                ],
                default="full",
                help_text="Where an address puts people at risk, readers see no more than this: on no page, in no calendar, feed, file or search. Rooms are left out too.",
                max_length=16,
                verbose_name="how far the place is public",
            ),
        ),
        migrations.AddField(
            model_name="meetingpage",
            name="contact_withheld",
            field=models.BooleanField(
                default=False,
                help_text="The person is kept for colleagues; readers of this meeting see nobody.",
                verbose_name="keep the contact person from the public",
            ),
        ),
        migrations.AddField(
            model_name="meetingpage",
            name="venue_disclosure",
            field=models.CharField(
                choices=[
                    ("full", "With name and address"),
                    ("city", "City and country only"),
                    ("country", "Country only"),
                    ("none", "Not shown"),
                ],
                default="full",
                help_text="Where an address puts people at risk, readers see no more than this: on no page, in no calendar, feed, file or search. Rooms are left out too.",
                max_length=16,
                verbose_name="how far the place is public",
            ),
        ),
        migrations.AddField(
            model_name="meetingquote",
            name="quote",
            field=models.ForeignKey(
                blank=True,
                help_text="Kept once, with who said it and whether they agree; readers see it as long as they do. Otherwise type the words below.",
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="people.quote",
                verbose_name="quote on record",
            ),
        ),
        migrations.AddField(
            model_name="meetingspeaker",
            name="name_disclosure",
            field=models.CharField(
                choices=[
                    ("named", "With name"),
                    ("organisation", "Organisation only, name withheld"),
                    ("none", "Not mentioned"),
                ],
                default="named",
                help_text="A name that is withheld is on no page, in no file, feed or search.",
                max_length=16,
                verbose_name="how far the person is public",
            ),
        ),
        migrations.AlterField(
            model_name="meetingquote",
            name="text",
            field=models.TextField(
                blank=True,
                help_text="Without quotation marks. Of nobody in particular, or with their consent.",
                verbose_name="quotation",
            ),
        ),
    ]
