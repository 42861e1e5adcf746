"""What an admin sees of somebody's money: payments, debts, and what giving one back or up would do, before it is done."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from bot.callbacks import FindPerson
from bot.format import clock, day, minute, money, short_day
from bot.money_callbacks import (
    AskCredit,
    Bar,
    CreditNow,
    Forgive,
    ForgiveNow,
    GiveBack,
    GiveBackNow,
    GivePart,
    ShowMoney,
)
from bot.screens.naming import level_name
from bot.screens.screen import Screen, lines, rows, tap
from bot.screens.status import reason_text
from bot.words import Html
from domain.money import Money
from domain.repayment import may_go_back

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from aiogram.filters.callback_data import CallbackData
    from aiogram.types import InlineKeyboardButton

    from billing.foresee_access import Foresight
    from billing.forgive_bill import Forgiveness
    from billing.plan_repayment import RepaymentPlan
    from billing.read_money import MoneyCard
    from billing.stop_fraud import Stopped
    from bot.words import Speaker
    from domain.access import Access
    from domain.payment import Attempt
    from domain.repayment import Way
    from domain.subscription import Invoice, Payment


def money_card(t: Speaker, card: MoneyCard, *, zone: tzinfo = UTC) -> Screen:
    """Payments and debts, each with its button, and every try of the last time. `zone` is the admin's: a client shows moments in it."""
    who = card.person.telegram_id
    head = t("money-title", name=card.person.first_name, telegram_id=str(who))
    barred = t("money-barred") if card.barred else Html("")
    paid = [_paid(t, bill, payment) for bill, payment in card.paid] or [t("money-nothing")]
    owed = [
        t("money-owed", amount=money(bill.total, t.language), at=day(bill.created, t.language)) for bill in card.owed
    ]
    tries = [_tried(t, payment, attempt) for payment, attempt in card.tries]
    title = [t("money-tries")] if tries else []
    given = [payment for _, payment in card.paid if may_go_back(payment)]
    back = _told_apart(t, [(_give(t, one), one.created, GiveBack(payment=one.ref)) for one in given], zone)
    forgive = _told_apart(t, [(_forgive(t, bill), bill.created, Forgive(invoice=bill.ref)) for bill in card.owed], zone)
    bar = Bar(person=who, on=not card.barred)
    last = [
        tap(t.plain("button-credit"), AskCredit(person=who)),
        tap(t.plain("button-unbar" if card.barred else "button-bar"), bar),
    ]
    shown = lines(head, barred, Html("\n".join([*paid, *owed])), Html("\n".join([*title, *tries])))
    return Screen(shown, rows(*back, *forgive, last, [tap(t.plain("button-back"), FindPerson(person=who))]))


def give_back_prompt(t: Speaker, plan: RepaymentPlan) -> Screen:
    """What would go back and what that does; or why it cannot."""
    wish, who = plan.wish, plan.person
    if wish.obstacle is not None:
        return Screen(
            t(f"give-back-{wish.obstacle.replace('_', '-')}", left=money(wish.left, t.language)),
            rows(_home(t, who.telegram_id)),
        )
    paid, when = money(wish.payment.amount, t.language), day(wish.payment.created, t.language)
    asked = t("give-back", name=who.first_name, amount=money(wish.amount, t.language), paid=paid, at=when)
    tax = t("give-back-tax", tax=money(plan.tax, t.language)) if plan.tax is not None else Html("")
    now = GiveBackNow(payment=wish.payment.ref, amount=wish.amount.amount, was=wish.payment.refunded)
    yes = tap(t.plain("button-give-back-now", amount=money(wish.amount, t.language)), now)
    part = tap(t.plain("button-give-part"), GivePart(payment=wish.payment.ref))
    shown = lines(asked, tax, _foreseen(t, plan.seen), t("give-back-goes-on"))
    return Screen(shown, rows([yes], [part], _home(t, who.telegram_id)))


def part_prompt(t: Speaker, plan: RepaymentPlan) -> Screen:
    """Ask how much."""
    return Screen(t("give-part", left=money(plan.wish.left, t.language)), rows(_home(t, plan.person.telegram_id)))


def unreadable(t: Speaker, back: GivePart | AskCredit) -> Screen:
    """What was typed is no sum; it can be typed again, or asked for from the beginning."""
    return Screen(t("money-unreadable"), rows([tap(t.plain("button-back"), back)]))


def given(t: Speaker, plan: RepaymentPlan) -> Screen:
    """It is done."""
    text = t("give-back-done", name=plan.person.first_name, amount=money(plan.wish.amount, t.language))
    return Screen(text, rows(_home(t, plan.person.telegram_id)))


def forgive_prompt(t: Speaker, plan: Forgiveness) -> Screen:
    """Both ways of giving a debt up, and what Stripe and we then do."""
    amount, when = money(plan.bill.total, t.language), day(plan.bill.created, t.language)
    ways: tuple[Way, ...] = ("void", "write_off")
    told = [lines(t(f"forgive-{_dashed(way)}"), _status(t, plan, way), _then(t, plan.seen[way].then)) for way in ways]
    taps = [
        [tap(t.plain(f"button-forgive-{_dashed(way)}"), ForgiveNow(invoice=plan.bill.ref, way=way))] for way in ways
    ]
    asked = t("forgive", name=plan.person.first_name, amount=amount, at=when)
    return Screen(lines(asked, *told), rows(*taps, _home(t, plan.person.telegram_id)))


