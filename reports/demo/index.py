"""The index of publications, in five languages, with its reports."""

from datetime import date

from cms.core.demonstration import DemoPage, Words
from reports.demo.after_the_grant import after_the_grant
from reports.demo.annual_report import annual_report
from reports.demo.counting_ourselves import counting_ourselves
from reports.demo.in_whose_name import in_whose_name
from reports.demo.listening_well import listening_well
from reports.demo.room_to_act import room_to_act
from reports.demo.strategy import strategy
from reports.demo.strategy_2017 import strategy_2017
from reports.demo.what_we_stopped_doing import what_we_stopped_doing


def publication_index(today: date) -> DemoPage:
    """All publications, the oldest first; one is to appear some weeks after `today`."""
    return DemoPage(
        "reports.PublicationIndexPage",
        "publications",
        title=Words(
            en="Publications",
            fr="Publications",
            es="Publicaciones",
            de="Publikationen",
            ar="المنشورات",
        ),
        show_in_menus=True,
        introduction=Words(
            en="What we have learned together, to read, download and use.",
            fr="Ce que nous avons appris ensemble : à lire, à télécharger, à utiliser.",
            es="Lo que hemos aprendido en común, para leer, descargar y aprovechar.",
            de="Was wir gemeinsam gelernt haben: zum Lesen, Herunterladen und Anwenden.",
            ar="ما تعلمناه معًا، للقراءة والتنزيل والاستفادة.",
        ),
        children=[
            strategy_2017(),
            counting_ourselves(),
            in_whose_name(),
            listening_well(),
            annual_report(),
            room_to_act(),
            what_we_stopped_doing(),
            strategy(),
            after_the_grant(today),
        ],
    )
