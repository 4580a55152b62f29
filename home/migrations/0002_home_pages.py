"""Five languages, each with its home page: no language ever mirrors another."""

from django.db import migrations

TITLES = {
    "en": "International Civil Society Centre",
    "fr": "Centre international de la société civile",
    "es": "Centro Internacional de la Sociedad Civil",
    "de": "Internationales Zentrum der Zivilgesellschaft",
    "ar": "المركز الدولي للمجتمع المدني",
}


def create_home_pages(apps, schema_editor):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Locale = apps.get_model("wagtailcore", "Locale")
    Page = apps.get_model("wagtailcore", "Page")
    Site = apps.get_model("wagtailcore", "Site")
    HomePage = apps.get_model("home", "HomePage")

    Site.objects.all().delete()
    Page.objects.filter(depth=2).delete()
    content_type, _ = ContentType.objects.get_or_create(app_label="home", model="homepage")
    translation_key = None
    for number, (code, title) in enumerate(TITLES.items(), start=1):
        locale, _ = Locale.objects.get_or_create(language_code=code)
        slug = "home" if code == "en" else f"home-{code}"
        home = HomePage(
            title=title,
            draft_title=title,
            slug=slug,
            content_type=content_type,
            locale=locale,
            path=f"0001{number:04d}",
            depth=2,
            numchild=0,
            url_path=f"/{slug}/",
        )
        if translation_key:
            home.translation_key = translation_key
        home.save()
        translation_key = home.translation_key
        if code == "en":
            Site.objects.create(
                hostname="localhost",
                site_name="International Civil Society Centre",
                root_page_id=home.pk,
                is_default_site=True,
            )
    Page.objects.filter(depth=1).update(numchild=len(TITLES))


def remove_home_pages(apps, schema_editor):
    apps.get_model("wagtailcore", "Site").objects.all().delete()
    apps.get_model("home", "HomePage").objects.all().delete()
    apps.get_model("wagtailcore", "Page").objects.filter(depth=1).update(numchild=0)


class Migration(migrations.Migration):
    dependencies = [("home", "0001_initial"), ("contenttypes", "0002_remove_content_type_name")]

    operations = [migrations.RunPython(create_home_pages, remove_home_pages)]
