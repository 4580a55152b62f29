"""Licences as readers are told of them."""

from dataclasses import dataclass

from cms.core.choices import Licence

_CC = "https://creativecommons.org"
_ADDRESSES = {
    Licence.CC_BY: f"{_CC}/licenses/by/4.0/",
    Licence.CC_BY_SA: f"{_CC}/licenses/by-sa/4.0/",
    Licence.CC_BY_NC: f"{_CC}/licenses/by-nc/4.0/",
    Licence.CC_BY_NC_ND: f"{_CC}/licenses/by-nc-nd/4.0/",
    Licence.CC0: f"{_CC}/publicdomain/zero/1.0/",
}


@dataclass(frozen=True)
class ShownLicence:
    """A licence's name in the active language, and where its terms stand, if anywhere."""

    name: str
    url: str


def shown_licence(value: str) -> ShownLicence:
    """A `Licence` by its value."""
    licence = Licence(value)
    return ShownLicence(str(licence.label), _ADDRESSES.get(licence, ""))
