"""What people, operators and banks do in a life. Each act is drawn by its own dice alone, so that a twin can do the same again."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.find_bill import find_bill
from billing.start_checkout import start_checkout
from billing.sync import sync_now
from billing.undo_second import undo_second
from domain.call import Aim
from domain.error import NothingOwed, Outage, Refusal
from sandbox.stripe import dashboard_records as records
from sandbox.stripe import dashboard_subscriptions as subscriptions
from sandbox.stripe.billing_cycle import expire_session
from sandbox.stripe.cards import CARDS, DECLINES
from sandbox.stripe.charging import charge
from sandbox.stripe.checkout_order import amounts
from sandbox.stripe.collecting import pay_by_hand
from sandbox.stripe.complete_checkout import complete
from sandbox.stripe.payment_intents import new_intent
from sandbox.stripe.payment_methods import attach, new_card
from sandbox.stripe.setup_intents import new_setup_intent, set_up
from sandbox.stripe.subscription_end import end_now
from sandbox.stripe.subscriptions import end_wish
from sandbox.stripe.triggers import fail_refund
from storage import db
from storage.operations import Operation
from tests.support import life_chat as chat
from tests.support import life_places as places
from tests.support.life_stage import beside_bills
from tests.support.shop import ADMIN

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from random import Random

    from sandbox.stripe.store import Obj
    from tests.support.life_stage import Stage

TIERS = ("basic", "premium", "enterprise")
GOOD = ("4242424242424242", "5555555555554444")
LATER_FAILS, ASKS = "4000000000000341", "4000002760003184"
TELLING = tuple(code for code in DECLINES if code != "processing_error")


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that somebody does. `work` says what became of it, or nothing where it can not be done now; `weight` is how often.

    It `asks` us where our answer decides whether it can be done; otherwise Stripe's state does.
    """

    name: str
    weight: float
    work: Callable[[Stage, Random], Awaitable[str | None]]
    asks: bool = False


async def ask_for_link(stage: Stage, dice: Random) -> str | None:
    """Somebody taps a tier; told to wait, they tap once more when it is quiet."""
    tier = dice.choice(TIERS)
    return f"{tier}: {await _tap(stage, tier)}"


async def tap_twice(stage: Stage, dice: Random) -> str | None:
    """The same button twice at once."""
    tier = dice.choice(TIERS)
    one, two = await asyncio.gather(_tap(stage, tier), _tap(stage, tier))
    assert one == two, f"two taps saw {one} and {two}"
    return f"{tier}: {one}"


async def _tap(stage: Stage, tier: str) -> str:
    """Whoever is told to wait, or no, tries once more when it is quiet: what we know then is true."""
    told = ""
    for _ in range(3):
        try:
            await start_checkout(stage.people, stage.who, tier=tier, chat_id=stage.who.telegram_id, message_id=5)
        except (Outage, Refusal) as no:
            if told == type(no).__name__:
                return told
            told = type(no).__name__
            await stage.reconcile()
        else:
            return "a link"
    return told


async def pay_checkout(stage: Stage, dice: Random) -> str | None:
    """They pay on Checkout's page, most with a good card."""
    session = next((row for row in _mine(stage, "checkout.session") if row["status"] == "open"), None)
    if session is None or not _customer(stage):
        return None
    number = dice.choice((*GOOD, *GOOD, LATER_FAILS, ASKS))
    method, due = _card(stage, number), amounts(stage.books, session).total
    if due:
        intent = new_intent(
            stage.books, amount=due, currency="usd", customer=session["customer"], description="Creation"
        )
        if charge(stage.books, intent, method, on_session=True, confirmed=number == ASKS).kind != "succeeded":
            return f"{number[-4:]} is declined"
    else:
        intent = new_setup_intent(stage.books, customer=session["customer"])
        set_up(stage.books, intent, method, confirmed=number == ASKS)
    complete(stage.books, session, method=method, intent=intent, email="ada@example.com")
    return f"with {number[-4:]}"


async def leave_checkout(stage: Stage, dice: Random) -> str | None:
    """The link runs out before anybody pays."""
    del dice
    session = next((row for row in _mine(stage, "checkout.session") if row["status"] == "open"), None)
    if session is not None:
        expire_session(stage.books, session)
    return "it ran out" if session else None


