"""What the pretend Stripe does when money goes back, is taken by a bank, or is given up, over raw HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sandbox.stripe.triggers import close_dispute, dispute, fail_refund, warn_of_fraud
from tests.sandbox.stripe.money_walk import HOUR, invoice_of, open_bill
from tests.sandbox.stripe.roads import WEEK

if TYPE_CHECKING:
    from tests.sandbox.stripe.roads import Obj, Road

DAY = 86_400


async def charged(road: Road) -> Obj:
    await road.paid()
    return road.sandbox.stripe.objects("charge")[-1]


async def test_a_pending_refund_arrives_after_days_and_one_that_the_bank_returns_gives_the_money_back_to_us(
    road: Road,
) -> None:
    charge, stripe = await charged(road), road.sandbox.stripe
    stripe.books.next_refunds.append("pending")
    made = await road.api.post("refunds", {"charge": charge["id"], "amount": 100})
    assert (made["status"], made["pending_reason"], charge["amount_refunded"]) == ("pending", "processing", 100)
    await road.pass_time(5 * DAY + 1)
    assert stripe.get(made["id"])["status"] == "succeeded"
    fail_refund(stripe.books, stripe.get(made["id"]))
    assert (charge["amount_refunded"], stripe.get(made["id"])["failure_reason"]) == (0, "expired_or_canceled_card")
    assert [kind for kind in road.types if kind.startswith("refund.")] == [
        "refund.created",
        "refund.updated",
        "refund.updated",
        "refund.failed",
    ]


async def test_a_refund_that_needs_the_person_can_be_canceled_or_runs_out(road: Road) -> None:
    charge, stripe = await charged(road), road.sandbox.stripe
    stripe.books.next_refunds += ["requires_action", "requires_action"]
    first, second = [await road.api.post("refunds", {"charge": charge["id"], "amount": 100}) for _ in range(2)]
    assert first["next_action"]["display_details"]["email_sent"]["email_sent_to"] == "a@example.com"
    assert (await road.api.post(f"refunds/{first['id']}/cancel"))["status"] == "canceled"
    assert charge["amount_refunded"] == 100
    await road.pass_time(45 * DAY + 1)
    assert stripe.get(second["id"])["status"] == "failed"
    assert charge["amount_refunded"] == 0


async def test_a_list_of_charges_brings_their_refunds_along_when_it_is_asked_to(road: Road) -> None:
    charge = await charged(road)
    made = await road.api.post("refunds", {"charge": charge["id"], "amount": 100})
    found = await road.api.get("charges", {"customer": charge["customer"], "expand": ["data.refunds"]})
    assert [one["id"] for one in found["data"][0]["refunds"]["data"]] == [made["id"]]
    assert "refunds" not in (await road.api.get("charges", {"customer": charge["customer"]}))["data"][0]


async def test_a_dispute_takes_the_money_and_a_won_one_brings_it_back(road: Road) -> None:
    made = dispute(road.sandbox.stripe.books, await charged(road))
    assert made["balance_transactions"][0]["net"] == -16_500
    shown = await road.api.post(f"disputes/{made['id']}", {"evidence": {"uncategorized_text": "They were in."}})
    assert (shown["status"], shown["evidence_details"]["submission_count"]) == ("under_review", 1)
    close_dispute(road.sandbox.stripe.books, made, won=True)
    assert [one["amount"] for one in made["balance_transactions"]] == [-15_000, 15_000]
    assert [kind.removeprefix("charge.dispute.") for kind in road.types if "dispute" in kind] == [
        "created",
        "funds_withdrawn",
        "updated",
        "closed",
        "funds_reinstated",
    ]


async def test_nobody_answers_and_a_dispute_is_lost_while_an_inquiry_just_ends(road: Road) -> None:
    charge, books = await charged(road), road.sandbox.stripe.books
    inquiry, real = dispute(books, charge, status="warning_needs_response"), dispute(books, charge)
    assert (inquiry["is_charge_refundable"], inquiry["balance_transactions"]) == (True, [])
    await road.pass_time(8 * DAY)
    assert (inquiry["status"], real["status"]) == ("warning_closed", "lost")
    assert real["evidence_details"]["past_due"]


@pytest.mark.parametrize(
    ("wish", "status", "ends"), [("now", "canceled", "ended"), ("period_end", "active", "ends later")]
)
async def test_the_dashboard_ends_what_is_disputed_an_hour_later(road: Road, wish: str, status: str, ends: str) -> None:
    subscription = await road.subscription()
    road.sandbox.stripe.dashboard.dispute_ends = wish
    dispute(road.sandbox.stripe.books, road.sandbox.stripe.objects("charge")[-1])
    assert (await road.again(subscription["id"]))["status"] == "active"
    await road.pass_time(HOUR + 1)
    now = await road.again(subscription["id"])
    assert (now["status"], now["cancellation_details"]["reason"]) == (status, "payment_disputed")
    assert (now["cancel_at"] is not None) is (ends == "ends later")


async def test_a_warning_is_actionable_until_the_money_went_back(road: Road) -> None:
    charge = await charged(road)
    made = warn_of_fraud(road.sandbox.stripe.books, charge)
    assert made["actionable"]
    await road.api.post("refunds", {"charge": charge["id"], "reason": "fraudulent"})
    assert not (await road.api.get(f"radar/early_fraud_warnings/{made['id']}"))["actionable"]
    assert road.types[-3:] == ["radar.early_fraud_warning.updated", "refund.created", "charge.refunded"]


@pytest.mark.parametrize("act", ["void", "mark_uncollectible", "pay"])
async def test_what_is_forgiven_is_not_tried_again_and_the_newest_bill_that_counts_decides_the_status(
    road: Road, act: str
) -> None:
    bill = await open_bill(road)
    about = bill["parent"]["subscription_details"]["subscription"]
    await road.api.post(f"invoices/{bill['id']}/{act}", {"paid_out_of_band": True} if act == "pay" else {})
    now = await road.again(about)
    assert now["status"] == "active"  # of a void one the bill before it decides, which is paid
    assert now["latest_invoice"]["next_payment_attempt"] is None
    tried = len(road.sandbox.stripe.objects("charge"))
    await road.pass_time(6 * DAY)
    assert len(road.sandbox.stripe.objects("charge")) == tried


async def test_an_older_debt_that_is_voided_leaves_the_subscription_past_due(road: Road) -> None:
    road.sandbox.stripe.dashboard.retry_days = (20,)
    bill = await open_bill(road)
    about = bill["parent"]["subscription_details"]["subscription"]
    road.sandbox.stripe.next_charges.decline(customer=bill["customer"])
    await road.pass_time(WEEK)
    await road.api.post(f"invoices/{bill['id']}/void")
    assert (await road.again(about))["status"] == "past_due"


async def test_the_next_invoice_takes_up_the_customers_credit(road: Road) -> None:
    subscription = await road.subscription()
    customer = f"customers/{subscription['customer']}"
    await road.api.post(f"{customer}/balance_transactions", {"amount": -20_000, "currency": "usd"})
    await road.pass_time(WEEK + HOUR + 60)
    first = (await road.again(subscription["id"]))["latest_invoice"]
    assert (first["starting_balance"], first["ending_balance"], first["amount_due"]) == (-20_000, -5_000, 0)
    assert (first["status"], first["amount_paid"], first["total"]) == ("paid", 0, 15_000)
    await road.pass_time(WEEK)
    second = (await road.again(subscription["id"]))["latest_invoice"]
    assert (second["amount_due"], second["amount_paid"], second["ending_balance"]) == (10_000, 10_000, 0)
    assert (await road.api.get(customer))["balance"] == 0
    kinds = [one["type"] for one in (await road.api.get(f"{customer}/balance_transactions"))["data"]]
    assert kinds == ["applied_to_invoice", "applied_to_invoice", "adjustment"]


async def test_a_credit_note_refunds_and_credits_what_was_paid_and_counts_against_later_ones(road: Road) -> None:
    charge = await charged(road)
    invoice = await invoice_of(road, charge)
    wish = {"invoice": invoice["id"], "amount": 10_000, "refund_amount": 9_000, "credit_amount": 1_000}
    assert (await road.api.get("credit_notes/preview", wish))["post_payment_amount"] == 10_000
    assert charge["amount_refunded"] == 0
    note = await road.api.post("credit_notes", wish)
    assert (note["type"], charge["amount_refunded"]) == ("post_payment", 9_000)
    again = await road.api.ask("POST", "credit_notes", {**wish, "credit_amount": 2_000, "amount": 11_000})
    assert again.error["message"] == "The credit note amount (11000) must be between 1 and 5000."
    shown = await road.api.get(f"invoices/{invoice['id']}")
    assert (shown["status"], shown["post_payment_credit_notes_amount"]) == ("paid", 10_000)
    assert (await road.api.get(f"customers/{charge['customer']}"))["balance"] == -1_000


async def test_a_credit_note_brings_back_its_lines_share_of_the_tax(road: Road) -> None:
    invoice = await invoice_of(road, await charged(road))
    billed = road.sandbox.stripe.get(invoice["id"])
    tax = {
        "amount": 2_850,
        "tax_behavior": "exclusive",
        "tax_rate_details": None,
        "taxability_reason": "standard_rated",
        "taxable_amount": 15_000,
        "type": "tax_rate_details",
    }
    billed["lines"]["data"][0]["taxes"] = [tax]
    billed["total"] = 17_850
    line = {"type": "invoice_line_item", "invoice_line_item": billed["lines"]["data"][0]["id"], "amount": 5_000}
    note = await road.api.post("credit_notes", {"invoice": invoice["id"], "lines": [line], "credit_amount": 5_950})
    assert (note["amount"], note["subtotal"], note["total_taxes"][0]["amount"]) == (5_950, 5_000, 950)


async def test_a_credit_note_on_an_open_invoice_lowers_the_debt_and_can_be_voided(road: Road) -> None:
    bill = await open_bill(road)
    note = await road.api.post("credit_notes", {"invoice": bill["id"], "amount": 5_000})
    assert note["type"] == "pre_payment"
    assert (await road.api.get(f"invoices/{bill['id']}"))["amount_due"] == 10_000
    await road.api.post(f"credit_notes/{note['id']}/void")
    assert (await road.api.get(f"invoices/{bill['id']}"))["amount_due"] == 15_000
    await road.api.post("credit_notes", {"invoice": bill["id"], "amount": 15_000})
    assert (await road.api.get(f"invoices/{bill['id']}"))["status"] == "paid"
