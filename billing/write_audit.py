"""Add one line to the audit log for something that a person or the program did."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from domain.audit import Line
from storage import audit_log

if TYPE_CHECKING:
    from collections.abc import Mapping

    from billing.context import Context


async def write_audit(
    ctx: Context,
    *,
    subscriber_id: int | None,
    actor: str,
    action: str,
    sentence: str,
    details: Mapping[str, Any] | None = None,
) -> None:
    """`actor` is stripe, subscriber, system or admin:<telegram id>; `action` is a dotted name; `details` hold ids, never names."""
    line = Line(action=action, sentence=sentence, details=details or {})
    await audit_log.write(subscriber_id, [line], actor=actor, at=ctx.clock.now())
