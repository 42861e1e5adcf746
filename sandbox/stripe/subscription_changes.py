"""Changing what a subscription costs while it runs: its items, their periods, and what is billed for it and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.stripe.collecting import collect, method_for, try_once
from sandbox.stripe.errors import left_out
from sandbox.stripe.invoice_ends import void
from sandbox.stripe.invoices import finalize, intent_of, new_invoice
from sandbox.stripe.pending_ends import drop
from sandbox.stripe.pending_updates import wait
from sandbox.stripe.periods import period_around, period_end
from sandbox.stripe.prorating import proration_lines
from sandbox.stripe.refusing import payment_refusal
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import Choice, Group, Whole
from sandbox.stripe.subscription_items import ITEMS, wanted_items
from sandbox.stripe.subscription_start import use_up_discounts

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.routing import Ask
    from sandbox.stripe.store import Obj

TERMS = Group(
    billing_cycle_anchor=Group("type", type=Choice("now unchanged")),
    items=ITEMS,
    payment_behavior=Choice("allow_incomplete default_incomplete error_if_incomplete pending_if_incomplete"),
    proration_behavior=Choice("always_invoice create_prorations none"),
    proration_date=Whole(),
)
_WITH_PENDING = {*TERMS.fields, "discounts", "metadata", "off_session"}


@dataclass(frozen=True, slots=True)
class Planned:
    """A change as it would be: the subscription after it, and what is billed for the rest of the period."""

    after: Obj
    lines: list[Obj]

    @property
    def fields(self) -> Obj:
        """What it sets on the subscription."""
        return {"items": self.after["items"], "billing_cycle_anchor": self.after["billing_cycle_anchor"]}


def touches_terms(given: Obj) -> bool:
    """Whether a request changes what is paid for or since when."""
    return "items" in given or given.get("billing_cycle_anchor", {}).get("type") == "now"


def planned(books: Books, subscription: Obj, given: Obj) -> Planned:
    """What a change would do, without doing it; previews ask the same."""
    anew = given.get("billing_cycle_anchor", {}).get("type") == "now"
    trial = subscription["status"] == "trialing"
    if anew and trial:
        raise left_out("billing_cycle_anchor[type]=now in a trial")
    at = _moment(books, subscription, given)
    anchor = books.now() if anew else subscription["billing_cycle_anchor"]
    items = wanted_items(books, subscription, given.get("items", []))
    before = {item["id"]: item for item in subscription["items"]["data"]}
    if not trial:
        items = [_placed(item, before.get(item["id"]), anchor, at, anew=anew) for item in items]
    after = {
        **subscription,
        "billing_cycle_anchor": anchor,
        "items": {**subscription["items"], "data": items},
    }
    if given.get("proration_behavior") == "none":
        if anew:
            raise left_out("billing_cycle_anchor[type]=now with proration_behavior=none")
        return Planned(after, [])
    if books.store.note(subscription["id"]).get("waiting_lines"):
        raise left_out("a second change while prorations of the first still wait for their invoice")
    return Planned(after, proration_lines(books, subscription, after, at=at, anew=anew))


def _moment(books: Books, subscription: Obj, given: Obj) -> int:
    item = subscription["items"]["data"][0]
    start, end = item["current_period_start"], item["current_period_end"]
    at: int = given.get("proration_date", books.now())
    if not start <= at <= end:
        raise refusal("subscription.proration_outside", start=start, end=end)
    return at


def _placed(item: Obj, before: Obj | None, anchor: int, at: int, *, anew: bool) -> Obj:
    """An item with its period: whole from now on, the one it has, or the one of its new interval that holds this moment."""
    every = item["price"]["recurring"]
    if anew:
        return {**item, "current_period_start": anchor, "current_period_end": period_end(anchor, anchor, every)}
    if before is not None and _interval(before) == _interval(item):
        return item
    start, end = period_around(anchor, at, every)
    return {**item, "current_period_start": start, "current_period_end": end}


def _interval(item: Obj) -> tuple[str, int]:
    return item["price"]["recurring"]["interval"], item["price"]["recurring"]["interval_count"]


def refuse_terms(ask: Ask, subscription: Obj) -> None:
    """What a change of terms may not come with."""
    behavior = ask.params.get("payment_behavior")
    if behavior == "default_incomplete":
        raise left_out("payment_behavior=default_incomplete")
    if behavior == "pending_if_incomplete":
        others = sorted(set(ask.params) - _WITH_PENDING)
        if others:
            raise refusal("subscription.pending_fields", names=", ".join(others))
    if touches_terms(ask.params) and ask.params.get("discounts") is not None:
        raise left_out("discounts together with items or a new anchor")
    if touches_terms(ask.params) and subscription["schedule"] is not None:
        raise left_out("items of a subscription that a schedule manages; release the schedule or update its phases")


def change_terms(ask: Ask, subscription: Obj, fields: Obj) -> Obj:
    """Do a change, billed as `proration_behavior` says, and paid as `payment_behavior` says."""
    books, given = ask.books, ask.params
    plan = planned(books, subscription, given)
    drop(books, subscription)
    fields = {**fields, **plan.fields}
    if given.get("proration_behavior") == "always_invoice" and plan.lines:
        return _billed_now(books, subscription, plan, fields, given.get("payment_behavior", "allow_incomplete"))
    if plan.lines:
        books.store.note(subscription["id"])["waiting_lines"] = plan.lines
    books.change(subscription, "customer.subscription.updated", **fields)
    return subscription


def _billed_now(books: Books, subscription: Obj, plan: Planned, fields: Obj, behavior: str) -> Obj:
    period = (subscription["items"]["data"][0]["current_period_start"], books.now())
    invoice = new_invoice(books, plan.after, plan.lines, reason="subscription_update", period=period)
    finalize(books, invoice)
    if behavior == "allow_incomplete":
        books.change(subscription, "customer.subscription.updated", **fields, latest_invoice=invoice["id"])
        collect(books, invoice)
        use_up_discounts(books, subscription)
        return subscription
    before = subscription["latest_invoice"]
    outcome = try_once(books, invoice)
    if outcome.kind == "succeeded":
        books.change(subscription, "customer.subscription.updated", **fields, latest_invoice=invoice["id"])
        use_up_discounts(books, subscription)
    elif behavior == "error_if_incomplete":
        refused = payment_refusal(outcome, method_for(books, invoice), intent_of(books, invoice))
        void(books, invoice)
        books.change(subscription, latest_invoice=before)
        raise refused
    else:
        wait(books, subscription, invoice, fields)
    return subscription
