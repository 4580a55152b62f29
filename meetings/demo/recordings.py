"""Recordings of the demonstration; their addresses lead nowhere."""

from typing import Any

from cms.core.demonstration import Picture, Words


def heads_2019_recordings() -> list[dict[str, Any]]:
    """What was said in public at the Global Heads of Division of 2019."""
    return [
        {
            "title": Words(
                en="Opening address: leading beside one another",
                fr="Allocution d'ouverture : diriger côte à côte",
                es="Discurso de apertura: dirigir codo con codo",
                de="Eröffnungsrede: Seite an Seite führen",
                ar="كلمة الافتتاح: القيادة جنبًا إلى جنب",
            ),
            "url": "https://watch.example.org/heads-2019/opening",
            "language": "en",
            "minutes": 24,
            "captions": "yes",
            "caption_languages": "en fr",
            "picture": Picture("recording"),
        },
        {
            "title": Words(
                en="Closing conversation: what we take home",
                fr="Conversation de clôture : ce que nous emportons",
                es="Conversación de clausura: lo que nos llevamos a casa",
                de="Abschlussgespräch: Was wir mit nach Hause nehmen",
                ar="حوار الختام: ما نعود به إلى منظماتنا",
            ),
            "url": "https://watch.example.org/heads-2019/closing",
            "language": "en",
            "minutes": 42,
            "captions": "yes",
            "caption_languages": "en",
            "picture": Picture("recording-panel"),
        },
    ]


def week_2019_recordings() -> list[dict[str, Any]]:
    """The public part of the International Civil Society Week of 2019."""
    return [
        {
            "title": Words(
                en="Opening session in Belgrade",
                fr="Séance d'ouverture à Belgrade",
                es="Sesión de apertura en Belgrado",
                de="Eröffnungssitzung in Belgrad",
                ar="جلسة الافتتاح في بلغراد",
            ),
            "url": "https://watch.example.org/week-2019/opening",
            "language": "en",
            "minutes": 58,
            "captions": "no",
            "picture": Picture("recording-panel"),
        }
    ]
