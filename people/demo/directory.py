"""The directory of people of the demonstration."""

from cms.core.demonstration import DemoPage, Reference, Words
from people.demo.contacts import ana, joseph, leila, mara, tomasz


def person(slug: str) -> Reference:
    return Reference("people.PersonPage", slug=slug)


def people_index() -> DemoPage:
    """The directory, with everybody who answers for a meeting."""
    return DemoPage(
        "people.PeopleIndexPage",
        "people",
        title=Words(en="People", fr="Personnes", es="Personas", de="Personen", ar="الأشخاص"),
        show_in_menus=True,
        introduction=Words(
            en=(
                "The people who prepare our meetings and look after those who come. Write to "
                "whoever is closest to your question."
            ),
            fr=(
                "Les personnes qui préparent nos réunions et accompagnent celles et ceux qui y "
                "participent. Adressez-vous à la personne la plus proche de votre question."
            ),
            es=(
                "Las personas que preparan nuestras reuniones y acompañan a quienes participan en "
                "ellas. Escriba a quien esté más cerca de su pregunta."
            ),
            de=(
                "Die Menschen, die unsere Treffen vorbereiten und sich um die Gäste kümmern. "
                "Schreiben Sie der Person, die Ihrer Frage am nächsten ist."
            ),
            ar="هؤلاء هم من يعدّون اجتماعاتنا ويرعون المشاركين فيها. اكتبوا إلى الأقرب إلى سؤالكم.",
        ),
        children=[mara(), joseph(), leila(), ana(), tomasz()],
    )
