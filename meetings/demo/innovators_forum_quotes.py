"""What participants said about the Innovators Forum of last year. Our own words."""

from cms.core.demonstration import Words

# Each with the role of who said it.
QUOTES = (
    (
        Words(
            en=(
                "We copied their ledger on the flight home. By Monday three of our offices were "
                "using it."
            ),
            fr=(
                "Nous avons recopié leur registre dans l'avion du retour. Dès le lundi, trois de "
                "nos bureaux s'en servaient."
            ),
            es=(
                "Copiamos su libro de cuentas en el vuelo de vuelta. El lunes ya lo usaban tres de "
                "nuestras oficinas."
            ),
            de=(
                "Wir haben ihr Kassenbuch auf dem Rückflug nachgebaut. Am Montag arbeiteten schon "
                "drei unserer Büros damit."
            ),
            ar=(
                "نقلنا دفتر حساباتهم ونحن في طائرة العودة، وما إن حلّ يوم الاثنين حتى كان مستخدمًا "
                "في ثلاثة من مكاتبنا."
            ),
        ),
        Words(
            en="Finance officer",
            fr="Responsable financière",
            es="Responsable de finanzas",
            de="Finanzreferentin",
            ar="مسؤولة مالية",
        ),
    ),
    (
        Words(
            en="It was the first time anybody asked me what went wrong and then took notes.",
            fr=(
                "C'était la première fois que l'on me demandait ce qui avait mal tourné, et que "
                "l'on prenait des notes."
            ),
            es=(
                "Era la primera vez que alguien me preguntaba qué había salido mal y además tomaba "
                "notas."
            ),
            de=(
                "Zum ersten Mal hat mich jemand gefragt, was schiefgegangen ist, und dann "
                "mitgeschrieben."
            ),
            ar="كانت أول مرة يسألني فيها أحد عمّا أخفق، ثم يدوّن ما أقول.",
        ),
        Words(
            en="Country director",
            fr="Directeur national",
            es="Director nacional",
            de="Länderdirektor",
            ar="مدير قُطري",
        ),
    ),
    (
        Words(
            en=(
                "I came to show a map and left with two people who will help me to draw the next "
                "one."
            ),
            fr=(
                "Je suis venue montrer une carte ; je suis repartie avec deux personnes qui "
                "m'aideront à dessiner la suivante."
            ),
            es=(
                "Vine a enseñar un mapa y me fui con dos personas que me ayudarán a dibujar el "
                "siguiente."
            ),
            de=(
                "Ich kam mit einer Karte und ging mit zwei Menschen, die mir bei der nächsten "
                "helfen werden."
            ),
            ar="جئت لأعرض خريطة، وعدت بشخصين سيساعدانني في رسم الخريطة التالية.",
        ),
        Words(
            en="Community organiser",
            fr="Animatrice de quartier",
            es="Organizadora comunitaria",
            de="Stadtteilaktivistin",
            ar="منظِّمة مجتمعية",
        ),
    ),
)
