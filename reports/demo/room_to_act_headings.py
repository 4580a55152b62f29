"""What every case study of the innovation report tells."""

from cms.core.demonstration import Words

WHAT = Words(
    en="What happened",
    fr="Ce qui s'est passé",
    es="Qué ocurrió",
    de="Was geschah",
    ar="ما الذي حدث",
)
LEARNED = Words(
    en="What was learned",
    fr="Ce qu'on en a appris",
    es="Qué se aprendió",
    de="Was man daraus lernte",
    ar="ما الذي تعلمناه",
)
