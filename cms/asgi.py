"""The way in for an ASGI server; production settings unless DJANGO_SETTINGS_MODULE is set."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.production")

application = get_asgi_application()

from cms.core.checks import refuse_demonstration_accounts  # noqa: E402  needs the apps loaded

refuse_demonstration_accounts()
