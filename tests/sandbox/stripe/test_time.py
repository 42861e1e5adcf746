"""What time alone does: expiry, trials, renewals, retries, and the end."""

from __future__ import annotations

import pytest

from sandbox.stripe.periods import period_end
from tests.sandbox.stripe.roads import WEEK, Road

HOUR, DAY = 3600, 86_400


async def test_an_open_session_expires_by_the_clock(road: Road) -> None:
    session = await road.session()
    await road.pass_time(DAY - 60)
    assert "checkout.session.expired" not in road.types
    await road.pass_time(120)
    assert road.types[-1] == "checkout.session.expired"
    assert (await road.api.get(f"checkout/sessions/{session['id']}"))["status"] == "expired"
    event = road.sandbox.stripe.events[-1]
    assert event["created"] == session["expires_at"]


async def test_a_renewal_is_a_draft_for_an_hour_and_then_paid(road: Road) -> None:
    subscription = await road.subscription()
    await road.pass_time(WEEK)
    now = await road.again(subscription["id"])
    draft = now["latest_invoice"]
    assert (now["status"], draft["status"], draft["billing_reason"]) == ("active", "draft", "subscription_cycle")
    old, new = subscription["items"]["data"][0], now["items"]["data"][0]
    assert new["current_period_start"] == old["current_period_end"]
    assert new["current_period_end"] - new["current_period_start"] == WEEK
    await road.pass_time(HOUR)
    paid = (await road.again(subscription["id"]))["latest_invoice"]
    assert (paid["status"], paid["amount_paid"], paid["number"][-4:]) == ("paid", 15_000, "0002")
    assert paid["lines"]["data"][0]["period"]["end"] == new["current_period_end"]
    assert paid["parent"]["subscription_details"]["metadata"] == {"subscriber": "7"}


async def test_a_trial_warns_three_days_before_and_then_becomes_active(road: Road) -> None:
    subscription = await road.subscription(trial=7)
    await road.pass_time(4 * DAY)
    assert road.types.count("customer.subscription.trial_will_end") == 1
    await road.pass_time(3 * DAY + HOUR)
    now = await road.again(subscription["id"])
    assert (now["status"], now["latest_invoice"]["amount_paid"]) == ("active", 15_000)
    assert road.types.count("customer.subscription.trial_will_end") == 1


async def test_a_short_trial_warns_at_once(road: Road) -> None:
    await road.subscription(trial=2)
    await road.sandbox.stripe.run_due()
    assert "customer.subscription.trial_will_end" in road.types


async def test_a_failing_renewal_is_tried_after_one_three_and_six_days_and_then_ends(road: Road) -> None:
    subscription = await road.subscription(trial=7, card="4000000000000341")
    await road.pass_time(WEEK + HOUR)
    failed = await road.again(subscription["id"])
    invoice = failed["latest_invoice"]
    assert (failed["status"], invoice["status"], invoice["attempt_count"]) == ("past_due", "open", 1)
    first = invoice["status_transitions"]["finalized_at"]
    assert invoice["next_payment_attempt"] == first + DAY
    for tries, day in ((2, 3), (3, 6)):
        await road.pass_time(invoice["next_payment_attempt"] - road.sandbox.clock.timestamp())
        invoice = (await road.again(subscription["id"]))["latest_invoice"]
        assert (invoice["attempt_count"], invoice["next_payment_attempt"]) == (tries, first + day * DAY)
    await road.pass_time(3 * DAY)
    ended = await road.again(subscription["id"])
    assert (ended["status"], ended["cancellation_details"]["reason"]) == ("canceled", "payment_failed")
    assert road.types.count("invoice.payment_failed") == 4
    assert road.types.count("customer.subscription.deleted") == 1


async def test_a_paid_retry_makes_the_subscription_active_again(road: Road) -> None:
    subscription = await road.subscription()
    road.sandbox.stripe.next_charges.decline(1)
    await road.pass_time(WEEK + HOUR)
    assert (await road.again(subscription["id"]))["status"] == "past_due"
    await road.pass_time(DAY)
    assert (await road.again(subscription["id"]))["status"] == "active"


