"""Everything an admin needs to answer "why" about one person: access, Stripe's ids, and the last lines of the audit log."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.decide_access import decide_access
from domain.error import UnknownPerson
from storage import audit_log, customers, grants, subscribers, trials
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from datetime import datetime

    from billing.context import Context
    from domain.access import Access
    from domain.grant import Grant
    from domain.subscriber import Known
    from domain.subscription import Customer, Subscription

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
class TrialLine:
    """Free days that this person had. `seen_with`: who else has used the card; `answer`: what they chose when asked about it."""

    started_at: datetime
    seen_with: str | None
    answer: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard:
    """One person as an admin sees them; `entries` are newest first. `gifts` are the grants that run now.

    `payers` are the e-mail addresses that Stripe was given, `people` what it knows of them besides.
    """

    subscriber: Known
    access: Access
    customers: tuple[str, ...]
    payers: tuple[str, ...]
    subscriptions: tuple[Subscription, ...]
    entries: tuple[AuditLine, ...]
    gifts: tuple[Grant, ...] = ()
    people: tuple[Customer, ...] = ()
    trials: tuple[TrialLine, ...] = ()


async def look_up_person(ctx: Context, query: str) -> PersonCard:
    """Find by Telegram's number, by @name, or by Stripe's `cus_…`; `UnknownPerson` where there is none."""
    found = await _find(query.strip())
    if found is None:
        raise UnknownPerson
    snapshot = await read_snapshot(found.id)
    entries = await audit_log.newest(found.id, limit=_LINES)
    return PersonCard(
        subscriber=found,
        access=await decide_access(ctx, found.id),
        customers=tuple(await customers.refs(found.id)),
        payers=tuple(dict.fromkeys(row.email for row in (snapshot.customers if snapshot else ()) if row.email)),
        people=tuple(row for row in (snapshot.customers if snapshot else ()) if not row.deleted),
        trials=tuple(
            TrialLine(started_at=row.started_at, seen_with=row.seen_with, answer=row.answer)
            for row in await trials.of(found.id)
        ),
        subscriptions=snapshot.subscriptions if snapshot else (),
        gifts=grants.as_grants(await grants.running(found.id, now=ctx.clock.now())),
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
