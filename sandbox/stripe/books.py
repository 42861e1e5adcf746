"""The account's books: objects, time and the record of what changed, shared by every operation."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import takewhile
from typing import TYPE_CHECKING

from sandbox.stripe.cards import NextCharges
from sandbox.stripe.store import Obj, Store, copied, new_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from sandbox.changes import Changes
    from sandbox.clock import Clock

API_VERSION = "2026-10-28.endive"
ACCOUNT = "acct_1SandboxRetainer"
KEPT_EVENTS_SECONDS = 30 * 86_400  # the Events API goes back 30 days


@dataclass(slots=True)
class Dashboard:
    """What a real account sets by hand in the Dashboard and no API can change."""

    retry_days: tuple[int, ...] = (1, 3, 6)  # after the first failure
    after_retries: str = "cancel"  # or unpaid, past_due, pause
    resume_when_paid: bool = False  # what was paused for a debt comes back when that is paid
    draft_seconds: int = 3600  # how long a renewal stays a draft
    dispute_ends: str | None = None  # a disputed payment ends its subscription: now, or at period_end
    display_name: str = "Retainer (pretend)"
    country: str = "US"
    terms_url: str | None = None  # without it, nobody can be asked to agree to terms
    head_office: Obj | None = None  # from where is sold: without it, no tax is reckoned at all
    tax_behavior: str | None = (
        None  # exclusive, inclusive or inferred_by_currency: for prices that do not say it themselves
    )
    bank_debits: bool = False  # whether dynamic payment methods offer bank debits where the currency has one
    ach_days: int = 4  # working days until the bank answers a debit
    sepa_days: int = 5
    first_debit: str = "active"  # or incomplete: what a subscription is while its first debit is on its way


@dataclass(frozen=True, slots=True)
class Asking:
    """Which API request is at work; events name it. Nothing is set for what time does."""

    id: str | None = None
    idempotency_key: str | None = None


@dataclass(slots=True)
class Books:
    """State and the two ways to change it: `add` and `change`."""

    clock: Clock
    base_url: str
    changes: Changes
    store: Store = field(default_factory=Store)
    dashboard: Dashboard = field(default_factory=Dashboard)
    next_charges: NextCharges = field(default_factory=NextCharges)
    next_refunds: list[str] = field(
        default_factory=list
    )  # what the bank says to the next ones: pending, requires_action
    asking: Asking = field(default_factory=Asking)
    debits: dict[str, int] = field(default_factory=dict)  # intents whose bank answers later, and when
    moment: int | None = None  # set while time's due work runs: things then happen at their own moment
    on_event: list[Callable[[Obj], None]] = field(default_factory=list)

    def now(self) -> int:
        """Seconds since 1970: the moment of the work in hand, else the clock's."""
        return self.clock.timestamp() if self.moment is None else self.moment

    def add(self, obj: Obj, event: str | None = None) -> Obj:
        """Keep a new object and tell of it."""
        self.store.add(obj)
        if event:
            self.emit(event, obj)
        self.changes.bump()
        return obj

    def change(self, obj: Obj, event: str | None = None, /, **fields: object) -> bool:
        """Set fields; when something really differs, tell of it with `previous_attributes`."""
        before = {name: copied(obj.get(name)) for name in fields}
        obj.update(fields)
        previous = differing(before, {name: obj[name] for name in fields})
        if previous and event:
            self.emit(event, obj, previous=previous)
        if previous:
            self.changes.bump()
        return bool(previous)

    def emit(self, kind: str, obj: Obj, *, previous: Obj | None = None) -> Obj:
        """Write an event with a copy of the object as it is now, and hand it to the webhooks."""
        inner: Obj = {"object": copied(obj)}
        if previous:
            inner["previous_attributes"] = previous
        event: Obj = {
            "id": new_id("evt"),
            "object": "event",
            "api_version": API_VERSION,
            "created": self.now(),
            "data": inner,
            "livemode": False,
            "pending_webhooks": 0,
            "request": {"id": self.asking.id, "idempotency_key": self.asking.idempotency_key},
            "type": kind,
        }
        self.store.add(event)
        for listener in self.on_event:
            listener(event)
        self.changes.bump()
        return event

    def prune_events(self) -> None:
        """Forget events older than 30 days, as the Events API does."""
        oldest = self.now() - KEPT_EVENTS_SECONDS
        for event in takewhile(lambda one: one["created"] < oldest, self.store.all("event")):
            self.store.remove(event)


def differing(before: Obj, after: Obj) -> Obj:
    """The old values of what changed; inside objects only the changed names, lists whole."""
    changed: Obj = {}
    for name, old in before.items():
        new = after.get(name)
        if old == new:
            continue
        if isinstance(old, dict) and isinstance(new, dict):
            changed[name] = differing({**dict.fromkeys(new), **old}, new)
        else:
            changed[name] = old
    return changed
