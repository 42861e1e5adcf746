"""The way in, in a language from left to right and in one that runs the other way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from domain.page_language import checkout_locale
from tests.journeys.steps import let_in
from tests.support.speaking import LANGUAGES

if TYPE_CHECKING:
    from tests.support.town import Town


@pytest.mark.parametrize("language", LANGUAGES)
async def test_somebody_comes_in(town: Town, language: str) -> None:
    who = await let_in(town, language)
    (session,) = town.at_stripe("checkout.session", who)
    assert session["locale"] == checkout_locale(language)
