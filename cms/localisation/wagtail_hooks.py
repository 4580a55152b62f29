"""What translation adds to the admin."""

from cms.localisation import guards, menu  # noqa: F401  register hooks
from cms.localisation.coverage import hooks as coverage_hooks  # noqa: F401
from cms.localisation.desk import hooks as desk_hooks  # noqa: F401
from cms.localisation.exchange import hooks as exchange_hooks  # noqa: F401
from cms.localisation.glossary import admin as glossary_admin  # noqa: F401
from cms.localisation.jobs import hooks as job_hooks  # noqa: F401
from cms.localisation.matrix import hooks as matrix_hooks  # noqa: F401
from cms.localisation.releases import hooks as release_hooks  # noqa: F401