async def say_paid(stage: Stage, dice: Random) -> str | None:
    """They tap "I paid"."""
    del dice
    try:
        await sync_now(stage.people, stage.who.id, reason="asked")
    except Outage as outage:
        return type(outage).__name__
    return "looked"


async def cancel_or_keep(stage: Stage, dice: Random) -> str | None:
    """In the portal they cancel for the end of the period, or take it back."""
    row = _choice(dice, [one for one in _running(stage) if one["status"] != "incomplete"])
    if row is None:
        return None
    ends = row["cancel_at"] is None
    wish = end_wish(stage.books, row, at_period_end=ends) | {"cancel_at_period_end": False}
    stage.books.change(row, "customer.subscription.updated", **wish)
    return "cancelled" if ends else "kept"


async def change_card(stage: Stage, dice: Random) -> str | None:
    """In the portal they put another card in."""
    customer = _customer(stage)
    if customer is None:
        return None
    number = dice.choice((*GOOD, *GOOD, LATER_FAILS))
    records.put_card(stage.books, customer, number)
    return f"to {number[-4:]}"


async def pay_bill(stage: Stage, dice: Random) -> str | None:
    """They ask for the page of what they owe, and pay it there."""
    try:
        bill = await find_bill(stage.people, stage.who)
    except (NothingOwed, Outage):
        return None
    owed = stage.books.store.note(bill.url.rpartition("/")[2])["invoice"]
    number = dice.choice((*GOOD, *GOOD, LATER_FAILS))
    method, invoice = _card(stage, number), stage.books.store.must("invoice", owed)
    outcome = pay_by_hand(stage.books, invoice, method, on_session=True)
    stage.ever.add(f"try {owed} {stage.books.now()}")
    if outcome.kind == "succeeded":
        attach(stage.books, method, invoice["customer"])
    return f"with {number[-4:]}: {outcome.kind}"


async def begin_by_hand(stage: Stage, dice: Random) -> str | None:
    """An operator begins a subscription in the Dashboard, perhaps one that waits for its first payment."""
    customer = _customer(stage)
    if customer is None or len(_running(stage)) > 1:
        return None
    number = dice.choice((None, GOOD[0], GOOD[0], LATER_FAILS))
    method = records.put_card(stage.books, customer, number, default=False) if number else None
    others = _running(stage)
    row = subscriptions.start(stage.books, customer, _price(stage, dice.choice(TIERS)), method=method)
    if others and stage.work.catalogue.policy.second_subscription == "cancel":
        stage.beside.add(row["id"])
    return f"it is {row['status']}"


async def end_by_hand(stage: Stage, dice: Random) -> str | None:
    """An operator cancels now."""
    row = _choice(dice, [one for one in _running(stage) if one["status"] != "incomplete"])
    if row is not None:
        end_now(stage.books, row, reason="cancellation_requested")
    return "ended" if row else None


async def plan_by_hand(stage: Stage, dice: Random) -> str | None:
    """An operator cancels for the end of the period, or takes it back."""
    row = _choice(dice, _running(stage))
    if row is None or row["status"] == "incomplete":
        return None
    if row["cancel_at"] is None:
        subscriptions.cancel(stage.books, row, at_period_end=True)
        return "to end"
    subscriptions.keep(stage.books, row)
    return "to go on"


async def move_price(stage: Stage, dice: Random) -> str | None:
    """An operator changes what a subscription costs, now and then to something that no file names."""
    row = _choice(dice, [one for one in _running(stage) if one["status"] != "incomplete"])
    if row is None:
        return None
    tier = dice.choice((*TIERS, *TIERS, None))
    if tier is None and "operation" not in row["metadata"] and not await _seen(row):
        return None  # nobody can know what it was for
    price = _price(stage, tier) if tier else records.stray_weekly_price(stage.books)
    subscriptions.change_price(stage.books, row, price)
    return f"to {tier or 'something else'}"


async def _seen(row: Obj) -> bool:
    """Whether anybody here has looked since it began."""
    return bool(await db.rows("SELECT id FROM stripe_subscriptions WHERE stripe_id = ?", row["id"]))


async def move_quantity(stage: Stage, dice: Random) -> str | None:
    """An operator changes how many are billed."""
    row = _choice(dice, [one for one in _running(stage) if one["status"] != "incomplete"])
    if row is not None:
        subscriptions.change_quantity(stage.books, row, dice.randrange(1, 4))
    return "done" if row else None


