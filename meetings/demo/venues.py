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
                en=ADLERSHOF, fr="Parc technologique d'Adlershof", ar="مجمع أدلرسهوف للتكنولوجيا"
            ),
            street="Rudower Chaussee 17",
            city=Words(en="Berlin", fr="Berlin", ar="برلين"),
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
                    "La station de S-Bahn Adlershof est à une dizaine de minutes à pied, moins en "
                    "tramway. Merci d'indiquer à la personne à contacter ce dont vous avez besoin "
                    "pour participer : accès de plain-pied, boucle à induction, salle de repos."
                ),
                ar=(
                    "تبعد محطة القطار السريع أدلرسهوف نحو عشر دقائق سيرًا، وأقل من ذلك بالترام. "
                    "يُرجى إبلاغ جهة الاتصال بما تحتاجون إليه للمشاركة: طريق بلا درجات، أو حلقة "
                    "سمعية، أو غرفة هادئة."
                ),
            ),
        ),
        DemoSnippet(
            "meetings.Venue",
            known_by="name",
            name=Words(
                en=BELGRADE, fr="Plusieurs lieux du centre-ville", ar="عدة مواقع في وسط المدينة"
            ),
            city=Words(en="Belgrade", fr="Belgrade", ar="بلغراد"),
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
                ar=(
                    "معظم المواقع متقاربة ويمكن التنقل بينها سيرًا؛ وتُرسل مع رسالة التأكيد خريطة "
                    "بالطرق الخالية من الدرجات."
                ),
            ),
        ),
        DemoSnippet(
            "meetings.Venue",
            known_by="name",
            name=Words(en=KISUMU, fr="Maison communautaire du lac", ar="قاعة البحيرة المجتمعية"),
            city=Words(en="Kisumu", fr="Kisumu", ar="كيسومو"),
            country="KE",
        ),
        DemoSnippet(
            "meetings.Venue",
            known_by="name",
            name=Words(en=COCHABAMBA, fr="Maison des Sept Rues", ar="بيت الشوارع السبعة"),
            city=Words(en="Cochabamba", fr="Cochabamba", ar="كوتشابامبا"),
            country="BO",
        ),
        DemoSnippet(
            "meetings.Venue",
            known_by="name",
            name=Words(en=RABAT, fr="Jardin des idées", ar="حديقة الأفكار"),
            city=Words(en="Rabat", fr="Rabat", ar="الرباط"),
            country="MA",
        ),
        DemoSnippet(
            "meetings.Venue",
            known_by="name",
            name=Words(en=JAKARTA, fr="Forum de l'Ancien Entrepôt", ar="منتدى المستودع القديم"),
            city=Words(en="Jakarta", fr="Jakarta", ar="جاكرتا"),
            country="ID",
        ),
    ]
