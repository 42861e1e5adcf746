"""Subscription schedules as the API lets us make, change and end them: what a subscription is to become, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.errors import left_out
from sandbox.stripe.listing import page, within
from sandbox.stripe.routing import Ask, Route, merged, retrieve
from sandbox.stripe.rules import refusal
from sandbox.stripe.schedule_params import CREATED, UPDATED
from sandbox.stripe.schedule_phases import RUNNING, keep_discounts, let_go
from sandbox.stripe.schedule_shape import new_schedule, read_phases
from sandbox.stripe.schema import LISTED_BY_TIME, Flag, Group, Span, Text
from sandbox.stripe.subscription_end import end_now

if TYPE_CHECKING:
    from sandbox.stripe.store import Obj

KIND = "subscription_schedule"


def create(ask: Ask) -> Obj:
    """POST /v1/subscription_schedules: only from a subscription that runs."""
    others = sorted(set(ask.params) - {"from_subscription"})
    subscription = ask.given("subscription", "from_subscription")
    if subscription is None:
        raise left_out("a schedule that begins a subscription; give from_subscription")
    if others:
        raise refusal("schedule.from_subscription_alone", param=others[0])
    if subscription["schedule"] is not None:
        raise refusal("schedule.already_managed", schedule=subscription["schedule"])
    if subscription["status"] not in ("active", "trialing", "past_due"):
        raise refusal("schedule.subscription_over", status=subscription["status"])
    schedule = ask.books.add(new_schedule(ask.books, subscription), "subscription_schedule.created")
    ask.books.change(subscription, "customer.subscription.updated", schedule=schedule["id"])
    return schedule


def update(ask: Ask) -> Obj:
    """POST /v1/subscription_schedules/{id}: phases are given whole, the present one first."""
    schedule, given = _running(ask, "update"), ask.params
    fields: Obj = {}
    if "metadata" in given:
        fields["metadata"] = merged(schedule["metadata"], given["metadata"])
    if "phases" in given:
        fields["phases"] = read_phases(ask.books, schedule, given["phases"])
        first = fields["phases"][0]
        fields["current_phase"] = {"start_date": first["start_date"], "end_date": first["end_date"]}
    if "end_behavior" in given:
        fields["end_behavior"] = given["end_behavior"]
    ask.books.change(schedule, "subscription_schedule.updated", **fields)
    if "phases" in given:
        keep_discounts(ask.books, ask.books.store.must("subscription", schedule["subscription"]), fields["phases"][0])
    return schedule


def release(ask: Ask) -> Obj:
    """POST /v1/subscription_schedules/{id}/release: the subscription stays as it is now."""
    schedule = _running(ask, "release")
    let_go(ask.books, schedule)
    return schedule


def cancel(ask: Ask) -> Obj:
    """POST /v1/subscription_schedules/{id}/cancel: the schedule and its subscription, at once."""
    schedule = _running(ask, "cancel")
    end_now(ask.books, ask.books.store.must("subscription", schedule["subscription"]), reason="cancellation_requested")
    return schedule


def _running(ask: Ask, verb: str) -> Obj:
    schedule = ask.named(KIND)
    if schedule["status"] not in RUNNING:
        raise refusal("schedule.over", verb=verb, status=schedule["status"])
    return schedule


def listed(ask: Ask) -> Obj:
    """GET /v1/subscription_schedules."""
    given = ask.params
    found = [
        one
        for one in ask.books.store.all(KIND)
        if given.get("customer") in (None, one["customer"])
        and ("scheduled" not in given or given["scheduled"] == (one["status"] == "not_started"))
        and all(
            name not in given or (one[name] is not None and within(one[name], given[name]))
            for name in ("canceled_at", "completed_at", "released_at")
        )
    ]
    return page(found, given, "/v1/subscription_schedules")


ROUTES = (
    Route("POST", "/v1/subscription_schedules", CREATED, create),
    Route(
        "GET",
        "/v1/subscription_schedules",
        LISTED_BY_TIME.but(
            left_out="customer_account",
            canceled_at=Span(),
            completed_at=Span(),
            customer=Text(),
            released_at=Span(),
            scheduled=Flag(),
        ),
        listed,
    ),
    Route("GET", "/v1/subscription_schedules/{id}", Group(), retrieve(KIND)),
    Route("POST", "/v1/subscription_schedules/{id}", UPDATED, update),
    Route("POST", "/v1/subscription_schedules/{id}/release", Group("", "preserve_cancel_date"), release),
    Route("POST", "/v1/subscription_schedules/{id}/cancel", Group("", "invoice_now prorate"), cancel),
)
