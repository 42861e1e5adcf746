"""Settings: what is wrong is named with what would be right, all of it at once, and money never meets pretence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from settings import BadSettings, Settings, read_settings
from tests.support.program import ROOT

GOOD = {
    "BOT_TOKEN": "123456789:AAF0aBcDeFgHiJkLmNoPqRsTuVwXyZ01234",
    "ADMIN_IDS": "9001, 9002",
    "STRIPE_SECRET_KEY": "sk_test_51HqXyzABCdef",
    "STRIPE_WEBHOOK_SECRET": "whsec_MfKQ9r8GKYqrTwjU",
    "PUBLIC_URL": "https://bot.example.com/",
}
LIVE = {"STRIPE_SECRET_KEY": "sk_live_51HqXyzABCdef"}


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing of whoever runs the tests."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


def read(monkeypatch: pytest.MonkeyPatch, **environ: str) -> Settings:
    for name, value in (GOOD | environ).items():
        monkeypatch.setenv(name, value)
    return read_settings()


def test_good_settings_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = read(monkeypatch, STRIPE_WEBHOOK_SECRET="whsec_MfKQ9r8GKYqrTwjU, whsec_AnotherOneForTheRoll")
    assert settings.admin_ids == {9001, 9002}
    assert settings.stripe_webhook_secret == ("whsec_MfKQ9r8GKYqrTwjU", "whsec_AnotherOneForTheRoll")
    assert settings.public_url == "https://bot.example.com"
    assert settings.livemode is False


def test_no_secret_is_in_their_printed_form(monkeypatch: pytest.MonkeyPatch) -> None:
    printed = repr(read(monkeypatch, DATABASE_URL="postgres://retainer:hunter2@db/retainer"))
    assert not re.search("51HqXyz|AAF0|MfKQ9|hunter2", printed)
    assert "bot.example.com" in printed


WRONG = [
    ("BOT_TOKEN", "123456:short", "@BotFather"),
    ("BOT_TOKEN", "123456:ABC-DEF...", "@BotFather"),
    ("BOT_TOKEN", "<your token>", "@BotFather"),
    ("ADMIN_IDS", "me", "numbers with commas"),
    ("ADMIN_IDS", ",", "numbers with commas"),
    ("ADMIN_IDS", "-5", "numbers with commas"),
    ("STRIPE_SECRET_KEY", "pk_test_51HqXyzABCdef", "publishable"),
    ("STRIPE_SECRET_KEY", "sk_test_...", "whole secret key"),
    ("STRIPE_SECRET_KEY", "changeme", "whole secret key"),
    ("STRIPE_WEBHOOK_SECRET", "whsec_...", "whole signing secret"),
    ("STRIPE_WEBHOOK_SECRET", "MfKQ9r8GKYqrTwjU", "whole signing secret"),
    ("STRIPE_MODE", "production", "'test' or 'live'"),
    ("STRIPE_MODE", "live", "is a test key"),
    ("PUBLIC_URL", "bot.example.com", "https://"),
    ("PUBLIC_URL", "http://bot.example.com", "https://"),
    ("PUBLIC_URL", "https://bot.example.com/?a=b", "before any"),
    ("WEB_PORT", "eighty", "WEB_PORT"),
    ("WEB_PORT", "70000", "65535"),
    ("DATABASE_URL", "mysql://x/y", "sqlite://retainer.db"),
    ("DATABASE_URL", "sqlite://", "sqlite://retainer.db"),
    ("STRIPE_API_BASE", "http://stripe.example.com", "https://"),
    ("STRIPE_API_VERSION", "2020-08-27", "2026-10-28.endive"),
    ("STRIPE_TIMEOUT_SECONDS", "0", "greater than 0"),
    ("STRIPE_MAX_RETRIES", "100", "less than or equal"),
    ("WEBHOOK_TOLERANCE_SECONDS", "0", "greater than or equal"),
    ("TELEGRAM_MODE", "push", "'polling' or 'webhook'"),
    ("LOG_FORMAT", "xml", "'text' or 'json'"),
    ("LOG_LEVEL", "LOUD", "'INFO'"),
]


@pytest.mark.parametrize(("name", "value", "words"), WRONG)
def test_a_wrong_value_is_refused_with_what_would_be_right_a3(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, words: str
) -> None:
    with pytest.raises(BadSettings) as refused:
        read(monkeypatch, **{name: value})
    said = str(refused.value)
    assert f"{name} is wrong" in said
    assert words in said
    assert "One setting needs you" in said


def test_a_refused_secret_is_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadSettings) as refused:
        read(
            monkeypatch, STRIPE_SECRET_KEY="pk_live_TopSecret", BOT_TOKEN="TopSecret", STRIPE_WEBHOOK_SECRET="TopSecret"
        )
    assert "TopSecret" not in str(refused.value)
    assert "3 settings need you" in str(refused.value)


MONEY_AND_PRETENCE = [
    ("CLOCK_FILE", "/var/clock"),
    ("STRIPE_API_BASE", "http://127.0.0.1:8910/stripe"),
    ("PUBLIC_URL", "http://127.0.0.1:8080"),
    ("STRIPE_MODE", "test"),
]


@pytest.mark.parametrize(("name", "value"), MONEY_AND_PRETENCE)
def test_a_live_key_is_refused_beside_a_setting_of_the_sandbox(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    with pytest.raises(BadSettings, match=f"{name} is wrong"):
        read(monkeypatch, **LIVE, **{name: value})


def test_a_live_key_is_taken_with_live_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(monkeypatch, **LIVE, STRIPE_MODE="live").livemode is True


def test_telegram_can_not_post_to_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadSettings, match="TELEGRAM_MODE is wrong"):
        read(monkeypatch, PUBLIC_URL="http://127.0.0.1:8080", TELEGRAM_MODE="webhook")


def test_what_is_missing_and_what_is_wrong_come_in_one_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STRIPE_SECRET_KEY", "pk_test_51HqXyzABCdef")
    monkeypatch.setenv("WEB_PORT", "eighty")
    with pytest.raises(BadSettings) as refused:
        read_settings()
    said = str(refused.value)
    assert "6 settings need you" in said
    assert said.count("is missing") == 4
    assert said.count("is wrong") == 2


def test_a_verb_asks_only_for_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STRIPE_SECRET_KEY", GOOD["STRIPE_SECRET_KEY"])
    assert read_settings(needed=("stripe_secret_key",)).stripe_webhook_secret == ()


def test_an_empty_line_of_the_example_counts_as_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text((ROOT / ".env.stripe.example").read_text())
    with pytest.raises(BadSettings) as refused:
        read_settings()
    said = str(refused.value)
    assert said.count("is missing") == 4
    assert "is wrong" not in said


def test_the_environment_outranks_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("WEB_PORT=1111\nWEB_HOST=0.0.0.0\n")
    settings = read(monkeypatch, WEB_PORT="2222")
    assert (settings.web_port, settings.web_host) == (2222, "0.0.0.0")


def test_a_misspelt_name_in_the_file_is_named_with_what_was_meant(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("STRIPE_WEBHOK_SECRET=whsec_MfKQ9r8GKYqrTwjU\nCOMPOSE_PROJECT_NAME=shop\n")
    with pytest.raises(BadSettings) as refused:
        read(monkeypatch)
    said = str(refused.value)
    assert "STRIPE_WEBHOK_SECRET in .env is no setting. Did you mean STRIPE_WEBHOOK_SECRET?" in said
    assert "COMPOSE" not in said
