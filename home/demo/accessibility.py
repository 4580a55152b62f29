"""The accessibility statement, in five languages."""

from cms.core.demonstration import DemoPage, Words, bullets, heading, text
from home.demo.dates import LAST_REVIEWED


def accessibility_statement() -> DemoPage:
    """What the site aims at, and whom to tell when it fails."""
    return DemoPage(
        "home.StandardPage",
        "accessibility",
        title=Words(
            en="Accessibility statement",
            fr="Déclaration d'accessibilité",
            es="Declaración de accesibilidad",
            de="Erklärung zur Barrierefreiheit",
            ar="بيان إمكانية الوصول",
        ),
        last_reviewed=LAST_REVIEWED,
        introduction=Words(
            en="We want everybody to be able to use this site.",
            fr="Nous voulons que chacune et chacun puisse utiliser ce site.",
            es="Queremos que todas las personas puedan utilizar este sitio.",
            de="Wir möchten, dass alle Menschen diese Website nutzen können.",
            ar="نريد أن يتمكن الجميع من استخدام هذا الموقع.",
        ),
        body=[
            heading(
                Words(
                    en="What we aim at",
                    fr="Notre objectif",
                    es="Nuestro objetivo",
                    de="Unser Ziel",
                    ar="ما نسعى إليه",
                )
            ),
            text(
                Words(
                    en=(
                        "The site is built to meet the Web Content Accessibility Guidelines (WCAG) "
                        "2.2 at level AA:"
                    ),
                    fr=(
                        "Ce site est conçu pour respecter les Règles pour l'accessibilité des "
                        "contenus Web (WCAG) 2.2, niveau AA :"
                    ),
                    es=(
                        "El sitio está concebido para cumplir las Pautas de Accesibilidad para el "
                        "Contenido Web (WCAG) 2.2, nivel AA:"
                    ),
                    de=(
                        "Die Website ist darauf angelegt, die Richtlinien für barrierefreie "
                        "Webinhalte (WCAG) 2.2 auf der Stufe AA zu erfüllen:"
                    ),
                    ar=(
                        "صُمم الموقع ليستوفي المبادئ التوجيهية للنفاذ إلى محتوى الويب (WCAG) 2.2 "
                        "عند المستوى AA:"
                    ),
                ),
                bullets(
                    Words(
                        en=(
                            "every page can be used with the keyboard alone and enlarged to 400 "
                            "per cent;"
                        ),
                        fr="chaque page s'utilise au clavier seul et peut être agrandie à 400 % ;",
                        es="cada página puede usarse solo con el teclado y ampliarse al 400 %;",
                        de=(
                            "jede Seite lässt sich allein mit der Tastatur bedienen und auf 400 "
                            "Prozent vergrößern;"
                        ),
                        ar="يمكن استخدام كل صفحة بلوحة المفاتيح وحدها وتكبيرها حتى 400 في المائة؛",
                    ),
                    Words(
                        en="colours and movement follow the choices you made on your device;",
                        fr=(
                            "les couleurs et les animations suivent les réglages de votre appareil "
                            ";"
                        ),
                        es="los colores y las animaciones siguen los ajustes de su dispositivo;",
                        de="Farben und Bewegung richten sich nach den Einstellungen Ihres Geräts;",
                        ar="تتبع الألوان والحركة ما اخترتموه من إعدادات في أجهزتكم؛",
                    ),
                    Words(
                        en="Arabic pages run from right to left throughout.",
                        fr="les pages en arabe se lisent entièrement de droite à gauche.",
                        es="las páginas en árabe se leen por completo de derecha a izquierda.",
                        de="arabische Seiten laufen durchgehend von rechts nach links.",
                        ar="تُقرأ الصفحات العربية كلها من اليمين إلى اليسار.",
                    ),
                ),
            ),
            heading(
                Words(
                    en="Tell us what stands in your way",
                    fr="Signalez-nous les obstacles",
                    es="Díganos qué obstáculos encuentra",
                    de="Sagen Sie uns, was Sie behindert",
                    ar="أخبرونا بما يعوقكم",
                )
            ),
            text(
                Words(
                    en=(
                        "Write to <a "
                        'href="mailto:accessibility@example.org">accessibility@example.org</a>. We '
                        "answer within five working days and, until the fault is mended, give you "
                        "the content in another form."
                    ),
                    fr=(
                        "Écrivez à <a "
                        'href="mailto:accessibility@example.org">accessibility@example.org</a>. '
                        "Nous répondons sous cinq jours ouvrables et, en attendant la correction, "
                        "vous fournissons le contenu sous une autre forme."
                    ),
                    es=(
                        "Escriba a <a "
                        'href="mailto:accessibility@example.org">accessibility@example.org</a>. '
                        "Respondemos en cinco días laborables y, hasta que se corrija el fallo, le "
                        "facilitamos el contenido en otro formato."
                    ),
                    de=(
                        "Schreiben Sie an <a "
                        'href="mailto:accessibility@example.org">accessibility@example.org</a>. '
                        "Wir antworten innerhalb von fünf Werktagen und stellen Ihnen den Inhalt "
                        "in anderer Form bereit, bis der Fehler behoben ist."
                    ),
                    ar=(
                        "راسلونا على <a "
                        'href="mailto:accessibility@example.org">accessibility@example.org</a>. '
                        "نرد خلال خمسة أيام عمل، ونوفر لكم المحتوى بصيغة أخرى إلى أن يُعالَج الخلل."
                    ),
                )
            ),
        ],
    )
