"""The table of events is complete, real, and says why; the customer is found in every shape that Stripe has used."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from billing.webhooks.declined import DECLINED
from billing.webhooks.registry import CUSTOMER, ITSELF, NOBODY, OFFER, REGISTRY, Row, customer_of, event_types, listened
from sandbox.stripe.event_types import ALL


def types(contract_dir: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = json.loads((contract_dir / "stripe_event_types.json").read_text())
    return found


@pytest.fixture(scope="session")
def schemas(contract_dir: Path) -> dict[str, Any]:
    """Stripe's own description of its objects."""
    found: dict[str, Any] = json.loads((contract_dir / "stripe_sdk_spec3.json").read_text())["components"]["schemas"]
    return found


def test_a_type_stands_in_one_row() -> None:
    assert len(set(event_types())) == len(REGISTRY)


@pytest.mark.parametrize("row", REGISTRY, ids=lambda row: row.type)
def test_a_row_says_in_words_why_we_listen(row: Row) -> None:
    assert len(row.why.split()) >= 3
    assert sum(other.why == row.why for other in REGISTRY) == 1


@pytest.mark.contract
@pytest.mark.parametrize("row", REGISTRY, ids=lambda row: row.type)
def test_stripe_has_this_type_and_its_object_names_the_customer_where_the_row_says(
    row: Row, contract_dir: Path, schemas: dict[str, Any]
) -> None:
    objects = types(contract_dir)[row.type]
    fields = {name for kind in objects for name in schemas[kind]["properties"]}
    if row.customer == ITSELF:
        assert objects == ["customer"]
    elif row.customer == CUSTOMER:
        assert CUSTOMER in fields
    elif row.customer == OFFER:
        assert set(objects) <= {"price", "product", "promotion_code"}
    else:
        # A method that was detached has the field, and nothing in it.
        assert CUSTOMER not in fields or row.type == "payment_method.detached"


@pytest.mark.contract
def test_every_type_that_stripe_has_is_answered_without_a_crash(contract_dir: Path) -> None:
    every = set(types(contract_dir))
    assert set(event_types()) <= every
    assert {name for name in every if listened(name)} == set(event_types())
    assert all(customer_of(name, {}) is None for name in every)


# The table of events in which a subscription's life, its money and its people show, as Stripe's pages name them.
TABLE = """
checkout.session.completed checkout.session.async_payment_succeeded checkout.session.async_payment_failed
checkout.session.expired customer.subscription.created customer.subscription.updated customer.subscription.deleted
customer.subscription.paused customer.subscription.resumed customer.subscription.trial_will_end
customer.subscription.pending_update_applied customer.subscription.pending_update_expired invoice.paid
invoice.payment_failed invoice.payment_action_required invoice.updated invoice.voided invoice.marked_uncollectible
invoice.finalization_failed invoice.upcoming invoice.created invoice_payment.paid customer.updated customer.deleted
payment_method.attached payment_method.detached payment_method.updated payment_method.automatically_updated
setup_intent.succeeded mandate.updated subscription_schedule.updated subscription_schedule.released
subscription_schedule.canceled subscription_schedule.completed subscription_schedule.aborted charge.refunded
refund.created refund.updated refund.failed charge.dispute.created charge.dispute.updated charge.dispute.closed
charge.dispute.funds_withdrawn charge.dispute.funds_reinstated radar.early_fraud_warning.created
entitlements.active_entitlement_summary.updated price.updated product.updated price.created customer.discount.created
customer.discount.deleted promotion_code.updated billing.alert.triggered payout.failed
""".split()


@pytest.mark.parametrize("kind", TABLE)
def test_every_event_of_the_table_is_asked_for_or_left_out_with_a_reason(kind: str) -> None:
    assert listened(kind) != (kind in DECLINED)


@pytest.mark.contract
def test_what_we_leave_out_is_real_is_not_asked_for_and_says_why(contract_dir: Path) -> None:
    assert set(DECLINED) | set(TABLE) <= set(types(contract_dir))
    assert not set(DECLINED) & set(event_types())
    assert all(len(why.split()) >= 4 for why in DECLINED.values())


def test_the_sandbox_knows_every_type_that_we_ask_for() -> None:
    assert set(event_types()) <= ALL


NAMED = [row.type for row in REGISTRY if row.customer == CUSTOMER]
SHAPES: dict[str, tuple[object, str | None]] = {
    "an id": ("cus_1", "cus_1"),
    "the object itself": ({"id": "cus_1", "object": "customer"}, "cus_1"),
    "one that is deleted": ({"id": "cus_1", "object": "customer", "deleted": True}, "cus_1"),
    "nobody": (None, None),
    "an empty text": ("", None),
    "an object without an id": ({}, None),
    "a number": (7, None),
    "a list": (["cus_1"], None),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("kind", NAMED)
def test_the_customer_is_found_in_every_shape_d12(kind: str, shape: str) -> None:
    given, found = SHAPES[shape]
    assert customer_of(kind, {"id": "x_1", "customer": given}) == found


@pytest.mark.parametrize("kind", [row.type for row in REGISTRY if row.customer == ITSELF])
def test_of_a_customers_own_event_it_is_the_object(kind: str) -> None:
    assert customer_of(kind, {"id": "cus_1", "customer": "cus_other"}) == "cus_1"


@pytest.mark.parametrize("kind", [row.type for row in REGISTRY if row.customer in {NOBODY, OFFER}])
def test_what_a_hint_without_a_customer_seems_to_say_is_not_believed(kind: str) -> None:
    assert customer_of(kind, {"id": "du_1", "customer": "cus_1"}) is None
