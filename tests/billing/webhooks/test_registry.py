"""The table of events is complete, real, and says why; the customer is found in every shape that Stripe has used."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from billing.webhooks.registry import CUSTOMER, ITSELF, NOBODY, REGISTRY, Row, customer_of, event_types, listened
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
    else:
        # A method that was detached has the field, and nothing in it.
        assert CUSTOMER not in fields or row.type == "payment_method.detached"


@pytest.mark.contract
def test_every_type_that_stripe_has_is_answered_without_a_crash(contract_dir: Path) -> None:
    every = set(types(contract_dir))
    assert set(event_types()) <= every
    assert {name for name in every if listened(name)} == set(event_types())
    assert all(customer_of(name, {}) is None for name in every)


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


@pytest.mark.parametrize("kind", [row.type for row in REGISTRY if row.customer == NOBODY])
def test_what_a_hint_without_a_customer_seems_to_say_is_not_believed(kind: str) -> None:
    assert customer_of(kind, {"id": "du_1", "customer": "cus_1"}) is None
