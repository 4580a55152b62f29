"""Places of the demonstration; Adlershof and Belgrade are real."""

from decimal import Decimal

from cms.core.demonstration import DemoSnippet, Reference, Words

ADLERSHOF = "Adlershof Technology Park"
BELGRADE = "Several venues in the city centre"
KISUMU = "Lakeside Community Hall"
COCHABAMBA = "House of the Seven Streets"
RABAT = "Garden of Ideas"
JAKARTA = "Old Warehouse Forum"


def venue(name: str) -> Reference:
    return Reference("meetings.Venue", name=name)


def venues() -> list[DemoSnippet]:
    """Every place a meeting of the demonstration happens at."""
    return [
        DemoSnippet(
            "meetings.Venue",
            known_by="name",
            name=Words(
                en=ADLERSHOF,
                fr="Parc technologique d'Adlershof",
                es="Parque Tecnológico de Adlershof",
                de="Technologiepark Adlershof",
                ar="مجمع أدلرسهوف للتكنولوجيا",
            ),
            street="Rudower Chaussee 17",
            city=Words(en="Berlin", fr="Berlin", es="Berlín", de="Berlin", ar="برلين"),
            country="DE",
            url="https://www.adlershof.de/",
            latitude=Decimal("52.432900"),
            longitude=Decimal("13.534900"),
            access_notes=Words(
                en=(
                    "The S-Bahn station Adlershof is about ten minutes away on foot, less by tram. "
                    "Please tell the contact person what you need to take part: a step-free route, "
                    "an induction loop, a quiet room."
                ),
                fr=(
                    "La gare de S-Bahn d'Adlershof est à une dizaine de minutes à pied, moins en "
                    "tramway. Merci d'indiquer à la personne à contacter ce dont vous avez besoin "
                    "pour participer : accès de plain-pied, boucle à induction, salle de repos."
                ),
                es=(
                    "La estación de S-Bahn de Adlershof queda a unos diez minutos a pie, o menos "
                    "en tranvía. Indique a la persona de contacto lo que necesita para participar: "
                    "un recorrido sin escalones, un bucle magnético, una sala tranquila."
                ),
                de=(
                    "Vom S-Bahnhof Adlershof sind es etwa zehn Minuten zu Fuß, mit der Straßenbahn "
                    "weniger. Bitte teilen Sie der Kontaktperson mit, was Sie für Ihre Teilnahme "
                    "brauchen: einen stufenlosen Weg, eine Induktionsschleife, einen Ruheraum."
                ),
                ar=(
                    "تبعد محطة قطار المدينة (S-Bahn) في أدلرسهوف نحو عشر دقائق سيرًا على الأقدام، "
                    "وأقل من ذلك بالترام. يُرجى إبلاغ جهة الاتصال بما تحتاجون إليه للمشاركة: طريق "
                    "بلا درجات، أو حلقة سمعية، أو غرفة هادئة."
                ),
            ),
        ),
        DemoSnippet(
            "meetings.Venue",
            known_by="name",
            name=Words(
                en=BELGRADE,
                fr="Plusieurs lieux du centre-ville",
                es="Varios lugares del centro de la ciudad",
                de="Mehrere Veranstaltungsorte in der Innenstadt",
                ar="عدة مواقع في وسط المدينة",
            ),
            city=Words(en="Belgrade", fr="Belgrade", es="Belgrado", de="Belgrad", ar="بلغراد"),
            country="RS",
            access_notes=Words(
                en=(
                    "Most venues are within walking distance of one another; a map of step-free "
                    "routes comes with the confirmation."
                ),
                fr=(
                    "La plupart des lieux sont accessibles à pied les uns depuis les autres ; un "
                    "plan des itinéraires de plain-pied accompagne la confirmation."
                ),
                es=(
                    "Casi todos los lugares están a poca distancia a pie unos de otros; con la "
                    "confirmación recibirá un plano de recorridos sin escalones."
                ),
                de=(
                    "Die meisten Veranstaltungsorte sind gut zu Fuß voneinander erreichbar; ein "
                    "Plan der stufenlosen Wege liegt der Bestätigung bei."
                ),
                ar=(
                    "معظم المواقع متقاربة ويمكن التنقل بينها سيرًا؛ وتُرسل مع رسالة التأكيد خريطة "
                    "بالطرق الخالية من الدرجات."
                ),
            ),
        ),
        DemoSnippet(
            "meetings.Venue",
            known_by="name",
            name=Words(
                en=KISUMU,
                fr="Maison communautaire du lac",
                es="Casa Comunitaria del Lago",
                de="Bürgerhaus am See",
                ar="قاعة البحيرة المجتمعية",
            ),
            city=Words(en="Kisumu", fr="Kisumu", es="Kisumu", de="Kisumu", ar="كيسومو"),
            country="KE",
        ),
        DemoSnippet(
            "meetings.Venue",
            known_by="name",
            name=Words(
                en=COCHABAMBA,
                fr="Maison des Sept Rues",
                es="Casa de las Siete Calles",
                de="Haus der Sieben Straßen",
                ar="بيت الشوارع السبعة",
            ),
            city=Words(
                en="Cochabamba", fr="Cochabamba", es="Cochabamba", de="Cochabamba", ar="كوتشابامبا"
            ),
            country="BO",
        ),
        DemoSnippet(
            "meetings.Venue",
            known_by="name",
            name=Words(
                en=RABAT,
                fr="Jardin des idées",
                es="Jardín de las Ideas",
                de="Garten der Ideen",
                ar="حديقة الأفكار",
            ),
            city=Words(en="Rabat", fr="Rabat", es="Rabat", de="Rabat", ar="الرباط"),
            country="MA",
        ),
        DemoSnippet(
            "meetings.Venue",
            known_by="name",
            name=Words(
                en=JAKARTA,
                fr="Forum de l'Ancien Entrepôt",
                es="Foro del Viejo Almacén",
                de="Forum Alter Speicher",
                ar="منتدى المستودع القديم",
            ),
            city=Words(en="Jakarta", fr="Jakarta", es="Yakarta", de="Jakarta", ar="جاكرتا"),
            country="ID",
        ),
    ]
