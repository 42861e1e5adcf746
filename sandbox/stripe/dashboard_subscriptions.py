"""What an operator does to subscriptions by hand in the Dashboard, beside every program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.collecting import pay_first
from sandbox.stripe.invoice_lines import lines_for
from sandbox.stripe.invoices import finalize, new_invoice
from sandbox.stripe.schedule_shape import phase_items
from sandbox.stripe.subscription_end import end_now
from sandbox.stripe.subscription_start import Start, new_item, new_subscription, plan_of
from sandbox.stripe.subscriptions import end_wish

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


class NotThere(ValueError):
    """The Dashboard offers no such thing just now; the text says why."""


def start(books: Books, customer: Obj, price: Obj, *, quantity: int = 1, method: Obj | None = None) -> Obj:
    """Begin a subscription and charge its first invoice to `method`; without one, or where the bank says no, it is `incomplete`."""
    if price["recurring"] is None or not price["active"]:
        raise NotThere(f"{price['id']} can not be subscribed to")
    given = Start(customer=customer["id"], items=[(price, quantity)], method=method["id"] if method else None)
    subscription = new_subscription(books, given)
    subscription["status"] = "incomplete"
    books.change(customer, "customer.updated", currency=subscription["currency"])
    now = books.now()
    invoice = new_invoice(
        books, subscription, lines_for(books, subscription), reason="subscription_create", period=(now, now)
    )
    subscription["latest_invoice"] = invoice["id"]
    books.emit("customer.subscription.created", subscription)
    finalize(books, invoice)
    pay_first(books, invoice, method)
    return subscription


def cancel(books: Books, subscription: Obj, *, at_period_end: bool = False) -> None:
    """End it now, or plan that."""
    _running(subscription)
    if not at_period_end:
        end_now(books, subscription, reason="cancellation_requested")
        return
    books.change(subscription, "customer.subscription.updated", **end_wish(books, subscription, at_period_end=True))


def keep(books: Books, subscription: Obj) -> None:
    """Take a planned end back."""
    _running(subscription)
    books.change(subscription, "customer.subscription.updated", **end_wish(books, subscription, at_period_end=False))


def change_price(books: Books, subscription: Obj, price: Obj) -> None:
    """Let its first item cost another price from the next period on: no proration was ticked."""
    _running(subscription)
    item = subscription["items"]["data"][0]
    if price["recurring"] is None or price["currency"] != subscription["currency"]:
        raise NotThere(f"{price['id']} does not fit a subscription in {subscription['currency']}")
    if _every(price) != _every(item["price"]):
        raise NotThere("another interval begins another period; this page keeps the one that runs")
    _put(books, subscription, {**item, "price": dict(price), "plan": plan_of(price)})


def change_quantity(books: Books, subscription: Obj, quantity: int) -> None:
    """Bill its first item so many times from the next period on."""
    _running(subscription)
    _put(books, subscription, {**subscription["items"]["data"][0], "quantity": quantity})


def add_item(books: Books, subscription: Obj, price: Obj, *, quantity: int = 1) -> None:
    """Bill something else beside it, from the next period on."""
    _running(subscription)
    first = subscription["items"]["data"][0]
    if price["recurring"] is None or _every(price) != _every(first["price"]):
        raise NotThere("an item beside another one is billed as often as that one")
    if any(one["price"]["id"] == price["id"] for one in subscription["items"]["data"]):
        raise NotThere("each price stands once on a subscription")
    item = new_item(subscription["id"], price, quantity, now=books.now(), ends=first["current_period_end"])
    _write(books, subscription, [*subscription["items"]["data"], item])


def _running(subscription: Obj) -> None:
    if subscription["ended_at"] is not None or subscription["status"] == "incomplete":
        raise NotThere(f"a subscription that is {subscription['status']} can not be changed")


def _every(price: Obj) -> tuple[str, int]:
    return price["recurring"]["interval"], price["recurring"]["interval_count"]


def _put(books: Books, subscription: Obj, item: Obj) -> None:
    _write(books, subscription, [item, *subscription["items"]["data"][1:]])


def _write(books: Books, subscription: Obj, items: list[Obj]) -> None:
    """Where a schedule manages it, what runs is what its present phase says: the page changes that, too, and leaves what is planned."""
    books.change(subscription, "customer.subscription.updated", items={**subscription["items"], "data": items})
    schedule = books.store.get("subscription_schedule", subscription["schedule"] or "")
    if schedule is not None:
        present = schedule["current_phase"]["start_date"]
        phases = [
            {**one, "items": phase_items(items)} if one["start_date"] == present else one for one in schedule["phases"]
        ]
        books.change(schedule, "subscription_schedule.updated", phases=phases)
