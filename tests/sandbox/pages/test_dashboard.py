"""The page's Dashboard: each thing that an operator does by hand can be asked for, and is refused in words where it makes no sense."""

from __future__ import annotations

import pytest

from sandbox.pages.dashboard import ACTS
from sandbox.server import Sandbox
from sandbox.stripe.dashboard_records import stray_weekly_price
from tests.sandbox.pages.control import Control, lines
from tests.sandbox.stripe.roads import Api, Road
from tests.support.browser_form import Browser

VISA = "4242424242424242"


async def by_hand(control: Control, verb: str, **given: object) -> str:
    status, made = await control.post(f"dashboard/{verb}", given)
    assert status == 200, made
    return str(made["id"])


async def test_an_operator_can_do_all_of_it_from_the_page(control: Control, sandbox: Sandbox) -> None:
    stripe, done = sandbox.stripe, set[str]()

    async def act(verb: str, **given: object) -> str:
        done.add(verb)
        return await by_hand(control, verb, **given)

    price = stray_weekly_price(stripe.books)["id"]
    customer = await act("create-customer", email="eve@example.com", name="Eve")
    row = await act("create-subscription", customer=customer, price=price, card=VISA)
    await act("cancel", subscription=row, at_period_end=True)
    await act("keep", subscription=row)
    await act("change-price", subscription=row)
    await act("change-quantity", subscription=row, quantity=2)
    await act("add-item", subscription=row)
    await act("change-email", customer=customer, email="eve@example.org")
    await act("change-address", customer=customer, country="DE")
    assert stripe.get(customer)["address"]["country"] == "DE"
    await act("change-address", customer=customer)
    assert stripe.get(customer)["address"] is None
    assert stripe.get(await act("register-tax", country="DE"))["status"] == "active"
    assert stripe.dashboard.head_office
    await act("put-card", customer=customer, card="5555555555554444")
    await act("set-metadata", object=row, metadata={"note": "by hand"})
    (charge,) = stripe.objects("charge")
    await act("refund", charge=charge["id"], amount=100)
    done |= {"send-back", "revoke-mandate"}  # of bank accounts: below
    slow = await act("slow-refund", charge=charge["id"], amount=100)
    assert stripe.get(slow)["status"] == "pending"
    await act("fail-refund", refund=slow)
    await act("warn-of-fraud", charge=charge["id"])
    asked = await act("inquire", charge=charge["id"])
    charge["disputed"] = False
    made = await act("dispute", charge=charge["id"])
    await act("answer-dispute", dispute=made)
    await act("decide-dispute", dispute=made, won=True)
    assert (stripe.get(asked)["status"], stripe.get(made)["status"]) == ("warning_needs_response", "won")
    waits = [await act("create-subscription", customer=customer, price=price) for _ in range(2)]
    assert [stripe.get(one)["status"] for one in waits] == ["incomplete", "incomplete"]
    await act("paid-outside", invoice=stripe.get(waits[0])["latest_invoice"])
    await act("write-off", invoice=stripe.get(waits[1])["latest_invoice"])
    await act("void", invoice=stripe.get(waits[1])["latest_invoice"])
    assert [stripe.get(one)["status"] for one in waits] == ["active", "incomplete_expired"]
    await act("archive-price", price=price)
    assert not stripe.get(price)["active"]
    await act("delete-customer", customer=customer)
    assert stripe.get(row)["status"] == "canceled"
    assert done == set(ACTS)
    assert any("By hand in the Dashboard: change price" in line for line in lines(await control.state()))


@pytest.mark.parametrize(
    ("verb", "given", "status", "words"),
    [
        ("undo", {}, 404, "the Dashboard has no 'undo' here"),
        ("cancel", {"subscription": "sub_none"}, 404, "there is no subscription 'sub_none'"),
        ("change-quantity", {}, 400, "subscription must be a text"),
        ("create-customer", {"email": 5}, 400, "email must be a text"),
    ],
)
async def test_what_makes_no_sense_is_refused_in_words(
    control: Control, verb: str, given: dict[str, object], status: int, words: str
) -> None:
    answered, said = await control.post(f"dashboard/{verb}", given)
    assert (answered, words in said["error"]) == (status, True)


async def test_what_is_over_can_not_be_changed(control: Control, sandbox: Sandbox) -> None:
    price = stray_weekly_price(sandbox.stripe.books)["id"]
    customer = await by_hand(control, "create-customer")
    row = await by_hand(control, "create-subscription", customer=customer, price=price, card=VISA)
    await by_hand(control, "cancel", subscription=row)
    status, said = await control.post("dashboard/keep", {"subscription": row})
    assert (status, "canceled can not be changed" in said["error"]) == (409, True)


async def test_a_bank_account_s_debit_comes_back_and_its_mandate_is_revoked(control: Control, sandbox: Sandbox) -> None:
    sandbox.stripe.dashboard.bank_debits = True
    road = Road(sandbox, Api(control.http, sandbox.stripe_base), control.http)
    session = await road.session()
    await Browser(control.http).debit(session["url"], account="000123456789")
    sandbox.clock.move(7 * 86_400)
    await sandbox.stripe.run_due()
    charge = sandbox.stripe.objects("charge")[0]
    assert charge["status"] == "succeeded"
    assert sandbox.stripe.get(await by_hand(control, "send-back", charge=charge["id"]))["status"] == "lost"
    mandate = await by_hand(control, "revoke-mandate", payment_method=charge["payment_method"])
    assert sandbox.stripe.get(mandate)["status"] == "inactive"


async def test_what_the_account_is_set_to_is_changed_and_shown(control: Control, sandbox: Sandbox) -> None:
    asked = {"retries": "none", "after_retries": "pause", "bank_debits": True, "first_debit": "incomplete", "tax": True}
    assert await control.post("account", asked) == (200, asked)
    assert (await control.state())["account"] == asked
    dashboard = sandbox.stripe.dashboard
    assert (dashboard.retry_days, dashboard.after_retries, dashboard.bank_debits) == ((), "pause", True)
    assert {row["country"] for row in sandbox.stripe.objects("tax.registration")} == {"US", "DE"}
    status, said = await control.post("account", {"retries": "often"})
    assert (status, said["error"]) == (400, "retries must be one of three, none")
