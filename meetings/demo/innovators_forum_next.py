"""The coming Innovators Forum in Jakarta and online, about five months ahead. Invented."""

from datetime import date, time, timedelta
from typing import Any

from cms.core.demonstration import DemoPage, Words, heading, text
from meetings.demo import access
from meetings.demo.innovators_forum_dates import coming_first_day, past_first_day
from meetings.demo.innovators_forum_next_groups import groups
from meetings.demo.innovators_forum_next_note import concept_note
from meetings.demo.innovators_forum_next_programme import sessions
from meetings.demo.innovators_forum_quotes import QUOTES
from meetings.demo.innovators_forum_satellites import satellites
from meetings.demo.rows import regions, topics, way
from meetings.demo.venues import JAKARTA, venue
from people.demo import CENTRE, RIVERSIDE, SQUARES, organisation, person

ADDRESS = "https://forum.example.org/next/"


def next_edition(today: date) -> DemoPage:
    """Three days from a Tuesday on, with concept note and satellites; its slug is the year."""
    first_day = coming_first_day(today)
    year, past_year = first_day.year, past_first_day(today).year
    return DemoPage(
        "meetings.MeetingPage",
        str(year),
        title=Words(
            en=f"Innovators Forum {year}",
            fr=f"Forum des innovatrices et innovateurs {year}",
            es=f"Foro de Innovación {year}",
            de=f"Innovationsforum {year}",
            ar=f"منتدى المبتكرين {year}",
        ),
        theme=Words(
            en="After the pilot",
            fr="Après le projet pilote",
            es="Después del proyecto piloto",
            de="Nach dem Pilotprojekt",
            ar="ما بعد المشروع التجريبي",
        ),
        introduction=Words(
            en=(
                "Three days about the part of innovation that nobody applauds: keeping a good "
                "thing going, handing it over, or bringing it to a decent end."
            ),
            fr=(
                "Trois jours sur la part de l'innovation que personne n'applaudit : faire durer ce "
                "qui marche, le transmettre ou y mettre fin dignement."
            ),
            es=(
                "Tres días sobre la parte de la innovación que nadie aplaude: mantener lo que "
                "funciona, traspasarlo o ponerle un final digno."
            ),
            de=(
                "Drei Tage über den Teil der Innovation, für den es keinen Beifall gibt: Gutes am "
                "Laufen halten, es weitergeben oder es anständig beenden."
            ),
            ar=(
                "ثلاثة أيام عن جانب من الابتكار لا يصفّق له أحد: إدامة ما ينجح، أو تسليمه إلى "
                "آخرين، أو إنهاؤه على نحو لائق."
            ),
        ),
        body=_body(),
        date_precision="day",
        start_date=first_day,
        end_date=first_day + timedelta(days=2),
        start_time=time(9, 30),
        end_time=time(15, 30),
        time_zone="Asia/Jakarta",
        attendance="both",
        venue=venue(JAKARTA),
        online_url=ADDRESS,
        contact=person("leila-benhaddou"),
        **access.forum_next(first_day),
        rows={
            "facilitators": [
                {"person": person("leila-benhaddou")},
                {"guest_name": "Siti Rahmawati", "guest_organisation": RIVERSIDE},
                {"guest_name": "Lucía Mamani", "guest_organisation": SQUARES},
            ],
            "partners": [
                {"organisation": organisation(CENTRE), "role": "organiser"},
                {"organisation": organisation(RIVERSIDE), "role": "host"},
                {"organisation": organisation(SQUARES), "role": "partner"},
            ],
            "groups": groups(first_day),
            "sessions": sessions(first_day),
            "quotes": [
                {"text": words, "role": role, "edition": str(past_year)}
                for words, role in QUOTES[:2]
            ],
            "ways_to_take_part": _ways(first_day),
            "topics": topics("leadership", "accountability", "participation"),
            "regions": regions("asia-pacific", "worldwide"),
        },
        children=[concept_note(today, past_year), *satellites(first_day)],
    )


