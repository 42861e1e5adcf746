"""What happens at Stripe while nobody here looks: each change is made to the books in one instant, with the events it has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.stripe.billing_cycle import expire_session, next_due, work_off
from sandbox.stripe.cards import CARDS
from sandbox.stripe.charging import charge
from sandbox.stripe.checkout_order import amounts
from sandbox.stripe.collecting import pay_by_hand
from sandbox.stripe.complete_checkout import complete
from sandbox.stripe.customers import delete
from sandbox.stripe.dashboard_subscriptions import change_price, change_quantity
from sandbox.stripe.errors import ApiError
from sandbox.stripe.invoice_lines import lines_for
from sandbox.stripe.invoices import new_invoice
from sandbox.stripe.pausing import pause, resume
from sandbox.stripe.payment_intents import new_intent
from sandbox.stripe.payment_methods import attach, new_card
from sandbox.stripe.routing import Ask
from sandbox.stripe.setup_intents import new_setup_intent, set_up
from sandbox.stripe.subscription_end import end_now
from sandbox.stripe.subscription_start import Start, new_subscription
from sandbox.stripe.subscriptions import end_wish
from sandbox.stripe.triggers import dispute, refund
from sandbox.stripe.writing_out import finalize_and_collect

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj
    from tests.support.race_stripe import Stripe

_LONGEST_SECONDS = 25 * 86_400  # Stripe forgets events after thirty days


@dataclass(frozen=True, slots=True)
class Change:
    """One kind of change. `work` says False where there is nothing to change just now; `weight` is how often it is tried."""

    name: str
    weight: int
    work: Callable[[Stripe, Random], bool]


def pay_checkout(stripe: Stripe, chance: Random) -> bool:
    """The person pays on Checkout's page."""
    books = stripe.books
    session = _one(books, "checkout.session", status="open")
    if session is None or _customer(books) is None:
        return False
    method, due = _card(books), amounts(books, session).total
    if due:
        intent = new_intent(books, amount=due, currency="usd", customer=session["customer"], description="Creation")
        charge(books, intent, method, on_session=True)
    else:
        intent = new_setup_intent(books, customer=session["customer"])
        set_up(books, intent, method, confirmed=False)
    complete(books, session, method=method, intent=intent, email="ada@example.com")
    return True


def expire_checkout(stripe: Stripe, chance: Random) -> bool:
    """The link runs out."""
    session = _one(stripe.books, "checkout.session", status="open")
    if session is not None:
        expire_session(stripe.books, session)
    return session is not None


def start_elsewhere(stripe: Stripe, chance: Random) -> bool:
    """An operator makes a subscription in the Dashboard."""
    books, customer = stripe.books, _customer(stripe.books)
    if len(_running(books)) > 1 or customer is None:
        return False
    method = _card(books)
    attach(books, method, customer["id"])
    price = chance.choice(_weekly(books))
    made = new_subscription(books, Start(customer=customer["id"], items=[(price, 1)], method=method["id"]))
    invoice = new_invoice(
        books, made, lines_for(books, made), reason="subscription_create", period=(books.now(), books.now())
    )
    made["latest_invoice"] = invoice["id"]
    books.emit("customer.subscription.created", made)
    finalize_and_collect(books, invoice)
    return True


def let_time_pass(stripe: Stripe, chance: Random) -> bool:
    """The clock moves to the next moment at which Stripe does something; the bank may say no then."""
    due = next_due(stripe.books)
    if due is None or due.at - stripe.clock.timestamp() + stripe.clock.offset > _LONGEST_SECONDS:
        return False
    if due.what != "a subscription renews" and chance.random() < 0.5:
        kinds = (stripe.books.next_charges.decline, stripe.books.next_charges.require_confirming)
        kinds[chance.random() < 0.25](1)
    stripe.clock.move(max(due.at - stripe.clock.timestamp(), 0) + 1)
    work_off(stripe.books)
    stripe.books.next_charges._declines.clear()
    return True


def plan_end(stripe: Stripe, chance: Random) -> bool:
    """The person cancels in the portal, or takes it back."""
    running = _running(stripe.books)
    if not running:
        return False
    row = chance.choice(running)
    wish = end_wish(stripe.books, row, at_period_end=row["cancel_at"] is None)
    return stripe.books.change(row, "customer.subscription.updated", **wish)


def change_plan(stripe: Stripe, chance: Random) -> bool:
    """An operator moves a subscription to another tier, or to another number of its own."""
    books = stripe.books
    row = _any(
        chance, [row for row in _running(books) if row["status"] in {"active", "trialing"} and not row["schedule"]]
    )
    if row is None:
        return False
    item = row["items"]["data"][0]
    if chance.random() < 0.3:
        change_quantity(books, row, 1 if item["quantity"] > 1 else 2)
        return True
    others = [one for one in _weekly(books) if one["id"] != item["price"]["id"]]
    change_price(books, row, chance.choice(others))
    return True


