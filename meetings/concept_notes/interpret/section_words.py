"""Words by which sections of a concept note are recognised in the five languages."""

from meetings.concept_notes.text import pattern

NOTE_ITSELF = pattern(
    r"concept notes?|concept paper|note conceptuelle|note de cadrage|note d'orientation",
    r"nota conceptual|documento conceptual|konzeptpapier|konzept|concept",
    r"(?:ال)?مذكرة (?:ال)?مفاهيمية|ورقة مفاهيمية|ورقة مفهوم",
)
# Before the date of the document itself, as in “Version of 3 May”.
VERSION = pattern(
    r"version(?: of| du)?|draft(?: of)?|as(?: of)?|(?:last )?updated(?: on)?|dated|état(?: au)?",
    r"projet(?: du)?|mis à jour(?: le)?|versión(?: del?)?|borrador(?: del?)?",
    r"actualizad[oa](?: el)?|stand(?: vom| am)?|fassung(?: vom)?|version vom|entwurf(?: vom)?",
    r"(?:ال)?(?:نسخة|إصدار|مسودة)(?: بتاريخ| من)?|بتاريخ",
)
GROUPS = pattern(
    r"groups?|groupes?|grupos?|gruppen?|\w*gruppen?|(?:ال)?مجموع(?:ات|ة|تان|تين)",
    r"tracks|parallel meetings",
)
SEVERAL_GROUPS = pattern(r"groups|groupes|grupos|gruppen|(?:ال)?مجموعات|tracks")
# What groups talk about; a list after such words is not of groups.
TOPICS = pattern(
    r"discuss\w*|topics?|themes?|questions?|explore|agenda|thèmes?|sujets?|discut\w*|abord\w*",
    r"temas?|trat\w*|debat\w*|preguntas?|themen|fragen|besprechen|diskut\w*",
    r"\w*موضوع\w*|\w*مواضيع|\w*ناقش\w*|\w*محاور|\w*أسئلة",
)
JOINT_SESSION = pattern(
    r"(?:joint|shared|common|plenary) (?:\w+ )?sessions?|plenary|plenaries",
    r"(?:session|séance|plage)s? (?:\w+ )?(?:commune|conjointe|partagée|plénière)s?|plénières?",
    r"sesi(?:ón|ones) (?:\w+ )?(?:conjunta|compartida|común|comun|comune|plenaria)s?|plenarias?",
    r"gemeinsame[nrs]? (?:\w+ )?(?:sitzung|session|runde|veranstaltung|teil)(?:en|s|e)?",
    r"plenum|plenar\w*",
    r"(?:ال|ب?ال|و?ال)?جلس(?:ة|ات|تان|تين) (?:\w+ )?(?:ال)?(?:مشتركة|مشتركتان|مشتركتين|عامة|موحدة)",
)
SAME_SESSION = pattern(
    r"in this session|this session|dans cette (?:session|séance)|cette (?:session|séance)",
    r"(?:en )?esta sesión|in dieser (?:sitzung|session|runde)|diese (?:sitzung|session)",
    r"(?:في )?هذه الجلسة",
)
FEEDBACK = pattern(
    r"feedback|what (?:the )?participants (?:said|say)|voices|testimonials?|quotes from|"
    r"comments from",
    r"participants said|retours? (?:\w+ )*participant\w*|témoignages?|(?:commentaires|"
    r"avis|réactions|"
    r"impressions) (?:\w+ )*participant\w*|retours|ce qu'en disent",
    r"(?:comentarios|opiniones|testimonios|valoraciones|reacciones|"
    r"impresiones) (?:\w+ )*particip\w*",
    r"testimonios|opiniones|lo que dijeron|rückmeldung(?:en)?|stimmen|teilnehmerstimmen|\w*stimmen",
    r"das sagt\w*|(?:آراء|ملاحظات|تعليقات|ردود|انطباعات|أصداء|شهادات|تقييمات) (?:\w+ )*\w*مشارك\w*",
    r"ملاحظات من|آراء من|من أقوال|أقوال|أصوات|قالوا|paroles|voix|échos|ecos|voces|echos?",
    r"(?:l')?ont dit|أصداء",
)
# With a year beside them, or a verb, these words announce feedback or outcomes too.
PARTICIPANTS = pattern(
    r"participants?(?:es)?|participant\w*|attendees|delegates|members|participantes|asistentes|"
    r"teilnehm\w+|teilgenommen\w*|\w*مشارك\w*|\w*حاضر\w*",
)
OUTCOMES = pattern(
    r"leave .*with|take (?:home|away|back)|outcomes?|(?:expected|intended) results?",
    r"participants (?:will|should|can) (?:gain|have|be able|obtain|receive)",
    r"(?:repart\w+|quitt\w+) .*avec|résultats? (?:attendus?|escomptés?|visés?)",
    r"(?:saldrán|saldrá|salgan|irán|vayan|marchen|marcharán|regresen|regresarán|vuelvan|volverán|lleven|llevarán|"
    r"terminen) .*con",
    r"resultados? (?:esperados?|previstos?)|nach hause|verlassen .*mit|mit .*verlassen|mitnehmen",
    r"(?:erwartete|angestrebte) ergebnisse|ergebnisse",
    r"(?:س?ي?غادر\w*|يخرج\w*|سيخرج\w*|يعود\w*|سيعود\w*) .*(?:ب\w+|مع\w*|وقد|وفي|حاملين|ولديهم)",
    r"emport\w+|(?:se )?llevar(?:án?|se)|(?:resultados|résultats)$|وهم \w+ون|يحملون",
    r"(?:at|by|after) the (?:end|close) .*(?:have|able|take)",
    r"(?:come|go|walk|return|depart)\w* .*with",
    r"(?:à la fin|à l'issue|au terme) .*(?:auront|aura|aurez|pourront|disposeront|repart\w+)",
    r"(?:al (?:final|término)|al finalizar|tras) .*(?:tendrán|contarán|habrán|dispondrán|podrán)",
    r"(?:am|zum|bis zum) (?:ende|schluss) .*(?:haben|verfügen|können|nehmen)|nehmen .*mit",
    r"(?:في نهاية|بنهاية|في ختام|بعد) .*(?:سي?كون|لدي|يمتلك|يحصل|مشارك)\w*",
    r"(?:ال)?(?:نتائج|مخرجات)(?: (?:ال)?(?:متوقعة|مرجوة|منشودة))?",
)
CONTACT = pattern(
    r"contact(?:s|ez|er|ar|o|e|en|arse)?|for (?:more|further) (?:information|details|questions)",
    r"get in touch|write to|plus d'informations?|(?:plus de|autres?|tout) renseignements?|"
    r"renseignements",
    r"más información|para (?:más|mayor) (?:información|informes)|póngase en contacto|informes",
    r"kontakt(?:ieren)?|ansprechpartner(?:in)?|wenden sie sich|weitere (?:informationen|auskünfte)",
    r"rückfragen|fragen beantwortet|(?:ل?ل|ال)?(?:تواصل|اتصال)(?: مع| ب\w*)?|"
    r"(?:ل|لل)?مزيد من المعلومات|(?:ال)?كتابة إلى|(?:ل)?مراسلة|للاستفسار|يرجى (?:التواصل|الاتصال)",
)
PRACTICAL = pattern(
    r"(?:practical|key|basic) (?:information|details|facts)|at a glance|logistics|overview",
    r"informations? pratiques?|en bref|información práctica|datos (?:prácticos|básicos|clave)",
    r"praktische (?:hinweise|informationen)|auf einen blick|eckdaten|rahmendaten",
    r"معلومات (?:عملية|أساسية)|لمحة",
)
