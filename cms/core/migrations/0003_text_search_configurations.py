"""Text search configurations of PostgreSQL that fold accents before they look for stems."""

from django.db import migrations

# Each configuration of ours, and those of PostgreSQL it stands on.
CONFIGURATIONS = {
    "cms_en": ("english", "english_stem"),
    "cms_fr": ("french", "french_stem"),
    "cms_es": ("spanish", "spanish_stem"),
    "cms_de": ("german", "german_stem"),
    "cms_ar": ("arabic", "arabic_stem"),
    "cms_plain": ("simple", "simple"),
}


def make_configurations(apps, schema_editor):
    if schema_editor.connection.vendor != "postgresql":
        return
    schema_editor.execute("CREATE EXTENSION IF NOT EXISTS unaccent")
    for name, (original, dictionary) in CONFIGURATIONS.items():
        schema_editor.execute(
            f"CREATE TEXT SEARCH CONFIGURATION {name} (COPY = pg_catalog.{original})"
        )
        schema_editor.execute(
            f"ALTER TEXT SEARCH CONFIGURATION {name} ALTER MAPPING FOR hword, hword_part, word"
            f" WITH unaccent, {dictionary}"
        )


def remove_configurations(apps, schema_editor):
    """Leaves the extension, which others may use."""
    if schema_editor.connection.vendor != "postgresql":
        return
    for name in CONFIGURATIONS:
        schema_editor.execute(f"DROP TEXT SEARCH CONFIGURATION IF EXISTS {name}")


class Migration(migrations.Migration):
    dependencies = [("core", "0002_foundation")]

    operations = [migrations.RunPython(make_configurations, remove_configurations)]
