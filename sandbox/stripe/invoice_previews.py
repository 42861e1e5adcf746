"""What an invoice would be: of a change that nobody made yet, or of the next renewal as it is planned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.errors import missing
from sandbox.stripe.invoice_lines import lines_for, put_discounts
from sandbox.stripe.invoices import invoice_shown
from sandbox.stripe.periods import period_end
from sandbox.stripe.routing import Ask, Route
from sandbox.stripe.rules import refusal
from sandbox.stripe.schedule_phases import next_phase, state_in
from sandbox.stripe.schema import Choice, Group, Text
from sandbox.stripe.store import new_id
from sandbox.stripe.subscription_changes import TERMS, planned

if TYPE_CHECKING:
    from sandbox.stripe.store import Obj

_DETAILS = Group(
    "",
    "billing_mode billing_schedules cancel_at cancel_at_period_end cancel_now default_tax_rates metadata pause resume_at "
    "start_date trial_end",
    billing_cycle_anchor=TERMS.fields["billing_cycle_anchor"],
    items=TERMS.fields["items"],
    proration_behavior=TERMS.fields["proration_behavior"],
    proration_date=TERMS.fields["proration_date"],
)
_PREVIEW = Group(
    "",
    "automatic_tax currency customer_account customer_details discounts invoice_items issuer on_behalf_of "
    "schedule_details",
    customer=Text(),
    preview_mode=Choice("next recurring"),
    schedule=Text(),
    subscription=Text(),
    subscription_details=_DETAILS,
)


def preview(ask: Ask) -> Obj:
    """POST /v1/invoices/create_preview: nothing is kept and nothing happens.

    `always_invoice` shows what would be billed at once, otherwise the next renewal is shown, with what waits for it;
    `preview_mode=recurring` shows a whole period and nothing besides.
    """
    subscription, given = _subject(ask), ask.params.get("subscription_details", {})
    plan = planned(ask.books, subscription, given)
    if ask.params.get("preview_mode") == "recurring":
        return _shown(ask, plan.after, lines_for(ask.books, plan.after))
    if given.get("proration_behavior") == "always_invoice":
        return _shown(ask, plan.after, plan.lines, discounted=True)
    if subscription["cancel_at"] is not None:
        raise refusal("preview.nothing_to_come", customer=subscription["customer"])
    waiting = ask.books.store.note(subscription["id"]).get("waiting_lines", [])
    renewed = _renewed(ask, plan.after)
    lines = lines_for(ask.books, renewed)
    put_discounts(ask.books, renewed, lines)
    return _shown(ask, renewed, [*lines, *(dict(one) for one in [*plan.lines, *waiting])], discounted=True)


def _subject(ask: Ask) -> Obj:
    schedule = ask.given("subscription_schedule", "schedule")
    found = ask.given("subscription", "subscription")
    customer = ask.given("customer", "customer")
    if schedule is not None:
        if found is not None and schedule["subscription"] != found["id"]:
            raise refusal("preview.schedule_of_other", schedule=schedule["id"])
        found = ask.books.store.get("subscription", schedule["subscription"] or "")
    if found is None and customer is not None:
        own = [one for one in ask.books.store.all("subscription") if one["customer"] == customer["id"]]
        found = next((one for one in own if one["ended_at"] is None), None)
        if found is None:
            raise refusal("preview.nothing_to_come", customer=customer["id"])
    if found is None:
        raise refusal("preview.of_whom")
    if customer is not None and found["customer"] != customer["id"]:
        raise missing("subscription", found["id"], param="subscription", status=400)
    if found["ended_at"] is not None:
        raise refusal("preview.nothing_to_come", customer=found["customer"])
    return found


def _renewed(ask: Ask, subscription: Obj) -> Obj:
    """The subscription in its next period, with what a schedule plans for it."""
    items = subscription["items"]["data"]
    ends = items[0]["current_period_end"]
    schedule = ask.books.store.get("subscription_schedule", subscription["schedule"] or "")
    phase = next_phase(schedule) if schedule else None
    if phase is not None and phase["start_date"] == ends:
        subscription = state_in(ask.books, subscription, phase)
    anchor = subscription["billing_cycle_anchor"]
    data = [
        {
            **item,
            "current_period_start": ends,
            "current_period_end": period_end(anchor, ends, item["price"]["recurring"]),
        }
        for item in subscription["items"]["data"]
    ]
    return {**subscription, "items": {**subscription["items"], "data": data}}


def _shown(ask: Ask, subscription: Obj, lines: list[Obj], *, discounted: bool = False) -> Obj:
    if not discounted:
        put_discounts(ask.books, subscription, lines)
    periods = [line["period"] for line in lines] or [{"start": ask.books.now(), "end": ask.books.now()}]
    period = (min(one["start"] for one in periods), max(one["end"] for one in periods))
    shown = invoice_shown(ask.books, subscription, lines, reason="upcoming", period=period)
    return {**shown, "id": new_id("upcoming_in")}


ROUTES = (Route("POST", "/v1/invoices/create_preview", _PREVIEW, preview),)
