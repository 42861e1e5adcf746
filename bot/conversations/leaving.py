"""Before and after a cancellation: why, what may help, and words of their own. The cancellation itself is never in its way."""

from __future__ import annotations

from datetime import UTC, datetime

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from billing.offer_to_stay import keep_words, note_stay, offer_to_stay
from billing.read_plan import read_plan
from billing.stay_for_less import stay_for_less
from bot.filters import Words
from bot.journey_callbacks import Leave, SayInWords, Stay, StayForLess
from bot.screens import leaving as screens
from bot.states import Leaving
from bot.visit import Visit
from domain.error import NothingToManage


def router() -> Router:
    made = Router(name="leaving")
    made.callback_query.register(said_why, Leave.filter())
    made.callback_query.register(stay_cheaper, StayForLess.filter(), flags={"toast": "toast-looking"})
    made.callback_query.register(ask_words, SayInWords.filter())
    made.callback_query.register(stay, Stay.filter())
    made.message.register(written, Leaving.writing, Words())
    return made


async def said_why(_: CallbackQuery, callback_data: Leave, visit: Visit) -> None:
    """What may help is shown beside the yes."""
    offer = await offer_to_stay(visit.ctx, visit.subscriber, callback_data.feedback)
    plan = await read_plan(visit.ctx, visit.subscriber)
    if plan.subscription is None:
        raise NothingToManage
    wish = int(visit.ctx.clock.now().timestamp())
    await visit.show(screens.stay_offer(visit.t, plan, plan.subscription, offer, wish=wish))


async def stay_cheaper(_: CallbackQuery, callback_data: StayForLess, visit: Visit) -> None:
    """They take what was offered."""
    plan = await read_plan(visit.ctx, visit.subscriber)
    if plan.subscription is None:
        raise NothingToManage
    taken = callback_data
    at = datetime.fromtimestamp(taken.at, UTC)
    less = await stay_for_less(visit.ctx, visit.subscriber, percent=taken.percent, at=at, price=taken.price)
    await note_stay(visit.ctx, visit.subscriber, plan.subscription.ref)
    await visit.show(screens.stayed_for_less(visit.t, plan.title, less))


async def ask_words(_: CallbackQuery, visit: Visit) -> None:
    await visit.state.set_state(Leaving.writing)
    await visit.show(screens.words_prompt(visit.t))


async def written(message: Message, visit: Visit) -> None:
    await keep_words(visit.subscriber, message.text or "")
    await visit.ends_with(screens.words_kept(visit.t))


async def stay(_: CallbackQuery, visit: Visit) -> None:
    """Nothing was asked of Stripe; the question is closed."""
    plan = await read_plan(visit.ctx, visit.subscriber)
    if plan.subscription is None:
        raise NothingToManage
    await note_stay(visit.ctx, visit.subscriber, plan.subscription.ref)
    await visit.show(screens.stayed(visit.t, plan.title))
