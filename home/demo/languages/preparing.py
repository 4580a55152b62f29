"""How a meeting is prepared: published in five languages, then changed."""

from cms.core.demonstration import Words

SLUG = "preparing-a-meeting"

TITLE = Words(
    en="How we prepare a meeting",
    fr="Comment nous préparons une rencontre",
    es="Cómo preparamos un encuentro",
    de="Wie wir ein Treffen vorbereiten",
    ar="كيف نُعِدّ لقاءً",
)
INTRODUCTION = Words(
    en="Twelve weeks lie between the first telephone call and the first morning together.",
    fr="Douze semaines séparent le premier appel téléphonique de la première matinée commune.",
    es="Doce semanas separan la primera llamada de la primera mañana en común.",
    de="Zwölf Wochen liegen zwischen dem ersten Anruf und dem ersten gemeinsamen Morgen.",
    ar="يفصل بين أول مكالمة هاتفية وأول صباح نقضيه معًا اثنا عشر أسبوعًا.",
)
# What it says after it was changed: Spanish and German have followed, French and Arabic have not.
NEW_INTRODUCTION = Words(
    en="Fourteen weeks lie between the first telephone call and the first morning together.",
    es="Catorce semanas separan la primera llamada de la primera mañana en común.",
    de="Vierzehn Wochen liegen zwischen dem ersten Anruf und dem ersten gemeinsamen Morgen.",
)
LISTENING = Words(
    en="We begin by listening: each participant names one question that keeps them awake.",
    fr=(
        "Nous commençons par écouter : chaque personne nomme une question qui l'empêche de dormir."
    ),
    es="Empezamos escuchando: cada participante nombra una pregunta que le quita el sueño.",
    de="Am Anfang steht das Zuhören: Alle nennen eine Frage, die sie nicht schlafen lässt.",
    ar="نبدأ بالإصغاء: يطرح كل مشارك سؤالًا واحدًا يؤرّقه.",
)
NOTE = Words(
    en="The questions become a concept note, which everybody may correct before it is final.",
    fr=(
        "Les questions deviennent une note de cadrage, que chacun peut corriger avant qu'elle "
        "soit définitive."
    ),
    es="Las preguntas dan lugar a una nota conceptual que todos pueden corregir antes del cierre.",
    de="Aus den Fragen wird ein Konzeptpapier, das alle berichtigen können, bevor es feststeht.",
    ar="تتحول الأسئلة إلى ورقة مفاهيمية يحق للجميع تصحيحها قبل أن تصبح نهائية.",
)
NEW_NOTE = Words(
    en=(
        "The questions become a concept note, which everybody may correct in the language they "
        "think in before it is final."
    ),
    es=(
        "Las preguntas dan lugar a una nota conceptual que todos pueden corregir en la lengua en "
        "que piensan antes del cierre."
    ),
    de=(
        "Aus den Fragen wird ein Konzeptpapier, das alle in der Sprache berichtigen können, in der "
        "sie denken, bevor es feststeht."
    ),
)
