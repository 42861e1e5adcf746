"""The audit log: what happened, in a sentence, with who did it. Rows are only ever added."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from tortoise import fields
from tortoise.models import Model

from domain.audit import Line
from storage.db import dumps, moment, rows


class AuditEntry(Model):
    """One thing that happened. `action` is a dotted name (`access.opened`), `actor` is stripe, subscriber, system or admin:<id>."""

    id = fields.BigIntField(primary_key=True)
    subscriber = fields.ForeignKeyField("models.Subscriber", related_name="audit", null=True, on_delete=fields.RESTRICT)
    at = fields.DatetimeField()
    actor = fields.CharField(max_length=64)
    action = fields.CharField(max_length=64)
    sentence = fields.TextField()
    details = fields.JSONField()

    class Meta:
        table = "audit_log"


async def write(subscriber_id: int | None, lines: Iterable[Line], *, actor: str, at: datetime) -> None:
    """Add lines. Joins the caller's transaction."""
    for line in lines:
        await rows(
            "INSERT INTO audit_log (subscriber_id, at, actor, action, sentence, details) VALUES (?, ?, ?, ?, ?, ?)",
            subscriber_id,
            moment(at),
            actor,
            line.action,
            line.sentence,
            dumps(dict(line.details)),
        )


async def newest(subscriber_id: int, *, limit: int) -> list[AuditEntry]:
    """The last lines about a subscriber, newest first."""
    return await AuditEntry.filter(subscriber_id=subscriber_id).order_by("-id").limit(limit)