async def add_beside(stage: Stage, dice: Random) -> str | None:
    """An operator adds an item that is no tier."""
    row = _choice(
        dice, [one for one in _running(stage) if one["status"] != "incomplete" and len(one["items"]["data"]) == 1]
    )
    if row is not None:
        subscriptions.add_item(stage.books, row, records.stray_weekly_price(stage.books, amount=900))
    return "done" if row else None


async def give_back(stage: Stage, dice: Random) -> str | None:
    """An operator refunds a payment, whole or in part; which, must not hang on whether ours of a second subscription was made."""
    aside = beside_bills(stage)[1]
    ours = [row for row in _mine(stage, "charge") if row["id"] not in aside]
    paid = _choice(dice, [row for row in ours if row["paid"] and not row["refunded"]][:2])
    if paid is None:
        return None
    left = paid["amount"] - paid["amount_refunded"]
    amount = dice.choice((None, None, left // 3 or None))
    records.give_back(stage.books, paid, amount)
    return f"{amount or left} of {paid['amount']}"


async def refund_fails(stage: Stage, dice: Random) -> str | None:
    """The bank sends a refund back."""
    aside = beside_bills(stage)[1]
    made = [
        row for row in stage.books.store.all("refund") if row["status"] == "succeeded" and row["charge"] not in aside
    ]
    if not made or dice.random() < 0.5:
        return None
    fail_refund(stage.books, made[-1])
    return "failed"


async def take_debt_back(stage: Stage, dice: Random) -> str | None:
    """An operator voids what is open, gives it up, or says that it was paid outside."""
    owed = _choice(dice, [row for row in _mine(stage, "invoice") if row["status"] == "open"])
    if owed is None:
        return None
    kind = dice.choice(("void", "write off", "paid outside"))
    {"void": records.void, "write off": records.write_off, "paid outside": records.paid_outside}[kind](
        stage.books, owed
    )
    return kind


async def delete_customer(stage: Stage, dice: Random) -> str | None:
    """An operator deletes the customer, and with it everything that runs."""
    customer = _customer(stage)
    if customer is None or dice.random() < 0.6:
        return None
    records.delete_customer(stage.books, customer)
    return "gone"


async def edit_record(stage: Stage, dice: Random) -> str | None:
    """An operator edits the e-mail address or metadata."""
    customer = _customer(stage)
    if customer is None:
        return None
    if dice.random() < 0.5:
        records.change_email(stage.books, customer, f"ada{dice.randrange(1_000)}@example.com")
        return "address"
    row = _choice(dice, _running(stage))
    records.set_metadata(stage.books, row or customer, {"note": f"{dice.randrange(1_000)}"})
    return "metadata"


async def dispute(stage: Stage, dice: Random) -> str | None:
    """The holder disputes a payment."""
    paid = _choice(dice, [row for row in _mine(stage, "charge") if row["paid"] and not row["disputed"]][:2])
    if paid is not None:
        records.open_dispute(stage.books, paid)
    return "opened" if paid else None


async def decide(stage: Stage, dice: Random) -> str | None:
    """The bank decides a dispute."""
    waits = [row for row in stage.books.store.all("dispute") if row["status"] == "needs_response"]
    if not waits:
        return None
    won = dice.random() < 0.5
    records.decide_dispute(stage.books, waits[0], won=won)
    return "won" if won else "lost"


async def refuse_next(stage: Stage, dice: Random) -> str | None:
    """The bank will say no to the next charges, or ask the holder."""
    if dice.random() < 0.2:
        stage.books.next_charges.require_confirming(1)
        return "asks the holder"
    code, count = dice.choice(TELLING), dice.choice((1, 1, 2, 9))
    stage.books.next_charges.decline(count, code)
    return f"{code}, {count} times"


async def relent(stage: Stage, dice: Random) -> str | None:
    """The bank says yes again."""
    del dice
    stage.books.next_charges.clear()
    return "yes"


async def undo(stage: Stage, dice: Random) -> str | None:
    """An admin ends the second subscription with the button."""
    del dice
    if len([row for row in _mine(stage, "subscription") if row["ended_at"] is None]) < 2:
        return None
    try:
        count = await undo_second(stage.people, stage.who.telegram_id, by=ADMIN)
    except Outage as outage:
        return type(outage).__name__
    stage.beside |= {row.params["subscription"] for row in await Operation.filter(kind=Aim.CUT)}
    return f"{count} to end"


async def stranger(stage: Stage, dice: Random) -> str | None:
    """Somebody of whom nobody here knows gets a subscription in the Dashboard."""
    customer = records.make_customer(stage.books, email="eve@example.com")
    method = records.put_card(stage.books, customer, GOOD[0])
    subscriptions.start(stage.books, customer, _price(stage, dice.choice(TIERS)), method=method)
    return "somebody else"


ACTS = (
    Act("a person asks for a link", 6, ask_for_link, asks=True),
    Act("a person taps twice", 1.5, tap_twice, asks=True),
    Act("a person pays on Checkout's page", 9, pay_checkout),
    Act("a person leaves Checkout's page", 1, leave_checkout),
    Act("a person says that they paid", 2, say_paid, asks=True),
    Act("a person cancels or keeps in the portal", 5, cancel_or_keep),
    Act("a person changes the card", 4, change_card),
    Act("a person pays a bill", 6, pay_bill, asks=True),
    Act("an operator begins a subscription by hand", 1.5, begin_by_hand),
    Act("an operator cancels at once", 2, end_by_hand),
    Act("an operator plans an end or takes it back", 1, plan_by_hand),
    Act("an operator changes the price", 2, move_price),
    Act("an operator changes the quantity", 0.5, move_quantity),
    Act("an operator adds an item", 0.5, add_beside),
    Act("an operator gives money back", 2, give_back),
    Act("a refund fails", 1, refund_fails),
    Act("an operator gives up a debt", 2, take_debt_back),
    Act("an operator deletes the customer", 0.6, delete_customer),
    Act("an operator edits a record", 1, edit_record),
    Act("a bank disputes", 1.5, dispute),
    Act("a bank decides", 2, decide),
    Act("a bank will say no", 5, refuse_next),
    Act("a bank says yes again", 2, relent),
    Act("an admin undoes the second", 2, undo, asks=True),
    Act("a stranger is made by hand", 0.3, stranger),
    Act("a person ends the plan in the chat", 3, chat.end, asks=True),
    Act("a person keeps the plan in the chat", 3, chat.go_on, asks=True),
    Act("a person changes the plan", 4, chat.change, asks=True),
    Act("a person takes a change back", 2, chat.take_change_back, asks=True),
    Act("a person pauses", 3, chat.pause, asks=True),
    Act("a person resumes", 3, chat.resume, asks=True),
    Act("an admin gives days", 1, chat.give, asks=True),
    Act("an admin takes them back", 1, chat.take, asks=True),
    Act("an admin moves the free days", 1.5, chat.move_free_days, asks=True),
)
# Where tax is reckoned these happen, too.
WITH_TAX = (
    *ACTS,
    Act("an operator switches tax on", 3, places.tax_a_plan),
    Act("an address comes or goes", 6, places.move),
)
BY_NAME = {act.name: act for act in WITH_TAX}


def _mine(stage: Stage, kind: str) -> list[Obj]:
    """Objects of this person's customers, newest first."""
    refs = set(stage.refs())
    return [row for row in reversed(stage.books.store.all(kind)) if row.get("customer") in refs]


def _customer(stage: Stage) -> Obj | None:
    """Their newest customer that was not deleted."""
    rows = [row for row in stage.books.store.all("customer") if row["id"] in stage.refs() and not row.get("deleted")]
    return rows[-1] if rows else None


def _running(stage: Stage) -> list[Obj]:
    """Newest first; without what may be gone at any moment, so that no deed hangs on whether it is already."""
    ours = [row for row in _mine(stage, "subscription") if row["id"] not in stage.beside]
    return [row for row in ours if row["ended_at"] is None]


def _choice(dice: Random, rows: list[Obj]) -> Obj | None:
    return dice.choice(rows) if rows else None


def _price(stage: Stage, tier: str) -> Obj:
    return next(row for row in stage.books.store.all("price") if row["product"] == f"retainer_{tier}" and row["active"])


def _card(stage: Stage, number: str) -> Obj:
    return new_card(stage.books, CARDS[number], exp_month=8, exp_year=2030, email="ada@example.com")
