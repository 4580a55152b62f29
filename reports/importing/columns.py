"""The columns of a table of reports, by their English names and what they are called elsewhere."""

import re
import unicodedata

# {column: other headings}, in French, Spanish, German and Arabic where they are obvious.
COLUMNS: dict[str, tuple[str, ...]] = {
    "id": ("identifier", "identifiant", "identificador", "kennung", "nummer", "المعرف"),
    "language": ("locale", "lang", "langue", "idioma", "sprache", "اللغة"),
    "title": ("titre", "título", "titel", "العنوان"),
    "subtitle": ("sous-titre", "subtítulo", "untertitel", "العنوان الفرعي"),
    "introduction": ("teaser", "chapeau", "introducción", "einleitung", "المقدمة"),
    "abstract": ("summary", "description", "résumé", "resumen", "zusammenfassung", "الملخص"),
    "type": ("kind", "genre", "tipo", "art", "typ", "النوع"),
    "date": (
        "publication date",
        "published",
        "date de publication",
        "fecha",
        "fecha de publicación",
        "datum",
        "erscheinungsdatum",
        "التاريخ",
    ),
    "first_year": ("from year", "première année", "primer año", "erstes jahr"),
    "last_year": ("to year", "dernière année", "último año", "letztes jahr"),
    "series_number": ("number", "numéro", "número", "reihennummer"),
    "isbn": (),
    "doi": (),
    "licence": ("license", "licencia", "lizenz", "الرخصة"),
    "original_language": ("langue originale", "idioma original", "originalsprache"),
    "authors": ("author", "auteurs", "auteur", "autores", "autor", "autoren", "المؤلفون"),
    "editors": ("editor", "éditeurs", "editores", "herausgeber", "المحررون"),
    "translators": ("translator", "traducteurs", "traductores", "übersetzer", "المترجمون"),
    "publisher": ("publishers", "maison d'édition", "editorial", "verlag", "الناشر"),
    "topics": ("topic", "thèmes", "temas", "themen", "المواضيع"),
    "regions": ("region", "régions", "regiones", "regionen", "المناطق"),
    "files": ("file", "fichiers", "fichier", "archivos", "archivo", "dateien", "datei", "الملفات"),
    "summary_files": ("summary file",),
    "annex_files": ("annex file", "annexes", "anexos", "anhänge"),
    "version": ("versión",),
    "old_address": (
        "old url",
        "url",
        "address",
        "ancienne adresse",
        "dirección antigua",
        "alte adresse",
        "العنوان القديم",
    ),
    "slug": (),
}


def folded(heading: str) -> str:
    """A heading without accents, capitals and signs: `Sous-titre` is `sous titre`."""
    plain = unicodedata.normalize("NFKD", heading).casefold()
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return re.sub(r"[\W_]+", " ", letters).strip()


_BY_HEADING = {
    folded(heading): column for column, others in COLUMNS.items() for heading in (column, *others)
}


def column_of(heading: str) -> str:
    """The column that a heading names, or an empty text."""
    return _BY_HEADING.get(folded(heading), "")
