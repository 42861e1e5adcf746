"""What subscribers want in a year: to end, keep, pause and change their plans, in the chat and in the portal; and their money back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.cancel_subscription import cancel_subscription
from billing.change_plan import Agreed, change_plan
from billing.keep_subscription import keep_subscription
from billing.pause_subscription import pause_subscription
from billing.preview_change import preview_change
from billing.resume_subscription import resume_subscription
from billing.undo_change import undo_change
from domain.error import RetainerError
from sandbox.stripe import dashboard_records as records
from sandbox.stripe.subscriptions import end_wish

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from sandbox.stripe.store import Obj
    from tests.support.life_stage import Stage
    from tests.year.town import Town

TIERS = ("basic", "premium", "enterprise")
# each week, of each subscriber
CANCELS, PAUSES, MORE, LESS, DISPUTES, REFUNDS, MOVES = 0.012, 0.01, 0.012, 0.01, 0.0006, 0.002, 0.02
KEEPS, RESUMES, UNDOES = 0.25, 0.2, 0.15  # each week, of those who can


async def wish(town: Town, stage: Stage, row: Obj) -> None:
    """What this subscriber wants this week, if anything; asked about once a week."""
    chance = town.chance
    _money_back(town, row)
    _new_address(town, row)
    if row["cancel_at"] is not None:
        if chance.random() < KEEPS:
            await _end_or_keep(town, stage, row, "cancellations taken back", ends=False)
    elif row["status"] == "paused":
        if chance.random() < RESUMES:
            await _tap(town, "pauses ended early", lambda key: resume_subscription(stage.people, stage.who, wish=key))
    elif chance.random() < CANCELS:
        await _end_or_keep(town, stage, row, "cancellations", ends=True)
    elif chance.random() < PAUSES:
        days = chance.choice((7, 14))
        await _tap(town, "pauses", lambda key: pause_subscription(stage.people, stage.who, days=days, wish=key))
    elif row["schedule"] is not None:
        if chance.random() < UNDOES:
            await _tap(town, "smaller plans taken back", lambda _: undo_change(stage.people, stage.who))
    else:
        await _another_plan(town, stage, row)


async def _end_or_keep(town: Town, stage: Stage, row: Obj, what: str, *, ends: bool) -> None:
    """With our button, or in the portal, which is always open."""
    if town.chance.random() < 0.6:
        verb = cancel_subscription if ends else keep_subscription
        await _tap(town, what, lambda key: verb(stage.people, stage.who, wish=key))
        return
    books = town.stage.books
    made = end_wish(books, row, at_period_end=ends) | {"cancel_at_period_end": False}
    town.elsewhere(lambda: books.change(row, "customer.subscription.updated", **made))
    town.counts[what] += 1


async def _another_plan(town: Town, stage: Stage, row: Obj) -> None:
    price, dice = row["items"]["data"][0]["price"], town.chance.random()
    here = next((place for place, tier in enumerate(TIERS) if tier in (price["lookup_key"] or "")), None)
    if here is None or dice > MORE + LESS:
        return
    there = TIERS[here + 1 :] if dice < MORE else TIERS[:here]
    if not there:
        return
    tier = town.chance.choice(there)

    async def agree(_: str) -> None:
        preview = await preview_change(stage.people, stage.who, tier=tier, term="week", quantity=1)
        await change_plan(stage.people, stage.who, Agreed.to(preview))

    await _tap(town, f"changes to {'more' if dice < MORE else 'less'}", agree)


async def _tap(town: Town, what: str, work: Callable[[str], Awaitable[object]]) -> None:
    """A button: told no, they leave it. What it charges is asked of the same banks as a renewal."""
    if town.away["Stripe"] or town.away["the program"]:
        return
    town.bank.open = True
    try:
        await work(f"{town.chance.random()}")
    except RetainerError as no:
        town.counts[f"told {type(no).__name__} at a tap"] += 1
    else:
        town.counts[what] += 1
    finally:
        town.bank.open = False


def _money_back(town: Town, row: Obj) -> None:
    books, chance = town.stage.books, town.chance
    refunds, disputes = chance.random() < REFUNDS, chance.random() < DISPUTES
    paid = [one for one in books.store.of("charge", row["customer"]) if one["paid"]][-1:] if refunds or disputes else []
    if paid and refunds and not paid[0]["refunded"]:
        town.elsewhere(lambda: records.give_back(books, paid[0], paid[0]["amount"] // 3))
        town.counts["refunds"] += 1
    if paid and disputes and not paid[0]["disputed"]:
        won = chance.random() < 0.4
        town.elsewhere(lambda: records.decide_dispute(books, records.open_dispute(books, paid[0]), won=won))
        town.counts["disputes"] += 1


def _new_address(town: Town, row: Obj) -> None:
    """Whoever has another e-mail address says so in the portal."""
    if town.chance.random() >= MOVES:
        return
    customer = town.stage.books.store.must("customer", row["customer"])
    email = f"n{town.counts['new e-mail addresses']}@example.com"
    town.elsewhere(lambda: town.stage.books.change(customer, "customer.updated", email=email))
    town.counts["new e-mail addresses"] += 1
