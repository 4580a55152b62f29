"""Publications in the admin."""

from reports.accessible_formats import admin  # noqa: F401  registers hooks
from reports.counting import hooks as counting_hooks  # noqa: F401  register hooks
from reports.importing import hooks as importing_hooks  # noqa: F401  register hooks
