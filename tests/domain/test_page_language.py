"""Stripe's pages speak the person's language where Stripe has it, and are never asked for one that it has not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson
import pytest

from bot.words import Words
from domain.page_language import CHECKOUT, PORTAL, checkout_locale, portal_locale
from locales import FOLDER

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES = Words(FOLDER).languages


@pytest.mark.parametrize(
    ("language", "checkout", "portal"),
    [
        ("en", "en", "en"),
        ("en-gb", "en-GB", "en-GB"),
        ("en-US", "en", "en"),
        ("de", "de", "de"),
        ("de-AT", "de", "de"),
        ("pt-br", "pt-BR", "pt-BR"),
        ("pt", "pt", "pt"),
        ("es", "es", "es"),
        ("tr", "tr", "tr"),
        ("ru", "ru", "ru"),
        ("zh-hans", "zh", "zh"),
        ("zh-hant", "zh-TW", "zh-TW"),
        ("zh_TW", "zh-TW", "zh-TW"),
        ("zh-Hant-HK", "zh-HK", "zh-HK"),
        ("hi", "hi-IN", "auto"),
        ("ar", "auto", "auto"),
        ("uk", "auto", "auto"),
        ("no", "nb", "nb"),
        ("ja", "ja", "ja"),
        ("tlh", "auto", "auto"),
        ("", "auto", "auto"),
    ],
)
def test_a_language_is_called_as_stripe_calls_it(language: str, checkout: str, portal: str) -> None:
    assert (checkout_locale(language), portal_locale(language)) == (checkout, portal)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_of_our_languages_is_one_of_stripes_or_follows_the_browser(language: str) -> None:
    assert checkout_locale(language) in CHECKOUT
    assert portal_locale(language) in PORTAL
    assert (checkout_locale(language) == "auto") == (language in {"ar", "uk"})


def test_the_lists_are_the_official_ones(contract_dir: Path) -> None:
    paths: dict[str, Any] = orjson.loads((contract_dir / "stripe_sdk_spec3.json").read_bytes())["paths"]
    for path, ours in (("/v1/checkout/sessions", CHECKOUT), ("/v1/billing_portal/sessions", PORTAL)):
        [form] = paths[path]["post"]["requestBody"]["content"].values()
        assert set(form["schema"]["properties"]["locale"]["enum"]) == ours
