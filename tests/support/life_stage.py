"""Where a life is played: one person between the real verbs and the pretend Stripe's books, without a chat and without waiting.

`direct` calls the books in this process, where a life costs a fraction of a second; `wired` goes over real sockets, as the shop does.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from billing.check_notice import still_true
from billing.expire_checkouts import expire_checkouts
from billing.page_events import page_events
from billing.perform_calls import perform_calls
from billing.raise_deadlines import raise_deadlines
from billing.resolve_events import resolve_due
from billing.settle_operations import settle_operations
from billing.sync import sync_due
from sandbox.stripe.billing_cycle import next_due, work_off
from storage import db, outbox
from storage.db import to_ms
from tests.support.owed_access import intents_of, renews_or_begins, subscription_named, tier_in
from tests.support.shop import ADMIN

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping

    from billing.context import Context
    from domain.subscriber import Known
    from sandbox.clock import Clock
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj
    from tests.support.owed_access import Words

ROUNDS = 40
_HOUR_MS = 3_600_000
_UNTOUCHED = timedelta(minutes=2)
_OWING = """SELECT
    (SELECT COUNT(*) FROM stripe_webhook_events WHERE state = 'unresolved') AS unresolved,
    (SELECT COUNT(*) FROM stripe_checkouts WHERE status IN ('opening', 'open') AND expires_at <= ?) AS checkouts,
    (SELECT COUNT(*) FROM access_decisions WHERE look_again_ms <= ?) AS deadlines,
    (SELECT COUNT(*) FROM sync_marks WHERE raised > seen) AS marks,
    (SELECT COUNT(*) FROM operations WHERE state = 'open' AND due_ms <= ?) AS calls,
    (SELECT COUNT(*) FROM operations WHERE state = 'open' AND due_ms IS NULL AND created_at <= ?) AS operations"""


_SAID = "SELECT kind, fact, state FROM outbox_notices WHERE subscriber_id = ? OR subscriber_id IS NULL ORDER BY id"


async def _look(ctx: Context) -> int:
    return await sync_due(ctx, limit=10)


_WORKS: dict[str, Callable[[Context], Awaitable[int]]] = {
    "unresolved": resolve_due,
    "checkouts": expire_checkouts,
    "deadlines": raise_deadlines,
    "marks": _look,
    "calls": perform_calls,
    "operations": settle_operations,
}


class NeverQuiet(AssertionError):
    """However long one waits, something is still owed."""


@dataclass(slots=True)
class Stage:
    """One life's world. `people` is what persons and admins use, `work` what workers use; `news` are events not delivered yet."""

    books: Books
    clock: Clock
    people: Context
    work: Context
    words: Words
    wait_ms: Callable[[int], None]  # adds so many milliseconds to real time
    take_in: Callable[[Iterable[Obj]], Awaitable[None]]  # brings events in, as the webhook's door does
    ada: Known | None = None
    taxed: bool = False  # whether tax is reckoned, and with it an address may be lacking
    calm: bool = False  # nothing goes wrong while all that is owed is done
    on_work: Callable[[], None] = lambda: None  # told whenever workers may have moved something
    news: list[Obj] = field(default_factory=list)
    gifts: list[tuple[str, float]] = field(default_factory=list)  # tier and end, in seconds since 1970
    beside: set[str] = field(default_factory=set)  # second subscriptions: ours may undo them at any moment
    theirs: set[str] = field(default_factory=set)
    ever: set[str] = field(default_factory=set)
    tiers: dict[str, str | None] = field(default_factory=dict)
    passed: dict[str, set[str]] = field(default_factory=dict)  # tiers it was for since all was quiet, perhaps unseen

    @property
    def who(self) -> Known:
        """The person whose life it is."""
        assert self.ada is not None, "nobody has come yet"
        return self.ada

    def refs(self) -> list[str]:
        """Their customers at Stripe, by the pretend Stripe's own metadata; a deleted one has none left, but is remembered."""
        for row in self.books.store.all("customer"):
            if (row.get("metadata") or {}).get("telegram_id") == str(self.who.telegram_id):
                self.theirs.add(row["id"])
        return sorted(self.theirs)

    async def deliver(self, *events: Obj) -> None:
        """Take events in."""
        if events:
            await self.take_in(events)

    async def deliver_all(self) -> None:
        """Whatever was not delivered yet, in the order in which it happened."""
        events, self.news[:] = list(self.news), []
        await self.deliver(*events)

    async def say(self) -> None:
        """Deliver what is owed as the outbox's loop does, to a Telegram that takes everything."""
        now, real = to_ms(self.people.clock.now()), self.people.clock.real_ms()
        while claimed := await outbox.claim(owner="life", now_ms=now, real_ms=real, limit=20):
            for row in claimed:
                subscriber = row.subscriber.id if row.subscriber is not None else None
                if await still_true(self.people, kind=row.kind, details=row.details, subscriber_id=subscriber):
                    await outbox.sent(row, message_id=row.id, at=self.people.clock.now())
                else:
                    await outbox.lapse(row, note="not true any more")

    async def settle(self, *, say: bool = True) -> None:
        """Deliver, look, call and `say` until nothing is owed at this moment; `NeverQuiet` where that never comes."""
        self.calm = True
        try:
            await self._settle()
            if say:
                await self.say()
        finally:
            self.calm = False

    def of(self, who: Known) -> Stage:
        """The same stage as another person sees it."""
        return replace(self, ada=who, theirs=set(), gifts=[])

    async def _settle(self) -> None:
        for _ in range(ROUNDS):
            await self.deliver_all()
            owed = await self.owing()
            if not owed and not self.news:
                return
            for what, work in _WORKS.items():
                if owed.get(what):
                    await work(self.work)
                    self.on_work()
            if self.taxed:
                work_off(self.books)  # a bill that a call of ours has let out is charged at once
            if owed == await self.owing():
                self.wait_ms(_HOUR_MS)  # it was tried in vain, and waits for its next try
        raise NeverQuiet(f"{await self.owing()}")

    async def owing(self) -> dict[str, int]:
        """What is due and not done, by its kind."""
        now = self.people.clock.now()
        found = await db.rows(_OWING, db.moment(now), to_ms(now), to_ms(now), db.moment(now - _UNTOUCHED))
        return {str(what): int(count) for what, count in found[0].items() if count}

    async def reconcile(self) -> None:
        """The list of events brings what was lost."""
        self.calm = True
        await page_events(self.work)
        await self.settle()

    def happen(self, seconds: float) -> None:
        """Time goes on, and Stripe does what is due by then."""
        self.clock.move(seconds)
        work_off(self.books)
        self.books.prune_events()

    def seconds_to_next(self) -> float | None:
        """How long until Stripe does something by itself."""
        due = next_due(self.books)
        return None if due is None else max(1.0, due.at - self.clock.now().timestamp() + 1)

    async def said(self) -> list[Notice]:
        """Every notice to this person or to the admins, in the order in which it was owed."""
        mine = await db.rows(_SAID, self.who.id)
        return [Notice(row["kind"], _bare(row["fact"], row["kind"]), row["state"]) for row in mine]


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice: its kind, its fact, and what became of it."""

    kind: str
    fact: str
    state: str


def beside_bills(stage: Stage) -> tuple[set[str], set[str]]:
    """The bills of second subscriptions that ours undoes, and the charges that were made for them."""
    bills = {row["id"]: row for row in stage.books.store.all("invoice") if subscription_named(row) in stage.beside}
    intents = {one for row in bills.values() for one in intents_of(stage.books, row)}
    return set(bills), {row["id"] for row in stage.books.store.all("charge") if row["payment_intent"] in intents}


def _bare(fact: str, kind: str) -> str:
    """The fact without the chat that an admin's notice ends with."""
    return fact.removesuffix(f":{ADMIN}") if kind.startswith("admin_") else fact


