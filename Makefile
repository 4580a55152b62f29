# Everything the project can do. Needs Python 3.11 to 3.13 and make; nothing else is installed by hand.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PORT ?= 8000
# The first Python on the machine that is new enough and not too new.
SUITABLE = import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	"$$p" -c "$(SUITABLE)" 2>/dev/null && echo "$$p" && break; done)
BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
CATALOGUES := $(wildcard locale/*/LC_MESSAGES/*.po)

.PHONY: help
help: ## Show this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11, 3.12 or 3.13 is needed and was not found. Install one, or say which: make PYTHON=/path/to/python3.12 …" >&2; exit 1; }
	@$(PYTHON) -m venv .venv || { rm -rf .venv; echo "Python cannot make a virtual environment; on Debian: apt install python3-venv" >&2; exit 1; }

.venv/.runtime: requirements.txt | .venv/bin/python
	@echo "Installing what the site needs …"
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

.venv/.development: requirements-dev.txt | .venv/bin/python
	@echo "Installing what development needs …"
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch .venv/.runtime $@

# Compiled by Babel, so that no machine needs gettext to run the site.
.venv/.catalogues: $(CATALOGUES)
	@$(BIN)/pybabel --quiet compile --directory locale --domain django
	@touch $@

.PHONY: runtime development
runtime: .venv/.runtime .venv/.catalogues
development: .venv/.development .venv/.catalogues

.PHONY: run
run: runtime ## Set up if needed, load the demonstration site into an empty database, and serve
	@$(MANAGE) migrate --verbosity 0
	@SITE_URL=$${SITE_URL:-http://localhost:$(PORT)} $(MANAGE) load_demo --if-empty
	@SITE_URL=$${SITE_URL:-http://localhost:$(PORT)} $(MANAGE) show_addresses
	@export SITE_URL=$${SITE_URL:-http://localhost:$(PORT)}; \
		$(MANAGE) run_schedule --beside $$$$ & $(MANAGE) run_tasks --beside $$$$ & \
		exec $(MANAGE) runserver localhost:$(PORT)

.PHONY: test
test: development ## Set up if needed and run all tests on SQLite
	DATABASE_URL= REDIS_URL= $(BIN)/python -m pytest -n auto --dist loadgroup $(PYTEST_ARGS)

.PHONY: test-postgres
test-postgres: development ## The same tests on PostgreSQL and Redis (DATABASE_URL, REDIS_URL)
	DATABASE_URL=$${DATABASE_URL:-postgres://postgres@127.0.0.1:5432/postgres} \
	REDIS_URL=$${REDIS_URL:-redis://127.0.0.1:6379/1} \
	$(BIN)/python -m pytest -n auto --dist loadgroup -m "not e2e" $(PYTEST_ARGS)

.PHONY: e2e
e2e: development ## Only the journeys in a real browser (CHROMIUM=, VNU_JAR=, LIGHTHOUSE=, ICAL_JS=)
	DATABASE_URL= REDIS_URL= $(BIN)/python -m pytest -m e2e $(PYTEST_ARGS)

.PHONY: pictures
pictures: development ## Take the pictures of docs/editors.md and docs/translators.md anew (CHROMIUM=)
	DATABASE_URL= REDIS_URL= $(BIN)/python -m tests.e2e.take_pictures

.PHONY: lint
lint: development ## Style, types, imports, templates, migrations, settings
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/ty check
	$(BIN)/djlint --quiet --lint templates
	$(MANAGE) check
	$(MANAGE) makemigrations --check --dry-run

.PHONY: fix
fix: development ## Mend what can be mended by itself
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

.PHONY: messages
messages: development ## Collect the interface strings for translation (needs gettext)
	$(MANAGE) makemessages --all --no-location --no-wrap --ignore .venv --ignore tests

.PHONY: lock
lock: ## Compile the two lock files from pyproject.toml (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes pyproject.toml --output-file requirements.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes pyproject.toml --group dev --output-file requirements-dev.txt

.PHONY: serve
serve: export DJANGO_SETTINGS_MODULE = cms.settings.production
serve: runtime ## Production settings under gunicorn; says what is missing
	@$(MANAGE) check --deploy
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) check --database default
	@$(MANAGE) collectstatic --noinput --verbosity 0
	@$(MANAGE) run_schedule --beside $$$$ & $(MANAGE) run_tasks --beside $$$$ & \
		exec $(BIN)/gunicorn cms.wsgi --bind 0.0.0.0:$(PORT) --workers 3 --access-logfile -

.PHONY: clean
clean: ## Remove the environment and the local data
	rm -rf .venv var
