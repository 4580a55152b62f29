"""The four groups that meet in parallel."""

from typing import Any

from cms.core.demonstration import Words, paragraphs, stable_uuid

GROUPS = (
    (
        "policy",
        2016,
        Words(
            en="Policy and Advocacy Directors",
            fr="Directions des politiques et du plaidoyer",
            es="Direcciones de políticas e incidencia",
            de="Leitungen Politik und Advocacy",
            ar="مديرو السياسات والمناصرة",
        ),
        Words(
            en=(
                "How does one show that <b>advocacy works</b>, and what changes when it moves "
                "online? The group compares evidence, agrees where efforts can be joined and tests "
                "campaigns on one another."
            ),
            fr=(
                "Comment montrer que le <b>plaidoyer porte ses fruits</b>, et qu'est-ce qui change "
                "lorsqu'il passe en ligne ? Le groupe compare les éléments probants, convient des "
                "efforts à mutualiser et met ses campagnes à l'épreuve."
            ),
            es=(
                "¿Cómo se demuestra que la <b>incidencia funciona</b> y qué cambia cuando pasa al "
                "entorno digital? El grupo contrasta datos, acuerda dónde conviene sumar esfuerzos "
                "y somete sus campañas a la crítica mutua."
            ),
            de=(
                "Wie zeigt man, dass <b>Advocacy wirkt</b>, und was ändert sich, wenn sie ins Netz "
                "wandert? Die Gruppe vergleicht Belege, verabredet, wo sich Kräfte bündeln lassen, "
                "und erprobt Kampagnen aneinander."
            ),
            ar=(
                "كيف نبيّن أن <b>المناصرة تؤتي ثمارها</b>، وما الذي يتغير حين تنتقل إلى الفضاء "
                "الرقمي؟ تقارن المجموعة الأدلة، وتتفق على مواضع توحيد الجهود، ويختبر أعضاؤها "
                "حملاتهم بعضهم أمام بعض."
            ),
        ),
    ),
    (
        "programmes",
        2018,
        Words(
            en="Programme Directors",
            fr="Directions des programmes",
            es="Direcciones de programas",
            de="Programmleitungen",
            ar="مديرو البرامج",
        ),
        Words(
            en=(
                "Who decides in a programme, and who should? The group looks at power between head "
                "offices, country teams and communities, with safeguarding as its first test."
            ),
            fr=(
                "Qui décide dans un programme, et qui devrait décider ? Le groupe examine la "
                "répartition du pouvoir entre sièges, équipes nationales et communautés, avec la "
                "protection des personnes comme première épreuve."
            ),
            es=(
                "¿Quién decide en un programa y quién debería decidir? El grupo examina el reparto "
                "del poder entre sedes centrales, equipos nacionales y comunidades, con la "
                "protección de las personas como primera prueba."
            ),
            de=(
                "Wer entscheidet in einem Programm, und wer sollte es tun? Die Gruppe untersucht, "
                "wie die Macht zwischen Zentralen, Länderteams und Gemeinschaften verteilt ist; "
                "erster Prüfstein ist der Schutz vor Missbrauch."
            ),
            ar=(
                "من يقرر في البرنامج، ومن ينبغي له أن يقرر؟ تنظر المجموعة في توزيع السلطة بين "
                "المقار الرئيسية والفرق القُطرية والمجتمعات المحلية، وتجعل من صون الأشخاص وحمايتهم "
                "أول اختبار."
            ),
        ),
    ),
    (
        "human-resources",
        2019,
        Words(
            en="Human Resources Directors",
            fr="Directions des ressources humaines",
            es="Direcciones de recursos humanos",
            de="Personalleitungen",
            ar="مديرو الموارد البشرية",
        ),
        Words(
            en=(
                "At its first meeting the group drafts a <b>secondment programme</b> for the whole "
                "sector, so that people can move between organisations without leaving them."
            ),
            fr=(
                "Pour sa première réunion, le groupe esquisse un <b>programme de détachement</b> à "
                "l'échelle du secteur, afin que le personnel puisse passer d'une organisation à "
                "l'autre sans quitter la sienne."
            ),
            es=(
                "En su primera reunión, el grupo esboza un <b>programa de adscripciones "
                "temporales</b> para todo el sector, de modo que el personal pueda pasar de una "
                "organización a otra sin dejar la suya."
            ),
            de=(
                "Bei ihrem ersten Treffen entwirft die Gruppe ein <b>Entsendeprogramm</b> für den "
                "ganzen Sektor, damit Beschäftigte in eine andere Organisation wechseln können, "
                "ohne die eigene zu verlassen."
            ),
            ar=(
                "تضع المجموعة في اجتماعها الأول مسودة <b>برنامج إعارة</b> للقطاع كله، كي يتنقل "
                "الموظفون بين المنظمات دون أن يغادروا منظماتهم."
            ),
        ),
    ),
    (
        "communications",
        2019,
        Words(
            en="Communications Directors",
            fr="Directions de la communication",
            es="Direcciones de comunicación",
            de="Kommunikationsleitungen",
            ar="مديرو الاتصال",
        ),
        Words(
            en=(
                "The newest group was wished for by participants of earlier meetings. It asks how "
                "to speak to people who have stopped listening, and what civil society should stop "
                "saying."
            ),
            fr=(
                "Le groupe le plus récent répond à un souhait exprimé lors de réunions "
                "précédentes. Il se demande comment parler à celles et ceux qui n'écoutent plus, "
                "et ce que la société civile devrait cesser de dire."
            ),
            es=(
                "El grupo más reciente nació del deseo de participantes de reuniones anteriores. "
                "Se pregunta cómo hablar a quienes han dejado de escuchar y qué debería dejar de "
                "decir la sociedad civil."
            ),
            de=(
                "Die jüngste Gruppe haben sich Teilnehmende früherer Treffen gewünscht. Sie fragt, "
                "wie man Menschen erreicht, die nicht mehr zuhören, und was die Zivilgesellschaft "
                "nicht länger sagen sollte."
            ),
            ar=(
                "هذه أحدث المجموعات، وقد نشأت استجابةً لرغبة المشاركين في اجتماعات سابقة. وهي تسأل "
                "كيف نخاطب من كفّوا عن الإصغاء، وما الذي ينبغي للمجتمع المدني أن يكفّ عن قوله."
            ),
        ),
    ),
)


def groups(edition: str, *, with_focus: bool) -> list[dict[str, Any]]:
    """Rows for an edition, the same groups at all; what they work on is that of 2019."""
    return [
        {
            "uuid": stable_uuid(f"{edition}/{key}"),
            "continues": stable_uuid(f"global-heads/group/{key}"),
            "name": name,
            "first_convened": first_convened,
            **({"focus": paragraphs(focus)} if with_focus else {}),
        }
        for key, first_convened, name, focus in GROUPS
    ]
