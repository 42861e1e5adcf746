"""The page on which a language is chosen: each by its own name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import ChooseLanguage, Close
from bot.format import own_name
from bot.screens.screen import Screen, lines, rows, tap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.words import Speaker

_IN_A_ROW = 2


def language_page(t: Speaker, languages: Iterable[str], chosen: str | None) -> Screen:
    """Every language there is, with a tick at the one that was chosen; None stands for the client's."""
    taps = [tap(_ticked(own_name(code), code == chosen), ChooseLanguage(code=code)) for code in languages]
    hint = tap(_ticked(t.plain("button-language-hint"), chosen is None), ChooseLanguage(code=""))
    return Screen(
        lines(t("language-title"), t("language-text")),
        rows(
            *(taps[at : at + _IN_A_ROW] for at in range(0, len(taps), _IN_A_ROW)),
            [hint],
            [tap(t.plain("button-close"), Close())],
        ),
    )


def _ticked(name: str, is_chosen: bool) -> str:  # noqa: FBT001  # the one thing that it shows
    return f"✓ {name}" if is_chosen else name
