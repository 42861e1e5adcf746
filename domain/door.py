"""A door: a private chat as it stands for one person."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """A private chat that stands open. `link` is empty until the bot could make one; `member`: inside already."""

    slug: str
    title: str
    link: str | None
    member: bool