async def test_a_renewal_that_the_bank_wants_confirmed_says_so(road: Road) -> None:
    session = await road.session()
    _, leads_to, _ = await road.submit(session["url"], card_number="4000002760003184")
    await road.submit(road.sandbox.base_url + leads_to, outcome="confirm")
    await road.pass_time(WEEK + HOUR)
    assert {"invoice.payment_action_required", "invoice.payment_failed"} <= set(road.types)
    assert road.sandbox.stripe.objects("subscription")[0]["status"] == "past_due"


async def test_paying_an_open_invoice_by_hand_settles_it(road: Road) -> None:
    subscription = await road.subscription()
    road.sandbox.stripe.next_charges.decline(2)
    await road.pass_time(WEEK + HOUR)
    invoice = (await road.again(subscription["id"]))["latest_invoice"]
    declined = await road.api.ask("POST", f"invoices/{invoice['id']}/pay")
    assert (declined.status, declined.error["type"], declined.error["decline_code"]) == (
        402,
        "card_error",
        "insufficient_funds",
    )
    paid = await road.api.post(f"invoices/{invoice['id']}/pay")
    assert (paid["status"], paid["attempt_count"]) == ("paid", 1)
    assert (await road.again(subscription["id"]))["status"] == "active"


async def test_a_wish_to_end_with_the_period_is_kept_and_can_be_undone(road: Road) -> None:
    subscription = await road.subscription()
    path = f"subscriptions/{subscription['id']}"
    wished = await road.api.post(path, {"cancel_at_period_end": True})
    ends = wished["items"]["data"][0]["current_period_end"]
    assert (wished["status"], wished["cancel_at"], wished["cancel_at_period_end"]) == ("active", ends, True)
    undone = await road.api.post(path, {"cancel_at_period_end": False})
    assert (undone["cancel_at"], undone["canceled_at"]) == (None, None)
    await road.api.post(path, {"cancel_at_period_end": True})
    await road.pass_time(WEEK)
    ended = await road.again(subscription["id"])
    assert (ended["status"], ended["ended_at"]) == ("canceled", ends)
    assert ended["canceled_at"] < ended["ended_at"]
    assert len(road.sandbox.stripe.objects("invoice")) == 1


async def test_deleting_a_customer_ends_their_subscription_at_once(road: Road) -> None:
    subscription = await road.subscription()
    gone = await road.api.ask("DELETE", f"customers/{subscription['customer']}")
    assert gone.body == {"id": subscription["customer"], "object": "customer", "deleted": True}
    assert road.types[-2:] == ["customer.subscription.deleted", "customer.deleted"]
    assert (await road.api.get(f"customers/{subscription['customer']}"))["deleted"] is True


async def test_many_weeks_pass_in_the_right_order(road: Road) -> None:
    await road.subscription()
    await road.pass_time(4 * WEEK + HOUR)
    invoices = road.sandbox.stripe.objects("invoice")
    assert [invoice["status"] for invoice in invoices] == ["paid"] * 5
    created = [event["created"] for event in road.sandbox.stripe.events]
    assert created == sorted(created)


async def test_the_world_tells_what_comes_next(road: Road) -> None:
    subscription = await road.subscription(trial=7)
    due = road.sandbox.stripe.next_due()
    assert due is not None
    assert (due.what, due.at) == ("a trial will end", subscription["trial_end"] - 3 * DAY)


@pytest.mark.parametrize(
    ("start", "interval", "ends"),
    [
        (1_769_817_600, "month", 1_772_236_800),  # 31 January 2026 → 28 February
        (1_772_236_800, "month", 1_774_915_200),  # … → 31 March, the anchor's day again
        (1_769_817_600, "year", 1_801_353_600),
        (1_769_817_600, "week", 1_770_422_400),
    ],
)
def test_periods_keep_the_anchors_day(start: int, interval: str, ends: int) -> None:
    assert period_end(1_769_817_600, start, {"interval": interval, "interval_count": 1}) == ends
