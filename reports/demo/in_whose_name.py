"""A policy paper whose page is there in three languages; its Arabic file is an older version."""

from datetime import date

from cms.core.demonstration import DemoPage, Picture, Words, heading, paragraphs, text
from people.demo import CENTRE, SQUARES
from reports.demo.papers import Paper
from reports.demo.rows import (
    NOTE,
    by,
    by_guest,
    by_organisation,
    discussed_at,
    first_note,
    regions,
    topics,
    whole,
)

SLUG, KIND, PUBLISHED = "in-whose-name", "policy-paper", date(2019, 10, 10)

TITLE = Words(en="In whose name", fr="Au nom de qui", ar="باسم مَن")
SUBTITLE = Words(
    en="What organisations can answer when populists claim to be the people",
    fr="Ce que les organisations peuvent répondre quand les populistes prétendent être le peuple",
    ar="بماذا تجيب المنظمات حين يدّعي الشعبويون أنهم الشعب",
)
INTRODUCTION = Words(
    en=(
        "Those who speak for others are asked who sent them. This paper proposes four "
        "honest answers."
    ),
    fr=(
        "À qui parle pour d'autres, on demande qui l'envoie. Cette note propose quatre "
        "réponses honnêtes."
    ),
    ar="من يتكلم عن غيره يُسأل: من أرسلك؟ تقترح هذه الورقة أربعة أجوبة صادقة.",
)
ABSTRACT = paragraphs(
    Words(
        en=(
            "Numbers of members, the consent of those concerned, knowledge and plain "
            "neighbourliness are four different mandates. The paper shows what each can "
            "carry, and which demands on parliaments follow from it."
        ),
        fr=(
            "Le nombre des membres, l'accord des personnes concernées, le savoir et le "
            "simple voisinage sont quatre mandats différents. La note montre ce que chacun "
            "peut porter et quelles demandes aux parlements en découlent."
        ),
        ar=(
            "عدد الأعضاء وموافقة المعنيين والمعرفة وحق الجوار أربعة تفويضات مختلفة. وتبيّن "
            "الورقة ما يستطيع كل منها أن يحمله، وما يترتب عليه من مطالب للبرلمانات."
        ),
    )
)
BODY = [
    heading(
        Words(
            en="The question is fair",
            fr="La question est légitime",
            ar="السؤال في محله",
        )
    ),
    text(
        Words(
            en=(
                "We are used to hearing it from those who would rather we kept "
                f"silent.{NOTE} That does not make it wrong. A woman in a village has the "
                "same right to ask it as a minister."
            ),
            fr=(
                "Nous avons l'habitude de l'entendre de ceux qui nous préféreraient "
                f"muets.{NOTE} Elle n'en est pas fausse pour autant. Une villageoise a le "
                "même droit de la poser qu'un ministre."
            ),
            ar=(
                f"اعتدنا أن نسمعه ممن يفضّلون صمتنا.{NOTE} وهذا لا يجعله خطأ، فلامرأة في "
                "قرية من الحق في طرحه ما للوزير."
            ),
        )
    ),
    heading(
        Words(
            en="Four answers",
            fr="Quatre réponses",
            ar="أربعة أجوبة",
        )
    ),
    text(
        Words(
            en=(
                "Some of us can say: these many have joined. Others: those concerned have "
                "asked us to. Others: we have looked into it for years. And others: it "
                "happened next door to us. Trouble begins where one answer is given and "
                "another is meant."
            ),
            fr=(
                "Certains peuvent dire : tant de personnes nous ont rejoints. D'autres : "
                "les intéressés nous l'ont demandé. D'autres : nous étudions la question "
                "depuis des années. D'autres enfin : cela s'est passé à notre porte. Les "
                "ennuis commencent quand on donne une réponse en pensant à une autre."
            ),
            ar=(
                "منا من يستطيع أن يقول: انضم إلينا كل هؤلاء. ومنا من يقول: طلب المعنيون منا "
                "ذلك. ومنا من يقول: ندرس المسألة منذ سنين. ومنا من يقول: حدث ذلك عند بابنا. "
                "وتبدأ المتاعب حين يُعطى جواب ويُقصد غيره."
            ),
        )
    ),
    heading(
        Words(
            en="What we ask of parliaments",
            fr="Ce que nous demandons aux parlements",
            ar="ما نطلبه من البرلمانات",
        )
    ),
    text(
        Words(
            en=(
                "That they hear associations in public, note in the minutes in whose name "
                "each spoke, and give the same time to the one that came on foot."
            ),
            fr=(
                "Qu'ils entendent les associations en public, qu'ils consignent au nom de "
                "qui chacune a parlé et qu'ils accordent le même temps à celle qui est "
                "venue à pied."
            ),
            ar=(
                "أن تستمع إلى الجمعيات علنًا، وأن تدوّن في المحضر باسم من تكلمت كل منها، "
                "وأن تمنح الوقت نفسه للجمعية التي جاءت سيرًا على الأقدام."
            ),
        )
    ),
]
NOTES = first_note(
    Words(
        en=(
            "Of thirty-one remarks in parliamentary debates that we looked at, four came "
            "from somebody who then waited for the answer."
        ),
        fr=(
            "Sur trente et une interventions parlementaires que nous avons examinées, "
            "quatre venaient de quelqu'un qui a ensuite attendu la réponse."
        ),
        ar="من بين إحدى وثلاثين مداخلة برلمانية نظرنا فيها، جاءت أربع ممن انتظر الجواب.",
    )
)
PAPER = Paper(SLUG, KIND, PUBLISHED, TITLE, SUBTITLE, BODY, NOTES)


def in_whose_name() -> DemoPage:
    """The report that the concept note of 2019 announces; the room had tested it a month before."""
    return DemoPage(
        "reports.ReportPage",
        SLUG,
        title=TITLE,
        subtitle=SUBTITLE,
        introduction=INTRODUCTION,
        abstract=ABSTRACT,
        picture=Picture("heads-2019"),
        type=KIND,
        publication_date=PUBLISHED,
        doi="10.5555/in-whose-name",
        licence="CC-BY-4.0",
        original_language="en",
        body=BODY,
        rows={
            "contributors": [
                by("joseph-adeyemi"),
                by_guest("Noor", "Haddadin", "Amman Reading Circle"),
                by_guest("Étienne", "Marchal", "Atelier du Lac", "translator"),
                by_organisation(SQUARES, "contributor"),
                by_organisation(CENTRE, "publisher"),
            ],
            "files": whole(PAPER.pdf("en", "1.1"), PAPER.pdf("fr", "1.1"), PAPER.pdf("ar", "1.0")),
            "footnotes": NOTES,
            "discussions": discussed_at("Global Heads of Division 2019", "2019"),
            "topics": topics("narratives", "civic-space"),
            "regions": regions("europe", "middle-east-north-africa"),
        },
    )
