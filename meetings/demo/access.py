"""What the meetings of the demonstration say of access and languages, in each of the answers."""

from datetime import date, timedelta
from typing import Any

from cms.core.demonstration import Words

Facts = dict[str, Any]


def heads_next(first_day: date) -> Facts:
    """Mostly certain; the captions are still being arranged."""
    return {
        "spoken_languages": "en",
        "interpretation": "yes",
        "interpretation_languages": "fr es ar",
        "captions": "not-confirmed",
        "caption_languages": "en",
        "sign_language": "yes",
        "sign_languages": "ils gsg",
        "step_free": "yes",
        "quiet_room": "yes",
        "remote": "no",
        "access_deadline": first_day - timedelta(days=42),
        "access_note": Words(
            en=(
                "Personal assistants come free of charge. There are induction loops in the plenary "
                "and in two of the four group rooms."
            ),
            fr=(
                "Les assistantes et assistants personnels participent gratuitement. La salle "
                "plénière et deux des quatre salles de groupe ont une boucle à induction."
            ),
            es=(
                "La asistencia personal participa sin costo. La sala plenaria y dos de las cuatro "
                "salas de grupo tienen bucle magnético."
            ),
            de=(
                "Persönliche Assistenz nimmt kostenlos teil. Im Plenum und in zwei der vier "
                "Gruppenräume gibt es Induktionsschleifen."
            ),
            ar=(
                "يشارك المساعدون الشخصيون مجانًا. وتتوفر حلقات سمعية في القاعة العامة وفي قاعتين من "
                "قاعات المجموعات الأربع."
            ),
        ),
    }


def heads_2023() -> Facts:
    """What there was in the end."""
    return {
        "spoken_languages": "en",
        "interpretation": "yes",
        "interpretation_languages": "fr es",
        "captions": "yes",
        "caption_languages": "en",
        "sign_language": "no",
        "step_free": "yes",
        "quiet_room": "no",
    }


def forum_next(first_day: date) -> Facts:
    """Some is certain, some not: an old warehouse with a step at its door."""
    return {
        "spoken_languages": "en id",
        "interpretation": "yes",
        "interpretation_languages": "en fr es",
        "captions": "yes",
        "caption_languages": "en id",
        "sign_language": "not-confirmed",
        "sign_languages": "inl",
        "step_free": "no",
        "quiet_room": "not-confirmed",
        "access_deadline": first_day - timedelta(days=28),
        "access_note": Words(
            en=(
                "There is one step at the entrance of the warehouse, and a ramp can be laid over "
                "it: please say beforehand. All that is said in Gudang 1 can be followed online."
            ),
            fr=(
                "L'entrée de l'entrepôt comporte une marche ; une rampe peut y être posée : merci "
                "de prévenir. Tout ce qui est dit à Gudang 1 peut être suivi en ligne."
            ),
            es=(
                "En la entrada del almacén hay un escalón; se puede colocar una rampa: avise con "
                "antelación. Todo lo que se dice en Gudang 1 se puede seguir en línea."
            ),
            de=(
                "Am Eingang des Lagerhauses ist eine Stufe; darüber lässt sich eine Rampe legen: "
                "Bitte sagen Sie vorher Bescheid. Allem in Gudang 1 kann man online folgen."
            ),
            ar=(
                "عند مدخل المستودع درجة واحدة يمكن وضع منحدر فوقها: يُرجى إبلاغنا مسبقًا. ويمكن "
                "متابعة كل ما يقال في «غودانغ 1» عبر الإنترنت."
            ),
        ),
    }


def forum_online() -> Facts:
    """Everything at a distance: nobody asks for steps."""
    return {
        "spoken_languages": "en es",
        "interpretation": "yes",
        "interpretation_languages": "en es fr ar",
        "captions": "yes",
        "caption_languages": "en es",
        "sign_language": "yes",
        "sign_languages": "ils",
    }


def week_next() -> Facts:
    """A year and more ahead, hardly anything is certain."""
    return {
        "spoken_languages": "en",
        "interpretation": "not-confirmed",
        "interpretation_languages": "fr es",
        "captions": "not-confirmed",
        "sign_language": "not-confirmed",
        "step_free": "yes",
        "quiet_room": "not-confirmed",
    }


def satellite(spoken: str, **values: Any) -> Facts:
    """A small event: the languages spoken, and what is there; no captions unless said."""
    return {
        "spoken_languages": spoken,
        "interpretation": "no",
        "captions": "no",
        "sign_language": "no",
        "step_free": "yes",
        "quiet_room": "no",
        "remote": "no",
        **values,
    }
