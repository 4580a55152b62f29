"""Imprint and privacy notice, in five languages; in the footer with the accessibility statement."""

from cms.core.demonstration import DemoPage, Words, heading, text
from home.demo.accessibility import accessibility_statement
from home.demo.dates import LAST_REVIEWED


def legal_pages() -> list[DemoPage]:
    """The pages every public site owes its readers."""
    return [_imprint(), _privacy(), accessibility_statement()]


def _imprint() -> DemoPage:
    return DemoPage(
        "home.StandardPage",
        "imprint",
        title=Words(
            en="Imprint",
            fr="Mentions légales",
            es="Aviso legal",
            de="Impressum",
            ar="بيانات الناشر",
        ),
        last_reviewed=LAST_REVIEWED,
        introduction=Words(
            en="Who publishes this site and answers for it.",
            fr="Qui publie ce site et en répond.",
            es="Quién publica este sitio y responde de él.",
            de="Wer diese Website herausgibt und verantwortet.",
            ar="من ينشر هذا الموقع ويتحمل مسؤوليته.",
        ),
        body=[
            heading(
                Words(
                    en="Publisher",
                    fr="Éditeur",
                    es="Entidad editora",
                    de="Herausgeber",
                    ar="الناشر",
                )
            ),
            text(
                Words(
                    en=(
                        "International Civil Society Centre, Example Street 5, 10115 Berlin, "
                        "Germany"
                    ),
                    fr=(
                        "Centre international de la société civile, Example Street 5, 10115 "
                        "Berlin, Allemagne"
                    ),
                    es=(
                        "Centro Internacional de la Sociedad Civil, Example Street 5, 10115 "
                        "Berlín, Alemania"
                    ),
                    de=(
                        "Internationales Zentrum der Zivilgesellschaft, Example Street 5, 10115 "
                        "Berlin"
                    ),
                    ar="المركز الدولي للمجتمع المدني، Example Street 5، 10115 برلين، ألمانيا",
                ),
                Words(
                    en='Write to us at <a href="mailto:office@example.org">office@example.org</a>.',
                    fr='Écrivez-nous à <a href="mailto:office@example.org">office@example.org</a>.',
                    es='Escríbanos a <a href="mailto:office@example.org">office@example.org</a>.',
                    de=(
                        "Schreiben Sie uns an <a "
                        'href="mailto:office@example.org">office@example.org</a>.'
                    ),
                    ar='راسلونا على <a href="mailto:office@example.org">office@example.org</a>.',
                ),
            ),
            heading(
                Words(
                    en="A demonstration",
                    fr="Un site de démonstration",
                    es="Un sitio de demostración",
                    de="Eine Demonstration",
                    ar="موقع للعرض",
                )
            ),
            text(
                Words(
                    en=(
                        "This site shows what the publishing system can do. Its contact people, "
                        "partner organisations, satellite events and coming meetings are invented, "
                        "and addresses at example.org lead nowhere."
                    ),
                    fr=(
                        "Ce site montre ce que permet le système de publication. Les personnes à "
                        "contacter, les organisations partenaires, les événements satellites et "
                        "les réunions à venir sont fictifs ; les adresses en example.org ne mènent "
                        "nulle part."
                    ),
                    es=(
                        "Este sitio muestra lo que permite el sistema de publicación. Las personas "
                        "de contacto, las organizaciones asociadas, los actos satélite y las "
                        "próximas reuniones son ficticios, y las direcciones de example.org no "
                        "llevan a ninguna parte."
                    ),
                    de=(
                        "Diese Website zeigt, was das Redaktionssystem kann. Kontaktpersonen, "
                        "Partnerorganisationen, Satellitenveranstaltungen und künftige Treffen "
                        "sind erfunden; Adressen bei example.org führen nirgendwohin."
                    ),
                    ar=(
                        "يبيّن هذا الموقع إمكانات نظام النشر. وجهات الاتصال والمنظمات الشريكة "
                        "والفعاليات المصاحبة والاجتماعات المقبلة من نسج الخيال، والعناوين التابعة "
                        "لـ example.org لا تؤدي إلى أي مكان."
                    ),
                )
            ),
            heading(
                Words(
                    en="Using our texts",
                    fr="Utiliser nos textes",
                    es="Uso de nuestros textos",
                    de="Nutzung unserer Texte",
                    ar="استخدام نصوصنا",
                )
            ),
            text(
                Words(
                    en=(
                        "You may quote and pass on the texts of this site, provided that you name "
                        "the Centre as their source."
                    ),
                    fr=(
                        "Vous pouvez citer et diffuser les textes de ce site à condition de "
                        "mentionner le Centre comme source."
                    ),
                    es=(
                        "Puede citar y difundir los textos de este sitio siempre que mencione al "
                        "Centro como fuente."
                    ),
                    de=(
                        "Sie dürfen die Texte dieser Website zitieren und weitergeben, wenn Sie "
                        "das Zentrum als Quelle nennen."
                    ),
                    ar="يجوز لكم الاقتباس من نصوص هذا الموقع ونشرها شريطة ذكر المركز مصدرًا لها.",
                )
            ),
        ],
    )


