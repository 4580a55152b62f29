"""Settings: production says all that is missing, and refuses what everybody knows."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from cms.core.checks import refuse_demonstration_accounts
from cms.core.models import User
from cms.settings import env

ROOT = Path(__file__).resolve().parents[2]
COMPLETE = {
    "SECRET_KEY": "k7x9Qz" * 12,
    "ALLOWED_HOSTS": "cms.example.org",
    "SITE_URL": "https://cms.example.org",
}


def check(tmp_path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the deployment check with production settings."""
    names = {variable.name for variable in env.VARIABLES}
    rest = {name: value for name, value in os.environ.items() if name not in names}
    return subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        cwd=ROOT,
        env=rest
        | {"DJANGO_SETTINGS_MODULE": "cms.settings.production", "DATA_DIR": str(tmp_path)}
        | environment,
        capture_output=True,
        text=True,
    )


def test_production_names_everything_that_is_missing_at_once(tmp_path) -> None:
    result = check(tmp_path)

    assert result.returncode == 1
    named = [line.split(":")[0].strip() for line in result.stderr.splitlines()[1:]]
    assert named == ["SECRET_KEY", "ALLOWED_HOSTS", "SITE_URL", "DATABASE_URL"]


@pytest.mark.parametrize("secret", ["short", "insecure-" + "k" * 60])
def test_production_refuses_a_bad_secret(tmp_path, secret) -> None:
    database = f"sqlite:///{tmp_path}/db.sqlite3"
    result = check(tmp_path, **COMPLETE | {"SECRET_KEY": secret, "DATABASE_URL": database})

    assert result.returncode == 1
    assert "SECRET_KEY: the value is a default or too short" in result.stderr


def test_production_passes_the_deployment_check(tmp_path) -> None:
    result = check(tmp_path, **COMPLETE, DATABASE_URL=f"sqlite:///{tmp_path}/db.sqlite3")

    assert (result.returncode, result.stderr) == (0, "")


def test_the_example_lists_every_variable() -> None:
    assert (ROOT / ".env.example").read_text() == env.example()


@pytest.mark.django_db
def test_production_refuses_demonstration_accounts(settings) -> None:
    settings.DEMONSTRATION_ALLOWED = False
    refuse_demonstration_accounts()
    User.objects.create_user("editor", is_demonstration=True)

    with pytest.raises(ImproperlyConfigured, match=r"Delete or deactivate: editor\."):
        refuse_demonstration_accounts()


@pytest.mark.django_db(transaction=False)
def test_readiness_answers_for_database_cache_and_storage(client) -> None:
    response = client.get("/readyz", headers={"Accept": "application/json"})

    assert response.status_code == 200
    assert set(response.json().values()) == {"OK"}


def test_a_proxy_that_is_no_address_is_refused(tmp_path) -> None:
    database = f"sqlite:///{tmp_path}/db.sqlite3"
    result = check(tmp_path, **COMPLETE, DATABASE_URL=database, TRUSTED_PROXIES="10.0.0.0/8, proxy")

    assert result.returncode == 1
    assert "TRUSTED_PROXIES: proxy is no IP address and no network" in result.stderr
