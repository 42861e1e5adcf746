"""Who owes and cannot be told: they blocked the bot or are gone, so only Stripe's e-mail or a person can reach them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage import dunning_cases

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreached:
    """Since when they owe; `reach` is `blocked` or `gone`; `emails` are those that Stripe was given."""

    telegram_id: int
    first_name: str
    reach: str
    since: datetime
    emails: tuple[str, ...]


async def list_unreached(limit: int = 20) -> tuple[Unreached, ...]:
    """The oldest debt first."""
    return tuple(
        Unreached(
            telegram_id=row.subscriber.telegram_id,
            first_name=row.subscriber.first_name,
            reach=row.subscriber.reach,
            since=row.opened_at,
            emails=tuple(sorted({one.email for one in row.subscriber.customers if one.email})),
        )
        for row in await dunning_cases.of_unreached(limit)
    )