def listen(stage: Stage) -> None:
    """Keep every event for delivery, and remember what was ever true."""

    def hear(event: Obj) -> None:
        stage.news.append(event)
        stage.ever.update(
            _facts(event["type"], event["data"]["object"], event["data"].get("previous_attributes") or {})
        )
        if event["data"]["object"]["object"] == "subscription":
            remember_tier(stage, event["data"]["object"])

    stage.books.on_event.append(hear)


def remember_tier(stage: Stage, row: Obj) -> None:
    """What a subscription is for; a product that nobody knows leaves it what it was."""
    known, was = tier_in(stage.books, row), stage.tiers.get(row["id"])
    if known is not None or row["id"] not in stage.tiers:
        stage.tiers[row["id"]] = known
    stage.passed.setdefault(row["id"], set()).update(one for one in (known, was) if one)


def _facts(kind: str, row: Obj, before: Mapping[str, Any]) -> Iterator[str]:
    """The sentences that an event makes true, under the keys that notices have for them."""
    match kind:
        case "invoice.paid" if renews_or_begins(row) and row["total"] > 0:
            yield f"receipt:{row['id']}"
        case "invoice.payment_failed" | "invoice.payment_action_required":
            yield f"payment_failed:{row['id']}:{row['attempt_count']}"
            yield f"confirm_payment:{row['id']}:{row['attempt_count']}"
        case "refund.created" | "refund.updated" | "refund.failed":
            yield f"{'refund_failed' if row['status'] == 'failed' else 'refunded'}:{row['id']}"
        case "charge.dispute.created" | "charge.dispute.closed" | "charge.dispute.updated":
            yield f"admin_dispute:{row['id']}:{row['status']}"
        case "checkout.session.expired":
            yield f"checkout_expired:{row['id']}"
        case "customer.subscription.updated" | "customer.subscription.created" | "customer.subscription.deleted":
            yield from _agreement(row, before)
        case _:
            return


def _agreement(row: Obj, before: Mapping[str, Any]) -> Iterator[str]:
    item = row["items"]["data"][0]
    ends = row["cancel_at"] or (item["current_period_end"] if row["cancel_at_period_end"] else None)
    if ends is not None:
        wished = f":{_iso(row['canceled_at'])[:13]}" if row["canceled_at"] else ""
        yield f"cancel_scheduled:{row['id']}:{_iso(ends)}{wished}"
    elif before.get("cancel_at") is not None:
        yield f"cancel_undone:{row['id']}:{_iso(item['current_period_end'])}"
    if row["status"] == "canceled":
        yield f"win_back:{row['id']}"
    yield f"tier_changed:{row['id']}"


def _iso(moment: int) -> str:
    return datetime.fromtimestamp(moment, UTC).isoformat()


def copied(obj: Obj) -> Obj:
    """As it is now, whatever becomes of it."""
    return copy.deepcopy(obj)


def with_words(ctx: Context, words: Words, **more: Any) -> Context:  # noqa: ANN401  # words of the policy
    """The operator decided otherwise."""
    policy = replace(
        ctx.catalogue.policy,
        full_refund=words.full_refund,
        open_dispute=words.open_dispute,
        after_cancel=words.after_cancel,
        **more,
    )
    assert policy.grace == timedelta(seconds=words.grace)
    return replace(ctx, catalogue=replace(ctx.catalogue, policy=policy))
