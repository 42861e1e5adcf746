"""What an operator does by hand at the pretend Stripe has the effects and the events that it has at the real one."""

from __future__ import annotations

import pytest

from sandbox.stripe import dashboard_records as records
from sandbox.stripe import dashboard_subscriptions as subscriptions
from sandbox.stripe.dashboard_subscriptions import NotThere
from sandbox.stripe.store import Obj
from tests.contract.stripe_oracle import check_call, check_object
from tests.sandbox.stripe.roads import GOOD, WEEK, Road

HOUR = 3_600
POOR = "4000000000000341"


async def begun(road: Road, card: str | None = GOOD) -> Obj:
    """A subscription made in the Dashboard, charged to this card."""
    books = road.sandbox.stripe.books
    price, customer = await road.price(), records.make_customer(books, email="ada@example.com")
    method = records.put_card(books, customer, card) if card else None
    return subscriptions.start(books, customer, books.store.must("price", price["id"]), method=method)


def invoice_of(road: Road, row: Obj) -> Obj:
    return road.sandbox.stripe.get(row["latest_invoice"])


async def test_a_subscription_with_a_good_card_is_active_at_once(road: Road) -> None:
    row = await begun(road)
    assert (row["status"], invoice_of(road, row)["status"]) == ("active", "paid")
    assert road.types.index("customer.subscription.created") < road.types.index("invoice.paid")


@pytest.mark.parametrize("card", [None, POOR], ids=["no card", "a card that fails"])
async def test_a_first_payment_that_does_not_come_runs_out_after_23_hours(road: Road, card: str | None) -> None:
    row = await begun(road, card)
    assert (row["status"], invoice_of(road, row)["status"]) == ("incomplete", "open")
    await road.pass_time(22 * HOUR)
    assert row["status"] == "incomplete"
    await road.pass_time(2 * HOUR)
    assert (row["status"], invoice_of(road, row)["status"]) == ("incomplete_expired", "void")
    assert road.types[-2:] == ["invoice.voided", "customer.subscription.updated"]


async def test_a_first_payment_that_comes_late_begins_the_subscription(road: Road) -> None:
    row = await begun(road, None)
    status, _, _ = await road.submit(invoice_of(road, row)["hosted_invoice_url"])
    assert status == 200
    await road.pass_time(24 * HOUR)
    assert (row["status"], invoice_of(road, row)["status"]) == ("active", "paid")


async def test_voiding_the_first_invoice_ends_what_waits_for_it(road: Road) -> None:
    row = await begun(road, None)
    records.void(road.sandbox.stripe.books, invoice_of(road, row))
    assert row["status"] == "incomplete_expired"


async def past_due(road: Road) -> Obj:
    """A Dashboard's subscription whose renewal was refused."""
    road.sandbox.stripe.dashboard.retry_days, road.sandbox.stripe.dashboard.after_retries = (), "past_due"
    row = await begun(road)
    road.sandbox.stripe.next_charges.decline(1, customer=row["customer"])
    await road.pass_time(WEEK + 2 * HOUR)
    assert (row["status"], invoice_of(road, row)["status"]) == ("past_due", "open")
    return row


async def test_giving_a_debt_up_makes_its_subscription_active_and_of_a_void_one_the_bill_before_it_decides(
    road: Road,
) -> None:
    books = road.sandbox.stripe.books
    first = await past_due(road)
    records.write_off(books, invoice_of(road, first))
    second = await past_due(road)
    records.void(books, invoice_of(road, second))
    assert (first["status"], second["status"]) == ("active", "active")
    assert {"invoice.marked_uncollectible", "invoice.voided", "payment_intent.canceled"} <= set(road.types)
    with pytest.raises(NotThere):
        records.write_off(books, invoice_of(road, second))


async def test_paid_outside_settles_without_a_charge(road: Road) -> None:
    row = await past_due(road)
    before = len(road.sandbox.stripe.objects("charge"))
    records.paid_outside(road.sandbox.stripe.books, invoice_of(road, row))
    assert (row["status"], invoice_of(road, row)["status"]) == ("active", "paid")
    assert len(road.sandbox.stripe.objects("charge")) == before


