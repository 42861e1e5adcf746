"""What the operator may set: the only reader of the environment, and the sentences that say what is wrong with it."""

import os
import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, DotEnvSettingsSource, EnvSettingsSource, NoDecode, SettingsConfigDict

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
# What `python main.py run` can not do without; the other verbs need less.
NEEDED = ("bot_token", "admin_ids", "stripe_secret_key", "stripe_webhook_secret", "public_url")


def _shaped(pattern: str, sentence: str) -> AfterValidator:
    """A value must match `pattern` as a whole; `sentence` says what would be right."""

    def check(value: str) -> str:
        if value and not re.fullmatch(pattern, value):
            raise ValueError(sentence)
        return value

    return AfterValidator(check)


def _address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("it must be an address that begins with https:// (http:// only for this machine itself)")
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise ValueError("it must begin with https://; plain http:// is for 127.0.0.1 and localhost only")
    if parts.query or parts.fragment:
        raise ValueError("it must end before any ? or #")
    return value.rstrip("/")


Address = Annotated[str, AfterValidator(_address)]


class Settings(BaseSettings):
    """Every setting with what it is for. Names in the environment are the same in capitals."""

    model_config = SettingsConfigDict(env_ignore_empty=True, extra="ignore", frozen=True, hide_input_in_errors=True)

    bot_token: Annotated[
        str, _shaped(r"\d+:[\w-]{10,}", "it must look like 123456789:AAF0..., as @BotFather wrote it, and be complete")
    ] = Field(
        default="",
        repr=False,
        description="The bot's key at Telegram. In Telegram, write /newbot (or /token) to @BotFather.",
    )
    admin_ids: Annotated[frozenset[int], NoDecode] = Field(
        default=frozenset(),
        description="Telegram ids, with commas between, of those who get /admin and the alerts; "
        "@userinfobot tells yours.",
    )
    stripe_secret_key: Annotated[
        str,
        _shaped(
            r"(sk|rk)_(test|live)_\w{6,}",
            "it must be a whole secret key, sk_test_... or sk_live_... (or a restricted one, rk_...)",
        ),
    ] = Field(
        default="",
        repr=False,
        description="The key to your Stripe account. Stripe Dashboard, Developers, API keys, Secret key.",
    )
    stripe_mode: Literal["test", "live"] | None = Field(
        default=None,
        description="A safety catch: what the key must be. With `live` a test key is refused, with `test` a live one.",
    )
    stripe_webhook_secret: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(),
        repr=False,
        description="Proves that a webhook comes from Stripe. `python main.py setup` makes the endpoint and shows it; "
        "for local work `stripe listen` shows one. Two with a comma between while one is being rolled.",
    )
    public_url: Annotated[str, AfterValidator(lambda value: _address(value) if value else value)] = Field(
        default="",
        description="Where people and Stripe reach this program from outside, like https://bot.example.com; "
        "http://127.0.0.1:8080 for local work.",
    )
    web_host: str = Field(default="127.0.0.1", description="The address to listen on; 0.0.0.0 inside a container.")
    web_port: int = Field(default=8080, ge=0, le=65535, description="The port to listen on; 0 takes any free one.")
    database_url: Annotated[
        str,
        _shaped(
            r"sqlite://[^?]+|postgres(ql)?://[^/]+/.+",
            "it must look like sqlite://retainer.db or postgres://user:password@host:5432/name",
        ),
    ] = Field(
        default="sqlite://retainer.db",
        repr=False,
        description="Where everything is kept: a SQLite file beside the program, or a PostgreSQL database.",
    )
    tiers_file: Path = Field(default=Path("tiers.toml"), description="The file that says what is sold.")
    stripe_api_base: Address = Field(
        default="https://api.stripe.com",
        description="Stripe, or another server that speaks the same, as the sandbox does.",
    )
    stripe_api_version: Literal["2026-10-28.endive"] = Field(
        default="2026-10-28.endive",
        description="The version of Stripe's API that this program is written for; the webhook endpoint gets the same.",
    )
    stripe_timeout_seconds: float = Field(
        default=20.0, gt=0, le=80, description="How long one request to Stripe may take where nobody waits for it."
    )
    stripe_max_retries: int = Field(
        default=2, ge=0, le=5, description="How often a request to Stripe is repeated, under the same idempotency key."
    )
    stripe_rate_limit: float = Field(
        default=20.0, gt=0, le=100, description="Requests per second to Stripe at most. Stripe allows 25 in test mode."
    )
    webhook_tolerance_seconds: int = Field(
        default=300, ge=30, le=3600, description="How old (or how far ahead) the signature of a webhook may be."
    )
    telegram_api_base: Address = Field(
        default="https://api.telegram.org", description="Telegram, a Bot API server of your own, or the sandbox."
    )
    telegram_link_base: Address = Field(default="https://t.me", description="Where links into Telegram lead.")
    telegram_mode: Literal["polling", "webhook"] = Field(
        default="polling",
        description="How updates arrive: fetched by us (works everywhere), or posted by Telegram to PUBLIC_URL.",
    )
    clock_file: Path | None = Field(
        default=None, description="A file with seconds by which business time runs ahead: the sandbox's time machine."
    )
    log_format: Literal["text", "json"] = Field(default="text", description="Lines for people, or for a log collector.")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO", description="The least important level that is written."
    )

    @field_validator("stripe_secret_key", mode="before")
    @classmethod
    def _no_publishable_key(cls, value: object) -> object:
        if isinstance(value, str) and value.startswith("pk_"):
            raise ValueError("this is the publishable key (pk_...); the secret one beside it is needed (sk_...)")
        return value

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _numbers(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        parts = [part.strip() for part in value.split(",") if part.strip()]
        wrong = [part for part in parts if not part.isdecimal()] or ([] if parts else [value])
        if wrong:
            raise ValueError(f"it must be numbers with commas between, like 12345678,87654321; {wrong[0]!r} is none")
        return frozenset(map(int, parts))

    @field_validator("stripe_webhook_secret", mode="before")
    @classmethod
    def _secrets(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        secrets = tuple(part.strip() for part in value.split(",") if part.strip())
        if not secrets or any(not re.fullmatch(r"whsec_[\w+/=-]{8,}", secret) for secret in secrets):
            raise ValueError("each must be a whole signing secret, whsec_ and a long row of letters and digits")
        return secrets

    @field_validator("stripe_mode")
    @classmethod
    def _key_of_that_mode(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value and _key(info) and f"_{value}_" not in _key(info):
            other = "live" if value == "test" else "test"
            raise ValueError(f"it says {value}, but STRIPE_SECRET_KEY is a {other} key; change one of the two")
        return value

    @field_validator("public_url", "stripe_api_base")
    @classmethod
    def _no_pretending_with_money(cls, value: str, info: ValidationInfo) -> str:
        if value.startswith("http://") and "_live_" in _key(info):
            raise ValueError("it leads to this machine, but STRIPE_SECRET_KEY is a live key; use a test key here")
        return value

    @field_validator("clock_file")
    @classmethod
    def _no_time_machine_with_money(cls, value: Path | None, info: ValidationInfo) -> Path | None:
        if value and "_live_" in _key(info):
            raise ValueError("a clock that can be moved is for the sandbox, and STRIPE_SECRET_KEY is a live key")
        return value

    @field_validator("telegram_mode")
    @classmethod
    def _reachable_for_telegram(cls, value: str, info: ValidationInfo) -> str:
        url, base = str(info.data.get("public_url", "")), str(info.data.get("telegram_api_base", ""))
        if value == "webhook" and url.startswith("http://") and not base.startswith("http://"):
            raise ValueError("Telegram posts only to https://; set PUBLIC_URL to your domain, or use polling")
        return value

    @property
    def livemode(self) -> bool:
        """Whether real money moves."""
        return "_live_" in self.stripe_secret_key


class BadSettings(Exception):
    """Some settings are missing or wrong; the message says everything about all of them."""


def read_settings(*, needed: tuple[str, ...] = NEEDED) -> Settings:
    """Read the environment, and below it the file `.env` (or the one that ENV_FILE names).

    Raises `BadSettings` with every problem at once: what is missing of `needed`, and what is wrong.
    """
    file = Path(os.environ.get("ENV_FILE", ".env"))
    problems: list[str] = []
    if "ENV_FILE" in os.environ and not file.exists():
        problems.append(f"  ENV_FILE names {file}, and there is no such file.")
    written = DotEnvSettingsSource(Settings, env_file=file, env_ignore_empty=True)
    problems += _misspelt(written.env_vars, file)
    present = {**written(), **EnvSettingsSource(Settings, env_ignore_empty=True)()}
    problems += [_missing(name) for name in needed if not present.get(name)]
    try:
        settings = Settings(_env_file=file)
    except ValidationError as error:
        problems += [_wrong(str(problem["loc"][0]), problem["msg"]) for problem in error.errors()]
        raise BadSettings(_letter(problems)) from error
    if problems:
        raise BadSettings(_letter(problems))
    return settings


def _misspelt(written: Mapping[str, object], file: Path) -> list[str]:
    """Names in the file that are nearly a setting's; what is far from all of them belongs to some other program."""
    near = {name: get_close_matches(name, Settings.model_fields, n=1, cutoff=0.85) for name in written}
    return [
        f"  {name.upper()} in {file} is no setting. Did you mean {match[0].upper()}?"
        for name, match in near.items()
        if match and match[0] != name
    ]


def _missing(name: str) -> str:
    return f"  {name.upper()} is missing.\n      {Settings.model_fields[name].description}"


def _wrong(name: str, message: str) -> str:
    reason = message.removeprefix("Value error, ")
    return f"  {name.upper()} is wrong: {reason}.\n      {Settings.model_fields[name].description}"


def _letter(problems: list[str]) -> str:
    count = "One setting needs" if len(problems) == 1 else f"{len(problems)} settings need"
    return "\n".join(
        [
            f"Retainer did not start. {count} you:",
            "",
            *problems,
            "",
            "Put settings into the file .env (begin with: cp .env.stripe.example .env) or into the environment.",
            "No accounts at hand? `make demo` runs everything against a pretend Stripe and a pretend Telegram.",
        ]
    )


def _key(info: ValidationInfo) -> str:
    return str(info.data.get("stripe_secret_key", ""))
