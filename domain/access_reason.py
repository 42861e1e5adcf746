"""The reasons of a decision about access, by name, and which of them belong together."""

from __future__ import annotations

REASONS = (
    "nothing.bought",
    "grant.given",
    "pass.paid",
    "pass.ended",
    "subscription.trialing",
    "subscription.paid",
    "subscription.renewing",
    "subscription.unbilled",
    "subscription.unknown_status",
    "subscription.unknown_product",
    "payment.on_its_way",
    "payment.missing",
    "payment.written_off",
    "payment.failed",
    "payment.failed_long",
    "payment.given_up",
    "payment.no_address",
    "payment.no_address_long",
    "payment.no_address_given_up",
    "payment.refunded",
    "payment.disputed",
    "payment.dispute_lost",
    "subscription.never_started",
    "subscription.paused",
    "subscription.paused_unpaid",
    "subscription.paused_no_address",
    "subscription.paused_after_trial",
    "subscription.collection_paused",
    "subscription.ended",
    "subscription.ended_paid",
)
# Doors are closed, and the plan still lives for a while.
RESTRICTED = frozenset({"payment.failed_long", "payment.no_address_long"})
UNPAID_PAUSE = frozenset({"subscription.paused_unpaid", "subscription.paused_no_address"})
# The timetable of a debt is over, whatever becomes of its plan.
GIVEN_UP = UNPAID_PAUSE | {"payment.given_up", "payment.no_address_given_up"}
PAYABLE = GIVEN_UP | RESTRICTED
