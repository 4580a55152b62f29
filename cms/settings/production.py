"""Production: the base as it is, once everything it needs is there."""

from cms.settings import env

env.require_for_production()

from cms.settings.base import *  # noqa: E402, F403  after the check, which names all that is missing
