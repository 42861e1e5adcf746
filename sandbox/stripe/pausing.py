"""Pausing and resuming by request. Source: Stripe's page on pausing subscriptions, and the parameters of its two calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.collecting import collect
from sandbox.stripe.invoice_lines import lines_for, put_discounts
from sandbox.stripe.invoices import finalize, new_invoice
from sandbox.stripe.pending_items import charge_rest, credit_unused, pending_lines
from sandbox.stripe.routing import Ask, Route
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import Choice, Group
from sandbox.stripe.subscription_pause import (
    await_payment,
    back_in_force,
    enter_pause,
    resumed_items,
    resuming,
)
from sandbox.stripe.subscription_start import use_up_discounts

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

_NOT_PAUSABLE = ("paused", "incomplete", "incomplete_expired", "canceled")


def pause(ask: Ask) -> Obj:
    """POST /v1/subscriptions/{id}/pause: at once, with credit for unused time unless told otherwise."""
    books, subscription = ask.books, ask.named("subscription")
    _refuse_pause(subscription)
    since = ask.params.get("bill_for", {}).get("unused_time_from", {}).get("type", "now")
    if since != "none":
        whole = since == "item_current_period_start"
        credit_unused(books, subscription, since=0 if whole else books.now())
    if ask.params.get("invoicing_behavior") == "invoice":
        lines = pending_lines(books, subscription)
        if lines:
            invoice = _invoice(books, subscription, lines)
            collect(books, invoice)
    enter_pause(books, subscription, "pause_requested")
    return subscription


def _refuse_pause(subscription: Obj) -> None:
    if subscription["billing_mode"]["type"] != "flexible":
        raise refusal("subscription.pause_needs_flexible")
    if subscription["schedule"] is not None:
        raise refusal("subscription.pause_with_schedule")
    if subscription["collection_method"] != "charge_automatically":
        raise refusal("subscription.pause_sends_invoices")
    if subscription["status"] == "trialing":
        raise refusal("subscription.pause_in_trial")
    if subscription["status"] in _NOT_PAUSABLE:
        raise refusal("subscription.pause_status", status=subscription["status"])


def resume(ask: Ask) -> Obj:
    """POST /v1/subscriptions/{id}/resume: at once where nothing is to be paid, else when its invoice is."""
    books, subscription = ask.books, ask.named("subscription")
    given = ask.params
    if subscription["status"] != "paused":
        raise refusal("subscription.resume_not_paused", status=subscription["status"])
    if subscription["collection_method"] != "charge_automatically":
        raise refusal("subscription.resume_sends_invoices")
    if resuming(books, subscription) is not None:
        raise refusal("subscription.resume_twice")
    anchor_now = given.get("billing_cycle_anchor", {}).get("type", "now") == "now"
    items = resumed_items(books, subscription, anchor_now=anchor_now)
    anchor = books.now() if anchor_now else subscription["billing_cycle_anchor"]
    wished = "always_invoice" if anchor_now else given.get("proration_behavior", "create_prorations")
    lines = _lines(books, {**subscription, "items": items}, anchor_now=anchor_now, wished=wished)
    at_once = given.get("payment_behavior") == "resume_on_payment_success"
    if at_once and lines and not _has_method(books, subscription):
        raise refusal("subscription.resume_no_method")
    if not lines:
        back_in_force(books, subscription, items=items, anchor=anchor)
        return subscription
    invoice = _invoice(books, {**subscription, "items": items}, lines)
    books.change(subscription, "customer.subscription.updated", latest_invoice=invoice["id"])
    await_payment(books, subscription, invoice, items=items, anchor=anchor, tried=at_once)
    if at_once or invoice["amount_due"] == 0:
        collect(books, invoice)
    return subscription


def _lines(books: Books, resumed: Obj, *, anchor_now: bool, wished: str) -> list[Obj]:
    """What the resumption bills: a whole new period, or the rest of the old one; together with what was pending."""
    if anchor_now:
        lines = lines_for(books, resumed)
        put_discounts(books, resumed, lines)
        return lines + pending_lines(books, resumed)
    if wished != "none":
        charge_rest(books, resumed)
    return pending_lines(books, resumed) if wished == "always_invoice" else []


def _invoice(books: Books, subscription: Obj, lines: list[Obj]) -> Obj:
    """Finalized at once."""
    item = subscription["items"]["data"][0]
    period = (item["current_period_start"], item["current_period_end"])
    invoice = new_invoice(books, subscription, lines, reason="subscription_update", period=period)
    finalize(books, invoice)
    use_up_discounts(books, subscription)
    return invoice


def _has_method(books: Books, subscription: Obj) -> bool:
    customer = books.store.must("customer", subscription["customer"])
    return bool(subscription["default_payment_method"] or customer["invoice_settings"]["default_payment_method"])


ROUTES = (
    Route(
        "POST",
        "/v1/subscriptions/{id}/pause",
        Group(
            bill_for=Group(
                outstanding_usage_through=Group("type", type=Choice("none now")),
                unused_time_from=Group("type", type=Choice("item_current_period_start none now")),
            ),
            invoicing_behavior=Choice("invoice pending_invoice_item"),
            type=Choice("subscription"),
        ),
        pause,
    ),
    Route(
        "POST",
        "/v1/subscriptions/{id}/resume",
        Group(
            "",
            "proration_date",
            billing_cycle_anchor=Group("type", type=Choice("now unchanged")),
            payment_behavior=Choice("resume_on_payment_attempt resume_on_payment_success"),
            proration_behavior=Choice("always_invoice create_prorations none"),
        ),
        resume,
    ),
)
