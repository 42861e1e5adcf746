"""The API's manners: keys, parameters, lists, expansion, idempotency, and faults on request."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import aiohttp
import pytest
import stripe

from tests.sandbox.stripe.roads import Api, Obj, Road

if TYPE_CHECKING:
    from sandbox.server import Sandbox


@pytest.mark.parametrize("key", ["", "sk_live_abcdefgh", "rk_live_abcdefgh", "nonsense"])
async def test_a_key_that_is_no_test_key_is_refused(http: aiohttp.ClientSession, sandbox: Sandbox, key: str) -> None:
    answer = await Api(http, sandbox.stripe_base, key).ask("GET", "account")
    assert (answer.status, answer.error["type"]) == (401, "invalid_request_error")
    assert "abcdefgh" not in answer.error["message"]


@pytest.mark.parametrize("key", ["sk_test_anything", "rk_test_anything"])
async def test_any_test_key_is_accepted(http: aiohttp.ClientSession, sandbox: Sandbox, key: str) -> None:
    assert (await Api(http, sandbox.stripe_base, key).get("account"))["object"] == "account"


SETUP: Obj = {"success_url": "https://x.y", "mode": "setup", "currency": "usd"}
WRONG: dict[str, tuple[str, Obj, str | None, str]] = {
    "unknown": ("customers", {"emial": "a@b.co"}, "parameter_unknown", "emial"),
    "unknown inside": ("customers", {"shipping": {"addres": "x"}}, "parameter_unknown", "shipping[addres]"),
    "missing": ("products", {}, "parameter_missing", "name"),
    "missing inside": (
        "prices",
        {"currency": "usd", "recurring": {"interval_count": 1}},
        "parameter_missing",
        "recurring[interval]",
    ),
    "no integer": ("prices", {"currency": "usd", "unit_amount": "1.5"}, "parameter_invalid_integer", "unit_amount"),
    "no boolean": ("products", {"name": "a", "active": "yes"}, None, "active"),
    "no choice": ("checkout/sessions", {"mode": "subscribe"}, None, "mode"),
    "no list": ("checkout/sessions", {"line_items": "price_1"}, None, "line_items"),
    "no object": ("customers", {"shipping": "here"}, None, "shipping"),
    "empty": ("products", {"name": ""}, "parameter_invalid_empty", "name"),
    "long lookup key": (
        "prices",
        {"currency": "usd", "lookup_key": "k" * 201},
        "parameter_invalid_string_too_long",
        "lookup_key",
    ),
    "many metadata": ("customers", {"metadata": {f"k{n}": "v" for n in range(51)}}, None, "metadata"),
    "long metadata key": ("customers", {"metadata": {"k" * 41: "v"}}, None, "metadata"),
    "long metadata value": ("customers", {"metadata": {"k": "v" * 501}}, None, "metadata"),
    "unknown customer": ("checkout/sessions", {**SETUP, "customer": "cus_x"}, "resource_missing", "customer"),
    "zero trial days": (
        "checkout/sessions",
        {"subscription_data": {"trial_period_days": 0}},
        "parameter_invalid_integer",
        "subscription_data[trial_period_days]",
    ),
    "long reference": (
        "checkout/sessions",
        {"client_reference_id": "r" * 201},
        "parameter_invalid_string_too_long",
        "client_reference_id",
    ),
}


@pytest.mark.parametrize("name", WRONG)
async def test_a_wrong_parameter_is_refused_by_name(api: Api, name: str) -> None:
    path, params, code, param = WRONG[name]
    answer = await api.ask("POST", path, params)
    assert (answer.status, answer.error["type"]) == (400, "invalid_request_error")
    assert (answer.error.get("code"), answer.error["param"]) == (code, param)


async def test_too_many_lookup_keys_are_refused(api: Api) -> None:
    answer = await api.ask("GET", "prices", {"lookup_keys": [f"k{n}" for n in range(11)]})
    assert (answer.status, answer.error["param"]) == (400, "lookup_keys")


async def test_what_the_sandbox_leaves_out_is_said_to_be_left_out(api: Api) -> None:
    answer = await api.ask("POST", "customers", {"tax_id_data": [{"type": "eu_vat", "value": "DE1"}]})
    assert (answer.status, answer.error["code"]) == (501, "sandbox_leaves_this_out")


async def test_an_unknown_address_is_a_404(api: Api) -> None:
    answer = await api.ask("GET", "nonsense")
    assert answer.status == 404
    assert answer.error["message"].startswith("Unrecognized request URL (GET: /v1/nonsense)")


async def test_an_unknown_id_is_a_404_with_its_code(api: Api) -> None:
    answer = await api.ask("GET", "customers/cus_nobody")
    assert (answer.status, answer.error["code"], answer.error["param"]) == (404, "resource_missing", "id")


async def test_a_lookup_key_moves_to_the_new_price(road: Road) -> None:
    old = await road.price(lookup_key="basic.week.usd")
    new = await road.price(lookup_key="basic.week.usd", transfer_lookup_key=True)
    found = await road.api.get("prices", {"lookup_keys": ["basic.week.usd"]})
    assert [price["id"] for price in found["data"]] == [new["id"]]
    assert (await road.api.get(f"prices/{old['id']}"))["lookup_key"] is None


async def test_an_amount_cannot_be_changed(road: Road) -> None:
    price = await road.price()
    answer = await road.api.ask("POST", f"prices/{price['id']}", {"unit_amount": 1})
    assert (answer.status, answer.error["code"]) == (400, "parameter_unknown")


async def test_metadata_is_merged_and_emptied_names_go(api: Api) -> None:
    customer = await api.post("customers", {"metadata": {"a": "1", "b": "2"}})
    path = f"customers/{customer['id']}"
    assert (await api.post(path, {"metadata": {"a": "", "c": "3"}}))["metadata"] == {"b": "2", "c": "3"}
    assert (await api.post(path, {"metadata": ""}))["metadata"] == {}


async def test_lists_are_paged_newest_first_in_both_directions(api: Api) -> None:
    made = [(await api.post("customers", {"name": str(n)}))["id"] for n in range(5)]
    first = await api.get("customers", {"limit": 2})
    assert ([one["id"] for one in first["data"]], first["has_more"]) == (made[:-3:-1], True)
    last = await api.get("customers", {"limit": 3, "starting_after": made[3]})
    assert ([one["id"] for one in last["data"]], last["has_more"]) == (made[2::-1], False)
    above = await api.get("customers", {"limit": 2, "ending_before": made[1]})
    assert ([one["id"] for one in above["data"]], above["has_more"]) == ([made[3], made[2]], True)
    wrong = await api.ask("GET", "customers", {"limit": 101})
    assert (wrong.status, wrong.error["param"]) == (400, "limit")


async def test_events_are_filtered_by_type_and_time_and_kept_thirty_days(road: Road) -> None:
    await road.price()
    start = road.sandbox.clock.timestamp()
    await road.pass_time(10)
    await road.api.post("customers")
    assert [one["type"] for one in (await road.api.get("events", {"created": {"gt": start + 5}}))["data"]] == [
        "customer.created"
    ]
    assert len((await road.api.get("events", {"types": ["price.created", "product.created"]}))["data"]) == 2
    assert len((await road.api.get("events", {"type": "product.*"}))["data"]) == 1
    await road.pass_time(30 * 86_400 - 5)
    assert [one["type"] for one in (await road.api.get("events"))["data"]] == ["customer.created"]


async def test_expanding_what_cannot_be_expanded_or_too_deep_is_refused(road: Road) -> None:
    session = await road.paid()
    path = f"invoices/{session['invoice']}"
    deep = await road.api.ask("GET", path, {"expand": ["payments.data.payment.payment_intent.latest_charge"]})
    assert (deep.status, deep.error["code"]) == (400, "property_expansion_max_depth")
    wrong = await road.api.ask("GET", path, {"expand": ["payment_intent"]})
    assert (wrong.status, wrong.error["message"]) == (400, "This property cannot be expanded (payment_intent).")


async def test_of_a_deleted_customer_nothing_is_expanded(api: Api) -> None:
    customer = await api.post("customers")
    await api.ask("DELETE", f"customers/{customer['id']}")
    read = await api.get(f"customers/{customer['id']}", {"expand": ["subscriptions", "tax_ids"]})
    assert read == {"id": customer["id"], "object": "customer", "deleted": True}


async def test_the_same_key_answers_the_same_and_works_once(api: Api, sandbox: Sandbox) -> None:
    first = await api.ask("POST", "customers", {"name": "A"}, Idempotency_Key="k1")
    second = await api.ask("POST", "customers", {"name": "A"}, Idempotency_Key="k1")
    assert first.body == second.body
    assert "Idempotent-Replayed" not in first.headers
    assert (second.headers["Idempotent-Replayed"], second.headers["Idempotency-Key"]) == ("true", "k1")
    assert len(sandbox.stripe.objects("customer")) == 1


async def test_the_same_key_with_other_parameters_is_an_error(api: Api) -> None:
    await api.ask("POST", "customers", {"name": "A"}, Idempotency_Key="k1")
    for path, params in (("customers", {"name": "B"}), ("products", {"name": "A"})):
        answer = await api.ask("POST", path, params, Idempotency_Key="k1")
        assert (answer.status, answer.error["type"]) == (400, "idempotency_error")


async def test_a_key_is_forgotten_after_a_day(api: Api, sandbox: Sandbox) -> None:
    await api.ask("POST", "customers", {"name": "A"}, Idempotency_Key="k1")
    sandbox.clock.move(86_400)
    await api.ask("POST", "customers", {"name": "A"}, Idempotency_Key="k1")
    assert len(sandbox.stripe.objects("customer")) == 2


async def test_a_key_in_use_is_a_conflict(api: Api, sandbox: Sandbox) -> None:
    sandbox.stripe.faults.delay_seconds = 0.2
    both = await asyncio.gather(*(api.ask("POST", "customers", {"name": "A"}, Idempotency_Key="k1") for _ in range(2)))
    assert sorted(answer.status for answer in both) == [200, 409]
    assert len(sandbox.stripe.objects("customer")) == 1


async def test_a_refused_parameter_does_not_use_up_the_key(api: Api) -> None:
    assert (await api.ask("POST", "customers", {"nam": "A"}, Idempotency_Key="k1")).status == 400
    assert (await api.ask("POST", "customers", {"name": "A"}, Idempotency_Key="k1")).status == 200


@pytest.mark.parametrize(("applied", "made"), [(True, 1), (False, 0)])
async def test_a_planned_failure_happens_with_or_without_the_effect(
    api: Api, sandbox: Sandbox, *, applied: bool, made: int
) -> None:
    sandbox.stripe.faults.fail_next(1, 500, applied=applied, match="POST /v1/customers")
    assert (await api.ask("GET", "account")).status == 200
    assert (await api.ask("POST", "customers")).status == 500
    assert len(sandbox.stripe.objects("customer")) == made
    assert (await api.ask("POST", "customers")).status == 200


async def test_a_repeated_call_after_a_cut_connection_works_once(client: stripe.StripeClient, sandbox: Sandbox) -> None:
    sandbox.stripe.faults.drop_next(1, applied=True)
    with pytest.raises(stripe.APIConnectionError):
        await client.v1.customers.create_async({"name": "A"}, {"idempotency_key": "k1"})
    again = await client.v1.customers.create_async({"name": "A"}, {"idempotency_key": "k1"})
    assert [one["id"] for one in sandbox.stripe.objects("customer")] == [again.id]


async def test_a_stripe_that_is_down_is_down_for_everybody(client: stripe.StripeClient, sandbox: Sandbox) -> None:
    sandbox.stripe.faults.down = True
    with pytest.raises(stripe.APIError):
        await client.v1.customers.create_async({})
    sandbox.stripe.faults.clear()
    await client.v1.customers.create_async({})


async def test_every_call_is_recorded_with_its_answer(api: Api, sandbox: Sandbox) -> None:
    customer = await api.post("customers", {"metadata": {"a": "b"}}, Idempotency_Key="k1")
    call = sandbox.stripe.calls[-1]
    assert (call.method, call.path, call.params) == ("POST", "/v1/customers", {"metadata": {"a": "b"}})
    assert (call.status, call.answer, call.idempotency_key) == (200, customer, "k1")


async def test_a_500_from_within_is_what_its_key_repeats(api: Api, sandbox: Sandbox) -> None:
    sandbox.stripe.faults.fail_next(1, 500, applied=True)
    for replayed in (None, "true"):
        answer = await api.ask("POST", "customers", {"name": "A"}, Idempotency_Key="k1")
        assert (answer.status, answer.headers.get("Idempotent-Replayed")) == (500, replayed)
    assert len(sandbox.stripe.objects("customer")) == 1


async def test_a_gateways_error_is_healed_by_the_same_key(api: Api, sandbox: Sandbox) -> None:
    sandbox.stripe.faults.fail_next(1, 503, applied=True)
    assert (await api.ask("POST", "customers", {"name": "A"}, Idempotency_Key="k1")).status == 503
    assert (await api.ask("POST", "customers", {"name": "A"}, Idempotency_Key="k1")).status == 200
    assert len(sandbox.stripe.objects("customer")) == 1


async def test_a_call_after_the_clock_moved_sees_the_world_of_that_time(road: Road) -> None:
    subscription = await road.subscription()
    road.sandbox.clock.move(7 * 86_400 + 3_600)
    now = await road.again(subscription["id"])
    assert now["latest_invoice"]["status"] == "paid"
    assert now["latest_invoice"]["billing_reason"] == "subscription_cycle"


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "customers/{id}", 200),
        ("POST", "customers/{id}", 404),
        ("DELETE", "customers/{id}", 404),
        ("POST", "checkout/sessions", 400),
        ("POST", "billing_portal/sessions", 400),
    ],
)
async def test_a_deleted_customer_can_be_seen_and_nothing_else(api: Api, method: str, path: str, status: int) -> None:
    customer = (await api.post("customers"))["id"]
    await api.ask("DELETE", f"customers/{customer}")
    own = path.startswith("customers")
    session = {**SETUP, "customer": customer} if path.startswith("checkout") else {"customer": customer}
    answer = await api.ask(method, path.format(id=customer), None if own else session)
    assert answer.status == status
    assert status == 200 or answer.error["code"] == "resource_missing"
