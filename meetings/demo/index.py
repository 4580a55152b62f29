"""The index of meetings, in five languages, with its three series."""

from datetime import date

from cms.core.demonstration import DemoPage, Words
from meetings.demo.civil_society_week import civil_society_week
from meetings.demo.global_heads import global_heads
from meetings.demo.innovators_forum import innovators_forum


def meeting_index(today: date) -> DemoPage:
    """All meetings; those to come are dated from `today`."""
    return DemoPage(
        "meetings.MeetingIndexPage",
        "meetings",
        title=Words(en="Meetings", fr="Réunions", es="Reuniones", de="Treffen", ar="الاجتماعات"),
        show_in_menus=True,
        introduction=Words(
            en=(
                "Where leaders of civil society meet: what is coming up, how to take part, and "
                "what earlier meetings have left behind."
            ),
            fr=(
                "Là où les responsables de la société civile se rencontrent : les rendez-vous à "
                "venir, les moyens d'y participer et ce que les réunions précédentes ont laissé."
            ),
            es=(
                "Donde se encuentran quienes lideran la sociedad civil: lo que viene, cómo "
                "participar y lo que han dejado las reuniones anteriores."
            ),
            de=(
                "Wo sich Führungskräfte der Zivilgesellschaft begegnen: was bevorsteht, wie Sie "
                "teilnehmen können und was frühere Treffen hinterlassen haben."
            ),
            ar=(
                "حيث تلتقي قيادات المجتمع المدني: ما هو قادم، وكيف تشاركون، وما الذي خلّفته "
                "الاجتماعات السابقة."
            ),
        ),
        children=[global_heads(today), civil_society_week(today), innovators_forum(today)],
    )
