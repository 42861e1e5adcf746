"""What a paused subscription is: its status and why, and how it comes back into force when its resumption is paid for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.periods import period_end

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

UNTRIED_SECONDS = 23 * 3600  # a resumption invoice that nobody tries to pay is void by then


def enter_pause(books: Books, subscription: Obj, why: str) -> None:
    """Pause now: the period ends here, no invoice is made from now on, and those that exist go on by themselves."""
    now = books.now()
    items = {**subscription["items"], "data": [_cut_off(one, now) for one in subscription["items"]["data"]]}
    details = {"paused": {"subscription": {"type": why}, "transitioned_at": now, "type": "subscription"}}
    books.change(
        subscription,
        "customer.subscription.updated",
        status="paused",
        status_details=details,
        items=items,
        pending_update=None,
    )
    books.emit("customer.subscription.paused", subscription)


def _cut_off(item: Obj, now: int) -> Obj:
    return {**item, "current_period_end": max(min(item["current_period_end"], now), item["current_period_start"])}


def resumed_items(books: Books, subscription: Obj, *, anchor_now: bool) -> Obj:
    """The items as they are when it resumes now: in a new period, or in the one that the old anchor names."""
    now = books.now()
    anchor = now if anchor_now else subscription["billing_cycle_anchor"]
    data = []
    for item in subscription["items"]["data"]:
        end = period_end(anchor, now, item["price"]["recurring"])
        data.append({**item, "current_period_start": now, "current_period_end": end})
    return {**subscription["items"], "data": data}


def await_payment(books: Books, subscription: Obj, invoice: Obj, *, items: Obj, anchor: int, tried: bool) -> None:
    """It comes back with these items once this invoice is paid or written off; an untried one is void after a day."""
    books.store.note(subscription["id"])["resuming"] = {
        "invoice": invoice["id"],
        "items": items,
        "anchor": anchor,
        "on_attempt": not tried,
        "void_at": None if tried else books.now() + UNTRIED_SECONDS,
    }


def resuming(books: Books, subscription: Obj) -> Obj | None:
    """What it waits for, or nothing."""
    waits: Obj | None = books.store.note(subscription["id"]).get("resuming")
    return waits


def forget_resuming(books: Books, subscription: Obj) -> None:
    """Its invoice was voided: it stays paused."""
    books.store.note(subscription["id"]).pop("resuming", None)


def back_in_force(books: Books, subscription: Obj, *, items: Obj, anchor: int, status: str = "active") -> None:
    """Active again (or past due, where the money of a tried resumption did not come)."""
    forget_resuming(books, subscription)
    books.change(
        subscription,
        "customer.subscription.updated",
        status=status,
        status_details=None,
        items=items,
        billing_cycle_anchor=anchor,
    )
    books.emit("customer.subscription.resumed", subscription)


def after_invoice(books: Books, subscription: Obj, invoice: Obj, *, ended_as: str) -> None:
    """What the end of an invoice does to a paused subscription: `paid`, `uncollectible`, `void`, or `failed` for a try."""
    waits = resuming(books, subscription)
    if waits is None or waits["invoice"] != invoice["id"]:
        _after_debt(books, subscription, invoice, ended_as=ended_as)
        return
    if ended_as in ("paid", "uncollectible"):
        back_in_force(books, subscription, items=waits["items"], anchor=waits["anchor"])
    elif ended_as == "void":
        forget_resuming(books, subscription)
    elif waits["on_attempt"]:
        back_in_force(books, subscription, items=waits["items"], anchor=waits["anchor"], status="past_due")


def _after_debt(books: Books, subscription: Obj, invoice: Obj, *, ended_as: str) -> None:
    """The Dashboard can resume a subscription when the invoice that paused it is paid or written off."""
    caused = books.store.note(subscription["id"]).get("paused_by") == invoice["id"]
    if caused and books.dashboard.resume_when_paid and ended_as in ("paid", "uncollectible"):
        items = resumed_items(books, subscription, anchor_now=False)
        back_in_force(books, subscription, items=items, anchor=subscription["billing_cycle_anchor"])
