"""What an admin does for one person, by the buttons on their card: free days moved, gifts given and ended. Each is audited."""

from __future__ import annotations

from datetime import timedelta

from aiogram import Router
from aiogram.types import CallbackQuery

from billing.end_grant import end_grant
from billing.give_grant import give_grant
from billing.look_up_person import PersonCard, look_up_person
from billing.move_trial import move_trial
from bot.callbacks import AskEndTrial, AskGift, EndGift, EndTrial, FindPerson, Gift, MoveTrial
from bot.filters import FromAdmin
from bot.screens import admin_care as screens
from bot.screens.admin import person as person_screen
from bot.visit import Visit
from domain.error import MovedOn


def router() -> Router:
    made = Router(name="admin_care")
    taps = made.callback_query
    taps.filter(FromAdmin())
    taps.register(show_person, FindPerson.filter())
    taps.register(later, MoveTrial.filter(), flags={"toast": "toast-looking"})
    taps.register(ask_end, AskEndTrial.filter())
    taps.register(end, EndTrial.filter(), flags={"toast": "toast-looking"})
    taps.register(ask_gift, AskGift.filter())
    taps.register(give, Gift.filter())
    taps.register(take_back, EndGift.filter())
    return made


async def show_card(visit: Visit, card: PersonCard) -> None:
    """One person's card, with what can be done for them."""
    await visit.show(person_screen(visit.t, card, screens.care_buttons(visit.t, card, wish=_now(visit))))


async def show_person(_: CallbackQuery, callback_data: FindPerson, visit: Visit) -> None:
    await show_card(visit, await look_up_person(visit.ctx, str(callback_data.person)))


async def later(_: CallbackQuery, callback_data: MoveTrial, visit: Visit) -> None:
    by = timedelta(days=callback_data.days)
    row = await move_trial(
        visit.ctx, callback_data.person, by=by, wish=str(callback_data.wish), admin=visit.subscriber.telegram_id
    )
    await visit.show(screens.trial_moved(visit.t, callback_data.person, row))


async def ask_end(_: CallbackQuery, callback_data: AskEndTrial, visit: Visit) -> None:
    card = await look_up_person(visit.ctx, str(callback_data.person))
    row = next((one for one in card.subscriptions if one.status == "trialing"), None)
    if row is None:
        raise MovedOn
    await visit.show(screens.end_trial_question(visit.t, callback_data.person, row, wish=_now(visit)))


async def end(_: CallbackQuery, callback_data: EndTrial, visit: Visit) -> None:
    row = await move_trial(
        visit.ctx, callback_data.person, by=None, wish=str(callback_data.wish), admin=visit.subscriber.telegram_id
    )
    await visit.show(screens.trial_moved(visit.t, callback_data.person, row))


async def ask_gift(_: CallbackQuery, callback_data: AskGift, visit: Visit) -> None:
    await visit.show(screens.gift_question(visit.t, callback_data.person, visit.ctx.catalogue, wish=_now(visit)))


async def give(_: CallbackQuery, callback_data: Gift, visit: Visit) -> None:
    made = await give_grant(
        visit.ctx,
        callback_data.person,
        tier=callback_data.tier,
        lasts=timedelta(days=callback_data.days),
        wish=callback_data.wish,
        admin=visit.subscriber.telegram_id,
    )
    tier = visit.ctx.catalogue.tier(callback_data.tier)
    title = tier.title if tier else callback_data.tier
    await visit.show(screens.gift_given(visit.t, callback_data.person, title, made.ends_at))


async def take_back(_: CallbackQuery, callback_data: EndGift, visit: Visit) -> None:
    ended = await end_grant(visit.ctx, callback_data.person, admin=visit.subscriber.telegram_id)
    await visit.show(screens.gift_ended(visit.t, callback_data.person, ended))


def _now(visit: Visit) -> int:
    return int(visit.ctx.clock.now().timestamp())
