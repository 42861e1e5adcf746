"""Subscriptions as the API lets us see and change them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.collection_pause import asked_pause
from sandbox.stripe.errors import left_out
from sandbox.stripe.listing import page, within
from sandbox.stripe.routing import Ask, Route, merged, retrieve, unset
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import LISTED_BY_TIME, Choice, Flag, Group, Metadata, Span, Text, Whole
from sandbox.stripe.subscription_changes import TERMS, change_terms, refuse_terms, touches_terms
from sandbox.stripe.subscription_discounts import DISCOUNTS, put_discounts_of, refuse_discounts
from sandbox.stripe.subscription_end import end_now
from sandbox.stripe.subscription_start import automatic_tax
from sandbox.stripe.trial_moves import move_trial

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
_UPDATE = TERMS.but(
    "",
    "add_invoice_items application_fee_percent billing_schedules "
    "billing_thresholds collection_method days_until_due default_source default_tax_rates "
    "invoice_settings on_behalf_of payment_settings "
    "pending_invoice_item_interval transfer_data trial_from_plan",
    automatic_tax=Group("enabled", "liability", enabled=Flag()),
    cancel_at=Whole(words=("", "max_billed_until", "min_period_end", "max_period_end")),
    cancel_at_period_end=Flag(),
    cancellation_details=_DETAILS,
    default_payment_method=Text(clearable=True),
    description=Text(500, clearable=True),
    discounts=DISCOUNTS,
    metadata=Metadata(),
    off_session=Flag(),
    pause_collection=Group(
        "behavior",
        clearable=True,
        behavior=Choice("keep_as_draft mark_uncollectible void"),
        resumes_at=Whole(),
    ),
    trial_end=Whole(words=("now",)),
    trial_settings=Group(
        "end_behavior",
        end_behavior=Group(
            "",
            "billing_cycle_anchor",
            missing_payment_method=Choice("cancel create_invoice pause"),
        ),
    ),
)
_STATUSES = "active all canceled ended incomplete incomplete_expired past_due paused trialing unpaid"


def update(ask: Ask) -> Obj:
    """POST /v1/subscriptions/{id}."""
    subscription = ask.named("subscription")
    given = ask.params
    if subscription["ended_at"] is not None and set(given) - {"metadata", "cancellation_details"}:
        raise refusal("subscription.already_canceled")
    _refuse_method(ask, subscription)
    refuse_terms(ask, subscription)
    refuse_discounts(ask, subscription)
    fields = _wanted(ask, subscription)
    if touches_terms(given):
        if "trial_end" in given:
            raise left_out("trial_end together with items or a new anchor")
        return change_terms(ask, subscription, fields)
    ask.books.change(subscription, "customer.subscription.updated", **fields)
    if "trial_end" in given:
        prorate = given.get("proration_behavior") != "none"
        move_trial(ask.books, subscription, given["trial_end"], prorate=prorate)
    return subscription


def _wanted(ask: Ask, subscription: Obj) -> Obj:
    """The fields that an update changes, without what is paid for."""
    given = ask.params
    fields: Obj = {name: unset(given[name]) for name in ("default_payment_method", "description") if name in given}
    if "automatic_tax" in given:
        fields["automatic_tax"] = automatic_tax(enabled=given["automatic_tax"]["enabled"])
    if "metadata" in given:
        fields["metadata"] = merged(subscription["metadata"], given["metadata"])
    if "cancellation_details" in given:
        new = {name: unset(value) for name, value in given["cancellation_details"].items()}
        fields["cancellation_details"] = {**subscription["cancellation_details"], **new}
    if "pause_collection" in given:
        fields["pause_collection"] = asked_pause(ask.books, given["pause_collection"])
    if "trial_settings" in given:
        known = subscription["trial_settings"]["end_behavior"]
        fields["trial_settings"] = {"end_behavior": {**known, **given["trial_settings"]["end_behavior"]}}
    fields |= _end_fields(ask, subscription, fields)
    if "discounts" in given:
        fields |= put_discounts_of(ask, subscription)
    return fields


def _end_fields(ask: Ask, subscription: Obj, fields: Obj) -> Obj:
    """What `cancel_at_period_end` or `cancel_at` changes; a subscription may have only one of the two wishes."""
    given = ask.params
    if "cancel_at" in given and "cancel_at_period_end" in given:
        raise refusal("subscription.two_ends")
    unmanaged(subscription, given)
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


def unmanaged(subscription: Obj, given: Obj) -> None:
    """Refuse a wish to end beside the schedule that manages the subscription."""
    named = next((name for name in ("cancel_at", "cancel_at_period_end") if name in given), None)
    if named and subscription["schedule"] is not None:
        raise refusal("subscription.scheduled_end", schedule=subscription["schedule"], param=named)


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
        for one in ask.theirs("subscription")
        if _has_status(one, given.get("status"))
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
