"""The workshops of the Innovators Forum to come. Invented."""

from datetime import date
from typing import Any

from cms.core.demonstration import Words
from meetings.demo.innovators_forum_dates import edition_key
from meetings.demo.rows import group


def groups(first_day: date) -> list[dict[str, Any]]:
    """The three workshops."""
    edition = edition_key(first_day)
    return [
        group(
            edition,
            "keeping",
            Words(
                en="Keeping",
                fr="Maintenir",
                es="Mantener",
                de="Erhalten",
                ar="الإدامة",
            ),
            Words(
                en=(
                    "What does a good thing need in its third year: money, people, or permission "
                    "to change? The group writes a <b>care plan</b> for three projects of its own."
                ),
                fr=(
                    "De quoi une bonne chose a-t-elle besoin la troisième année : d'argent, de "
                    "bras ou de la permission de changer ? Le groupe rédige un <b>plan "
                    "d'entretien</b> pour trois de ses propres projets."
                ),
                es=(
                    "¿Qué necesita algo bueno en su tercer año: dinero, personas o permiso para "
                    "cambiar? El grupo redacta un <b>plan de cuidados</b> para tres de sus propios "
                    "proyectos."
                ),
                de=(
                    "Was braucht eine gute Sache im dritten Jahr: Geld, Menschen oder die "
                    "Erlaubnis, sich zu verändern? Die Gruppe schreibt einen <b>Pflegeplan</b> für "
                    "drei eigene Vorhaben."
                ),
                ar=(
                    "ما الذي يحتاج إليه العمل الجيد في عامه الثالث: المال أم الناس أم الإذن "
                    "بالتغيير؟ تضع المجموعة <b>خطة رعاية</b> لثلاثة من مشاريعها."
                ),
            ),
        ),
        group(
            edition,
            "handing-over",
            Words(
                en="Handing over",
                fr="Transmettre",
                es="Traspasar",
                de="Weitergeben",
                ar="التسليم",
            ),
            Words(
                en=(
                    "Many projects are meant to end up in local hands, and few do. The group works "
                    "backwards from <b>the day after</b>: who holds the keys, the passwords and "
                    "the bank account?"
                ),
                fr=(
                    "Beaucoup de projets doivent finir entre des mains locales ; peu y "
                    "parviennent. Le groupe part du <b>lendemain</b> et remonte le temps : qui "
                    "détient les clés, les mots de passe et le compte bancaire ?"
                ),
                es=(
                    "Muchos proyectos están pensados para acabar en manos locales y pocos lo "
                    "consiguen. El grupo parte del <b>día después</b> y va hacia atrás: ¿quién "
                    "tiene las llaves, las contraseñas y la cuenta bancaria?"
                ),
                de=(
                    "Viele Vorhaben sollen eines Tages in örtliche Hände übergehen, wenigen "
                    "gelingt es. Die Gruppe denkt vom <b>Tag danach</b> rückwärts: Wer hat die "
                    "Schlüssel, die Passwörter, das Bankkonto?"
                ),
                ar=(
                    "يُراد لمشاريع كثيرة أن تؤول إلى أيدٍ محلية، وقليل منها يبلغ ذلك. تنطلق "
                    "المجموعة من <b>اليوم التالي</b> وترجع إلى الوراء: بيد من المفاتيح وكلمات السر "
                    "والحساب المصرفي؟"
                ),
            ),
        ),
        group(
            edition,
            "ending",
            Words(
                en="Ending well",
                fr="Bien finir",
                es="Terminar bien",
                de="Gut beenden",
                ar="حسن الختام",
            ),
            Words(
                en=(
                    "Nobody is trained to stop. The group collects the words, the letters and the "
                    "<b>small ceremonies</b> with which organisations have closed what they once "
                    "opened with music."
                ),
                fr=(
                    "Personne n'apprend à s'arrêter. Le groupe recueille les mots, les lettres et "
                    "les <b>petites cérémonies</b> par lesquels des organisations ont clos ce "
                    "qu'elles avaient ouvert en fanfare."
                ),
                es=(
                    "A nadie se le enseña a parar. El grupo reúne las palabras, las cartas y las "
                    "<b>pequeñas ceremonias</b> con que algunas organizaciones cerraron lo que un "
                    "día abrieron con música."
                ),
                de=(
                    "Aufhören lernt niemand. Die Gruppe sammelt die Worte, Briefe und <b>kleinen "
                    "Zeremonien</b>, mit denen Organisationen beendet haben, was sie einst mit "
                    "Musik eröffneten."
                ),
                ar=(
                    "لا أحد يُدرَّب على التوقف. تجمع المجموعة الكلمات والرسائل و<b>المراسم "
                    "الصغيرة</b> التي أنهت بها منظمات ما كانت قد افتتحته بالموسيقى."
                ),
            ),
        ),
    ]
