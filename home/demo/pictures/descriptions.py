"""What the pictures show, for those who do not see them."""

from cms.core.demonstration import Words

DESCRIPTIONS = {
    "centre": Words(
        en=(
            "Eleven people sit around one large round table, seen from above, in overlapping "
            "circles of soft colour."
        ),
        fr=(
            "Onze personnes autour d'une grande table ronde, vues d'en haut, parmi des cercles de "
            "couleurs douces qui se recouvrent."
        ),
        es=(
            "Once personas alrededor de una gran mesa redonda, vistas desde arriba, entre círculos "
            "de colores suaves que se superponen."
        ),
        de=(
            "Elf Menschen sitzen um einen großen runden Tisch, von oben gesehen, inmitten von "
            "Kreisen in sanften Farben, die sich überschneiden."
        ),
        ar=(
            "أحد عشر شخصًا حول طاولة مستديرة كبيرة، كما تُرى من الأعلى، بين دوائر متداخلة بألوان "
            "هادئة."
        ),
    ),
    "heads-of-division": Words(
        en=(
            "A round table with ten empty chairs, papers and cups, seen from above in the long "
            "shadows of late afternoon."
        ),
        fr=(
            "Une table ronde et dix chaises vides, avec des feuilles et des tasses, vues d'en haut "
            "dans les longues ombres de fin d'après-midi."
        ),
        es=(
            "Una mesa redonda con diez sillas vacías, papeles y tazas, vista desde arriba entre "
            "las largas sombras de la tarde."
        ),
        de=(
            "Ein runder Tisch mit zehn leeren Stühlen, Papieren und Tassen, von oben gesehen, in "
            "den langen Schatten des späten Nachmittags."
        ),
        ar=(
            "طاولة مستديرة حولها عشرة مقاعد خالية وعليها أوراق وأكواب، كما تُرى من الأعلى في ظلال "
            "آخر النهار الطويلة."
        ),
    ),
    "heads-2019": Words(
        en=(
            "People walk past the buildings of the Berlin Adlershof campus: a tall egg-shaped "
            "tower, coloured blinds and two round laboratories."
        ),
        fr=(
            "Des passants devant les bâtiments du campus de Berlin-Adlershof : une haute tour en "
            "forme d'œuf, des stores colorés et deux laboratoires sphériques."
        ),
        es=(
            "Varias personas pasan ante los edificios del campus de Berlín-Adlershof: una torre "
            "alta en forma de huevo, persianas de colores y dos laboratorios esféricos."
        ),
        de=(
            "Menschen gehen an den Bauten des Campus Berlin-Adlershof vorbei: einem hohen "
            "eiförmigen Turm, bunten Jalousien und zwei kugelförmigen Laboren."
        ),
        ar=(
            "أشخاص يمرون أمام مباني حرم أدلرسهوف في برلين: برج عالٍ بيضاوي الشكل وستائر ملونة "
            "ومختبران كرويان."
        ),
    ),
    "heads-next": Words(
        en=(
            "Two people talk on a path between two rows of trees in autumn colours, the low sun "
            "behind them."
        ),
        fr=(
            "Deux personnes discutent sur une allée entre deux rangées d'arbres aux couleurs "
            "d'automne, le soleil bas derrière elles."
        ),
        es=(
            "Dos personas conversan en un camino entre dos hileras de árboles con colores de otoño "
            "y el sol bajo a sus espaldas."
        ),
        de=(
            "Zwei Menschen unterhalten sich auf einem Weg zwischen zwei Reihen herbstlicher Bäume, "
            "hinter ihnen die tief stehende Sonne."
        ),
        ar="شخصان يتحادثان في ممر بين صفين من الأشجار بألوان الخريف، والشمس منخفضة خلفهما.",
    ),
    "civil-society-week": Words(
        en=(
            "Many people cross a round square from all sides, seen from above; a pool of water "
            "lies in its middle."
        ),
        fr=(
            "Une foule traverse de tous côtés une place ronde, vue d'en haut ; un bassin en occupe "
            "le centre."
        ),
        es=(
            "Mucha gente cruza desde todos los lados una plaza redonda, vista desde arriba; en su "
            "centro hay un estanque."
        ),
        de=(
            "Viele Menschen überqueren von allen Seiten einen runden Platz, von oben gesehen; in "
            "seiner Mitte liegt ein Wasserbecken."
        ),
        ar=("حشد من الناس يعبرون من كل الجهات ساحة مستديرة، كما تُرى من الأعلى، وفي وسطها حوض ماء."),
    ),
    "week-2019": Words(
        en=(
            "The fortress of Belgrade at sunset, above the place where the dark Sava flows into "
            "the pale Danube."
        ),
        fr=(
            "La forteresse de Belgrade au coucher du soleil, au-dessus du confluent de la sombre "
            "Save et du pâle Danube."
        ),
        es=(
            "La fortaleza de Belgrado al atardecer, sobre el lugar donde el oscuro Sava desemboca "
            "en el pálido Danubio."
        ),
        de=(
            "Die Festung von Belgrad bei Sonnenuntergang, über der Stelle, an der die dunkle Save "
            "in die helle Donau mündet."
        ),
        ar="قلعة بلغراد عند الغروب، فوق ملتقى نهر السافا الداكن بنهر الدانوب الفاتح.",
    ),
    "innovators-forum": Words(
        en=(
            "Sheets of paper folded into cranes, a boat and darts, on a dark ground where lines "
            "join coloured dots."
        ),
        fr=(
            "Des feuilles de papier pliées en grues, en bateau et en avions, sur un fond sombre où "
            "des lignes relient des points de couleur."
        ),
        es=(
            "Hojas de papel plegadas en forma de grullas, barco y aviones, sobre un fondo oscuro "
            "en el que unas líneas unen puntos de color."
        ),
        de=(
            "Blätter aus Papier, zu Kranichen, einem Boot und Fliegern gefaltet, auf dunklem "
            "Grund, auf dem Linien farbige Punkte verbinden."
        ),
        ar=(
            "أوراق مطوية على هيئة طيور كركي وقارب وطائرات، على خلفية داكنة تصل فيها خطوط بين نقاط "
            "ملونة."
        ),
    ),
    "innovators-online": Words(
        en=(
            "Eight people, each in a window of their own, joined by lines to places on the curve "
            "of the earth."
        ),
        fr=(
            "Huit personnes, chacune dans sa fenêtre, reliées par des lignes à des lieux sur la "
            "courbe de la Terre."
        ),
        es=(
            "Ocho personas, cada una en su ventana, unidas por líneas a distintos lugares de la "
            "curva de la Tierra."
        ),
        de=(
            "Acht Menschen, jeder in einem eigenen Fenster, durch Linien mit Orten auf der "
            "Krümmung der Erde verbunden."
        ),
        ar="ثمانية أشخاص، لكلٍّ منهم نافذته، تصلهم خطوط بأماكن على انحناءة الأرض.",
    ),
    "about": Words(
        en=(
            "Four doors in a dark wall: three stand ajar, the fourth is wide open, and somebody "
            "walks into the light."
        ),
        fr=(
            "Quatre portes dans un mur sombre : trois sont entrouvertes, la quatrième grande "
            "ouverte, et quelqu'un s'avance dans la lumière."
        ),
        es=(
            "Cuatro puertas en una pared oscura: tres están entreabiertas, la cuarta abierta de "
            "par en par, y alguien avanza hacia la luz."
        ),
        de=(
            "Vier Türen in einer dunklen Wand: Drei sind angelehnt, die vierte steht weit offen, "
            "und jemand geht ins Licht."
        ),
        ar=(
            "أربعة أبواب في جدار داكن: ثلاثة منها مواربة، والرابع مفتوح على مصراعيه، وشخص يسير نحو "
            "الضوء."
        ),
    ),
    "recording": Words(
        en="Somebody speaks at a lectern on a stage, in the light, before rows of listeners.",
        fr=(
            "Une personne parle à un pupitre sur une scène éclairée, devant des rangs de "
            "spectateurs."
        ),
        es="Alguien habla desde un atril en un escenario iluminado, ante filas de oyentes.",
        de=(
            "Jemand spricht an einem Pult auf einer beleuchteten Bühne, vor Reihen von Zuhörenden."
        ),
        ar="شخص يتحدث من على منصة مضاءة أمام صفوف من المستمعين.",
    ),
    "recording-panel": Words(
        en="Three people sit in armchairs on a stage, in the light, before rows of listeners.",
        fr=(
            "Trois personnes assises dans des fauteuils sur une scène éclairée, devant des rangs "
            "de spectateurs."
        ),
        es="Tres personas sentadas en butacas en un escenario iluminado, ante filas de oyentes.",
        de=(
            "Drei Menschen sitzen in Sesseln auf einer beleuchteten Bühne, vor Reihen von "
            "Zuhörenden."
        ),
        ar="ثلاثة أشخاص جالسون على مقاعد وثيرة فوق منصة مضاءة أمام صفوف من المستمعين.",
    ),
}
