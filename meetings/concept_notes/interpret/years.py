"""When a group was first convened, as its description says."""

import re

from meetings.concept_notes.text import fold, pattern

_YEAR = r"(?P<year>(?:19|20)\d\d)"
_OF = (
    r"(?:in|en|im|jahr|im jahr|el ano|l'annee|the year|year|of|ano|عام|سنة|في|في عام|في سنة|"
    r"[,:]|\s)*"
)
_SINCE = re.compile(
    rf"(?<!\w)(?:since|depuis|desde|seit|ab|منذ|(?:annually|every year|each year) from)\s+"
    rf"(?:the year|l'annee|el ano|dem jahr|(?:ال)?عام|(?:ال)?سنة)?\s*{_YEAR}"
)
_FOUNDED = re.compile(
    r"(?<!\w)(?:founded|created|established|launched|started|set up|began|est\.|cree\w*|fonde\w*|"
    r"lance\w*|cread[oa]|fundad[oa]|lanzad[oa]|gegrundet|entstanden|ins leben gerufen|"
    rf"first (?:convened|met|brought together)|تاسست|انشيت|انشئت|اطلقت)(?!\w){_OF}{_YEAR}"
)
FIRST_TIME = pattern(
    r"first time|for the first time|première fois|primera vez|erst(?:en|e)s? mal|erstmals|"
    r"erstmalig",
    r"(?:لل|ال)?مرة (?:ال)?أولى|لأول مرة|أول مرة",
    r"first meeting|première (?:réunion|rencontre)|primera reunión|primer encuentro|erstes treffen",
    r"أول (?:اجتماع|لقاء)|(?:ال)?(?:اجتماع|لقاء) (?:ال)?أول",
    r"new group|new (?:this year|in (?:19|20)\d\d)|newly (?:formed|founded|created|convened)",
    r"nouveau groupe|grupo nuevo|nuevo grupo|neue gruppe|neu (?:in diesem|dieses) jahr|neu dabei",
    r"مجموعة جديدة",
)
_LAST_YEAR = pattern(
    r"last year|previous year|l'(?:année dernière|an dernier)|el año pasado|letztes jahr|"
    r"(?:im )?(?:letzten|vergangenen|vorigen) jahr|(?:ال)?(?:عام|سنة) (?:ال)?ماضي(?:ة)?",
)
_NEGATED = pattern(
    r"not (?:be )?(?:the|for the) first time|pas la première fois|no es la primera vez",
    r"nicht (?:das|zum) erste[ns]? mal|nicht erstmals|ليست المرة الأولى|ليس(?:ت)? (?:ال|"
    r"لل)?مرة (?:ال)?أولى",
)
_PAST = pattern(
    r"was|were|met|had|last year|previous year|convened(?= by)",
    r"a été|ont été|était|s'est|se sont|a eu|l'année dernière|l'an dernier",
    r"fue|fueron|se reunió|se reunieron|se celebró|se convocó|el año pasado|ha sido",
    r"wurde|wurden|war|waren|traf|trafen|fand|fanden|kam|kamen|tagte|letztes jahr|vergangenen jahr",
    r"كان|كانت|تم|عقد|عقدت|اجتمعت|التقت|انعقدت|العام الماضي|السنة الماضية",
)
# Words that say nothing else of a group.
_CONVENING = pattern(
    r"they|it|this|the|that|these|group|is|are|was|were|has|have|been|first|for|in|of|we|them|year",
    r"every|each|annually|convened?s?|convening|meets?|met|meeting|brought|bring|together|running",
    r"ce|cette|il|elle|le|la|se|c'est|est|a|été|groupe|pour|en|l'année|année|existe|à",
    r"réuni(?:t|e|s|es)?|convoqué(?:e|s|es)?",
    r"el|los|grupo|es|ha|sido|por|de|año|este|reunido|reúnen?|convocad[oa]s?|convoca",
    r"die|das|diese|gruppe|sich|seit|zum|im|jahr|dem|ist|wird|wurde|besteht|tagt|diesem|jährlich",
    r"trifft|treffen|kommt|kommen|zusammen|einberufen",
    r"(?:ال)?مجموعة|هذا|هذه|هي|(?:ال)?عام|(?:ال)?سنة|في|منذ|[تي]جتمع|اجتمعت|[تي]نعقد|انعقدت|عقدت|"
    r"تعقد|تلتقي",
)
_SENTENCE_END = re.compile(r"(?<=[.!?؟])\s+")


def first_convened_in(text: str, meeting_year: int | None) -> int | None:
    """The year a text gives, the meeting's for “the first time” without a year, otherwise None."""
    for sentence in _SENTENCE_END.split(fold(text)):
        year = _year_of(sentence, meeting_year)
        if year is not None and 1900 <= year <= (meeting_year or 2100):
            return year
    return None


def says_only_year(text: str, meeting_year: int | None) -> bool:
    """Whether a text is one sentence that says no more than when a group was first convened."""
    sentences = _SENTENCE_END.split(fold(text))
    if len(sentences) > 1 or first_convened_in(text, meeting_year) is None:
        return False
    rest = sentences[0]
    for known in (_SINCE, _FOUNDED, FIRST_TIME, _LAST_YEAR, _CONVENING):
        rest = known.sub(" ", rest)
    return not re.search(r"[^\W\d_]|\d", re.sub(rf"(?<!\d){_YEAR}(?!\d)", " ", rest))


def only_year(text: str) -> int | None:
    """The year a text speaks of, if it is one."""
    years = {int(year) for year in re.findall(rf"(?<!\d){_YEAR}(?!\d)", fold(text))}
    return years.pop() if len(years) == 1 else None


def _year_of(sentence: str, meeting_year: int | None) -> int | None:
    found = _SINCE.search(sentence) or _FOUNDED.search(sentence)
    if found:
        return int(found["year"])
    if not FIRST_TIME.search(sentence) or _NEGATED.search(sentence):
        return None
    years = re.findall(rf"(?<!\d){_YEAR}(?!\d)", sentence)
    if years:
        return int(years[0]) if len(set(years)) == 1 else None
    if meeting_year and _LAST_YEAR.search(sentence):
        return meeting_year - 1
    return None if _PAST.search(sentence) else meeting_year