def way_of(word: str) -> Way:
    """The way that a button names; anything else is the one that leaves the debt in the books."""
    return "void" if word == "void" else "write_off"


def forgave(t: Speaker, plan: Forgiveness) -> Screen:
    """It is done."""
    text = t("forgive-done", name=plan.person.first_name, amount=money(plan.bill.total, t.language))
    return Screen(text, rows(_home(t, plan.person.telegram_id)))


def credit_prompt(t: Speaker, person: int, currency: str) -> Screen:
    """Ask how much credit."""
    return Screen(t("credit-ask", currency=currency.upper()), rows(_home(t, person)))


def credit_confirm(t: Speaker, person: int, credit: Money, wish: int) -> Screen:
    """Before it is given."""
    shown = money(credit, t.language)
    yes = tap(t.plain("button-credit-now", amount=shown), CreditNow(person=person, amount=credit.amount, wish=wish))
    return Screen(t("credit-sure", person=str(person), amount=shown), rows([yes], _home(t, person)))


def credited(t: Speaker, person: int, credit: Money) -> Screen:
    """It is given."""
    return Screen(t("credit-done", person=str(person), amount=money(credit, t.language)), rows(_home(t, person)))


def stopped(t: Speaker, done: Stopped) -> Screen:
    """What came of stopping fraud: each part by itself."""
    amount = money(done.plan.wish.amount, t.language)
    refund = t("fraud-refunded", amount=amount) if done.refunded else t("fraud-not-refunded")
    ended = t("fraud-ended") if done.ended else t("fraud-not-ended")
    return Screen(
        lines(t("fraud-stopped", name=done.plan.person.first_name), Html(f"{refund}\n{ended}"), t("fraud-barred")),
        rows(_home(t, done.plan.person.telegram_id)),
    )


def _paid(t: Speaker, bill: Invoice, payment: Payment) -> Html:
    back = Money(payment.refunded, payment.amount.currency)
    parts = [t("money-paid", amount=money(payment.amount, t.language), at=day(payment.created, t.language))]
    if bill.tax:
        parts.append(t("money-tax", tax=money(Money(bill.tax, payment.amount.currency), t.language)))
    if payment.refunded:
        parts.append(t("money-back", back=money(back, t.language)))
    if payment.dispute is not None:
        parts.append(t("money-disputed", status=payment.dispute))
    return Html(", ".join(parts))


def _tried(t: Speaker, payment: Payment, attempt: Attempt) -> Html:
    amount = money(Money(attempt.amount, payment.amount.currency), t.language)
    code = attempt.decline_code or attempt.outcome
    return t("money-try", at=minute(attempt.at, t.language), amount=amount, code=code, charge=attempt.ref)


def _give(t: Speaker, payment: Payment) -> str:
    left = Money(payment.amount.amount - payment.refunded, payment.amount.currency)
    return t.plain("button-give-back", amount=money(left, t.language))


def _forgive(t: Speaker, bill: Invoice) -> str:
    return t.plain("button-forgive", amount=money(bill.total, t.language))


def _told_apart(
    t: Speaker, found: list[tuple[str, datetime, CallbackData]], zone: tzinfo
) -> list[list[InlineKeyboardButton]]:
    """A button each: of two that would read alike, each with its day; of two of one day, with the time, too."""
    words = [said for said, _, _ in found]
    days = [f"{said} · {short_day(at, zone, t.language)}" for said, at, _ in found]
    times = [f"{said}, {clock(at, zone, t.language)}" for said, (_, at, _) in zip(days, found, strict=True)]
    told = [
        one if words.count(one) == 1 else dated if days.count(dated) == 1 else timed
        for one, dated, timed in zip(words, days, times, strict=True)
    ]
    return [[tap(one, target)] for one, (_, _, target) in zip(told, found, strict=True)]


def _foreseen(t: Speaker, seen: Foresight) -> Html:
    if (seen.now.level, seen.now.tier) == (seen.then.level, seen.then.tier):
        return t("access-stays", level=level_name(t, seen.now.level))
    return Html("\n".join([t("access-now", level=level_name(t, seen.now.level)), _then(t, seen.then)]))


def _then(t: Speaker, then: Access) -> Html:
    return t("access-then", level=level_name(t, then.level), why=reason_text(t, then))


def _status(t: Speaker, plan: Forgiveness, way: Way) -> Html:
    status = plan.status[way]
    return t("forgive-status", status=status) if status is not None else Html("")


def _dashed(way: Way) -> str:
    return way.replace("_", "-")


def _home(t: Speaker, person: int) -> list[InlineKeyboardButton]:
    return [tap(t.plain("button-back"), ShowMoney(person=person))]
