"""Standings: all that our rows tell about where a person stands, in one statement."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from domain.access import Access, Level
from domain.door import Door
from domain.grant import Grant
from storage.db import from_ms
from storage.pictures import Picture, Row, moment_of, moment_or_none, read_pictures
from storage.recent_bills import RECENT_BILLS, only_recent
from storage.snapshots import PICTURES, snapshot_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from domain.subscription import Snapshot

_PICTURES = (
    *map(only_recent, PICTURES),
    Picture(
        name="decisions",
        columns=("level", "tier", "reason", "until", "subscription_ref"),
        of="access_decisions t WHERE t.subscriber_id = ?",
    ),
    Picture(name="grants", columns=("tier", "starts_at", "ends_at"), of="grants t WHERE t.subscriber_id = ?"),
    Picture(
        name="checkouts",
        columns=(
            *("tier", "interval", "currency", "amount", "quantity", "promotion"),
            *("token", "url", "trial_days", "expires_at"),
        ),
        of="stripe_checkouts t WHERE t.subscriber_id = ? AND t.status IN ('opening', 'open')",
    ),
    Picture(
        name="chats", columns=("slug", "title", "invite_link"), of="gated_chats t WHERE t.slug IS NOT NULL AND ? > 0"
    ),
    Picture(
        name="memberships",
        columns=("chat_id",),
        of="chat_memberships t WHERE t.subscriber_id = ? AND t.actual = 'member'",
    ),
    Picture(name="usage", columns=("slug", "starts_ms", "used"), of="usage_windows t WHERE t.subscriber_id = ?"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveCheckout:
    """The checkout that may still be paid; `url` is missing while Stripe is being asked for it. `amount` is the price without a code,
    in minor units; `promotion` is the code that it was opened with.
    """

    tier: str
    interval: str
    currency: str
    amount: int
    promotion: str | None
    token: str
    url: str | None
    trial_days: int
    expires_at: datetime
    quantity: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """`snapshot` has the recent bills only. `doors` leads to every chat there is; which of them are the person's is decided by
    their access.

    `used` counts units of late, by the limit's slug and the start of its window.
    """

    snapshot: Snapshot | None
    previous: Access | None
    grants: tuple[Grant, ...]
    checkout: LiveCheckout | None
    doors: tuple[Door, ...]
    used: Mapping[tuple[str, datetime], int] = field(default_factory=dict)

    def doors_to(self, slugs: Collection[str]) -> tuple[Door, ...]:
        """Those among the doors that lead to these chats."""
        return tuple(door for door in self.doors if door.slug in slugs)


async def read_standing(subscriber_id: int) -> Standing:
    """Where a subscriber stands as our rows have it now."""
    found = await read_pictures(_PICTURES, subscriber_id, behind=RECENT_BILLS)
    inside = {row["chat_id"] for row in found["memberships"]}
    return Standing(
        snapshot=snapshot_of(found),
        previous=next(map(_access, found["decisions"]), None),
        grants=tuple(map(_grant, found["grants"])),
        checkout=next(map(_checkout, found["checkouts"]), None),
        doors=tuple(
            Door(slug=row["slug"], title=row["title"], link=row["invite_link"], member=row["id"] in inside)
            for row in found["chats"]
        ),
        used={(row["slug"], from_ms(row["starts_ms"])): row["used"] for row in found["usage"]},
    )


def _access(row: Row) -> Access:
    return Access(
        level=Level(row["level"]),
        tier=row["tier"],
        reason=row["reason"],
        until=moment_or_none(row["until"]),
        subscription=row["subscription_ref"],
    )


def _grant(row: Row) -> Grant:
    return Grant(tier=row["tier"], starts_at=moment_of(row["starts_at"]), ends_at=moment_or_none(row["ends_at"]))


def _checkout(row: Row) -> LiveCheckout:
    return LiveCheckout(
        tier=row["tier"],
        interval=row["interval"],
        currency=row["currency"],
        amount=row["amount"],
        promotion=row["promotion"],
        token=row["token"],
        url=row["url"],
        trial_days=row["trial_days"],
        expires_at=moment_of(row["expires_at"]),
        quantity=row["quantity"],
    )
