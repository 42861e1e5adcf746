"""Bank debits: chosen on a page, on their way for working days, and answered; renewals, mandates, returns."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from sandbox.server import Sandbox
from sandbox.stripe.debit_accounts import ACCOUNTS, business_days_after, is_iban
from sandbox.stripe.debiting import send_back
from sandbox.stripe.mandates import revoke
from tests.contract.stripe_oracle import check_call, check_object
from tests.sandbox.stripe.roads import WEEK, Obj, Road, account

DAY = 86_400
WORKS, CLOSED, RETURNED, SILENT = "000123456789", "000111111113", "000555555559", "000000000009"
IBAN, BAD_IBAN = "DE89370400440532013000", "DE62370400440532013001"


async def money(road: Road, session: Obj) -> tuple[str, str, str]:
    """What the session, its invoice and its subscription say."""
    session = await road.api.get(f"checkout/sessions/{session['id']}")
    invoice = await road.api.get(f"invoices/{session['invoice']}")
    subscription = await road.again(session["subscription"])
    return session["payment_status"], invoice["status"], subscription["status"]


@pytest.mark.parametrize(("number", "currency", "days"), [(WORKS, "usd", 4), (IBAN, "eur", 5)])
async def test_a_first_debit_is_on_its_way_for_working_days_and_then_arrives(
    sandbox: Sandbox, road: Road, number: str, currency: str, days: int
) -> None:
    session = await road.debited(number, currency)
    assert await money(road, session) == ("unpaid", "open", "active")
    [intent], [charge] = sandbox.stripe.objects("payment_intent"), sandbox.stripe.objects("charge")
    assert (intent["status"], charge["status"], charge["paid"]) == ("processing", "pending", False)
    details = charge["payment_method_details"]
    assert details[details["type"]]["last4"] == number[-4:]
    due = sandbox.stripe.next_due()
    assert due is not None
    assert due.at == business_days_after(charge["created"], days)
    await road.pass_time(due.at - sandbox.clock.timestamp())
    assert await money(road, session) == ("paid", "paid", "active")
    assert (intent["status"], charge["status"], charge["paid"]) == ("succeeded", "succeeded", True)
    later = [kind for kind in road.types if kind in {"checkout.session.async_payment_succeeded", "invoice.paid"}]
    assert later == ["invoice.paid", "checkout.session.async_payment_succeeded"]


@pytest.mark.parametrize(("first_debit", "ends"), [("active", "active"), ("incomplete", "incomplete_expired")])
async def test_a_first_debit_that_fails_voids_its_invoice_and_leaves_an_active_subscription_active(
    sandbox: Sandbox, road: Road, first_debit: str, ends: str
) -> None:
    sandbox.stripe.dashboard.first_debit = first_debit
    session = await road.debited(CLOSED)
    assert await money(road, session) == ("unpaid", "open", first_debit)
    await road.pass_time(6 * DAY)
    assert await money(road, session) == ("unpaid", "void", ends)
    [intent] = sandbox.stripe.objects("payment_intent")
    assert intent["last_payment_error"]["code"] == "account_closed"
    assert "checkout.session.async_payment_failed" in road.types
    assert "invoice.paid" not in road.types


@pytest.mark.parametrize(("number", "code"), [(a.number, a.refusal.code) for a in ACCOUNTS.values() if a.refusal])
async def test_each_account_fails_with_its_reason(sandbox: Sandbox, road: Road, number: str, code: str) -> None:
    await road.debited(number, "eur" if number[0].isalpha() else "usd")
    await road.pass_time(7 * DAY)
    [charge] = sandbox.stripe.objects("charge")
    assert (charge["status"], charge["failure_code"]) == ("failed", code)


async def test_a_bank_that_never_answers_leaves_the_debit_on_its_way(road: Road) -> None:
    session = await road.debited(SILENT)
    await road.pass_time(6 * DAY)
    assert await money(road, session) == ("unpaid", "open", "active")


async def test_a_renewal_by_debit_is_on_its_way_for_days_and_ach_is_tried_twice_more(
    sandbox: Sandbox, road: Road
) -> None:
    session = await road.debited(WORKS, interval="month")
    await road.pass_time(6 * DAY)
    sandbox.stripe.next_charges.decline(99)
    subscription = sandbox.stripe.get(session["subscription"])
    await road.pass_time(subscription["items"]["data"][0]["current_period_end"] - sandbox.clock.timestamp() + 7_200)
    renewal = (await road.again(session["subscription"]))["latest_invoice"]
    assert (renewal["status"], renewal["attempt_count"], renewal["next_payment_attempt"]) == ("open", 1, None)
    assert (await road.again(session["subscription"]))["status"] == "active"
    for _ in range(9):  # four days of the bank's, with up to two weekends, and then the next try
        await road.pass_time(DAY)
        renewal = (await road.again(session["subscription"]))["latest_invoice"]
        if renewal["attempt_count"] > 1:
            break
    assert (await road.again(session["subscription"]))["status"] == "past_due"
    assert renewal["attempt_count"] == 2
    await road.pass_time(16 * DAY)
    renewal = await road.api.get(f"invoices/{renewal['id']}")
    assert (renewal["attempt_count"], renewal["next_payment_attempt"]) == (3, None)


async def test_sepa_is_not_tried_again_and_is_given_up_when_the_plan_is_over(sandbox: Sandbox, road: Road) -> None:
    session = await road.debited(IBAN, "eur")
    await road.pass_time(WEEK - DAY)
    sandbox.stripe.next_charges.decline()
    await road.pass_time(DAY + 7_200)
    await road.pass_time(7 * DAY)
    first = next(one for one in sandbox.stripe.objects("invoice") if one["billing_reason"] == "subscription_cycle")
    assert (first["attempt_count"], first["next_payment_attempt"]) == (1, None)
    assert sandbox.stripe.get(session["subscription"])["ended_at"] is None
    await road.pass_time(7 * DAY)
    assert sandbox.stripe.get(session["subscription"])["status"] == "canceled"


async def test_a_revoked_mandate_lets_the_next_renewal_fail_at_once(sandbox: Sandbox, road: Road) -> None:
    session = await road.debited(WORKS)
    await road.pass_time(6 * DAY)
    [mandate] = sandbox.stripe.objects("mandate")
    assert (await road.api.get(f"mandates/{mandate['id']}"))["status"] == "active"
    revoke(sandbox.stripe.books, mandate)
    await road.pass_time(2 * DAY)
    assert "mandate.updated" in road.types
    assert (await road.again(session["subscription"]))["status"] == "past_due"
    intent = sandbox.stripe.objects("payment_intent")[-1]
    assert intent["last_payment_error"]["code"] == "payment_intent_mandate_invalid"
    assert len(sandbox.stripe.objects("charge")) == 1


@pytest.mark.parametrize(("reason", "after"), [("debit_not_authorized", "inactive"), ("insufficient_funds", "active")])
async def test_a_debit_that_comes_back_is_a_dispute_that_is_lost_at_once(
    sandbox: Sandbox, road: Road, reason: str, after: str
) -> None:
    await road.debited(WORKS)
    await road.pass_time(6 * DAY)
    [charge], [mandate] = sandbox.stripe.objects("charge"), sandbox.stripe.objects("mandate")
    made = send_back(sandbox.stripe.books, charge, reason=reason)
    assert (made["status"], made["reason"], charge["disputed"], mandate["status"]) == ("lost", reason, True, after)
    told = [kind.removeprefix("charge.dispute.") for kind in road.types if "dispute" in kind]
    assert told == ["created", "funds_withdrawn", "closed"]


async def test_the_account_that_disputes_does_so_as_soon_as_the_money_has_come(sandbox: Sandbox, road: Road) -> None:
    session = await road.debited(RETURNED)
    await road.pass_time(6 * DAY)
    assert await money(road, session) == ("paid", "paid", "active")
    assert [one["status"] for one in sandbox.stripe.objects("dispute")] == ["lost"]


async def test_the_page_offers_the_debit_of_the_currency_only_where_the_dashboard_and_the_session_allow_it(
    sandbox: Sandbox, road: Road
) -> None:
    async def page(currency: str, **more: Any) -> tuple[list[str], str]:  # noqa: ANN401 - whatever a session may be asked
        session = await road.session(price=await road.price(currency=currency), **more)
        async with road.http.get(session["url"]) as answer:
            return session["payment_method_types"], await answer.text()

    kinds, text = await page("usd")
    assert kinds == ["card"]
    assert "method-us_bank_account" not in text
    sandbox.stripe.dashboard.bank_debits = True
    for currency, kind in (("usd", "us_bank_account"), ("eur", "sepa_debit")):
        kinds, text = await page(currency)
        assert kinds == ["card", kind]
        assert f"method-{kind}" in text
        kinds, text = await page(currency, excluded_payment_method_types=[kind])
        assert kinds == ["card"]
        assert f"method-{kind}" not in text
    assert (await page("gbp"))[0] == ["card"]
    assert (await page("eur", allowed_payment_method_types=["sepa_debit"]))[0] == ["sepa_debit"]


@pytest.mark.parametrize(("number", "paid", "invoices"), [(WORKS, "paid", ["paid"]), (CLOSED, "unpaid", [])])
async def test_what_is_sold_once_is_invoiced_when_the_debit_has_arrived(
    sandbox: Sandbox, road: Road, number: str, paid: str, invoices: list[str]
) -> None:
    sandbox.stripe.dashboard.bank_debits = True
    product = await road.api.post("products", {"name": "A month"})
    price = await road.api.post("prices", {"product": product["id"], "currency": "usd", "unit_amount": 9_000})
    given = {"line_items": [{"price": price["id"], "quantity": 1}], "invoice_creation": {"enabled": True}}
    session = await road.api.post(
        "checkout/sessions", {"mode": "payment", "success_url": "https://example.com/thanks", **given}
    )
    await road.submit(session["url"], **account(number))
    session = await road.api.get(f"checkout/sessions/{session['id']}")
    assert (session["status"], session["payment_status"], session["invoice"]) == ("complete", "unpaid", None)
    await road.pass_time(6 * DAY)
    session = await road.api.get(f"checkout/sessions/{session['id']}")
    assert session["payment_status"] == paid
    assert [one["status"] for one in sandbox.stripe.objects("invoice")] == invoices


async def test_a_method_that_is_not_offered_and_a_wrong_number_are_refused_on_the_page(road: Road) -> None:
    session = await road.session()
    status, _, text = await road.submit(session["url"], **account(WORKS))
    assert status == 402
    assert "not offered here" in text
    road.sandbox.stripe.dashboard.bank_debits = True
    for typed in ({**account("123")}, {**account(WORKS), "routing_number": "1"}):
        status, _, text = await road.submit(session["url"], **typed)
        assert status == 402
        assert "is invalid" in text
    assert road.sandbox.stripe.objects("payment_intent") == []


async def test_an_open_invoice_and_the_portal_take_a_bank_account_too(sandbox: Sandbox, road: Road) -> None:
    session = await road.paid(card="4242424242424242")
    sandbox.stripe.dashboard.bank_debits = True
    sandbox.stripe.next_charges.decline()
    await road.pass_time(WEEK + 7_200)
    invoice = (await road.again(session["subscription"]))["latest_invoice"]
    assert invoice["status"] == "open"
    await road.submit(invoice["hosted_invoice_url"], **account(WORKS))
    async with road.http.get(invoice["hosted_invoice_url"]) as answer:
        assert 'data-testid="on-its-way"' in await answer.text()
    await road.pass_time(6 * DAY)
    assert (await road.api.get(f"invoices/{invoice['id']}"))["status"] == "paid"
    assert (await road.again(session["subscription"]))["status"] == "active"


async def test_a_trial_keeps_a_bank_account_with_its_mandate_and_debits_it_at_the_end(
    sandbox: Sandbox, road: Road
) -> None:
    sandbox.stripe.dashboard.bank_debits = True
    session = await road.session(trial=7)
    await road.submit(session["url"], **account(WORKS))
    [setup], [mandate] = sandbox.stripe.objects("setup_intent"), sandbox.stripe.objects("mandate")
    assert (setup["status"], setup["mandate"]) == ("succeeded", mandate["id"])
    await road.pass_time(WEEK + 7_200)
    assert sandbox.stripe.objects("payment_intent")[-1]["status"] == "processing"


@pytest.mark.contract
async def test_what_debits_make_has_the_official_shape(sandbox: Sandbox, road: Road) -> None:
    for number, currency in ((WORKS, "usd"), (CLOSED, "usd"), (RETURNED, "usd"), (IBAN, "eur"), (BAD_IBAN, "eur")):
        await road.debited(number, currency)
    await road.pass_time(16 * DAY)
    for kind in ("mandate", "payment_method", "charge", "payment_intent", "dispute"):
        paths = {"payment_method": "payment_methods", "payment_intent": "payment_intents"}
        for one in sandbox.stripe.objects(kind):
            await road.api.get(f"{paths.get(kind, kind + 's')}/{one['id']}")
    problems = [problem for call in sandbox.stripe.calls for problem in check_call(call)]
    problems += [problem for event in sandbox.stripe.events for problem in check_object(event)]
    assert sorted(set(problems)) == []


@pytest.mark.parametrize(
    ("begins", "days", "ends"),
    [("2026-11-27", 1, "2026-11-30"), ("2026-11-23", 4, "2026-11-27"), ("2026-11-28", 5, "2026-12-04")],
)
def test_working_days_leave_out_the_weekend(begins: str, days: int, ends: str) -> None:
    moment = int(datetime.fromisoformat(begins).replace(tzinfo=UTC).timestamp())
    assert datetime.fromtimestamp(business_days_after(moment, days), tz=UTC).date().isoformat() == ends


def test_an_iban_carries_its_own_check() -> None:
    assert all(is_iban(number) for number in ACCOUNTS if number[0].isalpha())
    assert not is_iban("DE89370400440532013001")
    assert not is_iban("DE8")
