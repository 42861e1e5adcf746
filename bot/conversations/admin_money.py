"""An admin's money buttons: give back, forgive, credit, stop fraud. Each is shown first, and each tap is judged anew when it comes."""

from __future__ import annotations

import re
from decimal import Decimal
from zoneinfo import ZoneInfo

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from billing.bar_person import bar_person, unbar_person
from billing.forgive_bill import forgive_bill, plan_forgiving
from billing.give_back import give_back
from billing.give_credit import credit_currency, give_credit
from billing.plan_repayment import plan_repayment
from billing.read_money import read_money
from billing.read_personal_settings import read_personal_settings
from billing.stop_fraud import stop_fraud
from bot.filters import FromAdmin, Words
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
    StopFraud,
)
from bot.screens import admin_money as screens
from bot.states import AdminMoney
from bot.visit import Visit
from domain.money import Money, decimals, from_major

_TYPED = re.compile(r"\d{1,9}(?:\.\d{1,3})?")


def router() -> Router:
    made = Router(name="admin_money")
    made.message.filter(FromAdmin())
    made.callback_query.filter(FromAdmin())
    made.message.register(part_typed, AdminMoney.part, Words())
    made.message.register(credit_typed, AdminMoney.credit, Words())
    made.callback_query.register(show, ShowMoney.filter())
    made.callback_query.register(ask_whole, GiveBack.filter())
    made.callback_query.register(ask_part, GivePart.filter())
    made.callback_query.register(give, GiveBackNow.filter())
    made.callback_query.register(ask_forgive, Forgive.filter())
    made.callback_query.register(forgive, ForgiveNow.filter())
    made.callback_query.register(ask_credit, AskCredit.filter())
    made.callback_query.register(credit, CreditNow.filter())
    made.callback_query.register(stop, StopFraud.filter())
    made.callback_query.register(bar, Bar.filter())
    return made


async def show(_: CallbackQuery, callback_data: ShowMoney, visit: Visit) -> None:
    await _show(visit, callback_data.person)


async def ask_whole(_: CallbackQuery, callback_data: GiveBack, visit: Visit) -> None:
    """What giving all that is left back would do."""
    await visit.state.clear()
    await visit.show(screens.give_back_prompt(visit.t, await plan_repayment(visit.ctx, callback_data.payment)))


async def ask_part(_: CallbackQuery, callback_data: GivePart, visit: Visit) -> None:
    """How much of it; the next text says so."""
    plan = await plan_repayment(visit.ctx, callback_data.payment)
    await visit.state.set_state(AdminMoney.part)
    await visit.state.set_data({"payment": callback_data.payment, "currency": plan.wish.left.currency})
    await visit.show(screens.part_prompt(visit.t, plan))


async def part_typed(message: Message, visit: Visit) -> None:
    known = await visit.state.get_data()
    sum_ = _read(message.text or "", known["currency"])
    if sum_ is None:
        await visit.show(screens.unreadable(visit.t, GivePart(payment=known["payment"])))
        return
    plan = await plan_repayment(visit.ctx, known["payment"], sum_.amount)
    await visit.ends_with(screens.give_back_prompt(visit.t, plan))


async def give(_: CallbackQuery, callback_data: GiveBackNow, visit: Visit) -> None:
    """Do it; what went back since it was shown makes it out of date."""
    plan = await give_back(
        visit.ctx,
        callback_data.payment,
        amount=callback_data.amount,
        was=callback_data.was,
        by=visit.subscriber.telegram_id,
    )
    await visit.show(screens.given(visit.t, plan))


async def ask_forgive(_: CallbackQuery, callback_data: Forgive, visit: Visit) -> None:
    await visit.show(screens.forgive_prompt(visit.t, await plan_forgiving(visit.ctx, callback_data.invoice)))


async def forgive(_: CallbackQuery, callback_data: ForgiveNow, visit: Visit) -> None:
    """Do it; `NothingOwed` where it was paid or given up meanwhile."""
    way = screens.way_of(callback_data.way)
    by = visit.subscriber.telegram_id
    await visit.show(screens.forgave(visit.t, await forgive_bill(visit.ctx, callback_data.invoice, way=way, by=by)))


async def ask_credit(_: CallbackQuery, callback_data: AskCredit, visit: Visit) -> None:
    """How much; the next text says so."""
    currency = await credit_currency(callback_data.person)
    await visit.state.set_state(AdminMoney.credit)
    await visit.state.set_data({"person": callback_data.person, "currency": currency})
    await visit.show(screens.credit_prompt(visit.t, callback_data.person, currency))


async def credit_typed(message: Message, visit: Visit) -> None:
    known = await visit.state.get_data()
    sum_ = _read(message.text or "", known["currency"])
    if sum_ is None or sum_.amount == 0:
        await visit.show(screens.unreadable(visit.t, AskCredit(person=known["person"])))
        return
    await visit.ends_with(screens.credit_confirm(visit.t, known["person"], sum_, message.message_id))


async def credit(_: CallbackQuery, callback_data: CreditNow, visit: Visit) -> None:
    given = await give_credit(
        visit.ctx,
        callback_data.person,
        amount=callback_data.amount,
        wish=str(callback_data.wish),
        by=visit.subscriber.telegram_id,
    )
    await visit.show(screens.credited(visit.t, callback_data.person, given))


async def stop(_: CallbackQuery, callback_data: StopFraud, visit: Visit) -> None:
    done = await stop_fraud(visit.ctx, callback_data.payment, by=visit.subscriber.telegram_id)
    await visit.show(screens.stopped(visit.t, done))


async def bar(_: CallbackQuery, callback_data: Bar, visit: Visit) -> None:
    person = (await read_money(callback_data.person)).person
    change = bar_person if callback_data.on else unbar_person
    await change(visit.ctx, person.id, actor=f"admin:{visit.subscriber.telegram_id}")
    await _show(visit, callback_data.person)


async def _show(visit: Visit, person: int) -> None:
    await visit.state.clear()
    own = await read_personal_settings(visit.ctx, visit.subscriber.id)
    await visit.show(screens.money_card(visit.t, await read_money(person), zone=ZoneInfo(own.zone)))


def _read(text: str, currency: str) -> Money | None:
    """A sum as it is typed: `12`, `12.50`, `12,50`. What may mean a thousand is not read: `1,000`."""
    typed = text.strip().replace(",", ".")
    if not _TYPED.fullmatch(typed) or len(typed.partition(".")[2]) > decimals(currency):
        return None
    try:
        return from_major(Decimal(typed), currency)
    except ValueError:
        return None
