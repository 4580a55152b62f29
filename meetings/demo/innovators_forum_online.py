"""The Innovators Forum that is taking place online while the demonstration is loaded. Invented."""

from datetime import date, time, timedelta
from typing import Any

from cms.core.demonstration import DemoPage, Picture, Words, heading, text
from meetings.demo import access
from meetings.demo.changes import changed, reason
from meetings.demo.innovators_forum_online_groups import groups
from meetings.demo.innovators_forum_online_programme import sessions, speakers
from meetings.demo.rows import regions, topics, way
from people.demo import CENTRE, LAKE, organisation, person

ADDRESS = "https://forum.example.org/online/"
MOVED_ONLINE = Words(
    en="Half of the guests did not get their visas in time, so everybody meets on screen.",
    fr=(
        "La moitié des personnes invitées n'ont pas reçu leur visa à temps : tout le monde se "
        "retrouve donc à l'écran."
    ),
    es=(
        "La mitad de las personas invitadas no recibió el visado a tiempo, así que todo el mundo "
        "se reúne en pantalla."
    ),
    de=(
        "Die Hälfte der Gäste hat ihr Visum nicht rechtzeitig bekommen; daher treffen sich alle "
        "am Bildschirm."
    ),
    ar="لم يحصل نصف المدعوين على تأشيراتهم في الوقت المناسب، ولذلك يلتقي الجميع عبر الشاشة.",
)


def online_edition(today: date) -> DemoPage:
    """Three days from yesterday to tomorrow; never the slug of an edition in one place."""
    year, first_day = today.year, today - timedelta(days=1)
    return DemoPage(
        "meetings.MeetingPage",
        f"{year}-online",
        title=Words(
            en=f"Innovators Forum online {year}",
            fr=f"Forum des innovatrices et innovateurs en ligne {year}",
            es=f"Foro de Innovación en línea {year}",
            de=f"Innovationsforum online {year}",
            ar=f"منتدى المبتكرين عبر الإنترنت {year}",
        ),
        theme=Words(
            en="Machines that listen, people who decide",
            fr="Des machines qui écoutent, des êtres humains qui décident",
            es="Máquinas que escuchan, personas que deciden",
            de="Maschinen, die zuhören, Menschen, die entscheiden",
            ar="آلات تصغي وبشر يقررون",
        ),
        introduction=Words(
            en=(
                "Three days from screen to screen about software that hears, translates and "
                "answers, and about the work that must stay with us."
            ),
            fr=(
                "Trois jours d'écran à écran sur les logiciels qui entendent, traduisent et "
                "répondent, et sur le travail qui doit rester le nôtre."
            ),
            es=(
                "Tres días de pantalla a pantalla sobre programas que oyen, traducen y responden, "
                "y sobre el trabajo que debe seguir siendo nuestro."
            ),
            de=(
                "Drei Tage von Bildschirm zu Bildschirm über Software, die hört, übersetzt und "
                "antwortet, und über die Arbeit, die bei uns bleiben muss."
            ),
            ar=(
                "ثلاثة أيام من شاشة إلى شاشة عن برامج تسمع وتترجم وتجيب، وعن العمل الذي يجب أن "
                "يبقى بأيدينا."
            ),
        ),
        body=_body(),
        date_precision="day",
        start_date=first_day,
        end_date=today + timedelta(days=1),
        start_time=time(10, 0),
        end_time=time(17, 0),
        time_zone="Africa/Nairobi",
        attendance="online",
        online_url=ADDRESS,
        contact=person("ana-quiroga"),
        **access.forum_online(),
        picture=Picture("innovators-online"),
        made=changed("innovators-online", today - timedelta(days=30), attendance="both"),
        rows={
            "change_reasons": reason("innovators-online", MOVED_ONLINE),
            "facilitators": [
                {"person": person("tomasz-wielgosz")},
                {"person": person("joseph-adeyemi")},
                {"guest_name": "Wanjiru Maina", "guest_organisation": LAKE},
            ],
            "partners": [
                {"organisation": organisation(CENTRE), "role": "organiser"},
                {"organisation": organisation(LAKE), "role": "host"},
            ],
            "groups": groups(first_day),
            "sessions": sessions(first_day),
            "speakers": speakers(first_day),
            "ways_to_take_part": _ways(first_day),
            "topics": topics("digital", "accountability"),
            "regions": regions("worldwide", "africa"),
        },
    )


