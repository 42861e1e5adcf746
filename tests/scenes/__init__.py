"""Every screen in every state, drawn by the real screens from plain values: for the picture book, for Telegram's limits, for reading.

A chapter is a file with a function `scenes(t)`. `tests/screens` holds that no screen and no notice lacks a scene.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.screens.screen import Screen
    from bot.words import Speaker


@dataclass(frozen=True, slots=True)
class Scene:
    """One screen: in which chapter, what it shows in English words, and the screen itself."""

    chapter: str
    name: str
    screen: Screen


def every_scene(t: Speaker) -> Iterator[Scene]:
    """In the order in which a subscriber, then an admin, meets them."""
    from tests.scenes import (  # noqa: PLC0415  # they import Scene
        admins,
        invoices,
        money,
        notices,
        plan,
        shopping,
        status,
        talk,
        usage,
        work,
    )

    for chapter in (talk, shopping, status, usage, work, invoices, plan, notices, admins, money):
        yield from chapter.scenes(t)
