"""The way in for gunicorn; production settings unless DJANGO_SETTINGS_MODULE is set."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.production")

application = get_wsgi_application()

from cms.core.checks import refuse_demonstration_accounts  # noqa: E402  needs the apps loaded

refuse_demonstration_accounts()