def _body() -> list[dict[str, Any]]:
    return [
        heading(
            Words(
                en="Who it is for",
                fr="À qui il s'adresse",
                es="A quién se dirige",
                de="Für wen das Forum ist",
                ar="لمن هذا المنتدى",
            )
        ),
        text(
            Words(
                en=(
                    "For those who look after something that was new once: the colleague who "
                    "inherited a platform, the treasurer who has to find money for its third year, "
                    "the head of programmes who would like to stop and does not know how. In the "
                    "room there is space for eighty people, online for as many as would like to "
                    "come."
                ),
                fr=(
                    "À celles et ceux qui veillent sur ce qui fut un jour nouveau : la collègue "
                    "qui a hérité d'une plateforme, le trésorier qui doit en financer la troisième "
                    "année, la responsable de programmes qui voudrait arrêter et ne sait comment "
                    "s'y prendre. La salle peut accueillir quatre-vingts personnes ; en ligne, la "
                    "place ne manque pas."
                ),
                es=(
                    "A quienes cuidan de algo que un día fue nuevo: la compañera que heredó una "
                    "plataforma, el tesorero que debe financiar su tercer año, la jefa de "
                    "programas que querría parar y no sabe cómo. En la sala caben ochenta "
                    "personas; en línea, cuantas quieran venir."
                ),
                de=(
                    "Für alle, die sich um etwas kümmern, das einmal neu war: die Kollegin, die "
                    "eine Plattform geerbt hat, den Schatzmeister, der das Geld für deren drittes "
                    "Jahr finden muss, die Programmleiterin, die gern aufhören würde und nicht "
                    "weiß, wie. Vor Ort ist Platz für achtzig Menschen, online für alle, die dabei "
                    "sein möchten."
                ),
                ar=(
                    "لكل من يرعى شيئًا كان جديدًا ذات يوم: زميلة ورثت منصة، وأمين صندوق عليه أن "
                    "يدبّر المال لعامها الثالث، ورئيسة برامج تودّ أن تتوقف ولا تعرف كيف. تتسع "
                    "القاعة لثمانين شخصًا، أما عبر الإنترنت فالمجال مفتوح لكل من يرغب."
                ),
            )
        ),
        heading(
            Words(
                en="Here and elsewhere at once",
                fr="Ici et ailleurs à la fois",
                es="Aquí y en otros lugares a la vez",
                de="Hier und anderswo zugleich",
                ar="هنا وهناك في آن واحد",
            )
        ),
        text(
            Words(
                en=(
                    "Every joint session has two hosts, one in the hall and one for those on "
                    "screens, and questions are taken in turn. Each workshop keeps four seats for "
                    "people online, with a camera on the table and not on the wall."
                ),
                fr=(
                    "Chaque séance commune est animée par deux personnes, l'une dans la salle, "
                    "l'autre pour celles et ceux qui suivent à l'écran, et les questions "
                    "alternent. Chaque atelier réserve quatre places aux personnes en ligne, avec "
                    "une caméra posée sur la table et non fixée au mur."
                ),
                es=(
                    "Cada sesión conjunta tiene dos anfitriones, uno en la sala y otro para "
                    "quienes siguen en pantalla, y las preguntas se alternan. Cada taller reserva "
                    "cuatro plazas para personas en línea, con una cámara en la mesa y no en la "
                    "pared."
                ),
                de=(
                    "Jede gemeinsame Sitzung wird zu zweit geleitet, im Saal und für die Menschen "
                    "am Bildschirm, und die Fragen wechseln sich ab. Jede Werkstatt hält vier "
                    "Plätze für Teilnehmende online frei, mit einer Kamera auf dem Tisch statt an "
                    "der Wand."
                ),
                ar=(
                    "يدير كل جلسة مشتركة شخصان، أحدهما في القاعة والآخر مع الحاضرين عبر الشاشات، "
                    "وتُؤخذ الأسئلة بالتناوب. وتحتفظ كل ورشة بأربعة مقاعد للمشاركين عبر الإنترنت، "
                    "والكاميرا على الطاولة لا على الجدار."
                ),
            )
        ),
    ]


