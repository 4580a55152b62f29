"""XLIFF 1.2 (OASIS Standard, 1 February 2008)."""

from cms.localisation.exchange.xliff.building import build
from cms.localisation.exchange.xliff.reading import read

__all__ = ["build", "read"]
