"""What may be complained about: Stripe's truth is written down after each of its changes, and everything here is held against it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from billing.decide_access import decide
from billing.secrets import fingerprint
from domain.access import NOTHING
from storage import access_decisions, db
from storage.outbox import OutboxNotice
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from domain.access import Access, Level
    from domain.subscription import Invoice, Snapshot, Subscription
    from tests.support.race_world import World

TWO_AT_ONCE = "two workers looked at one person at once"
OLDER_OVER_NEWER = "an older picture was written over a newer one"
NEWS_LOST = "the rows differ from Stripe when every queue is empty"
ACCESS_WRONG = "the access decided differs from the access owed"
TAKEN_WRONGLY = "something was taken away that was owed all the time"
NEVER_TRUE = "a notice speaks of what never was"
SAID_TWICE = "one fact was said twice"
NOT_SAID = "a fact that stands was never said"
NEVER_EMPTY = "the queues never became empty"


Doors = str | None


@dataclass(frozen=True, slots=True)
class Complaint:
    """What was wrong, by its kind, and where."""

    kind: str
    sentence: str


def doors(level: Level, tier: str | None) -> Doors:
    """What a decision opens: a tier's doors, or none."""
    return tier if level.open else None


@dataclass(slots=True)
class History:
    """Every state that Stripe was in, as a picture, and the access that was owed by it."""

    world: World
    pictures: list[Snapshot] = field(default_factory=list)
    owed: list[Access] = field(default_factory=list)
    reasons: set[str] = field(default_factory=set)  # also those of a look that began before time leapt

    def note(self) -> None:
        """Something changed at Stripe."""
        ctx = self.world.ctx()
        known = self.pictures[-1] if self.pictures else None
        picture = self.world.stripe.picture(self.world.ref, known, lambda value: fingerprint(ctx.secret, value))
        before = self.owed[-1] if self.owed else None
        self.pictures.append(picture)
        self.owed.append(decide(ctx, picture, (), previous=before, now=picture.fetched_at))
        for stamp in sorted({one.fetched_at for one in self.pictures}):
            seen = decide(ctx, replace(picture, fetched_at=stamp), (), previous=before, now=stamp)
            self.reasons.add(seen.reason)

    def passes(self) -> None:
        """A second went by: what was paid for may have ended without any change at Stripe, and that is a state like any other."""
        ctx, now = self.world.ctx(), self.world.clock.now()
        picture = replace(self.pictures[-1], fetched_at=now)
        access = decide(ctx, picture, (), previous=self.owed[-1], now=now)
        if _verdict(access) != _verdict(self.owed[-1]):
            self.pictures.append(picture)
            self.owed.append(access)
            self.reasons.add(access.reason)

    def doors_since(self, place: int, stamp: datetime) -> set[Doors]:
        """What whole pictures of that state and of every later one open, where the look that took them began at `stamp`.

        Not what was owed at their own moments: a look that began before time leapt keeps what had not ended by then (decision 0007).
        """
        ctx, seen = self.world.ctx(), [replace(one, fetched_at=stamp) for one in self.pictures[place:]]
        decided = [decide(ctx, one, (), previous=self.owed[-1], now=stamp) for one in seen]
        return {doors(one.level, one.tier) for one in decided}

    def ever(self, true: Callable[[Snapshot], bool]) -> bool:
        """Whether this was so at any moment."""
        return any(true(picture) for picture in self.pictures)


def _verdict(access: Access) -> tuple[Level, str, str | None]:
    return (access.level, access.reason, access.subscription)


async def complaints(world: World, history: History) -> list[Complaint]:
    """Compare what is here with what is there, now that every queue is empty."""
    return [*await _rows(world, history), *await _access(world), *await _notices(world, history)]


async def _rows(world: World, history: History) -> list[Complaint]:
    here, there = await read_snapshot(world.ada.id), history.pictures[-1]
    if here is None:
        return [Complaint(NEWS_LOST, "there is no customer here")]
    mine, theirs = _plain(here), _plain(there)
    wrong = [
        f"{key}: here {mine.get(key)}, there {theirs.get(key)}"
        for key in sorted(mine.keys() | theirs.keys())
        if mine.get(key) != theirs.get(key)
    ]
    return [Complaint(NEWS_LOST, "; ".join(wrong))] if wrong else []


def _plain(picture: Snapshot) -> dict[str, object]:
    """A picture by its objects' ids; of a customer who is gone Stripe tells only that, so the rest may stay as it was."""
    gone = {row.ref for row in picture.customers if row.deleted}
    found: dict[str, object] = {}
    for customer in picture.customers:
        found[customer.ref] = "deleted" if customer.deleted else replace(customer, currency=None)
    for subscription in picture.subscriptions:
        if subscription.customer not in gone:
            found[subscription.ref] = subscription
    for invoice in picture.invoices:
        if invoice.customer not in gone:
            payments = [replace(row, failed_at=None) for row in invoice.payments]
            found[invoice.ref] = replace(invoice, payments=tuple(sorted(payments, key=lambda row: row.ref)))
    for method in picture.payment_methods:
        if method.customer not in gone:
            found[method.ref] = method
    return found


async def _access(world: World) -> list[Complaint]:
    """The last decision must be the one that a look at this very moment would make."""
    ctx, now = world.ctx(), world.clock.now()
    last = await access_decisions.last(world.ada.id) or NOTHING
    here = await read_snapshot(world.ada.id)
    fresh = decide(ctx, replace(here, fetched_at=now) if here else None, (), previous=last, now=now)
    if (last.level, last.tier, last.subscription) == (fresh.level, fresh.tier, fresh.subscription):
        return []
    return [Complaint(ACCESS_WRONG, f"decided {last.level} ({last.reason}), owed {fresh.level} ({fresh.reason})")]


