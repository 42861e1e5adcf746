"""Tax at the pretend Stripe: on top of a price or within it, by address and number, and nothing without a registration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from sandbox.stripe.tax_account import register
from tests.sandbox.stripe.roads import WEEK, Obj, Road

if TYPE_CHECKING:
    from sandbox.server import Sandbox

BERLIN = {"address_country": "DE", "address_postal_code": "10115"}
TAXED: Obj = {"automatic_tax": {"enabled": True}, "customer_update": {"address": "auto", "name": "auto"}}


@pytest.fixture(autouse=True)
def head_office(sandbox: Sandbox) -> None:
    sandbox.stripe.dashboard.head_office = {"country": "US", "postal_code": "10001"}


async def _bought(road: Road, behavior: str = "exclusive", at: dict[str, str] = BERLIN, **more: Any) -> Obj:  # noqa: ANN401 - whatever a session may be asked
    session = await road.session(price=await road.price(tax_behavior=behavior), **TAXED, **more)
    status, _, page = await road.submit(session["url"], **at)
    assert status == 303, page
    return await road.api.get(f"checkout/sessions/{session['id']}")


async def _bill(road: Road, session: Obj) -> Obj:
    return await road.api.get(f"invoices/{session['invoice']}")


async def test_without_a_registration_no_tax_is_taken_and_nothing_says_so(road: Road) -> None:
    bill = await _bill(road, await _bought(road))
    assert (bill["total"], bill["automatic_tax"]["status"]) == (15_000, "complete")
    assert [(tax["amount"], tax["taxability_reason"]) for tax in bill["total_taxes"]] == [(0, "not_collecting")]


@pytest.mark.parametrize(
    ("behavior", "total", "tax", "net"), [("exclusive", 17_850, 2_850, 15_000), ("inclusive", 15_000, 2_395, 12_605)]
)
async def test_tax_stands_on_top_of_a_price_or_within_it(
    road: Road, behavior: str, total: int, tax: int, net: int
) -> None:
    register(road.sandbox.stripe.books, "DE")
    session = await _bought(road, behavior)
    bill = await _bill(road, session)
    assert (session["amount_total"], session["total_details"]["amount_tax"]) == (total, tax)
    assert (bill["total"], bill["amount_paid"], bill["total_excluding_tax"]) == (total, total, net)
    assert [(one["amount"], one["tax_behavior"]) for one in bill["lines"]["data"][0]["taxes"]] == [(tax, behavior)]
    customer = await road.api.get(f"customers/{session['customer']}")
    assert customer["address"]["country"] == "DE"


async def test_a_business_abroad_owes_its_tax_itself(road: Road) -> None:
    register(road.sandbox.stripe.books, "DE")
    at = {**BERLIN, "tax_id": "DE123456789", "business_name": "Ada GmbH"}
    session = await _bought(road, at=at, tax_id_collection={"enabled": True})
    bill = await _bill(road, session)
    assert (bill["total"], bill["total_taxes"][0]["taxability_reason"]) == (15_000, "reverse_charge")
    assert bill["customer_tax_ids"] == [{"type": "eu_vat", "value": "DE123456789"}]
    assert "customer.tax_id.created" in road.types


@pytest.mark.parametrize(
    ("at", "field"),
    [
        ({}, "address_incomplete"),
        ({"address_country": "US"}, "address_incomplete"),
        ({**BERLIN, "tax_id": "hello"}, "tax_id_invalid"),
        (BERLIN, "tax_id_missing"),
        ({**BERLIN, "tax_id": "DE123456789"}, "terms_not_accepted"),
    ],
)
async def test_the_page_says_what_is_lacking_and_takes_nothing(road: Road, at: dict[str, str], field: str) -> None:
    road.sandbox.stripe.dashboard.terms_url = "https://example.com/terms"
    more: Obj = {
        "tax_id_collection": {"enabled": True, "required": "if_supported"},
        "consent_collection": {"terms_of_service": "required"},
    }
    async with road.http.get(f"{road.sandbox.base_url}/terms") as terms:
        assert (terms.status, "pretend terms" in await terms.text()) == (200, True)
    session = await road.session(price=await road.price(tax_behavior="exclusive"), **TAXED, **more)
    status, _, page = await road.submit(session["url"], **at)
    assert (status, f'data-code="{field}"' in page) == (422, True)
    assert road.sandbox.stripe.objects("charge") == []
    status, _, _ = await road.submit(session["url"], **BERLIN, tax_id="DE123456789", terms="accepted")
    assert status == 303
    assert (await road.api.get(f"checkout/sessions/{session['id']}"))["consent"]["terms_of_service"] == "accepted"


async def test_tax_is_shown_before_it_is_paid(road: Road) -> None:
    register(road.sandbox.stripe.books, "DE")
    session = await road.session(price=await road.price(tax_behavior="exclusive"), **TAXED)
    status, _, page = await road.submit(session["url"], action="apply_address", **BERLIN)
    assert (status, "$178.50" in page, "$28.50" in page) == (200, True, True)


async def test_a_bill_for_nowhere_stays_a_draft_until_an_address_comes(road: Road) -> None:
    register(road.sandbox.stripe.books, "DE")
    session = await _bought(road)
    await road.api.post(f"customers/{session['customer']}", {"address": ""})
    await road.pass_time(WEEK + 3600)
    subscription = await road.again(session["subscription"])
    bill = subscription["latest_invoice"]
    assert (subscription["status"], bill["status"]) == ("active", "draft")
    assert bill["automatic_tax"]["status"] == "requires_location_inputs"
    assert bill["last_finalization_error"]["code"] == "customer_tax_location_invalid"
    assert road.types.count("invoice.finalization_failed") == 1
    await road.api.post(f"customers/{session['customer']}", {"address": {"country": "DE"}})
    await road.api.post(f"invoices/{bill['id']}/finalize", {"auto_advance": True})
    await road.pass_time(1)
    bill = await road.api.get(f"invoices/{bill['id']}")
    assert (bill["status"], bill["total"], bill["last_finalization_error"]) == ("paid", 17_850, None)


async def test_the_portal_takes_an_address_and_a_tax_number(road: Road) -> None:
    customer = await road.api.post("customers")
    allowed = {"customer_update": {"enabled": True, "allowed_updates": ["address", "tax_id"]}}
    configuration = await road.api.post("billing_portal/configurations", {"features": allowed})
    given = {"customer": customer["id"], "configuration": configuration["id"], "return_url": "https://example.com"}
    portal = await road.api.post("billing_portal/sessions", given)
    typed = {**BERLIN, "action": "update_person"}
    status, _, page = await road.submit(portal["url"], **{**typed, "tax_id": "nonsense"})
    assert (status, 'data-code="tax_id_invalid"' in page) == (422, True)
    status, _, page = await road.submit(portal["url"], **typed, tax_id="DE123456789", email="not@allowed.example")
    assert (status, "DE123456789" in page) == (200, True)
    known = await road.api.get(f"customers/{customer['id']}", {"expand": ["tax_ids"]})
    assert (known["address"]["postal_code"], known["email"]) == ("10115", None)
    assert [one["value"] for one in known["tax_ids"]["data"]] == ["DE123456789"]
