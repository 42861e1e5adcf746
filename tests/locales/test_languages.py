"""Every language says everything: the same keys and values as English, its own forms of numbers, and lengths that Telegram takes."""

from __future__ import annotations

from html import unescape

import pytest

from bot.words import Words
from locales import FOLDER
from tools.words import complaints, plurals

LANGUAGES = Words(FOLDER).languages


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_complete(language: str) -> None:
    assert not list(complaints(language))


def test_every_language_that_was_promised_is_there() -> None:
    promised = {"en", "es", "de", "fr", "pt-br", "it", "ru", "uk", "tr", "ar", "hi", "zh-hans"}
    assert promised <= set(LANGUAGES)


def test_forms_of_numbers_are_those_of_the_language() -> None:
    assert plurals("en") == {"one", "other"}
    assert plurals("fr") == {"one", "other"}
    assert plurals("ru") == {"one", "few", "many"}
    assert plurals("ar") == {"zero", "one", "two", "few", "many", "other"}
    assert plurals("zh-hans") == {"other"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_escaped_twice(language: str) -> None:
    t = Words(FOLDER).speak(language)
    said = t("start-title", name="<A & B>", business="x")
    assert "<A & B>" in unescape(said)
    assert "&amp;amp;" not in said
