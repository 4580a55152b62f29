"""The only reader of the environment: every variable, its default and its meaning."""

from dataclasses import dataclass
from ipaddress import ip_network
from pathlib import Path

import environ
from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parents[2]

_environment = environ.Env()
_environment.read_env(BASE_DIR / ".env")


@dataclass(frozen=True)
class Variable:
    """One environment variable, as documented in `.env.example`."""

    name: str
    default: str
    meaning: str
    required_in_production: bool = False


VARIABLES = (
    Variable(
        "SECRET_KEY",
        "",
        "Signs sessions and links. At least 50 random characters.",
        required_in_production=True,
    ),
    Variable(
        "ALLOWED_HOSTS",
        "",
        "Host names the site answers to, separated by commas.",
        required_in_production=True,
    ),
    Variable(
        "SITE_URL",
        "http://localhost:8000",
        "Where readers find the site; used in canonical links, feeds and e-mail.",
        required_in_production=True,
    ),
    Variable(
        "DATABASE_URL",
        "",
        "Such as postgres://user:password@host:5432/name. In development, SQLite under var/.",
        required_in_production=True,
    ),
    Variable("REDIS_URL", "", "Such as redis://host:6379/0. Without it, a cache in memory."),
    Variable("EMAIL_URL", "consolemail://", "Such as smtp+tls://user:password@host:587."),
    Variable("DEFAULT_FROM_EMAIL", "cms@example.org", "The sender of the site's e-mail."),
    Variable(
        "OAI_ADMIN_EMAIL",
        "cms@example.org",
        "Whom libraries that harvest the publications write to; public at /oai/.",
    ),
    Variable("DATA_DIR", "", "Where files and the SQLite database are kept. Without it, var/."),
    Variable(
        "INSECURE_HTTP",
        "false",
        "true serves without TLS, to try production settings on one machine.",
    ),
    Variable(
        "TRUSTED_PROXIES",
        "127.0.0.1, ::1",
        "Addresses or networks of proxies whose X-Forwarded-For is believed, separated by commas.",
    ),
    Variable(
        "TRANSLATOR",
        "none",
        "What suggests translations: none, libretranslate, deepl, or dummy, which marks words.",
    ),
    Variable(
        "TRANSLATOR_URL",
        "",
        "Where it is, such as https://translate.example.org. DeepL's is known by its key.",
    ),
    Variable("TRANSLATOR_KEY", "", "The key of its account. DeepL needs one."),
    Variable(
        "TRANSLATOR_WORDS_PER_MONTH",
        "100000",
        "At most so many words a month are sent to it; 0 for no limit.",
    ),
    Variable("DEMO_PASSWORD", "demo", "The password of the demonstration accounts."),
    Variable("DEBUG", "false", "true shows technical error pages; in development only."),
    Variable("LOG_LEVEL", "INFO", "DEBUG, INFO, WARNING or ERROR."),
)

_BY_NAME = {variable.name: variable for variable in VARIABLES}


def text(name: str) -> str:
    """The value of a declared variable, or its default. KeyError for an undeclared name."""
    return _environment.str(name, default=_BY_NAME[name].default)


def flag(name: str) -> bool:
    """A declared variable as a truth value: 1, true, yes and on are true."""
    return _environment.bool(name, default=_BY_NAME[name].default == "true")


def items(name: str) -> list[str]:
    """A declared variable as a list of its comma-separated parts."""
    return [part.strip() for part in text(name).split(",") if part.strip()]


def networks(name: str) -> list[str]:
    """A declared variable as a list of IP addresses and networks, refused where one is neither."""
    found = items(name)
    for network in found:
        try:
            ip_network(network, strict=False)
        except ValueError as error:
            raise ImproperlyConfigured(
                f"{name}: {network} is no IP address and no network such as 10.0.0.0/8."
            ) from error
    return found


def test_worker() -> int:
    """Which of the processes that share a test run this is, counted from 0."""
    return int(_environment.str("PYTEST_XDIST_WORKER", default="gw0").removeprefix("gw"))


def require_for_production() -> None:
    """Raise ImproperlyConfigured naming every variable that production lacks, all at once."""
    missing = [
        v for v in VARIABLES if v.required_in_production and not _environment.str(v.name, "")
    ]
    problems = [f"{variable.name}: {variable.meaning}" for variable in missing]
    secret = text("SECRET_KEY")
    if secret and (len(secret) < 50 or "insecure" in secret):
        problems.append("SECRET_KEY: the value is a default or too short; 50 characters at least.")
    if text("TRANSLATOR").strip().lower() == "dummy":
        problems.append("TRANSLATOR: dummy is for development; it translates nothing.")
    if problems:
        raise ImproperlyConfigured(
            "Production cannot start. Set in the environment or in .env:\n  "
            + "\n  ".join(problems)
        )


def example() -> str:
    """The text of `.env.example`: every variable with its meaning and default."""
    lines = ["# Copy to .env and change. With none set, development settings work."]
    for variable in VARIABLES:
        needed = " Needed in production." if variable.required_in_production else ""
        lines += ["", f"# {variable.meaning}{needed}", f"#{variable.name}={variable.default}"]
    return "\n".join(lines) + "\n"
