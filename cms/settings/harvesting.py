"""What harvesters (OAI-PMH) are told of the site."""

from cms.settings import env

# Whom the people behind a harvester write to. Public.
OAI_ADMIN_EMAIL = env.text("OAI_ADMIN_EMAIL")
