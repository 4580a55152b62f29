"""Work that nobody waits for."""

# Wagtail's own tasks are small and run at once. Those of translation can take minutes: they wait in
# the database for `manage.py run_tasks`, which `make run` and `make serve` start beside the server.
# So do papers (PDF and Word), behind them.
TASKS = {
    "default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"},
    "translation": {"BACKEND": "django_tasks_db.DatabaseBackend"},
    "papers": {"BACKEND": "django_tasks_db.DatabaseBackend"},
}
