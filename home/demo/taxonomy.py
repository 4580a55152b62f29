"""Topics and regions of the demonstration, in five languages."""

from cms.core.demonstration import DemoSnippet, Words

TOPICS = {
    "accountability": Words(
        en="Accountability",
        fr="Redevabilité",
        es="Rendición de cuentas",
        de="Rechenschaft",
        ar="المساءلة",
    ),
    "civic-space": Words(
        en="Civic space",
        fr="Espace civique",
        es="Espacio cívico",
        de="Handlungsräume der Zivilgesellschaft",
        ar="الفضاء المدني",
    ),
    "climate-justice": Words(
        en="Climate justice",
        fr="Justice climatique",
        es="Justicia climática",
        de="Klimagerechtigkeit",
        ar="العدالة المناخية",
    ),
    "digital": Words(
        en="Digital transformation",
        fr="Transformation numérique",
        es="Transformación digital",
        de="Digitaler Wandel",
        ar="التحول الرقمي",
    ),
    "leadership": Words(
        en="Leadership and organisational culture",
        fr="Leadership et culture des organisations",
        es="Liderazgo y cultura organizativa",
        de="Führung und Organisationskultur",
        ar="القيادة والثقافة المؤسسية",
    ),
    "narratives": Words(
        en="Narratives of civil society",
        fr="Récits de la société civile",
        es="Narrativas de la sociedad civil",
        de="Narrative der Zivilgesellschaft",
        ar="سرديات المجتمع المدني",
    ),
    "participation": Words(
        en="Participation",
        fr="Participation citoyenne",
        es="Participación ciudadana",
        de="Teilhabe",
        ar="المشاركة المدنية",
    ),
}

REGIONS = {
    "africa": Words(en="Africa", fr="Afrique", es="África", de="Afrika", ar="أفريقيا"),
    "asia-pacific": Words(
        en="Asia and the Pacific",
        fr="Asie et Pacifique",
        es="Asia y el Pacífico",
        de="Asien und Pazifik",
        ar="آسيا والمحيط الهادئ",
    ),
    "europe": Words(en="Europe", fr="Europe", es="Europa", de="Europa", ar="أوروبا"),
    "latin-america": Words(
        en="Latin America and the Caribbean",
        fr="Amérique latine et Caraïbes",
        es="América Latina y el Caribe",
        de="Lateinamerika und Karibik",
        ar="أمريكا اللاتينية ومنطقة البحر الكاريبي",
    ),
    "middle-east-north-africa": Words(
        en="Middle East and North Africa",
        fr="Moyen-Orient et Afrique du Nord",
        es="Oriente Medio y Norte de África",
        de="Naher Osten und Nordafrika",
        ar="الشرق الأوسط وشمال أفريقيا",
    ),
    "worldwide": Words(
        en="Worldwide", fr="Monde entier", es="Todo el mundo", de="Weltweit", ar="جميع أنحاء العالم"
    ),
}


def taxonomy() -> list[DemoSnippet]:
    """Every topic and region."""
    terms = [("core.Topic", TOPICS), ("core.Region", REGIONS)]
    return [
        DemoSnippet(model, known_by="code", code=code, title=title)
        for model, titles in terms
        for code, title in titles.items()
    ]
