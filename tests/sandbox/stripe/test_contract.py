"""Every answer and every event of the pretend Stripe has the shape that the official description gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sandbox.stripe.event_types import ALL
from sandbox.stripe.operations import ROUTES
from sandbox.stripe.schema import Either, Group, Items
from tests.contract.stripe_oracle import check_call, check_object, event_types, operation_for, parameters_of
from tests.sandbox.stripe.roads import WEEK, Obj, Road
from tests.sandbox.stripe.test_every_operation import walk_everything

if TYPE_CHECKING:
    from sandbox.server import Sandbox
    from sandbox.stripe.routing import Route
    from sandbox.stripe.schema import Kind

pytestmark = pytest.mark.contract


async def test_every_answer_and_every_event_has_the_official_shape(sandbox: Sandbox, road: Road) -> None:
    await walk_everything(road)
    problems = [problem for call in sandbox.stripe.calls for problem in check_call(call)]
    problems += [problem for event in sandbox.stripe.events for problem in check_object(event)]
    assert sorted(set(problems)) == []
    assert len(sandbox.stripe.calls) > 60


async def test_events_of_a_failing_renewal_have_the_official_shape(sandbox: Sandbox, road: Road) -> None:
    await road.subscription(trial=7, card="4000000000000341")
    for _ in range(4):
        await road.pass_time(WEEK)
    assert sorted({problem for event in sandbox.stripe.events for problem in check_object(event)}) == []
    assert "invoice.payment_failed" in road.types


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
def test_every_operation_and_parameter_exists_at_stripe(route: Route) -> None:
    operation = operation_for(route.method, route.path.replace("{id}", "x_1"))
    assert operation is not None
    official = parameters_of(operation)["properties"]
    known = set(route.fields.fields) - {"payment_method_types"}  # known so that it can be refused by name
    assert known <= set(official)
    assert set(official) - {"expand"} - known == set(), "official parameters that we neither take nor leave out"
    assert [
        problem for name in sorted(known) for problem in _unknown(route.fields.fields[name], official[name], name)
    ] == []


def test_every_event_type_exists_at_stripe() -> None:
    assert sorted(set(event_types()) & ALL) == sorted(ALL)


def _unknown(kind: Kind, official: Obj, at: str) -> list[str]:
    """Names inside an object that we take and Stripe does not know."""
    if isinstance(kind, Items):
        return [one for schema in _shapes(official, "array") for one in _unknown(kind.of, schema["items"], at)]
    group = kind.group if isinstance(kind, Either) else kind
    if not isinstance(group, Group):
        return []
    properties = {name: value for one in _shapes(official, "object") for name, value in one["properties"].items()}
    wrong = [f"{at}[{name}]" for name in group.fields if name not in properties]
    inner = [
        _unknown(field, properties[name], f"{at}[{name}]") for name, field in group.fields.items() if name in properties
    ]
    return wrong + [one for found in inner for one in found]


def _shapes(schema: Obj, kind: str) -> list[Obj]:
    options = schema.get("anyOf", [schema])
    return [one for one in options if one.get("type") == kind]
