"""The coming edition of Global Heads of Division, about seven months ahead."""

from datetime import date, timedelta
from typing import Any

from cms.core.demonstration import DemoPage, Picture, Reference, Words, paragraphs
from meetings.demo import access
from meetings.demo.changes import changed, reason
from meetings.demo.dates import coming_tuesday
from meetings.demo.global_heads_groups import groups
from meetings.demo.venues import ADLERSHOF, venue
from people.demo import CENTRE, organisation, person

MOVED = Words(
    en="Two of the four groups have their own annual assemblies in the first week.",
    fr="Deux des quatre groupes tiennent leur propre assemblée annuelle la première semaine.",
    es="Dos de los cuatro grupos celebran su propia asamblea anual en la primera semana.",
    de="Zwei der vier Gruppen haben in der ersten Woche ihre eigenen Jahresversammlungen.",
    ar="تعقد مجموعتان من المجموعات الأربع جمعيتيهما السنويتين في الأسبوع الأول.",
)

# Its page does not exist yet: readers see these words.
REPORT = Words(
    en="Innovation report “Deciding in the fog”",
    fr="Rapport sur l'innovation « Décider dans le brouillard »",
    es="Informe de innovación «Decidir entre la niebla»",
    de="Innovationsbericht „Entscheiden im Nebel“",
    ar="تقرير الابتكار «القرار في الضباب»",
)


def next_edition(today: date) -> DemoPage:
    """Three days from a Tuesday on; its slug is the year."""
    first_day = coming_tuesday(today)
    year = first_day.year
    return DemoPage(
        "meetings.MeetingPage",
        str(year),
        title=Words(
            en=f"Global Heads of Division {year}",
            fr=f"Réunion mondiale des chefs de division {year}",
            es=f"Reunión mundial de jefaturas de división {year}",
            de=f"Welttreffen der Abteilungsleitungen {year}",
            ar=f"الاجتماع العالمي لرؤساء الإدارات {year}",
        ),
        theme=Words(
            en="Leading with less certainty",
            fr="Diriger avec moins de certitudes",
            es="Liderar con menos certezas",
            de="Führen mit weniger Gewissheit",
            ar="القيادة في زمن تقلّ فيه الثوابت",
        ),
        introduction=Words(
            en=(
                "Three days for those who have to decide before everything is known: with four "
                "groups, open afternoons and time to walk."
            ),
            fr=(
                "Trois jours pour celles et ceux qui doivent décider avant de tout savoir : quatre "
                "groupes, des après-midi ouverts et du temps pour marcher."
            ),
            es=(
                "Tres días para quienes tienen que decidir antes de saberlo todo: con cuatro "
                "grupos, tardes abiertas y tiempo para caminar."
            ),
            de=(
                "Drei Tage für alle, die entscheiden müssen, bevor alles bekannt ist: mit vier "
                "Gruppen, offenen Nachmittagen und Zeit für Spaziergänge."
            ),
            ar=(
                "ثلاثة أيام لمن عليهم أن يقرروا قبل أن تتضح الأمور كلها: أربع مجموعات، وأوقات "
                "مفتوحة بعد الظهر، ومتسع للمشي."
            ),
        ),
        date_precision="day",
        start_date=first_day,
        end_date=first_day + timedelta(days=2),
        time_zone="Europe/Berlin",
        venue=venue(ADLERSHOF),
        contact=person("mara-lindqvist"),
        **access.heads_next(first_day),
        picture=Picture("heads-next"),
        made=changed(
            "global-heads-next",
            today - timedelta(days=20),
            start_date=first_day - timedelta(days=7),
            end_date=first_day - timedelta(days=5),
        ),
        rows={
            "facilitators": [
                {"person": person("mara-lindqvist")},
                {"person": person("tomasz-wielgosz")},
            ],
            "partners": [{"organisation": organisation(CENTRE), "role": "organiser"}],
            "groups": groups("global-heads-next", with_focus=False),
            "ways_to_take_part": _ways(first_day),
            "promises": [{"title": REPORT}],
            "change_reasons": reason("global-heads-next", MOVED),
            "topics": [
                {"topic": Reference("core.Topic", code=code)}
                for code in ("leadership", "accountability")
            ],
            "regions": [{"region": Reference("core.Region", code="worldwide")}],
        },
    )


def _ways(first_day: date) -> list[dict[str, Any]]:
    return [
        {
            "role": "delegate",
            "title": Words(
                en="Come as a participant",
                fr="Participer à la réunion",
                es="Participar en la reunión",
                de="Am Treffen teilnehmen",
                ar="المشاركة في الاجتماع",
            ),
            "description": paragraphs(
                Words(
                    en=(
                        "One person from each organisation in each group. Interpretation and "
                        "travel support are available; please say so when you register."
                    ),
                    fr=(
                        "Une personne par organisation et par groupe. Interprétation et aide au "
                        "voyage sont proposées sur demande ; merci de le préciser lors de "
                        "l'inscription."
                    ),
                    es=(
                        "Una persona por organización y grupo. Se ofrecen interpretación y ayuda "
                        "para el viaje; si las necesita, indíquelo al inscribirse."
                    ),
                    de=(
                        "Eine Person je Organisation und Gruppe. Verdolmetschung und "
                        "Reisekostenzuschüsse sind möglich; bitte geben Sie bei der Anmeldung an, "
                        "was Sie brauchen."
                    ),
                    ar=(
                        "شخص واحد من كل منظمة في كل مجموعة. تتوافر الترجمة الفورية والمساعدة في "
                        "نفقات السفر؛ يُرجى ذكر ذلك عند التسجيل."
                    ),
                )
            ),
            "url": "https://register.example.org/global-heads/",
            "closes_on": first_day - timedelta(days=45),
        },
        {
            "role": "speaker",
            "title": Words(
                en="Offer an example",
                fr="Proposer un exemple",
                es="Proponer un ejemplo",
                de="Ein Beispiel vorstellen",
                ar="تقديم مثال من تجربتكم",
            ),
            "description": paragraphs(
                Words(
                    en="Twenty minutes about something you tried, whether or not it succeeded.",
                    fr="Vingt minutes sur une expérience menée, réussie ou non.",
                    es="Veinte minutos sobre algo que haya probado, saliera bien o no.",
                    de=(
                        "Zwanzig Minuten über etwas, das Sie ausprobiert haben, ob es nun gelungen "
                        "ist oder nicht."
                    ),
                    ar="عشرون دقيقة عن أمر جرّبتموه، سواء أنجح أم لم ينجح.",
                )
            ),
            "url": "https://register.example.org/global-heads/examples/",
            "closes_on": first_day - timedelta(days=90),
        },
        {
            "role": "mailing-list",
            "title": Words(
                en="Hear when the programme is out",
                fr="Recevoir un avis à la parution du programme",
                es="Recibir un aviso cuando salga el programa",
                de="Nachricht erhalten, sobald das Programm da ist",
                ar="تلقّي إشعار عند صدور البرنامج",
            ),
            "description": paragraphs(
                Words(
                    en="Two or three messages before the meeting, none after it.",
                    fr="Deux ou trois messages avant la réunion, aucun après.",
                    es="Dos o tres mensajes antes de la reunión, ninguno después.",
                    de="Zwei oder drei Nachrichten vor dem Treffen, danach keine.",
                    ar="رسالتان أو ثلاث قبل الاجتماع، ولا شيء بعده.",
                )
            ),
            "url": "https://lists.example.org/global-heads/",
        },
    ]
