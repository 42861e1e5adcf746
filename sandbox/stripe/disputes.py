"""Disputes as the API lets the merchant see, answer and give them up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sandbox.stripe.account import by_payment
from sandbox.stripe.disputing import WAITING, close_dispute, submit_evidence
from sandbox.stripe.routing import Ask, Route, merged, retrieve
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import Choice, Flag, Group, Metadata, Text

if TYPE_CHECKING:
    from sandbox.stripe.store import Obj

_EVIDENCE: dict[str, Any] = {
    name: Text(20_000, clearable=True)
    for name in (
        "access_activity_log billing_address cancellation_policy_disclosure cancellation_rebuttal customer_email_address"
        " customer_name customer_purchase_ip duplicate_charge_explanation duplicate_charge_id product_description"
        " refund_policy_disclosure refund_refusal_explanation service_date shipping_address shipping_carrier shipping_date"
        " shipping_tracking_number uncategorized_text"
    ).split()
}
_FILES = (
    "appeal cancellation_policy customer_communication customer_signature duplicate_charge_documentation enhanced_evidence"
    " receipt refund_policy service_documentation shipping_documentation uncategorized_file"
)


def update(ask: Ask) -> Obj:
    """POST /v1/disputes/{id}: evidence is sent to the bank at once, unless `submit` is false."""
    made, given = ask.named("dispute"), ask.params
    if "metadata" in given:
        ask.books.change(made, "charge.dispute.updated", metadata=merged(made["metadata"], given["metadata"]))
    evidence, submit = given.get("evidence"), given.get("submit", "evidence" in given)
    if evidence is None and not submit:
        return made
    if made["status"] not in WAITING:
        raise refusal("dispute.already_submitted")
    more = {"intended_submission_method": method} if (method := given.get("intended_submission_method")) else {}
    submit_evidence(ask.books, made, evidence or {}, submit=submit, **more)
    return made


def close(ask: Ask) -> Obj:
    """POST /v1/disputes/{id}/close: it is given up, which cannot be undone."""
    made = ask.named("dispute")
    if made["status"] not in WAITING:
        raise refusal("dispute.already_closed")
    close_dispute(ask.books, made, won=False)
    return made


ROUTES = (
    by_payment("dispute", "/v1/disputes"),
    Route("GET", "/v1/disputes/{id}", Group(), retrieve("dispute")),
    Route(
        "POST",
        "/v1/disputes/{id}",
        Group(
            evidence=Group("", _FILES, **_EVIDENCE),
            intended_submission_method=Choice("manual prefer_manual prefer_smart_disputes smart_disputes"),
            metadata=Metadata(),
            submit=Flag(),
        ),
        update,
    ),
    Route("POST", "/v1/disputes/{id}/close", Group(), close),
)