def _ways(first_day: date) -> list[dict[str, Any]]:
    return [
        way(
            "delegate",
            f"{ADDRESS}jakarta/",
            Words(
                en="Come to Jakarta",
                fr="Venir à Jakarta",
                es="Venir a Yakarta",
                de="Nach Jakarta kommen",
                ar="الحضور إلى جاكرتا",
            ),
            Words(
                en=(
                    "Tell us in three sentences what you look after. Travel support can be asked "
                    "for in the same form."
                ),
                fr=(
                    "Dites-nous en trois phrases sur quoi vous veillez. L'aide au voyage se "
                    "demande dans le même formulaire."
                ),
                es=(
                    "Cuéntenos en tres frases de qué se ocupa. La ayuda de viaje se solicita en el "
                    "mismo formulario."
                ),
                de=(
                    "Sagen Sie uns in drei Sätzen, worum Sie sich kümmern. Einen "
                    "Reisekostenzuschuss können Sie im selben Formular beantragen."
                ),
                ar="أخبرونا في ثلاث جمل بما ترعونه. ويمكن طلب دعم السفر في الاستمارة نفسها.",
            ),
            closes_on=first_day - timedelta(days=60),
        ),
        way(
            "delegate",
            f"{ADDRESS}online/",
            Words(
                en="Join online",
                fr="Participer en ligne",
                es="Participar en línea",
                de="Online teilnehmen",
                ar="المشاركة عبر الإنترنت",
            ),
            Words(
                en=(
                    "All joint sessions, with interpretation, and a seat in a workshop if you "
                    "would like one."
                ),
                fr=(
                    "Toutes les séances communes, avec interprétation, et une place dans un "
                    "atelier si vous le souhaitez."
                ),
                es=(
                    "Todas las sesiones conjuntas, con interpretación, y una plaza en un taller si "
                    "lo desea."
                ),
                de=(
                    "Alle gemeinsamen Sitzungen, mit Dolmetschen, und auf Wunsch ein Platz in "
                    "einer Werkstatt."
                ),
                ar="جميع الجلسات المشتركة مع الترجمة الفورية، ومقعد في إحدى الورش لمن يرغب.",
            ),
            closes_on=first_day - timedelta(days=3),
        ),
        way(
            "speaker",
            f"{ADDRESS}stories/",
            Words(
                en="Tell of an ending",
                fr="Raconter une fin",
                es="Contar un final",
                de="Von einem Ende erzählen",
                ar="رواية قصة نهاية",
            ),
            Words(
                en="Ten minutes about something you closed, and what it made possible.",
                fr="Dix minutes sur ce que vous avez arrêté, et ce que cela a rendu possible.",
                es="Diez minutos sobre algo que usted cerró y lo que eso hizo posible.",
                de="Zehn Minuten über etwas, das Sie beendet haben, und was dadurch möglich wurde.",
                ar="عشر دقائق عن أمر أنهيتموه، وعمّا أتاحته نهايته.",
            ),
            closes_on=first_day - timedelta(days=75),
        ),
        way(
            "mailing-list",
            "https://lists.example.org/innovators-forum/",
            Words(
                en="Hear of the next steps",
                fr="Suivre les prochaines étapes",
                es="Enterarse de los próximos pasos",
                de="Über die nächsten Schritte informiert werden",
                ar="متابعة الخطوات المقبلة",
            ),
            Words(
                en="A message when the programme is complete, another when the recordings are out.",
                fr=(
                    "Un message lorsque le programme est complet, un autre à la parution des "
                    "enregistrements."
                ),
                es=(
                    "Un mensaje cuando el programa esté completo y otro cuando se publiquen las "
                    "grabaciones."
                ),
                de=(
                    "Eine Nachricht, wenn das Programm steht, eine weitere, wenn die "
                    "Aufzeichnungen erscheinen."
                ),
                ar="رسالة عند اكتمال البرنامج، وأخرى عند نشر التسجيلات.",
            ),
        ),
    ]