def _body() -> list[dict[str, Any]]:
    return [
        heading(
            Words(
                en="What we want to find out",
                fr="Ce que nous voulons savoir",
                es="Qué queremos averiguar",
                de="Was wir herausfinden wollen",
                ar="ما الذي نريد معرفته",
            )
        ),
        text(
            Words(
                en=(
                    "Help lines that never close, minutes that write themselves, a letter in a "
                    "language nobody on the team speaks: many organisations use such helpers "
                    "already, often without having talked about it. We look at what they do well, "
                    "at the mistakes they make with great confidence, and at whom those mistakes "
                    "hit."
                ),
                fr=(
                    "Des lignes d'aide qui ne ferment jamais, des comptes rendus qui s'écrivent "
                    "tout seuls, une lettre dans une langue que personne ne parle dans l'équipe : "
                    "beaucoup d'organisations recourent déjà à de tels assistants, souvent sans en "
                    "avoir discuté. Nous examinons ce qu'ils font bien, les erreurs qu'ils "
                    "commettent avec une belle assurance, et celles et ceux qui en pâtissent."
                ),
                es=(
                    "Líneas de ayuda que nunca cierran, actas que se escriben solas, una carta en "
                    "un idioma que nadie del equipo habla: muchas organizaciones ya usan ayudantes "
                    "así, a menudo sin haberlo hablado. Examinamos qué hacen bien, qué errores "
                    "cometen con gran aplomo y a quién perjudican esos errores."
                ),
                de=(
                    "Beratung rund um die Uhr, Protokolle, die sich selbst schreiben, ein Brief in "
                    "einer Sprache, die im Team niemand spricht: Viele Organisationen nutzen "
                    "solche Helfer bereits, oft ohne darüber gesprochen zu haben. Wir sehen uns "
                    "an, was sie gut können, welche Fehler sie mit großer Selbstsicherheit machen "
                    "und wen diese Fehler treffen."
                ),
                ar=(
                    "خطوط مساعدة لا تغلق أبدًا، ومحاضر تكتب نفسها، ورسالة بلغة لا يتكلمها أحد في "
                    "الفريق: تستعين منظمات كثيرة بهذه الأدوات، وغالبًا دون أن يدور حولها نقاش. "
                    "ننظر فيما تحسنه، وفي الأخطاء التي ترتكبها بثقة كبيرة، وفيمن تصيبهم هذه "
                    "الأخطاء."
                ),
            )
        ),
        heading(
            Words(
                en="How the days run",
                fr="Le rythme des journées",
                es="Cómo transcurren los días",
                de="Wie die Tage ablaufen",
                ar="كيف تسير الأيام",
            )
        ),
        text(
            Words(
                en=(
                    "The mornings are for everybody, with interpretation and captions in five "
                    "languages. In the afternoons two workshops go on side by side, in small "
                    "groups and unrecorded. All times are those of Nairobi. If your connection is "
                    "weak, you can listen by telephone; the contact person will give you the "
                    "number."
                ),
                fr=(
                    "Les matinées sont ouvertes à tous, avec interprétation et sous-titres en cinq "
                    "langues. L'après-midi, deux ateliers se déroulent en parallèle, en petits "
                    "groupes et sans enregistrement. Toutes les heures sont celles de Nairobi. Si "
                    "votre connexion est faible, vous pouvez écouter par téléphone ; la personne à "
                    "contacter vous donnera le numéro."
                ),
                es=(
                    "Las mañanas son para todo el mundo, con interpretación y subtítulos en cinco "
                    "idiomas. Por las tardes hay dos talleres simultáneos, en grupos pequeños y "
                    "sin grabación. Todas las horas son las de Nairobi. Si su conexión es débil, "
                    "puede escuchar por teléfono; la persona de contacto le dará el número."
                ),
                de=(
                    "Die Vormittage sind für alle da, mit Dolmetschen und Untertiteln in fünf "
                    "Sprachen. Nachmittags laufen zwei Werkstätten nebeneinander, in kleinen "
                    "Gruppen und ohne Aufzeichnung. Alle Zeiten gelten für Nairobi. Wenn Ihre "
                    "Verbindung schwach ist, können Sie am Telefon zuhören; die Nummer erhalten "
                    "Sie von der Kontaktperson."
                ),
                ar=(
                    "الصباح للجميع، مع ترجمة فورية وترجمة نصية بخمس لغات. وبعد الظهر تسير ورشتان "
                    "في وقت واحد، في مجموعات صغيرة ومن دون تسجيل. وجميع الأوقات بتوقيت نيروبي. "
                    "وإذا كان اتصالكم بالإنترنت ضعيفًا فبإمكانكم الاستماع عبر الهاتف، وستزودكم جهة "
                    "الاتصال بالرقم."
                ),
            )
        ),
    ]


