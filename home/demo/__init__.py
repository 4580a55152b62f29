"""The demonstration site: what it says, and how it is built."""

from home.demo.builder import build
from home.demo.removal import remove

__all__ = ["build", "remove"]