async def _notices(world: World, history: History) -> list[Complaint]:
    said = [str(fact) for fact in await OutboxNotice.all().order_by("id").values_list("fact", flat=True)]
    found = [Complaint(NEVER_TRUE, fact) for fact in said if not _was(fact, history)]
    return [*found, *_repeated(said, history), *_missing(said, history)]


def _was(fact: str, history: History) -> bool:
    kind, _, rest = fact.partition(":")
    test = _TESTS.get(kind)
    return test is None or test(rest, history)


def _welcome(rest: str, history: History) -> bool:
    ref = rest.partition(":")[0]
    return any(access.level.open and access.subscription == ref for access in history.owed)


def _receipt(rest: str, history: History) -> bool:
    return history.ever(lambda picture: _has(picture, rest, lambda invoice: invoice.status == "paid"))


def _failed(rest: str, history: History) -> bool:
    ref, _, attempt = rest.partition(":")
    return history.ever(
        lambda picture: _has(picture, ref, lambda row: row.attempt_count == int(attempt) and _refused(row))
    )


def _confirm(rest: str, history: History) -> bool:
    ref, _, attempt = rest.partition(":")
    return history.ever(
        lambda picture: _has(picture, ref, lambda row: row.attempt_count == int(attempt) and row.needs_action)
    )


def _refused(invoice: Invoice) -> bool:
    return invoice.status == "open" and any(
        row.status == "requires_payment_method" and row.failed_at is not None for row in invoice.payments
    )


def _has(picture: Snapshot, ref: str, true: Callable[[Invoice], bool]) -> bool:
    invoice = picture.invoice(ref)
    return invoice is not None and true(invoice)


def _planned(rest: str, history: History) -> bool:
    ref, _, at = rest.partition(":")
    return history.ever(
        lambda picture: any(
            row.ref == ref and row.cancel_at is not None and at == f"{row.cancel_at.isoformat()}{_wished(row)}"
            for row in picture.subscriptions
        )
    )


def _undone(rest: str, history: History) -> bool:
    ref = rest.partition(":")[0]
    states = [
        row.cancel_at for picture in history.pictures for row in picture.subscriptions if row.ref == ref and row.living
    ]
    return any(was is not None and now is None for was, now in pairwise(states))


def _closed(rest: str, history: History) -> bool:
    levels = [access.level.open for access in history.owed]
    fell = any(was and not now for was, now in pairwise(levels))
    return fell and rest.split(":")[1] in history.reasons


def _restored(rest: str, history: History) -> bool:
    ref = rest.partition(":")[0]
    closed = False
    for access in history.owed:
        if closed and access.level.open and access.subscription == ref:
            return True
        closed = closed or not access.level.open
    return False


def _second(rest: str, history: History) -> bool:
    refs = set(rest.split(":")[:-1])
    return history.ever(lambda picture: refs == {row.ref for row in picture.living()})


_TESTS = {
    "welcome": _welcome,
    "admin_new_subscriber": _welcome,
    "receipt": _receipt,
    "payment_failed": _failed,
    "confirm_payment": _confirm,
    "cancel_scheduled": _planned,
    "cancel_undone": _undone,
    "access_closed": _closed,
    "access_restored": _restored,
    "admin_second_subscription": _second,
}


def _repeated(said: list[str], history: History) -> Iterator[Complaint]:
    """Nobody is let in or out more often than it happened."""
    levels = [False, *(access.level.open for access in history.owed)]
    falls = sum(was and not now for was, now in pairwise(levels))
    rises = sum(now and not was for was, now in pairwise(levels))
    for most, kinds in ((falls, ("access_closed:",)), (rises, ("welcome:", "access_restored:"))):
        told = [fact for fact in said if fact.startswith(kinds)]
        if len(told) > most:
            yield Complaint(SAID_TWICE, f"{len(told)} times for {most}: {told}")


def _missing(said: list[str], history: History) -> Iterator[Complaint]:
    """What still stands at the end and must have been said on whatever way it was found."""
    last = history.pictures[-1]
    if all(row.deleted for row in last.customers):
        return
    for fact in _standing(last):
        if not any(one == fact or one.startswith(f"{fact}:") for one in said):
            yield Complaint(NOT_SAID, fact)


def _standing(last: Snapshot) -> Iterator[str]:
    for invoice in last.invoices:
        row = last.subscription(invoice.subscription or "")
        if invoice.status == "paid" and invoice.billing_reason == "subscription_cycle" and invoice.total.amount:
            yield f"receipt:{invoice.ref}"
        if row is None or not row.living or invoice.billing_reason == "subscription_create":
            continue
        if invoice.needs_action:
            yield f"confirm_payment:{invoice.ref}:{invoice.attempt_count}"
        elif _refused(invoice):
            yield f"payment_failed:{invoice.ref}:{invoice.attempt_count}"
    for subscription in last.living():
        if subscription.cancel_at is not None:
            yield f"cancel_scheduled:{subscription.ref}:{subscription.cancel_at.isoformat()}"


def _wished(row: Subscription) -> str:
    return f":{row.canceled_at:%Y-%m-%dT%H}" if row.canceled_at else ""


async def owing() -> str | None:
    """What still waits in a queue, in words."""
    dirty = await db.scalar("SELECT COUNT(*) FROM sync_marks WHERE raised > seen")
    unresolved = await db.scalar("SELECT COUNT(*) FROM stripe_webhook_events WHERE state = 'unresolved'")
    return f"{dirty} marks, {unresolved} unresolved events" if dirty or unresolved else None
