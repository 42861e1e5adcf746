"""/subscribe: choosing a tier, its details, Stripe's page. One message, edited in place; what holds is looked up at each tap."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command, StateFilter
from aiogram.types import CallbackQuery, Message

from billing.confirm_payment import confirm_payment
from billing.keep_promo import keep_promo
from billing.read_offers import read_offer, read_offers
from billing.read_status import BillingStatus, read_status
from billing.start_checkout import start_checkout
from bot.callbacks import Close, Paid, Pay, ShowTerm, ShowTier, ShowTiers
from bot.filters import Words
from bot.journey_callbacks import Compare, TypeCode
from bot.screens.shop import (
    checkout_open,
    code_prompt,
    comparison,
    no_checkout,
    still_waiting,
    tier_details,
    tier_list,
)
from bot.screens.status import billing_status
from bot.screens.talk import short
from bot.show import say
from bot.states import Promo, Subscribe
from bot.visit import Visit
from domain.choice import ANY, Wish
from domain.error import Outage


def router() -> Router:
    made = Router(name="subscribe")
    made.message.register(subscribe, Command("subscribe"))
    made.callback_query.register(show_tiers, ShowTiers.filter())
    made.callback_query.register(show_tier, ShowTier.filter())
    made.callback_query.register(show_term, ShowTerm.filter())
    made.callback_query.register(pay, Pay.filter(), flags={"toast": "toast-opening"})
    made.callback_query.register(paid, Paid.filter(), flags={"toast": "toast-looking"})
    made.callback_query.register(close, Close.filter())
    made.callback_query.register(compare, Compare.filter())
    made.callback_query.register(ask_code, TypeCode.filter())
    made.message.register(typed_code, Promo.typing, Words())
    made.message.register(use_buttons, StateFilter(Subscribe), Words())
    return made


async def subscribe(_: Message, visit: Visit) -> None:
    """The list, as a new message."""
    await open_list(visit)


async def show_tiers(_: CallbackQuery, visit: Visit) -> None:
    """The list, in place."""
    await open_list(visit)


async def show_tier(_: CallbackQuery, callback_data: ShowTier, visit: Visit) -> None:
    """One tier's details, in place."""
    await open_details(visit, callback_data.slug)


async def show_term(_: CallbackQuery, callback_data: ShowTerm, visit: Visit) -> None:
    """The same tier at another term, in another currency, or another number of it, in place."""
    wish = Wish(callback_data.term, callback_data.currency, callback_data.quantity)
    await open_details(visit, callback_data.slug, wish)


async def open_details(visit: Visit, slug: str, wish: Wish = ANY) -> None:
    """A tier as it is offered to this person; `TierNotSold` where it is not. Who has a plan sees that instead."""
    if await _shown_as_subscribed(visit):
        return
    offer = await read_offer(visit.ctx, visit.subscriber, slug, wish)
    await visit.state.set_state(Subscribe.details)
    await visit.show(tier_details(visit.t, offer, visit.ctx.catalogue))


async def pay(_: CallbackQuery, callback_data: Pay, visit: Visit) -> None:
    """The link to Stripe's page. The message that shows it is the one that will say "You are in"."""
    if await _shown_as_subscribed(visit):
        return
    message_id = visit.tapped or await say(visit.bot, visit.chat_id, short(visit.t, "checkout-opening"))
    checkout = await start_checkout(
        visit.ctx,
        visit.subscriber,
        tier=callback_data.slug,
        wish=Wish(callback_data.term, callback_data.currency, callback_data.quantity),
        chat_id=visit.chat_id,
        message_id=message_id,
    )
    await visit.state.set_state(Subscribe.paying)
    await visit.show_at(message_id, checkout_open(visit.t, checkout, checkout.tier))


