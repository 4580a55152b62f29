"""Organisations of the demonstration; all but two are invented."""

from cms.core.demonstration import DemoSnippet, Reference, Words

CENTRE = "International Civil Society Centre"
BRIDGES = "Bridges for Participation"
SQUARES = "Open Squares Network"
RIVERSIDE = "Riverside Dialogue Institute"
LAKE = "Lake Shore Forum"


def organisation(name: str) -> Reference:
    return Reference("people.Organisation", name=name)


def organisations() -> list[DemoSnippet]:
    """The Centre, its partner and four invented hosts."""
    names = {
        "https://icscentre.org/": Words(
            en=CENTRE,
            fr="Centre international de la société civile",
            es="Centro Internacional de la Sociedad Civil",
            de="Internationales Zentrum der Zivilgesellschaft",
            ar="المركز الدولي للمجتمع المدني",
        ),
        "https://www.civicus.org/": Words(
            en="CIVICUS", fr="CIVICUS", es="CIVICUS", de="CIVICUS", ar="سيفيكوس"
        ),
        "https://bridges.example.org/": Words(
            en=BRIDGES,
            fr="Passerelles pour la participation",
            es="Puentes para la Participación",
            de="Brücken für Beteiligung",
            ar="جسور المشاركة",
        ),
        "https://squares.example.org/": Words(
            en=SQUARES,
            fr="Réseau des places ouvertes",
            es="Red de Plazas Abiertas",
            de="Netzwerk Offene Plätze",
            ar="شبكة الساحات المفتوحة",
        ),
        "https://riverside.example.org/": Words(
            en=RIVERSIDE,
            fr="Institut Riverside pour le dialogue",
            es="Instituto Riverside para el Diálogo",
            de="Riverside-Institut für Dialog",
            ar="معهد ريفرسايد للحوار",
        ),
        "https://lakeshore.example.org/": Words(
            en=LAKE,
            fr="Forum des rives du lac",
            es="Foro Orillas del Lago",
            de="Forum Seeufer",
            ar="منتدى ضفاف البحيرة",
        ),
    }
    return [
        DemoSnippet("people.Organisation", known_by="name", name=name, url=url)
        for url, name in names.items()
    ]
