"""Everything an admin needs to answer "why" about one person: access, Stripe's ids, and the last lines of the audit log."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.decide_access import decide
from domain.error import UnknownPerson
from storage import access_decisions, audit_log, customers, subscribers
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from datetime import datetime

    from billing.context import Context
    from domain.access import Access
    from domain.subscriber import Known
    from domain.subscription import Subscription

_LINES = 10
_LONGEST_NUMBER = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """One line of the log."""

    at: datetime
    actor: str
    action: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard:
    """One person as an admin sees them; `entries` are newest first. `payers` are the e-mail addresses that Stripe was given."""

    subscriber: Known
    access: Access
    customers: tuple[str, ...]
    payers: tuple[str, ...]
    subscriptions: tuple[Subscription, ...]
    entries: tuple[AuditLine, ...]


async def look_up_person(ctx: Context, query: str) -> PersonCard:
    """Find by Telegram's number, by @name, or by Stripe's `cus_…`; `UnknownPerson` where there is none."""
    found = await _find(query.strip())
    if found is None:
        raise UnknownPerson
    snapshot = await read_snapshot(found.id)
    previous = await access_decisions.last(found.id)
    entries = await audit_log.newest(found.id, limit=_LINES)
    return PersonCard(
        subscriber=found,
        access=decide(ctx, snapshot, previous=previous, now=ctx.clock.now()),
        customers=tuple(await customers.refs(found.id)),
        payers=tuple(dict.fromkeys(row.email for row in (snapshot.customers if snapshot else ()) if row.email)),
        subscriptions=snapshot.subscriptions if snapshot else (),
        entries=tuple(AuditLine(at=e.at, actor=e.actor, action=e.action, sentence=e.sentence) for e in entries),
    )


async def _find(query: str) -> Known | None:
    if query.isascii() and query.isdigit() and len(query) <= _LONGEST_NUMBER:
        return await subscribers.find(telegram_id=int(query))
    if query.startswith("cus_"):
        subscriber_id = await customers.subscriber_of(query)
        return await subscribers.known(subscriber_id) if subscriber_id else None
    name = query.removeprefix("@")
    return await subscribers.find(username=name) if name else None