def _privacy() -> DemoPage:
    return DemoPage(
        "home.StandardPage",
        "privacy",
        title=Words(
            en="Privacy notice",
            fr="Protection des données",
            es="Protección de datos",
            de="Datenschutz",
            ar="إشعار الخصوصية",
        ),
        last_reviewed=LAST_REVIEWED,
        introduction=Words(
            en="What this site knows about you: as little as possible.",
            fr="Ce que ce site sait de vous : le moins possible.",
            es="Lo que este sitio sabe de usted: lo menos posible.",
            de="Was diese Website über Sie weiß: so wenig wie möglich.",
            ar="ما يعرفه هذا الموقع عنكم: أقل ما يمكن.",
        ),
        body=[
            heading(
                Words(
                    en="When you read",
                    fr="Lorsque vous lisez",
                    es="Cuando usted lee",
                    de="Wenn Sie lesen",
                    ar="عندما تقرؤون",
                )
            ),
            text(
                Words(
                    en=(
                        "Reading these pages sets no cookie and sends nothing to third parties. We "
                        "do not measure or profile our readers."
                    ),
                    fr=(
                        "La lecture de ces pages ne dépose aucun cookie et ne transmet rien à des "
                        "tiers. Nous ne mesurons ni ne profilons notre lectorat."
                    ),
                    es=(
                        "La lectura de estas páginas no instala cookies ni transmite nada a "
                        "terceros. No medimos el comportamiento de quienes nos leen ni elaboramos "
                        "perfiles."
                    ),
                    de=(
                        "Beim Lesen dieser Seiten werden weder Cookies gesetzt noch Daten an "
                        "Dritte übermittelt. Wir erfassen kein Leseverhalten und erstellen keine "
                        "Profile."
                    ),
                    ar=(
                        "لا تضع قراءة هذه الصفحات أي ملفات تعريف ارتباط ولا ترسل شيئًا إلى أطراف "
                        "ثالثة. ونحن لا نرصد سلوك قرائنا ولا ننشئ ملفات عنهم."
                    ),
                )
            ),
            heading(
                Words(
                    en="When you write to us",
                    fr="Lorsque vous nous écrivez",
                    es="Cuando nos escribe",
                    de="Wenn Sie uns schreiben",
                    ar="عندما تراسلوننا",
                )
            ),
            text(
                Words(
                    en=(
                        "We keep your message and your address for as long as we need them to "
                        "answer you, and pass them to nobody else."
                    ),
                    fr=(
                        "Nous conservons votre message et votre adresse le temps nécessaire pour "
                        "vous répondre, sans les communiquer à quiconque."
                    ),
                    es=(
                        "Conservamos su mensaje y su dirección mientras los necesitemos para "
                        "responderle, y no los comunicamos a nadie más."
                    ),
                    de=(
                        "Wir bewahren Ihre Nachricht und Ihre Adresse so lange auf, wie wir sie "
                        "für die Antwort brauchen, und geben sie an niemanden weiter."
                    ),
                    ar=(
                        "نحتفظ برسالتكم وعنوانكم ما دمنا في حاجة إليهما للرد عليكم، ولا نطلع "
                        "عليهما أحدًا سوانا."
                    ),
                )
            ),
            heading(
                Words(
                    en=("Your rights"),
                    fr=("Vos droits"),
                    es=("Sus derechos"),
                    de=("Ihre Rechte"),
                    ar=("حقوقكم"),
                )
            ),
            text(
                Words(
                    en=(
                        "You may ask what we hold about you and have it corrected or erased: write "
                        'to <a href="mailto:privacy@example.org">privacy@example.org</a>. You may '
                        "also turn to a data protection authority."
                    ),
                    fr=(
                        "Vous pouvez demander quelles données nous détenons à votre sujet et les "
                        "faire rectifier ou effacer : écrivez à <a "
                        'href="mailto:privacy@example.org">privacy@example.org</a>. Vous pouvez '
                        "également saisir une autorité de protection des données."
                    ),
                    es=(
                        "Puede preguntar qué datos suyos conservamos y pedir que se rectifiquen o "
                        "supriman: escriba a <a "
                        'href="mailto:privacy@example.org">privacy@example.org</a>. También puede '
                        "acudir a una autoridad de protección de datos."
                    ),
                    de=(
                        "Sie können Auskunft über Ihre Daten verlangen und sie berichtigen oder "
                        "löschen lassen: Schreiben Sie an <a "
                        'href="mailto:privacy@example.org">privacy@example.org</a>. Sie können '
                        "sich auch an eine Datenschutzbehörde wenden."
                    ),
                    ar=(
                        "يحق لكم السؤال عما نحتفظ به من بياناتكم وطلب تصحيحها أو محوها: راسلونا "
                        'على <a href="mailto:privacy@example.org">privacy@example.org</a>. ويمكنكم '
                        "كذلك اللجوء إلى هيئة لحماية البيانات."
                    ),
                )
            ),
        ],
    )
