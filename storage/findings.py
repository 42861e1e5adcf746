"""The queries behind the invariants: each gives whom it is about and since when, oldest first; a sound database gives nothing.

They run over the connection that never blocks a payment. Persons are named by their Telegram number, everything else by its own id.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from domain.obstacle import PLACELESS
from storage.db import from_ms, moment, rows, to_ms

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST = 200  # counted no further: from there on it is "many"
_ENDED = "('canceled', 'incomplete', 'incomplete_expired')"
_PLACELESS = ", ".join(f"'{code}'" for code in sorted(PLACELESS))
_PERSON = "JOIN subscribers s ON s.id ="


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """`sql` gives `whom` and `since`; its `?`s are the moments that `at` names, each less the invariant's minimum age.

    `now`: business time as the column has it. `ms`: the same in milliseconds. `real`: real time in milliseconds.
    """

    sql: str
    at: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One of those that a query found."""

    whom: str
    since: datetime | None


QUERIES: Mapping[str, Query] = {
    "mark-dirty": Query(
        sql="SELECT COALESCE(CAST(s.telegram_id AS TEXT), m.customer_ref) AS whom, m.due_ms AS since FROM sync_marks m"
        " LEFT JOIN subscribers s ON s.id = m.subscriber_id"
        " WHERE m.raised > m.seen AND (m.due_ms < ? OR m.failures >= 5)",
        at=("real",),
    ),
    "event-waiting": Query(
        sql="SELECT stripe_id AS whom, received_at AS since FROM stripe_webhook_events"
        " WHERE state IN ('marked', 'unresolved') AND received_at < ?",
        at=("now",),
    ),
    "call-open": Query(
        sql="SELECT key AS whom, created_at AS since FROM operations"
        " WHERE state = 'open' AND ((due_ms IS NULL AND created_at < ?) OR due_ms < ?)",
        at=("now", "ms"),
    ),
    "open-without-fact": Query(
        # A pass is no subscription: what it rests on is a paid invoice, by whose id it goes.
        sql=f"SELECT CAST(s.telegram_id AS TEXT) AS whom, d.decided_at AS since FROM access_decisions d {_PERSON} d.subscriber_id"
        " WHERE d.level IN ('full', 'grace') AND d.reason <> 'grant.given' AND d.decided_at < ?"
        f" AND NOT EXISTS (SELECT 1 FROM stripe_subscriptions t WHERE t.stripe_id = d.subscription_ref AND t.status NOT IN {_ENDED})"
        " AND NOT EXISTS (SELECT 1 FROM stripe_invoices i WHERE i.status = 'paid'"
        " AND d.subscription_ref IN (i.subscription_ref, i.stripe_id))",
        at=("now",),
    ),
    "open-though-refunded": Query(
        sql=f"SELECT CAST(s.telegram_id AS TEXT) AS whom, d.decided_at AS since FROM access_decisions d {_PERSON} d.subscriber_id"
        " JOIN stripe_subscriptions t ON t.stripe_id = d.subscription_ref"
        " JOIN stripe_invoices i ON i.stripe_id = t.latest_invoice"
        " WHERE d.level IN ('full', 'grace') AND d.reason = 'subscription.paid' AND d.decided_at < ? AND i.paid > 0"
        " AND (SELECT SUM(p.refunded) FROM payment_attempts p WHERE p.invoice_id = i.id) >= i.paid",
        at=("now",),
    ),
    "open-though-stale": Query(
        sql=f"SELECT CAST(s.telegram_id AS TEXT) AS whom, d.until AS since FROM access_decisions d {_PERSON} d.subscriber_id"
        " WHERE d.level IN ('full', 'grace') AND d.reason <> 'grant.given' AND d.until < ?"
        " AND (d.fetched_at IS NULL OR d.fetched_at < d.until)",
        at=("now",),
    ),
    "paid-without-decision": Query(
        sql="SELECT CAST(s.telegram_id AS TEXT) AS whom, t.created_at AS since FROM stripe_subscriptions t"
        f" JOIN stripe_customers c ON c.id = t.customer_id {_PERSON} c.subscriber_id"
        " WHERE t.status IN ('active', 'trialing') AND t.created_at < ?"
        " AND NOT EXISTS (SELECT 1 FROM access_decisions d WHERE d.subscriber_id = s.id)",
        at=("now",),
    ),
    "second-living": Query(
        sql="SELECT CAST(s.telegram_id AS TEXT) AS whom, MAX(t.created_at) AS since FROM stripe_subscriptions t"
        f" JOIN stripe_customers c ON c.id = t.customer_id {_PERSON} c.subscriber_id"
        " WHERE NOT c.deleted AND t.status NOT IN ('canceled', 'incomplete_expired') GROUP BY s.telegram_id"
        " HAVING COUNT(*) > 1 AND MAX(t.created_at) < ?",
        at=("now",),
    ),
    "case-without-debt": Query(
        sql=f"SELECT CAST(s.telegram_id AS TEXT) AS whom, k.opened_at AS since FROM dunning_cases k {_PERSON} k.subscriber_id"
        " LEFT JOIN stripe_invoices i ON i.stripe_id = k.invoice_ref"
        " WHERE k.state = 'open' AND k.opened_at < ? AND (i.id IS NULL OR i.status <> 'open')"
        # What waits for its person's address is owed, too.
        f" AND (i.obstacle IS NULL OR i.status <> 'draft' OR i.obstacle NOT IN ({_PLACELESS}))",
        at=("now",),
    ),
    "notice-sending": Query(
        sql="SELECT fact AS whom, lease_ms AS since FROM outbox_notices WHERE state = 'sending' AND lease_ms < ?",
        at=("real",),
    ),
    "entry-owed": Query(
        sql=f"SELECT CAST(s.telegram_id AS TEXT) AS whom, m.settled_at AS since FROM chat_memberships m {_PERSON} m.subscriber_id"
        " WHERE m.wanted AND m.actual = 'asked' AND m.settled_at < ?",
        at=("now",),
    ),
    "customer-unlinked": Query(
        sql="SELECT m.customer_ref AS whom, MIN(e.received_at) AS since FROM sync_marks m"
        " JOIN stripe_webhook_events e ON e.customer_ref = m.customer_ref"
        " WHERE m.subscriber_id IS NULL AND NOT EXISTS (SELECT 1 FROM stripe_customers c WHERE c.stripe_id = m.customer_ref)"
        " GROUP BY m.customer_ref HAVING MIN(e.received_at) < ?",
        at=("now",),
    ),
    "forgotten-in-part": Query(
        sql="SELECT c.stripe_id AS whom, s.erased_at AS since FROM subscribers s JOIN stripe_customers c ON c.subscriber_id = s.id"
        " WHERE s.erased_at < ? AND NOT c.deleted",
        at=("now",),
    ),
    "sweep-late": Query(
        sql="SELECT 'sweep' AS whom, MAX(started_at) AS since FROM sweeps HAVING MAX(started_at) < ?",
        at=("now",),
    ),
}


async def find(name: str, *, after: timedelta, now: datetime, real_ms: int) -> list[Found]:
    """Those whom the invariant does not hold for, oldest first; at most two hundred."""
    query, before = QUERIES[name], now - after
    moments = {"now": moment(before), "ms": to_ms(before), "real": real_ms - int(after.total_seconds() * 1000)}
    found = await rows(f"{query.sql} ORDER BY since LIMIT {_MOST}", *(moments[one] for one in query.at), on="reports")
    return [Found(whom=str(row["whom"]), since=_since(row["since"])) for row in found]


def _since(value: object) -> datetime | None:
    if isinstance(value, int):
        return from_ms(value)
    return datetime.fromisoformat(value) if isinstance(value, str) else value if isinstance(value, datetime) else None
