"""Grants: access that we gave without Stripe. Nothing that Stripe tells changes one; it ends by the clock, or by an admin."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from tortoise import fields
from tortoise.models import Model

from domain.grant import Grant
from storage.db import as_moment, moment, rows


class GivenGrant(Model):
    """One grant. `key` is the wish that it came from, so that a double tap gives once. Without `ends_at` it goes on."""

    id = fields.BigIntField(primary_key=True)
    subscriber = fields.ForeignKeyField("models.Subscriber", related_name="grants", on_delete=fields.CASCADE)
    source = fields.CharField(max_length=16)
    key = fields.CharField(max_length=128, unique=True)
    tier = fields.CharField(max_length=64)
    starts_at = fields.DatetimeField()
    ends_at = fields.DatetimeField(null=True)
    actor = fields.CharField(max_length=64)
    note = fields.CharField(max_length=255, null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "grants"


async def of_person(subscriber_id: int) -> tuple[Grant, ...]:
    """Every grant of a subscriber, those that are over included, oldest first."""
    found = await rows("SELECT tier, starts_at, ends_at FROM grants WHERE subscriber_id = ? ORDER BY id", subscriber_id)
    return tuple(
        Grant(
            tier=row["tier"],
            starts_at=as_moment(row["starts_at"]),
            ends_at=as_moment(row["ends_at"]) if row["ends_at"] else None,
        )
        for row in found
    )


def as_grants(given: Iterable[GivenGrant]) -> tuple[Grant, ...]:
    """The rows as what access is decided from."""
    return tuple(Grant(tier=row.tier, starts_at=row.starts_at, ends_at=row.ends_at) for row in given)


async def running(subscriber_id: int, *, now: datetime) -> list[GivenGrant]:
    """Those that open something now, oldest first."""
    found = await GivenGrant.filter(subscriber_id=subscriber_id, starts_at__lte=now).order_by("id")
    return [row for row in found if row.ends_at is None or now < row.ends_at]


async def give(grant: GivenGrant) -> bool:
    """Write a grant down; False where its key is known. Joins the caller's transaction."""
    known = await GivenGrant.filter(key=grant.key).exists()
    await GivenGrant.bulk_create([grant], ignore_conflicts=True)
    return not known


async def end_all(subscriber_id: int, *, now: datetime) -> int:
    """End what runs and what is still to begin; give how many. Joins the caller's transaction."""
    ended = await rows(
        "UPDATE grants SET ends_at = ? WHERE subscriber_id = ? AND (ends_at IS NULL OR ends_at > ?) RETURNING id",
        moment(now),
        subscriber_id,
        moment(now),
    )
    return len(ended)
