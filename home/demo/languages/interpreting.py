"""Languages at our meetings: published in English only, with drafts in other languages."""

from cms.core.demonstration import Words

SLUG = "languages-at-our-meetings"

TITLE = Words(
    en="Languages at our meetings",
    fr="Les langues de nos rencontres",
    es="Los idiomas de nuestros encuentros",
    ar="لغات لقاءاتنا",
)
INTRODUCTION = Words(
    en="Everybody speaks the language they argue best in, and everybody is understood.",
    fr="Chacun parle la langue dans laquelle il argumente le mieux, et chacun est compris.",
    es="Cada cual habla el idioma en que mejor argumenta, y a todos se les entiende.",
    ar="يتحدث كل شخص باللغة التي يجيد النقاش بها، ويُفهم الجميع.",
)
# Arabic stops here: the rest waits for its translator.
BOOTH = Words(
    en="Two interpreters share a booth and change places every twenty minutes.",
    fr="Deux interprètes partagent une cabine et se relaient toutes les vingt minutes.",
    es="Dos intérpretes comparten una cabina y se turnan cada veinte minutos.",
)
SIGNS = Words(
    en="Sign language and live captions are booked with the room, not when somebody asks.",
    fr=(
        "La langue des signes et le sous-titrage en direct sont réservés avec la salle, sans "
        "attendre qu'on les demande."
    ),
    es=(
        "La lengua de señas y los subtítulos en directo se reservan con la sala, no cuando alguien "
        "los pide."
    ),
)