async def paid(_: CallbackQuery, visit: Visit) -> None:
    """Look at Stripe at once. Where it is paid, the notice that is owed turns this message into "You are in"."""
    try:
        access = await confirm_payment(visit.ctx, visit.subscriber)
    except Outage:
        await _say_not_seen(visit)
        return
    status = await read_status(visit.ctx, visit.subscriber)
    if access.level.open and status.checkout is not None and not _has_plan(status):
        await _say_not_yet(visit)  # a pass is open, and what is to be added to it is not paid yet
        return
    if not access.level.open:
        await _say_not_yet(visit)
    if (await read_status(visit.ctx, visit.subscriber)).access.level.open:
        await _now_in(visit, edited=not access.level.open)


async def close(_: CallbackQuery, visit: Visit) -> None:
    """End the dialogue and take the buttons away; nothing is cancelled by it."""
    await visit.state.clear()
    await visit.show(short(visit.t, "closed"))


async def compare(_: CallbackQuery, visit: Visit) -> None:
    """What is sold side by side, in place."""
    if await _shown_as_subscribed(visit):
        return
    await visit.state.set_state(Subscribe.choosing)
    await visit.show(comparison(visit.t, await read_offers(visit.ctx, visit.subscriber)))


async def ask_code(_: CallbackQuery, visit: Visit) -> None:
    """The next text is a promotion code."""
    await visit.state.set_state(Promo.typing)
    await visit.show(code_prompt(visit.t))


async def typed_code(message: Message, visit: Visit) -> None:
    """Stripe says whether it counts; what it takes off then stands beside each plan. A wrong one can be typed again."""
    await keep_promo(visit.ctx, visit.subscriber, (message.text or "").strip())
    await open_list(visit)


async def use_buttons(_: Message, visit: Visit) -> None:
    """Words do not choose a tier. Whoever has a plan meanwhile chooses none any more."""
    if _has_plan(await read_status(visit.ctx, visit.subscriber)):
        await visit.ends_with(short(visit.t, "unknown-text"))
    else:
        await visit.show(short(visit.t, "unknown-text-subscribing"))


async def open_list(visit: Visit) -> None:
    """Every tier that this person can choose. Who has a plan sees that instead."""
    if await _shown_as_subscribed(visit):
        return
    await visit.show(tier_list(visit.t, await read_offers(visit.ctx, visit.subscriber)))
    await visit.state.set_state(Subscribe.choosing)


async def _shown_as_subscribed(visit: Visit) -> bool:
    """An old button or a second visit: whoever has a living plan sees it, and is offered no other."""
    status = await read_status(visit.ctx, visit.subscriber)
    if not _has_plan(status):
        return False
    await visit.state.clear()
    await visit.show(billing_status(visit.t, status))
    return True


def _has_plan(status: BillingStatus) -> bool:
    """Whoever has a pass can add to it, or choose something higher."""
    return status.living or (status.access.level.open and status.access.reason != "pass.paid")


async def _say_not_yet(visit: Visit) -> None:
    status = await read_status(visit.ctx, visit.subscriber)
    if status.access.reason == "payment.on_its_way":
        await visit.show(still_waiting(visit.t, "checkout-on-its-way"))
    elif _has_plan(status):
        await visit.show(billing_status(visit.t, status))
    elif status.checkout is not None:
        note = visit.t("checkout-not-yet")
        await visit.show(checkout_open(visit.t, status.checkout, status.checkout.tier, note=note))
    else:
        await visit.show(no_checkout(visit.t))


async def _say_not_seen(visit: Visit) -> None:
    """Nobody knows whether money has moved: a worker looks as soon as Stripe answers."""
    status, note = await read_status(visit.ctx, visit.subscriber), visit.t("checkout-cannot-look")
    if status.checkout is not None:
        await visit.show(checkout_open(visit.t, status.checkout, status.checkout.tier, note=note))
    else:
        await visit.show(still_waiting(visit.t, "checkout-cannot-look"))


async def _now_in(visit: Visit, *, edited: bool) -> None:
    """While paying, the welcome is on its way to this message; else, or where we wrote over it, show what there is."""
    was_paying = await visit.state.get_state() == Subscribe.paying.state
    await visit.state.clear()
    if edited or not was_paying:
        await visit.show(billing_status(visit.t, await read_status(visit.ctx, visit.subscriber)))
