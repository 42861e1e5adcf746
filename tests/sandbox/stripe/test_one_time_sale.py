"""What is bought once: a session in payment mode, its invoice, and a credit that pays."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sandbox.stripe.periods import period_end
from tests.contract.stripe_oracle import check_call, check_object
from tests.sandbox.stripe.roads import WEEK, Obj, Road
from tests.support.calendar_days import last_of_february, next_last_of_january

HOUR = 3600
WITH_INVOICE: Obj = {"enabled": True, "invoice_data": {"metadata": {"pass_days": "30"}, "description": "Thirty days"}}


async def _once(road: Road, **more: object) -> Obj:
    product = await road.api.post("products", {"name": "Thirty days"})
    price = await road.api.post("prices", {"product": product["id"], "currency": "usd", "unit_amount": 16_000})
    customer = await road.api.post("customers", {"email": "a@example.com"})
    given = {
        "mode": "payment",
        "customer": customer["id"],
        "line_items": [{"price": price["id"], "quantity": 1}],
        "success_url": "https://example.com/thanks",
    }
    session = await road.api.post("checkout/sessions", {**given, **more})
    status, _, page = await road.submit(session["url"])
    assert status == 303, page
    return await road.api.get(f"checkout/sessions/{session['id']}")


async def test_a_payment_with_invoice_creation_makes_a_paid_invoice_of_no_subscription(road: Road) -> None:
    session = await _once(road, invoice_creation=WITH_INVOICE)
    assert (session["payment_status"], session["subscription"]) == ("paid", None)
    invoice = await road.api.get(f"invoices/{session['invoice']}", {"expand": ["payments"]})
    assert (invoice["status"], invoice["billing_reason"], invoice["parent"]) == ("paid", "manual", None)
    assert (invoice["total"], invoice["amount_paid"], invoice["metadata"]) == (16_000, 16_000, {"pass_days": "30"})
    assert invoice["payments"]["data"][0]["payment"]["payment_intent"] == session["payment_intent"]
    assert road.types.count("invoice.paid") == 1
    assert road.sandbox.stripe.objects("subscription") == []


async def test_a_payment_without_invoice_creation_makes_none(road: Road) -> None:
    session = await _once(road)
    assert (session["invoice"], road.sandbox.stripe.objects("invoice")) == (None, [])


async def test_a_code_takes_its_part_off_what_is_bought_once_and_is_counted(road: Road) -> None:
    coupon = await road.api.post("coupons", {"percent_off": 25, "duration": "once", "max_redemptions": 1})
    wanted = {"promotion": {"type": "coupon", "coupon": coupon["id"]}, "code": "SPRING"}
    code = await road.api.post("promotion_codes", wanted)
    session = await _once(road, invoice_creation=WITH_INVOICE, discounts=[{"promotion_code": code["id"]}])
    invoice = await road.api.get(f"invoices/{session['invoice']}")
    assert (session["amount_total"], invoice["total"], invoice["amount_paid"]) == (12_000, 12_000, 12_000)
    assert (await road.api.get(f"coupons/{coupon['id']}"))["valid"] is False
    assert "promotion_code.updated" in road.types


async def test_what_costs_nothing_asks_for_no_card_and_is_paid(road: Road) -> None:
    coupon = await road.api.post("coupons", {"percent_off": 100, "duration": "once"})
    session = await _once(road, invoice_creation=WITH_INVOICE, discounts=[{"coupon": coupon["id"]}])
    assert (session["payment_status"], session["payment_intent"]) == ("no_payment_required", None)
    assert (await road.api.get(f"invoices/{session['invoice']}"))["status"] == "paid"


@pytest.mark.contract
async def test_what_is_bought_once_has_the_official_shape(road: Road) -> None:
    coupon = await road.api.post("coupons", {"amount_off": 100, "currency": "usd", "duration": "once"})
    session = await _once(road, invoice_creation=WITH_INVOICE, discounts=[{"coupon": coupon["id"]}])
    await road.api.get(f"invoices/{session['invoice']}", {"expand": ["payments.data.payment.payment_intent"]})
    problems = [problem for call in road.sandbox.stripe.calls for problem in check_call(call)]
    problems += [problem for event in road.sandbox.stripe.events for problem in check_object(event)]
    assert sorted(set(problems)) == []


async def test_a_credit_pays_a_renewal_and_no_money_moves_d17(road: Road) -> None:
    subscription = await road.subscription()
    await road.api.post(f"customers/{subscription['customer']}", {"balance": -20_000})
    await road.pass_time(WEEK + HOUR)
    paid = (await road.again(subscription["id"]))["latest_invoice"]
    assert (paid["status"], paid["total"], paid["amount_due"], paid["amount_paid"]) == ("paid", 15_000, 0, 0)
    assert (paid["starting_balance"], paid["ending_balance"]) == (-20_000, -5_000)
    assert (await road.api.get(f"customers/{subscription['customer']}"))["balance"] == -5_000
    await road.pass_time(WEEK)
    later = (await road.again(subscription["id"]))["latest_invoice"]
    assert (later["total"], later["amount_due"], later["amount_paid"]) == (15_000, 10_000, 10_000)


async def test_a_discount_that_has_run_out_is_told_of(road: Road) -> None:
    coupon = await road.api.post("coupons", {"percent_off": 50, "duration": "repeating", "duration_in_months": 1})
    subscription = await road.subscription(discounts=[{"coupon": coupon["id"]}])
    opened = await road.api.get(f"subscriptions/{subscription['id']}", {"expand": ["discounts.source.coupon"]})
    assert opened["discounts"][0]["source"]["coupon"]["percent_off"] == 50
    for _ in range(6):
        await road.pass_time(WEEK)
    assert "customer.discount.deleted" in road.types
    assert (await road.again(subscription["id"]))["discounts"] == []


@pytest.mark.parametrize(
    ("interval", "anchor", "ends"),
    [
        ("month", "2027-01-31", ["2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"]),
        ("month", "2028-01-30", ["2028-02-29", "2028-03-30"]),
        ("year", "2028-02-29", ["2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]),
        ("week", "2027-12-29", ["2028-01-05", "2028-01-12"]),
    ],
)
def test_a_period_that_began_late_in_a_month_keeps_its_day_where_the_month_has_it(
    interval: str, anchor: str, ends: list[str]
) -> None:
    begun = start = int(datetime.fromisoformat(anchor).replace(tzinfo=UTC).timestamp())
    found = []
    for _ in ends:
        start = period_end(begun, start, {"interval": interval, "interval_count": 1})
        found.append(datetime.fromtimestamp(start, UTC).date().isoformat())
    assert found == ends


async def test_a_subscription_of_months_renews_on_the_last_day_and_comes_back_to_its_own(road: Road) -> None:
    january = next_last_of_january(road.sandbox.clock.now())
    road.sandbox.clock.move((january - road.sandbox.clock.now()).total_seconds())
    subscription = await road.subscription(price=await road.price(recurring={"interval": "month"}))
    ends = []
    for _ in range(3):
        item = (await road.again(subscription["id"]))["items"]["data"][0]
        ends.append(datetime.fromtimestamp(item["current_period_end"], UTC).strftime("%m-%d"))
        await road.pass_time(item["current_period_end"] + HOUR - road.sandbox.clock.timestamp())
    assert ends == [f"02-{last_of_february(january.year)}", "03-31", "04-30"]