async def test_what_nobody_pays_gets_drafts_that_stay_drafts(road: Road) -> None:
    road.sandbox.stripe.dashboard.retry_days, road.sandbox.stripe.dashboard.after_retries = (), "unpaid"
    row = await begun(road)
    road.sandbox.stripe.next_charges.decline(1, customer=row["customer"])
    await road.pass_time(WEEK + 2 * HOUR)
    assert row["status"] == "unpaid"
    await road.pass_time(WEEK)
    draft = invoice_of(road, row)
    assert (draft["status"], draft["auto_advance"]) == ("draft", False)


async def test_a_price_a_quantity_and_an_item_change_what_the_next_period_costs(road: Road) -> None:
    books, row = road.sandbox.stripe.books, await begun(road)
    subscriptions.change_price(books, row, records.stray_weekly_price(books, amount=9_900))
    subscriptions.change_quantity(books, row, 3)
    subscriptions.add_item(books, row, records.stray_weekly_price(books, amount=500))
    await road.pass_time(WEEK + 2 * HOUR)
    assert (invoice_of(road, row)["amount_paid"], len(row["items"]["data"])) == (3 * 9_900 + 500, 2)


async def test_an_end_is_planned_taken_back_and_made(road: Road) -> None:
    books, row = road.sandbox.stripe.books, await begun(road)
    subscriptions.cancel(books, row, at_period_end=True)
    assert row["cancel_at_period_end"]
    subscriptions.keep(books, row)
    assert (row["cancel_at_period_end"], row["cancel_at"]) == (False, None)
    subscriptions.cancel(books, row)
    assert row["status"] == "canceled"
    with pytest.raises(NotThere):
        subscriptions.cancel(books, row)


async def test_everything_that_the_dashboard_makes_has_the_official_shape(road: Road, contract_dir: object) -> None:
    del contract_dir  # it is there, or this is left out
    books, row = road.sandbox.stripe.books, await past_due(road)
    customer = road.sandbox.stripe.get(row["customer"])
    records.change_email(books, customer, "ada@example.org")
    records.set_metadata(books, row, {"tier": "basic"})
    records.set_metadata(books, customer, {"note": "vip"})
    records.archive_price(books, books.store.all("price")[0])
    subscriptions.add_item(books, row, records.stray_weekly_price(books))
    records.write_off(books, invoice_of(road, row))
    paid = next(charge for charge in books.store.all("charge") if charge["paid"])
    records.give_back(books, paid, 5_000)
    records.decide_dispute(books, records.open_dispute(books, paid), won=True)
    voided = await past_due(road)
    records.void(books, invoice_of(road, voided))
    await begun(road, None)
    await road.pass_time(24 * HOUR)
    for path in ("subscriptions", "invoices", "customers", "prices", "charges"):
        await road.api.get(path, {"limit": 100})
    records.delete_customer(books, customer)
    problems = [one for event in road.sandbox.stripe.events for one in check_object(event)]
    problems += [one for call in road.sandbox.stripe.calls for one in check_call(call)]
    assert sorted(set(problems)) == []


async def test_what_is_changed_beside_a_plan_is_written_into_the_present_phase_and_leaves_the_planned_one(
    road: Road,
) -> None:
    books = road.sandbox.stripe.books
    row, later = await begun(road), await road.price(5_000)
    schedule = await road.api.post("subscription_schedules", {"from_subscription": row["id"]})
    [now] = schedule["phases"]
    price = row["items"]["data"][0]["price"]["id"]

    def phases(quantity: int) -> Obj:
        first = {name: now[name] for name in ("start_date", "end_date")} | {
            "items": [{"price": price, "quantity": quantity}]
        }
        return {"phases": [first, {"items": [{"price": later["id"]}], "duration": {"interval": "day"}}]}

    await road.api.post(f"subscription_schedules/{schedule['id']}", phases(1))
    subscriptions.change_quantity(books, row, 3)
    kept = books.store.must("subscription_schedule", schedule["id"])
    assert [(one["items"][0]["price"], one["items"][0]["quantity"]) for one in kept["phases"]] == [
        (price, 3),
        (later["id"], 1),
    ]
    assert road.types[-2:] == ["customer.subscription.updated", "subscription_schedule.updated"]
    await road.api.post(f"subscription_schedules/{schedule['id']}", phases(3))
    await road.pass_time(WEEK + HOUR)
    [item] = row["items"]["data"]
    assert (item["price"]["id"], item["quantity"]) == (later["id"], 1)
