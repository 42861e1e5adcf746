"""/admin: a person's money."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, get_args

from billing.foresee_access import Foresight
from billing.forgive_bill import Forgiveness
from billing.plan_repayment import RepaymentPlan
from billing.read_money import MoneyCard
from billing.stop_fraud import Stopped
from bot.money_callbacks import AskCredit
from bot.screens import admin_money
from domain.access import Level
from domain.money import Money
from domain.repayment import Obstacle, Repayment
from tests.scenes import Scene
from tests.scenes.cast import ADA, NOW, USD_150, WEEK, access, attempt, invoice, payment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.words import Speaker

CHAPTER = "/admin: money"
_OPEN, _SHUT = access("subscription.paid"), access("payment.refunded", Level.NONE)
_CLOSES = Foresight(now=_OPEN, then=_SHUT)
_STAYS = Foresight(now=_OPEN, then=_OPEN)
_WISH = Repayment(invoice=invoice(), payment=payment(), amount=USD_150, left=USD_150, obstacle=None)
_PLAN = RepaymentPlan(person=ADA, wish=_WISH, seen=_CLOSES)


def scenes(t: Speaker) -> Iterator[Scene]:
    """What was paid and owed, and each thing that an admin can do about it."""
    taxed = invoice(tax=2_850)
    back, disputed = payment(refunded=5_000), payment(ref="pi_2", dispute="needs_response")
    card = MoneyCard(
        person=ADA,
        paid=((taxed, back), (invoice(), disputed)),
        owed=(invoice(ref="in_2", status="open"),),
        tries=((payment(), attempt()),),
        barred=False,
    )
    nothing = MoneyCard(person=ADA, paid=(), owed=(), tries=(), barred=True)
    yield Scene(CHAPTER, "paid, owed and tried", admin_money.money_card(t, card))
    weeks = tuple((invoice(), payment(ref=f"pi_{back}", created=NOW - back * WEEK)) for back in range(3))
    owing = (invoice(ref="in_3", status="open"), invoice(ref="in_4", status="open", created=NOW - WEEK))
    yield Scene(
        CHAPTER, "alike, told apart by their days", admin_money.money_card(t, replace(card, paid=weeks, owed=owing))
    )
    yield Scene(CHAPTER, "nothing, and barred", admin_money.money_card(t, nothing))
    yield from _repayments(t)
    forgiving = Forgiveness(
        person=ADA,
        bill=invoice(status="open"),
        seen={"void": _STAYS, "write_off": _CLOSES},
        status={"void": "active", "write_off": None},
    )
    yield Scene(CHAPTER, "forgive?", admin_money.forgive_prompt(t, forgiving))
    yield Scene(CHAPTER, "forgiven", admin_money.forgave(t, forgiving))
    who = ADA.telegram_id
    yield Scene(CHAPTER, "how much credit?", admin_money.credit_prompt(t, who, "usd"))
    yield Scene(CHAPTER, "credit?", admin_money.credit_confirm(t, who, Money(5_000, "usd"), 1))
    yield Scene(CHAPTER, "credited", admin_money.credited(t, who, Money(5_000, "usd")))
    yield Scene(CHAPTER, "fraud is stopped", admin_money.stopped(t, Stopped(plan=_PLAN, refunded=True, ended=True)))
    half = Stopped(plan=_PLAN, refunded=False, ended=False)
    yield Scene(CHAPTER, "fraud is stopped, not whole", admin_money.stopped(t, half))


def _repayments(t: Speaker) -> Iterator[Scene]:
    yield Scene(CHAPTER, "give back, which closes?", admin_money.give_back_prompt(t, _PLAN))
    taxed = replace(_PLAN, seen=_STAYS, tax=Money(2_850, "usd"))
    yield Scene(CHAPTER, "give back with tax?", admin_money.give_back_prompt(t, taxed))
    for obstacle in get_args(getattr(Obstacle, "__value__", Obstacle)):
        hindered = replace(_PLAN, wish=replace(_WISH, obstacle=obstacle))
        yield Scene(CHAPTER, f"not given back: {obstacle}", admin_money.give_back_prompt(t, hindered))
    yield Scene(CHAPTER, "how much?", admin_money.part_prompt(t, _PLAN))
    yield Scene(CHAPTER, "that was no sum", admin_money.unreadable(t, AskCredit(person=5_000_000_001)))
    yield Scene(CHAPTER, "given back", admin_money.given(t, _PLAN))
