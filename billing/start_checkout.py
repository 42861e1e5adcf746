"""Offers a way to pay: one live checkout per person, written down before Stripe is asked, so that two taps find the same link.

Nothing is granted here. The guard against a second subscription stands at three places: our rows, a last look at Stripe, and the sync.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from billing.call_now import call_now
from billing.checkout_body import Order
from billing.ensure_customer import ensure_customer
from billing.find_price import find_price
from billing.gateway.errors import Absent
from billing.open_session import expire_session, open_session, reserve, resume_session
from billing.read_offers import read_offer
from billing.read_promo import forget_promo, read_promo
from domain.checkout import OpenCheckout, refuse_living, refuse_second
from domain.choice import ANY, Wish
from domain.error import (
    AlreadySubscribed,
    Barred,
    MovedOn,
    OtherCurrency,
    PromoUnusable,
    Refusal,
    StripeRefused,
    StripeUnavailable,
)
from domain.first_debit import undo_starts
from domain.subscription import ENDED_STATUSES
from storage import checkouts, customers, marks, subscribers
from storage.db import Taken
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from billing.context import Context
    from domain.checkout import Offer
    from domain.subscriber import Known
    from storage.checkouts import Checkout

_TRIES = 3


async def start_checkout(
    ctx: Context,
    subscriber: Known,
    *,
    tier: str,
    chat_id: int,
    message_id: int,
    wish: Wish = ANY,
) -> OpenCheckout:
    """Give the link under which this person can pay for `tier` as they wish it; the same tap twice gives the same link.

    Raises what stands in the way: `Barred`, `TierNotSold`, `OtherCurrency`, `PassRunning`, `AlreadySubscribed`, `PaymentOwed`,
    `PromoUnusable`; `PriceNotPublished` or `StripeRefused`; `StripeUnavailable`, after which the same tap goes on where this one
    stopped. The message (`chat_id`, `message_id`) will turn into the answer.
    """
    if await subscribers.barred(subscriber.id):
        raise Barred
    offer = await read_offer(ctx, subscriber, tier, wish)
    await _undo_failed_start(ctx, subscriber)
    refuse_second(await read_snapshot(subscriber.id))
    for _ in range(_TRIES):
        live = await checkouts.live(subscriber.id)
        if live is not None and await _still_offered(ctx, live, offer):
            await checkouts.move_message(live.id, chat_id=chat_id, message_id=message_id)
            resumed = await resume_session(ctx, ctx.people, live)
            if resumed is not None:
                return _view(resumed, offer)
        elif live is not None:
            await _take_back(ctx, subscriber, live)
        made = await _open_new(ctx, subscriber, offer, (chat_id, message_id))
        if made is not None:
            return _view(made, offer)
    raise StripeUnavailable("Another tap of the same person was faster each time.")


async def _undo_failed_start(ctx: Context, subscriber: Known) -> None:
    """What its first bank debit never paid must not stand in the way of another try; mostly the worker has ended it long ago."""
    snapshot = await read_snapshot(subscriber.id)
    for call in undo_starts(snapshot, now=ctx.clock.now()) if snapshot is not None else ():
        with suppress(MovedOn):
            await call_now(ctx, subscriber.id, call)


async def _still_offered(ctx: Context, live: Checkout, offer: Offer) -> bool:
    """Whether the live checkout is this very offer and can still be paid."""
    money = offer.price.money
    same = _terms_of(live) == (
        offer.tier.slug,
        offer.price.term,
        money.currency,
        money.amount,
        offer.quantity,
        offer.trial_days,
        offer.promo.ref if offer.promo else None,
    )
    return same and live.expires_at > ctx.clock.now()


def _terms_of(live: Checkout) -> tuple[object, ...]:
    return (live.tier, live.interval, live.currency, live.amount, live.quantity, live.trial_days, live.promotion)


async def _take_back(ctx: Context, subscriber: Known, live: Checkout) -> None:
    """Expire the old link before there is a new one; where it was just paid, there must be none."""
    begun = await resume_session(ctx, ctx.people, live)  # only Stripe knows whether that call had made one
    if begun is None:
        return
    if not await expire_session(ctx.people, begun):
        await _look_again(ctx, subscriber)
        raise AlreadySubscribed
    await checkouts.close(live.id, "expired")


async def _open_new(ctx: Context, subscriber: Known, offer: Offer, place: tuple[int, int]) -> Checkout | None:
    """Reserve and open a checkout; None where another tap was faster, or where the customer is gone: then it is tried anew."""
    customer = await ensure_customer(ctx, ctx.people, subscriber, offer.price.money.currency)
    try:
        await _last_look(ctx, subscriber, customer)
        return await _open_for(ctx, subscriber, offer, customer, place)
    except StripeRefused:
        await _look_again(ctx, subscriber)  # it may know what we do not
        known = await _customer_now(ctx, customer)
        if known is None:
            return None
        if known.get("currency") not in {None, offer.price.money.currency}:
            await customers.billed_in(customer, str(known["currency"]))
            raise OtherCurrency from None
        if offer.promo is not None and await read_promo(ctx, subscriber, offer.promo.code) is None:
            await forget_promo(subscriber.id)
            raise PromoUnusable from None
        raise


async def _customer_now(ctx: Context, customer: str) -> dict[str, Any] | None:
    """The customer as Stripe has it; None, and ours is retired, where it is deleted or was made with a key of the other mode."""
    try:
        found = await ctx.people.get(f"/v1/customers/{customer}")
    except Absent:
        found = None
    if found is None or found.get("deleted"):
        await customers.retire(customer)
        return None
    return found


async def _open_for(
    ctx: Context, subscriber: Known, offer: Offer, customer: str, place: tuple[int, int]
) -> Checkout | None:
    price = await find_price(ctx.people, offer.price)
    order = Order(
        subscriber=subscriber,
        offer=offer,
        customer=customer,
        price=price,
        token=secrets.token_urlsafe(24),
        chat_id=place[0],
        message_id=place[1],
    )
    try:
        reserved = await reserve(ctx, order)
    except Taken:
        return None
    return await open_session(ctx, ctx.people, reserved)


async def _last_look(ctx: Context, subscriber: Known, customer: str) -> None:
    """What our rows do not know yet, Stripe does: a subscription that was paid a second ago, or made in the Dashboard."""
    rows = await ctx.people.list_all("/v1/subscriptions", customer=customer, status="all")
    for ref in await customers.current_refs(subscriber.id):
        if ref != customer:
            rows += await _others(ctx, ref)
    try:
        refuse_living([row["status"] for row in rows if row["status"] not in ENDED_STATUSES])
    except Refusal:
        await _look_again(ctx, subscriber)
        raise


async def _others(ctx: Context, ref: str) -> list[dict[str, Any]]:
    """The subscriptions of the same person under another currency; a record that is gone has none."""
    try:
        return await ctx.people.list_all("/v1/subscriptions", customer=ref, status="all")
    except StripeRefused:
        return []


async def _look_again(ctx: Context, subscriber: Known) -> None:
    await marks.raise_mark(subscriber.id, reason="checkout", real_ms=ctx.clock.real_ms(), priority=2)
    ctx.nudges.sync.set()


def _view(checkout: Checkout, offer: Offer) -> OpenCheckout:
    if checkout.url is None:
        raise StripeUnavailable("The checkout has no address yet.")
    return OpenCheckout(
        url=checkout.url,
        token=checkout.token,
        tier=offer.tier,
        price=offer.price,
        trial_days=offer.trial_days,
        expires_at=checkout.expires_at,
        first_payment=offer.first_payment if offer.promo else None,
        with_code=offer.promo is not None,
        quantity=offer.quantity,
    )