def pause_or_go_on(stripe: Stripe, chance: Random) -> bool:
    """A subscription rests from now on, with credit for what was not used, or goes on with a new period."""
    books, running = stripe.books, _running(stripe.books)
    row = _any(
        chance, [row for row in running if row["status"] in {"active", "past_due", "paused"} and not row["schedule"]]
    )
    if row is None:
        return False
    asked = {"payment_behavior": "resume_on_payment_success"} if row["status"] == "paused" else {}
    try:
        (resume if asked else pause)(Ask(books, {"id": row["id"]}, asked))
    except ApiError:
        return False  # it is going on already, or has no card to do so
    return True


def end_at_once(stripe: Stripe, chance: Random) -> bool:
    """An operator cancels in the Dashboard."""
    running = _running(stripe.books)
    if running:
        end_now(stripe.books, chance.choice(running), reason="cancellation_requested")
    return bool(running)


def give_back(stripe: Stripe, chance: Random) -> bool:
    """An operator refunds the newest payment."""
    paid = [row for row in stripe.books.store.all("charge") if row["paid"] and not row["refunded"]]
    if paid:
        refund(stripe.books, paid[-1])
    return bool(paid)


def dispute_newest(stripe: Stripe, chance: Random) -> bool:
    """The holder disputes the newest payment."""
    paid = [row for row in stripe.books.store.all("charge") if row["paid"] and not row["disputed"]]
    if paid:
        dispute(stripe.books, paid[-1])
    return bool(paid)


def close_dispute(stripe: Stripe, chance: Random) -> bool:
    """The bank decides."""
    waiting = _one(stripe.books, "dispute", status="needs_response")
    if waiting is None:
        return False
    stripe.books.change(waiting, status=chance.choice(("won", "lost")))
    stripe.books.emit("charge.dispute.closed", waiting)
    return True


def settle_debt(stripe: Stripe, chance: Random) -> bool:
    """The person pays an open invoice on its page, with a card that works or does not."""
    books, owed = stripe.books, _one(stripe.books, "invoice", status="open")
    if owed is None:
        return False
    method = _card(books, "4242424242424242" if chance.random() < 0.7 else "4000000000000341")
    attach(books, method, owed["customer"])
    pay_by_hand(books, owed, method, on_session=True)
    return True


def rename(stripe: Stripe, chance: Random) -> bool:
    """The e-mail address changes."""
    customer = _customer(stripe.books)
    address = f"ada{chance.randrange(1000)}@example.com"
    return customer is not None and stripe.books.change(customer, "customer.updated", email=address)


def delete_customer(stripe: Stripe, chance: Random) -> bool:
    """An operator deletes the customer, and everything ends."""
    customer = _customer(stripe.books)
    if customer is None or chance.random() < 0.9:
        return False
    delete(Ask(stripe.books, {"id": customer["id"]}, {}))
    return True


CHANGES = (
    Change("the checkout is paid", 6, pay_checkout),
    Change("the checkout expires", 1, expire_checkout),
    Change("a subscription is made in the Dashboard", 1, start_elsewhere),
    Change("time passes", 10, let_time_pass),
    Change("an end is planned or taken back", 4, plan_end),
    Change("a plan becomes another one", 3, change_plan),
    Change("a plan is paused or goes on", 3, pause_or_go_on),
    Change("a subscription is cancelled at once", 2, end_at_once),
    Change("a payment is refunded", 1, give_back),
    Change("a payment is disputed", 1, dispute_newest),
    Change("a dispute is closed", 3, close_dispute),
    Change("a debt is paid by hand", 4, settle_debt),
    Change("the address changes", 2, rename),
    Change("the customer is deleted", 1, delete_customer),
)


def _one(books: Books, kind: str, *, status: str) -> Obj | None:
    return next((row for row in books.store.all(kind) if row["status"] == status), None)


def _customer(books: Books) -> Obj | None:
    return next((row for row in books.store.all("customer") if not row.get("deleted")), None)


def _running(books: Books) -> list[Obj]:
    return [row for row in books.store.all("subscription") if row["ended_at"] is None]


def _weekly(books: Books) -> list[Obj]:
    return [row for row in books.store.all("price") if row["recurring"]["interval"] == "week"]


def _any(chance: Random, rows: list[Obj]) -> Obj | None:
    return chance.choice(rows) if rows else None


def _card(books: Books, number: str = "4242424242424242") -> Obj:
    return new_card(books, CARDS[number], exp_month=8, exp_year=2030, email="ada@example.com")
