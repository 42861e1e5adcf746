"""Operations: every call that can move money, written down with its key and exact parameters before it is made."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tortoise import fields
from tortoise.models import Model


class Operation(Model):
    """One call. `state`: open, succeeded, failed. An open one is repeated as it stands while it is younger than 23 hours.

    Without `due_ms` somebody makes it at once. With it (business time, milliseconds) a worker makes it then, under a lease of real
    time; `tries` counts how often it was in hand; its 23 hours count from when Stripe was asked first, `begun_at`.
    """

    id = fields.BigIntField(primary_key=True)
    subscriber = fields.ForeignKeyField("models.Subscriber", related_name="operations", on_delete=fields.RESTRICT)
    kind = fields.CharField(max_length=64)
    key = fields.CharField(max_length=255, unique=True)
    params = fields.JSONField()
    state = fields.CharField(max_length=16)
    result_ref = fields.CharField(max_length=255, null=True)
    error = fields.TextField(null=True)
    due_ms = fields.BigIntField(null=True)
    lease_ms = fields.BigIntField(default=0)
    tries = fields.IntField(default=0)
    begun_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "operations"


async def begin(*, subscriber_id: int, kind: str, key: str, params: dict[str, Any], now: datetime) -> Operation:
    """Write an operation down before its call. The same key twice breaks `operations_key_unique`."""
    return await Operation.create(
        subscriber_id=subscriber_id, kind=kind, key=key, params=params, state="open", created_at=now
    )


async def succeed(operation_id: int, *, result_ref: str, now: datetime) -> bool:
    """Its call did what it should; False where somebody has written that down already."""
    unknown = Operation.filter(id=operation_id).exclude(state="succeeded")
    return bool(await unknown.update(state="succeeded", result_ref=result_ref, error=None, finished_at=now))


async def fail(operation_id: int, *, error: str, now: datetime) -> None:
    """Its call was refused, or it must not be made any more."""
    await Operation.filter(id=operation_id).update(state="failed", error=error[:500], finished_at=now)


async def open_before(moment: datetime, *, limit: int) -> list[Operation]:
    """Operations that were begun before `moment`, by somebody who did not write their outcome down."""
    return await Operation.filter(state="open", due_ms=None, created_at__lt=moment).order_by("id").limit(limit)
