"""Figures for people and monitors, read over the connection that never blocks a payment."""

from __future__ import annotations

from datetime import datetime

from storage.db import dialect, moment, rows, scalar, to_ms

_REPORTS = "reports"


async def people_by_tier() -> dict[str, int]:
    """How many people each tier is open for now."""
    found = await rows(
        "SELECT tier, COUNT(*) AS people FROM access_decisions WHERE level IN ('full', 'grace') AND tier IS NOT NULL"
        " GROUP BY tier ORDER BY tier",
        on=_REPORTS,
    )
    return {row["tier"]: int(row["people"]) for row in found}


async def people_trialing() -> int:
    """How many of them are in their trial."""
    return await scalar("SELECT COUNT(*) FROM access_decisions WHERE reason = 'subscription.trialing'", on=_REPORTS)


async def money_since(since: datetime) -> dict[str, int]:
    """What was paid since then less what went back of it, in minor units per currency; two currencies have no sum."""
    found = await rows(
        "SELECT i.currency AS currency, SUM(i.paid) AS paid, SUM(COALESCE((SELECT SUM(p.refunded) FROM payment_attempts p"
        " WHERE p.invoice_id = i.id), 0)) AS back FROM stripe_invoices i"
        " WHERE i.status = 'paid' AND i.paid_at >= ? AND i.paid > 0 GROUP BY i.currency ORDER BY i.currency",
        moment(since),
        on=_REPORTS,
    )
    return {row["currency"]: int(row["paid"]) - int(row["back"]) for row in found}


async def events_by_state() -> dict[str, int]:
    """How many events of the inbox are in each state that is not finished well."""
    found = await rows(
        "SELECT state, COUNT(*) AS events FROM stripe_webhook_events WHERE state IN ('marked', 'unresolved', 'dead') GROUP BY state",
        on=_REPORTS,
    )
    return {row["state"]: int(row["events"]) for row in found}


async def oldest_open_event() -> datetime | None:
    """When the oldest event came in that nobody has looked after yet."""
    found = await rows(
        "SELECT MIN(received_at) AS oldest FROM stripe_webhook_events WHERE state IN ('marked', 'unresolved')",
        on=_REPORTS,
    )
    oldest = found[0]["oldest"] if found else None
    return datetime.fromisoformat(oldest) if isinstance(oldest, str) else oldest


async def marks_dirty(real_ms: int) -> int:
    """How many people must be looked at again; a look that is only planned, in case nothing asks for it sooner, is not owed yet."""
    return await scalar(
        "SELECT COUNT(*) FROM sync_marks WHERE raised > seen AND (due_ms <= ? OR failures > 0)", real_ms, on=_REPORTS
    )


async def marks_failing() -> int:
    """How many of them could not be looked at the last time."""
    return await scalar("SELECT COUNT(*) FROM sync_marks WHERE raised > seen AND failures > 0", on=_REPORTS)


async def notices_owed(now: datetime) -> int:
    """How many notices are due and not said, without those to people who can not be reached."""
    return await scalar(
        "SELECT COUNT(*) FROM outbox_notices n WHERE n.state IN ('owed', 'sending') AND n.due_ms <= ? AND NOT EXISTS"
        " (SELECT 1 FROM subscribers s WHERE s.telegram_id = n.chat_id AND s.reach <> 'open')",
        to_ms(now),
        on=_REPORTS,
    )


async def updates_new() -> int:
    """How many of Telegram's updates are stored and not handled."""
    return await scalar("SELECT COUNT(*) FROM telegram_updates WHERE state = 'new'", on=_REPORTS)


async def operations_open(now: datetime) -> int:
    """How many calls are due, or have an outcome that nobody wrote down; what is planned for later is not owed yet."""
    return await scalar(
        "SELECT COUNT(*) FROM operations WHERE state = 'open' AND (due_ms IS NULL OR due_ms <= ?)",
        to_ms(now),
        on=_REPORTS,
    )


async def memberships_owed() -> int:
    """How many join requests wait for us although they are wanted."""
    return await scalar(
        f"SELECT COUNT(*) FROM chat_memberships WHERE actual = 'asked' AND wanted = {_true()}", on=_REPORTS
    )


def _true() -> str:
    return "1" if dialect() == "sqlite" else "TRUE"
