"""What a schedule does as time passes: a phase begins and sets the subscription's items; after the last it lets go, or ends both."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from sandbox.stripe.due import Due
from sandbox.stripe.periods import period_around
from sandbox.stripe.prorating import proration_lines
from sandbox.stripe.subscription_end import end_now
from sandbox.stripe.subscription_start import new_item

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

RUNNING = ("active", "not_started")


def due_of(schedule: Obj) -> Iterator[Due]:
    """Its next step: the phase after the present one, or its own end."""
    if schedule["status"] not in RUNNING:
        return
    present = schedule["current_phase"]
    coming = next_phase(schedule)
    if coming is not None:
        yield Due(coming["start_date"], "a planned change begins", schedule, begin_phase)
    elif present is not None:
        yield Due(present["end_date"], "a schedule is over", schedule, end)


def next_phase(schedule: Obj) -> Obj | None:
    """The phase after the present one."""
    present = schedule["current_phase"]
    since = present["start_date"] if present else -1
    return next((one for one in schedule["phases"] if one["start_date"] > since), None)


def begin_phase(books: Books, schedule: Obj) -> None:
    """Let the next phase begin: items, anchor and metadata of the subscription become the phase's.

    An item whose price is not in the phase goes, another with a new id comes.
    """
    phase = next_phase(schedule)
    if phase is None:
        raise AssertionError(f"{schedule['id']} has no phase to begin")
    subscription = books.store.must("subscription", schedule["subscription"])
    after = state_in(books, subscription, phase)
    lines = []
    if phase["proration_behavior"] != "none" and _mid_period(subscription, phase):
        lines = proration_lines(books, subscription, after, at=phase["start_date"], anew=False)
    if lines:
        books.store.note(subscription["id"])["waiting_lines"] = lines
    names = ("items", "billing_cycle_anchor", "metadata", "discounts")
    gone = _gone(subscription, phase)
    books.change(subscription, "customer.subscription.updated", **{name: after[name] for name in names})
    _tell_gone(books, gone)
    moved = {"start_date": phase["start_date"], "end_date": phase["end_date"]}
    books.change(schedule, "subscription_schedule.updated", current_phase=moved)


def keep_discounts(books: Books, subscription: Obj, phase: Obj) -> None:
    """The present phase was written anew: of the subscription's discounts, those that it does not name are gone at once."""
    gone = _gone(subscription, phase)
    if gone:
        left = _left(subscription, phase)
        books.change(subscription, "customer.subscription.updated", discounts=left)
        _tell_gone(books, gone)


def _left(subscription: Obj, phase: Obj) -> list[str]:
    """What was used up since the phase was written does not come back with it."""
    named = [one["discount"] for one in phase["discounts"]]
    return [one for one in subscription["discounts"] if one in named]


def _gone(subscription: Obj, phase: Obj) -> list[str]:
    left = _left(subscription, phase)
    return [one for one in subscription["discounts"] if one not in left]


def _tell_gone(books: Books, gone: list[str]) -> None:
    for discount_id in gone:
        books.emit("customer.discount.deleted", books.store.must("discount", discount_id))


def _mid_period(subscription: Obj, phase: Obj) -> bool:
    """A phase that begins where a period ends has nothing to prorate: the renewal of the same moment bills it."""
    return bool(subscription["items"]["data"][0]["current_period_end"] != phase["start_date"])


def state_in(books: Books, subscription: Obj, phase: Obj) -> Obj:
    """The subscription as it is from the beginning of a phase on, in the period that it has until the renewal of that moment."""
    start = phase["start_date"]
    anew = phase["billing_cycle_anchor"] == "phase_start"
    anchor = start if anew else subscription["billing_cycle_anchor"]
    present = {item["price"]["id"]: item for item in subscription["items"]["data"]}
    ending = subscription["items"]["data"][0]["current_period_end"]
    items = []
    for wanted in phase["items"]:
        price = books.store.must("price", wanted["price"])
        item = present.get(price["id"])
        if item is None:
            item = new_item(subscription["id"], price, wanted["quantity"], now=start, ends=ending)
            if ending != start:
                first, last = period_around(anchor, start, price["recurring"])
                item |= {"current_period_start": first, "current_period_end": last}
        items.append({**item, "quantity": wanted["quantity"]})
    return {
        **subscription,
        "billing_cycle_anchor": anchor,
        "discounts": _left(subscription, phase),
        "items": {**subscription["items"], "data": items},
        "metadata": {**subscription["metadata"], **copy.deepcopy(phase["metadata"] or {})},
    }


def end(books: Books, schedule: Obj) -> None:
    """The last phase is over."""
    if schedule["end_behavior"] == "cancel":
        books.change(schedule, status="completed", completed_at=books.now(), current_phase=None)
        books.emit("subscription_schedule.completed", schedule)
        subscription = books.store.must("subscription", schedule["subscription"])
        books.change(subscription, schedule=None)
        end_now(books, subscription, reason="cancellation_requested")
    else:
        let_go(books, schedule)


def let_go(books: Books, schedule: Obj) -> None:
    """The subscription goes on as it is, and nothing manages it any more."""
    subscription = books.store.must("subscription", schedule["subscription"])
    books.change(
        schedule,
        status="released",
        released_at=books.now(),
        released_subscription=subscription["id"],
        subscription=None,
        current_phase=None,
    )
    books.emit("subscription_schedule.released", schedule)
    books.change(subscription, "customer.subscription.updated", schedule=None)
