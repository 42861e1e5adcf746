"""The account's books: objects, time and the record of what changed, shared by every operation."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox.stripe.cards import NextCharges
from sandbox.stripe.store import Obj, Store, new_id

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
    after_retries: str = "cancel"  # or unpaid, past_due
    draft_seconds: int = 3600  # how long a renewal stays a draft
    display_name: str = "Retainer (pretend)"
    country: str = "US"


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
    asking: Asking = field(default_factory=Asking)
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
        before = {name: copy.deepcopy(obj.get(name)) for name in fields}
        obj.update(fields)
        previous = differing(before, {name: obj[name] for name in fields})
        if previous and event:
            self.emit(event, obj, previous=previous)
        if previous:
            self.changes.bump()
        return bool(previous)

    def emit(self, kind: str, obj: Obj, *, previous: Obj | None = None) -> Obj:
        """Write an event with a copy of the object as it is now, and hand it to the webhooks."""
        inner: Obj = {"object": copy.deepcopy(obj)}
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
        for event in self.store.all("event"):
            if event["created"] < oldest:
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
