"""Subscriptions as the API lets us see and change them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.listing import page, within
from sandbox.stripe.routing import Ask, Route, merged, retrieve, unset
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import LISTED_BY_TIME, Choice, Flag, Group, Metadata, Span, Text, Whole
from sandbox.stripe.subscription_end import end_now

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

_DETAILS = Group(
    left_out="feedback_option",
    comment=Text(clearable=True),
    feedback=Choice(
        "customer_service low_quality missing_features other switched_service too_complex too_expensive unused",
        clearable=True,
    ),
)
_UPDATE = Group(
    "",
    "add_invoice_items application_fee_percent automatic_tax billing_cycle_anchor billing_schedules "
    "billing_thresholds collection_method days_until_due default_source default_tax_rates discounts "
    "invoice_settings items off_session on_behalf_of pause_collection payment_behavior payment_settings "
    "pending_invoice_item_interval proration_behavior proration_date transfer_data trial_end trial_from_plan "
    "trial_settings",
    cancel_at=Whole(words=("", "min_period_end", "max_period_end")),
    cancel_at_period_end=Flag(),
    cancellation_details=_DETAILS,
    default_payment_method=Text(clearable=True),
    description=Text(500, clearable=True),
    metadata=Metadata(),
)
_STATUSES = "active all canceled ended incomplete incomplete_expired past_due paused trialing unpaid"


def update(ask: Ask) -> Obj:
    """POST /v1/subscriptions/{id}."""
    subscription = ask.named("subscription")
    given = ask.params
    if subscription["ended_at"] is not None and set(given) - {"metadata", "cancellation_details"}:
        raise refusal("subscription.already_canceled")
    _refuse_method(ask, subscription)
    fields: Obj = {name: unset(given[name]) for name in ("default_payment_method", "description") if name in given}
    if "metadata" in given:
        fields["metadata"] = merged(subscription["metadata"], given["metadata"])
    if "cancellation_details" in given:
        new = {name: unset(value) for name, value in given["cancellation_details"].items()}
        fields["cancellation_details"] = {**subscription["cancellation_details"], **new}
    fields |= _end_fields(ask, subscription, fields)
    ask.books.change(subscription, "customer.subscription.updated", **fields)
    return subscription


def _end_fields(ask: Ask, subscription: Obj, fields: Obj) -> Obj:
    """What `cancel_at_period_end` or `cancel_at` changes; a subscription may have only one of the two wishes."""
    given = ask.params
    if "cancel_at" in given and "cancel_at_period_end" in given:
        raise refusal("subscription.two_ends")
    details: Obj = (
        fields["cancellation_details"] if "cancellation_details" in fields else subscription["cancellation_details"]
    )
    if "cancel_at_period_end" in given and given["cancel_at_period_end"] != subscription["cancel_at_period_end"]:
        changed = end_wish(ask.books, subscription, at_period_end=given["cancel_at_period_end"])
    elif "cancel_at" in given:
        changed = end_wish(ask.books, subscription, at_period_end=given["cancel_at"] != "")
        changed["cancel_at_period_end"] = False
        if isinstance(given["cancel_at"], int):
            changed["cancel_at"] = given["cancel_at"]
            if given["cancel_at"] <= ask.books.now():
                raise refusal("subscription.ends_in_past")
    else:
        return {}
    reason = changed["cancellation_details"]["reason"]
    return {**changed, "cancellation_details": {**details, "reason": reason}}


def end_wish(books: Books, subscription: Obj, *, at_period_end: bool) -> Obj:
    """The fields that change when somebody wants the subscription to end with its period, or no longer does."""
    reason = "cancellation_requested" if at_period_end else None
    ends = subscription["items"]["data"][0]["current_period_end"]
    return {
        "cancel_at_period_end": at_period_end,
        "cancel_at": ends if at_period_end else None,
        "canceled_at": books.now() if at_period_end else None,
        "cancellation_details": {**subscription["cancellation_details"], "reason": reason},
    }


def _refuse_method(ask: Ask, subscription: Obj) -> None:
    wanted = ask.params.get("default_payment_method")
    if not wanted:
        return
    method = ask.books.store.get("payment_method", wanted)
    if method is None or method["customer"] != subscription["customer"]:
        raise refusal("subscription.method_of_other", method=wanted)


def cancel(ask: Ask) -> Obj:
    """DELETE /v1/subscriptions/{id}: at once; a canceled one is no longer found, as at Stripe."""
    subscription = ask.named("subscription")
    if subscription["ended_at"] is not None:
        raise refusal("subscription.cancel_twice", subscription=subscription["id"])
    details = {name: unset(value) for name, value in ask.params.get("cancellation_details", {}).items()}
    end_now(ask.books, subscription, reason="cancellation_requested", details=details)
    return subscription


def listed(ask: Ask) -> Obj:
    """GET /v1/subscriptions: canceled ones only with status=all, canceled or ended."""
    given = ask.params
    found = [
        one
        for one in ask.books.store.all("subscription")
        if _has_status(one, given.get("status"))
        and given.get("customer") in (None, one["customer"])
        and given.get("collection_method") in (None, one["collection_method"])
        and (given.get("price") is None or given["price"] in [item["price"]["id"] for item in one["items"]["data"]])
        and within(one["items"]["data"][0]["current_period_end"], given.get("current_period_end"))
        and within(one["items"]["data"][0]["current_period_start"], given.get("current_period_start"))
    ]
    return page(found, given, "/v1/subscriptions")


def _has_status(subscription: Obj, wanted: str | None) -> bool:
    if wanted == "all":
        return True
    if wanted == "ended":
        return subscription["status"] in ("canceled", "incomplete_expired")
    status: str = subscription["status"]
    return status == wanted if wanted else status != "canceled"


ROUTES = (
    Route(
        "GET",
        "/v1/subscriptions",
        LISTED_BY_TIME.but(
            left_out="automatic_tax customer_account plan test_clock",
            collection_method=Choice("charge_automatically send_invoice"),
            current_period_end=Span(),
            current_period_start=Span(),
            customer=Text(),
            price=Text(),
            status=Choice(_STATUSES),
        ),
        listed,
    ),
    Route("GET", "/v1/subscriptions/{id}", Group(), retrieve("subscription")),
    Route("POST", "/v1/subscriptions/{id}", _UPDATE, update),
    Route(
        "DELETE",
        "/v1/subscriptions/{id}",
        Group("", "invoice_now prorate", cancellation_details=_DETAILS),
        cancel,
    ),
)
