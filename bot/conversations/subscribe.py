"""/subscribe: choosing a tier, its details, Stripe's page. One message, edited in place; what holds is looked up at each tap."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command, StateFilter
from aiogram.types import CallbackQuery, Message

from billing.confirm_payment import confirm_payment
from billing.read_offers import read_offer, read_offers
from billing.read_status import BillingStatus, read_status
from billing.start_checkout import start_checkout
from bot.callbacks import Close, Paid, Pay, ShowTier, ShowTiers
from bot.filters import Words
from bot.screens.shop import checkout_open, tier_details, tier_list
from bot.screens.status import billing_status
from bot.screens.talk import short
from bot.show import say
from bot.states import Subscribe
from bot.visit import Visit


def router() -> Router:
    made = Router(name="subscribe")
    made.message.register(subscribe, Command("subscribe"))
    made.callback_query.register(show_tiers, ShowTiers.filter())
    made.callback_query.register(show_tier, ShowTier.filter())
    made.callback_query.register(pay, Pay.filter(), flags={"toast": "toast-opening"})
    made.callback_query.register(paid, Paid.filter(), flags={"toast": "toast-looking"})
    made.callback_query.register(close, Close.filter())
    made.message.register(use_buttons, StateFilter(Subscribe), Words())
    return made


async def subscribe(_: Message, visit: Visit) -> None:
    """The list, as a new message."""
    await _open_list(visit)


async def show_tiers(_: CallbackQuery, visit: Visit) -> None:
    """The list, in place."""
    await _open_list(visit)


async def show_tier(_: CallbackQuery, callback_data: ShowTier, visit: Visit) -> None:
    """One tier's details, in place."""
    await open_details(visit, callback_data.slug)


async def open_details(visit: Visit, slug: str) -> None:
    """A tier as it is offered to this person; `TierNotSold` where it is not. Who has a plan sees that instead."""
    if await _shown_as_subscribed(visit):
        return
    offer = await read_offer(visit.ctx, visit.subscriber, slug)
    await visit.state.set_state(Subscribe.details)
    await visit.show(tier_details(visit.t, offer, visit.ctx.catalogue))


async def pay(_: CallbackQuery, callback_data: Pay, visit: Visit) -> None:
    """The link to Stripe's page. The message that shows it is the one that will say "You are in"."""
    if await _shown_as_subscribed(visit):
        return
    message_id = visit.tapped or await say(visit.bot, visit.chat_id, short(visit.t, "checkout-opening"))
    checkout = await start_checkout(
        visit.ctx, visit.subscriber, tier=callback_data.slug, chat_id=visit.chat_id, message_id=message_id
    )
    await visit.state.set_state(Subscribe.paying)
    await visit.show_at(message_id, checkout_open(visit.t, checkout, checkout.tier))


async def paid(_: CallbackQuery, visit: Visit) -> None:
    """Look at Stripe at once. Where it is paid, the notice that is owed turns this message into "You are in"."""
    access = await confirm_payment(visit.ctx, visit.subscriber)
    if not access.level.open:
        await _say_not_yet(visit)
    if (await read_status(visit.ctx, visit.subscriber)).access.level.open:
        await _now_in(visit, edited=not access.level.open)


async def close(_: CallbackQuery, visit: Visit) -> None:
    """End the dialogue and take the buttons away; nothing is cancelled by it."""
    await visit.state.clear()
    await visit.show(short(visit.t, "closed"))


async def use_buttons(_: Message, visit: Visit) -> None:
    """Words do not choose a tier."""
    await visit.show(short(visit.t, "unknown-text-subscribing"))


async def _open_list(visit: Visit) -> None:
    if await _shown_as_subscribed(visit):
        return
    await visit.state.set_state(Subscribe.choosing)
    await visit.show(tier_list(visit.t, await read_offers(visit.ctx, visit.subscriber)))


async def _shown_as_subscribed(visit: Visit) -> bool:
    """An old button or a second visit: whoever has a living plan sees it, and is offered no other."""
    status = await read_status(visit.ctx, visit.subscriber)
    if not _has_plan(status):
        return False
    await visit.state.clear()
    await visit.show(billing_status(visit.t, status))
    return True


def _has_plan(status: BillingStatus) -> bool:
    return status.access.level.open or status.living


async def _say_not_yet(visit: Visit) -> None:
    status = await read_status(visit.ctx, visit.subscriber)
    if status.access.reason == "payment.on_its_way":
        await visit.show(short(visit.t, "checkout-on-its-way"))
    elif _has_plan(status):
        await visit.show(billing_status(visit.t, status))
    elif status.checkout is not None:
        note = visit.t("checkout-not-yet")
        await visit.show(checkout_open(visit.t, status.checkout, status.checkout.tier, note=note))
    else:
        await visit.show(short(visit.t, "checkout-none"))


async def _now_in(visit: Visit, *, edited: bool) -> None:
    """While paying, the welcome is on its way to this message; else, or where we wrote over it, show what there is."""
    was_paying = await visit.state.get_state() == Subscribe.paying.state
    await visit.state.clear()
    if edited or not was_paying:
        await visit.show(billing_status(visit.t, await read_status(visit.ctx, visit.subscriber)))
