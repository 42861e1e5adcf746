"""The native pause, collection that rests, and trials that are moved: what each does to status, invoices and events."""

from __future__ import annotations

import pytest

from tests.sandbox.stripe.roads import WEEK, Obj, Road

HOUR, DAY = 3600, 86_400
SUCCESS = {"payment_behavior": "resume_on_payment_success"}


async def _pause(road: Road, subscription: Obj, **given: object) -> Obj:
    return await road.api.post(f"subscriptions/{subscription['id']}/pause", given)


async def _resume(road: Road, subscription: Obj, **given: object) -> Obj:
    given = given or dict(SUCCESS)
    return await road.api.post(f"subscriptions/{subscription['id']}/resume", {**given, "expand": ["latest_invoice"]})


def _invoices(road: Road) -> list[Obj]:
    return road.sandbox.stripe.objects("invoice")


async def test_a_pause_ends_the_period_says_why_and_credits_unused_time(road: Road) -> None:
    subscription = await road.subscription()
    await road.pass_time(WEEK // 2)
    paused = await _pause(road, subscription)
    now = road.sandbox.clock.timestamp()
    assert paused["status"] == "paused"
    assert paused["status_details"]["paused"]["subscription"] == {"type": "pause_requested"}
    assert paused["status_details"]["paused"]["transitioned_at"] == pytest.approx(now, abs=2)
    assert paused["items"]["data"][0]["current_period_end"] == pytest.approx(now, abs=2)
    (credit,) = road.sandbox.stripe.objects("invoiceitem")
    assert credit["amount"] == pytest.approx(-7_500, abs=2)
    assert credit["invoice"] is None
    assert road.types[-3:] == ["invoiceitem.created", "customer.subscription.updated", "customer.subscription.paused"]


async def test_a_paused_subscription_makes_no_invoices(road: Road) -> None:
    subscription = await road.subscription()
    await _pause(road, subscription)
    await road.pass_time(5 * WEEK)
    assert len(_invoices(road)) == 1
    assert (await road.again(subscription["id"]))["status"] == "paused"


@pytest.mark.parametrize(("since", "credited"), [("none", []), ("item_current_period_start", [-15_000])])
async def test_a_pause_credits_what_it_is_told_to(road: Road, since: str, credited: list[int]) -> None:
    subscription = await road.subscription()
    await road.pass_time(DAY)
    await _pause(road, subscription, bill_for={"unused_time_from": {"type": since}})
    assert [one["amount"] for one in road.sandbox.stripe.objects("invoiceitem")] == credited


async def test_a_pause_that_is_invoiced_leaves_its_credit_to_the_customer(road: Road) -> None:
    subscription = await road.subscription()
    whole = {"unused_time_from": {"type": "item_current_period_start"}}
    await _pause(road, subscription, bill_for=whole, invoicing_behavior="invoice")
    credit = _invoices(road)[-1]
    assert (credit["total"], credit["amount_due"], credit["status"], credit["ending_balance"]) == (
        -15_000,
        0,
        "paid",
        -15_000,
    )
    assert (await road.api.get(f"customers/{subscription['customer']}"))["balance"] == -15_000
    resumed = await _resume(road, subscription)
    invoice = resumed["latest_invoice"]
    assert (invoice["total"], invoice["amount_due"], invoice["status"]) == (15_000, 0, "paid")
    assert (await road.api.get(f"customers/{subscription['customer']}"))["balance"] == 0


async def test_resuming_begins_a_new_period_and_takes_the_credit_off_its_bill(road: Road) -> None:
    subscription = await road.subscription()
    await _pause(road, subscription)
    await road.pass_time(3 * WEEK)
    resumed = await _resume(road, subscription)
    item, invoice = resumed["items"]["data"][0], resumed["latest_invoice"]
    assert (resumed["status"], resumed["status_details"]) == ("active", None)
    assert item["current_period_end"] - item["current_period_start"] == WEEK
    assert resumed["billing_cycle_anchor"] == item["current_period_start"]
    assert (invoice["status"], invoice["billing_reason"]) == ("paid", "subscription_update")
    assert invoice["total"] == pytest.approx(0, abs=2)
    assert {"customer.subscription.resumed", "invoice.paid"} <= set(road.types)


async def test_a_resumption_whose_money_does_not_come_stays_paused_and_is_tried_again(road: Road) -> None:
    subscription = await road.subscription()
    await _pause(road, subscription, bill_for={"unused_time_from": {"type": "none"}})
    road.sandbox.stripe.next_charges.decline(1)
    resumed = await _resume(road, subscription)
    assert (resumed["status"], resumed["latest_invoice"]["status"]) == ("paused", "open")
    await road.pass_time(DAY)
    later = await road.again(subscription["id"])
    assert (later["status"], later["latest_invoice"]["status"]) == ("active", "paid")
    assert road.types.count("customer.subscription.resumed") == 1


async def test_a_resumption_by_attempt_waits_for_somebody_to_pay(road: Road) -> None:
    subscription = await road.subscription()
    await _pause(road, subscription, bill_for={"unused_time_from": {"type": "none"}})
    resumed = await _resume(road, subscription, payment_behavior="resume_on_payment_attempt")
    invoice = resumed["latest_invoice"]
    assert (resumed["status"], invoice["status"], invoice["attempt_count"]) == ("paused", "open", 0)
    await road.api.post(f"invoices/{invoice['id']}/pay")
    assert (await road.again(subscription["id"]))["status"] == "active"


async def test_a_failed_attempt_of_such_a_resumption_makes_it_past_due(road: Road) -> None:
    subscription = await road.subscription()
    await _pause(road, subscription, bill_for={"unused_time_from": {"type": "none"}})
    resumed = await _resume(road, subscription, payment_behavior="resume_on_payment_attempt")
    road.sandbox.stripe.next_charges.decline(1)
    refused = await road.api.ask("POST", f"invoices/{resumed['latest_invoice']['id']}/pay")
    assert refused.status == 402
    assert (await road.again(subscription["id"]))["status"] == "past_due"


async def test_a_resumption_that_nobody_tries_to_pay_is_void_after_23_hours(road: Road) -> None:
    subscription = await road.subscription()
    await _pause(road, subscription, bill_for={"unused_time_from": {"type": "none"}})
    resumed = await _resume(road, subscription, payment_behavior="resume_on_payment_attempt")
    await road.pass_time(23 * HOUR)
    after = await road.again(subscription["id"])
    assert (after["status"], after["latest_invoice"]["status"]) == ("paused", "void")
    assert after["latest_invoice"]["id"] == resumed["latest_invoice"]["id"]
    assert (await _resume(road, subscription))["status"] == "active"


async def test_an_unchanged_anchor_without_proration_bills_nothing_until_the_old_day(road: Road) -> None:
    subscription = await road.subscription()
    await _pause(road, subscription, bill_for={"unused_time_from": {"type": "none"}})
    await road.pass_time(WEEK + DAY)
    resumed = await _resume(road, subscription, billing_cycle_anchor={"type": "unchanged"}, proration_behavior="none")
    assert resumed["status"] == "active"
    assert len(_invoices(road)) == 1
    assert resumed["items"]["data"][0]["current_period_end"] == subscription["billing_cycle_anchor"] + 2 * WEEK
    await road.pass_time(WEEK - DAY + HOUR)
    assert [one["status"] for one in _invoices(road)] == ["paid", "paid"]


async def test_an_unchanged_anchor_with_proration_bills_the_rest_of_the_period(road: Road) -> None:
    subscription = await road.subscription()
    await _pause(road, subscription, bill_for={"unused_time_from": {"type": "none"}})
    await road.pass_time(WEEK + WEEK // 2)
    anchored = {"billing_cycle_anchor": {"type": "unchanged"}, "proration_behavior": "always_invoice"}
    resumed = await _resume(road, subscription, **anchored, **SUCCESS)
    assert resumed["latest_invoice"]["total"] == pytest.approx(7_500, abs=2)
    assert resumed["status"] == "active"


async def test_the_dashboard_can_pause_after_the_last_try_and_the_debt_stays_collectible(road: Road) -> None:
    road.sandbox.stripe.dashboard.retry_days, road.sandbox.stripe.dashboard.after_retries = (), "pause"
    subscription = await road.subscription()
    road.sandbox.stripe.next_charges.decline(1)
    await road.pass_time(WEEK + HOUR)
    paused = await road.again(subscription["id"])
    assert paused["status"] == "paused"
    assert paused["status_details"]["paused"]["subscription"]["type"] == "final_payment_failure"
    await road.api.post(f"invoices/{paused['latest_invoice']['id']}/pay")
    assert (await road.again(subscription["id"]))["status"] == "paused"


async def test_the_dashboard_can_resume_when_that_debt_is_paid_without_another_bill(road: Road) -> None:
    dashboard = road.sandbox.stripe.dashboard
    dashboard.retry_days, dashboard.after_retries, dashboard.resume_when_paid = (), "pause", True
    subscription = await road.subscription()
    road.sandbox.stripe.next_charges.decline(1)
    await road.pass_time(WEEK + HOUR)
    paused = await road.again(subscription["id"])
    await road.api.post(f"invoices/{paused['latest_invoice']['id']}/pay")
    assert (await road.again(subscription["id"]))["status"] == "active"
    assert len(_invoices(road)) == 2


@pytest.mark.parametrize(
    ("behavior", "status"), [("keep_as_draft", "draft"), ("mark_uncollectible", "uncollectible"), ("void", "void")]
)
async def test_while_collection_rests_invoices_are_made_and_end_as_asked(
    road: Road, behavior: str, status: str
) -> None:
    subscription = await road.subscription()
    until = subscription["items"]["data"][0]["current_period_end"] + DAY
    asked = {"behavior": behavior, "resumes_at": until}
    rests = await road.api.post(f"subscriptions/{subscription['id']}", {"pause_collection": asked})
    assert (rests["status"], rests["pause_collection"]) == ("active", asked)
    assert road.types[-1] == "customer.subscription.updated"
    await road.pass_time(WEEK + HOUR)
    assert [one["status"] for one in _invoices(road)] == ["paid", status]
    assert (await road.again(subscription["id"]))["status"] == "active"
    await road.pass_time(DAY)
    assert (await road.again(subscription["id"]))["pause_collection"] is None
    await road.pass_time(WEEK)
    assert [one["status"] for one in _invoices(road)] == ["paid", status, "paid"]


async def test_collection_is_taken_up_again_by_emptying_the_pause(road: Road) -> None:
    subscription = await road.subscription()
    path = f"subscriptions/{subscription['id']}"
    await road.api.post(path, {"pause_collection": {"behavior": "void"}})
    assert (await road.api.post(path, {"pause_collection": ""}))["pause_collection"] is None


async def test_a_trial_moves_with_its_period_its_anchor_and_its_warning(road: Road) -> None:
    subscription = await road.subscription(trial=7)
    later = subscription["trial_end"] + WEEK
    moved = await road.api.post(f"subscriptions/{subscription['id']}", {"trial_end": later})
    assert (moved["status"], moved["trial_end"], moved["billing_cycle_anchor"]) == ("trialing", later, later)
    assert moved["items"]["data"][0]["current_period_end"] == later
    await road.pass_time(WEEK)
    assert "customer.subscription.trial_will_end" not in road.types
    await road.pass_time(4 * DAY)
    assert road.types.count("customer.subscription.trial_will_end") == 1
    await road.pass_time(3 * DAY + HOUR)
    assert (await road.again(subscription["id"]))["status"] == "active"


async def test_a_trial_that_is_ended_now_is_billed_now(road: Road) -> None:
    subscription = await road.subscription(trial=7)
    await road.pass_time(DAY)
    ended = await road.api.post(
        f"subscriptions/{subscription['id']}", {"trial_end": "now", "expand": ["latest_invoice"]}
    )
    invoice, item = ended["latest_invoice"], ended["items"]["data"][0]
    assert (ended["status"], invoice["status"], invoice["amount_paid"]) == ("active", "paid", 15_000)
    assert invoice["billing_reason"] == "subscription_update"
    assert item["current_period_end"] - item["current_period_start"] == WEEK
    assert road.types.count("customer.subscription.trial_will_end") == 1
    await road.pass_time(WEEK - HOUR)
    assert len(_invoices(road)) == 2


async def test_a_trial_that_is_ended_now_with_a_bad_card_is_past_due(road: Road) -> None:
    subscription = await road.subscription(trial=7, card="4000000000000341")
    ended = await road.api.post(f"subscriptions/{subscription['id']}", {"trial_end": "now"})
    assert ended["status"] == "past_due"


@pytest.mark.parametrize(
    ("wish", "status"), [("cancel", "canceled"), ("pause", "paused"), ("create_invoice", "past_due")]
)
async def test_a_trial_without_a_card_ends_as_its_settings_say(road: Road, wish: str, status: str) -> None:
    subscription = await road.subscription(trial=7)
    path = f"subscriptions/{subscription['id']}"
    settings = {"end_behavior": {"missing_payment_method": wish}}
    changed = await road.api.post(path, {"trial_settings": settings})
    assert changed["trial_settings"]["end_behavior"]["missing_payment_method"] == wish
    road.sandbox.stripe.objects("subscription")[0]["default_payment_method"] = None
    await road.pass_time(WEEK + HOUR)
    assert (await road.again(subscription["id"]))["status"] == status


async def test_a_running_subscription_goes_on_trial_with_credit_for_what_was_paid(road: Road) -> None:
    subscription = await road.subscription()
    until = road.sandbox.clock.timestamp() + 2 * WEEK
    moved = await road.api.post(f"subscriptions/{subscription['id']}", {"trial_end": until})
    assert (moved["status"], moved["trial_end"]) == ("trialing", until)
    (credit,) = road.sandbox.stripe.objects("invoiceitem")
    assert credit["amount"] == pytest.approx(-15_000, abs=2)
    await road.pass_time(2 * WEEK + HOUR)
    renewal = (await road.again(subscription["id"]))["latest_invoice"]
    assert (renewal["status"], renewal["amount_due"]) == ("paid", renewal["total"])
    assert renewal["total"] == pytest.approx(0, abs=2)