def _ways(first_day: date) -> list[dict[str, Any]]:
    return [
        way(
            "delegate",
            f"{ADDRESS}workshops/",
            Words(
                en="Work in a workshop",
                fr="Travailler dans un atelier",
                es="Trabajar en un taller",
                de="In einer Werkstatt mitarbeiten",
                ar="العمل في إحدى الورش",
            ),
            Words(
                en="Twenty people in each workshop, both afternoons, with a task of your own.",
                fr="Vingt personnes par atelier, les deux après-midi, avec une tâche à soi.",
                es="Veinte personas por taller, las dos tardes, cada una con una tarea propia.",
                de=(
                    "Zwanzig Menschen je Werkstatt, an beiden Nachmittagen, alle mit eigener "
                    "Aufgabe."
                ),
                ar="عشرون شخصًا في كل ورشة بعد ظهر يومين، ولكل منهم مهمته.",
            ),
            closes_on=first_day - timedelta(days=14),
        ),
        way(
            "speaker",
            f"{ADDRESS}mistakes/",
            Words(
                en="Show a mistake",
                fr="Montrer une erreur",
                es="Mostrar un error",
                de="Einen Fehler zeigen",
                ar="عرض خطأ من تجربتكم",
            ),
            Words(
                en=(
                    "Five minutes about an answer that should never have been sent, and what you "
                    "changed."
                ),
                fr=(
                    "Cinq minutes sur une réponse qui n'aurait jamais dû partir, et sur ce que "
                    "vous avez changé."
                ),
                es=(
                    "Cinco minutos sobre una respuesta que nunca debió enviarse y sobre lo que "
                    "usted cambió después."
                ),
                de=(
                    "Fünf Minuten über eine Antwort, die nie hätte hinausgehen dürfen, und "
                    "darüber, was Sie geändert haben."
                ),
                ar="خمس دقائق عن جواب ما كان ينبغي أن يُرسل، وعمّا غيّرتموه بعده.",
            ),
            closes_on=first_day - timedelta(days=30),
        ),
        way(
            "delegate",
            f"{ADDRESS}listen/",
            Words(
                en="Follow the joint sessions",
                fr="Suivre les séances communes",
                es="Seguir las sesiones conjuntas",
                de="Die gemeinsamen Sitzungen verfolgen",
                ar="متابعة الجلسات المشتركة",
            ),
            Words(
                en=(
                    "Open to everybody until the last hour, without an account and without a "
                    "camera."
                ),
                fr="Ouvert à tous jusqu'à la dernière heure, sans compte et sans caméra.",
                es="Abierto a todo el mundo hasta la última hora, sin cuenta y sin cámara.",
                de="Offen für alle bis zur letzten Stunde, ohne Konto und ohne Kamera.",
                ar="متاحة للجميع حتى الساعة الأخيرة، بلا حساب ولا كاميرا.",
            ),
        ),
    ]
