"""Offers a way to pay: one live checkout per person, written down before Stripe is asked, so that two taps find the same link.

Nothing is granted here. The guard against a second subscription stands at three places: our rows, a last look at Stripe, and the sync.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from billing.ensure_customer import ensure_customer
from billing.find_price import find_price
from billing.gateway.errors import Absent
from billing.open_session import Order, expire_session, open_session, reserve, resume_session
from billing.read_offers import read_offer
from domain.checkout import OpenCheckout, refuse_living, refuse_second
from domain.error import AlreadySubscribed, Refusal, StripeRefused, StripeUnavailable
from domain.subscription import ENDED_STATUSES
from storage import checkouts, customers, marks
from storage.db import Taken
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from billing.context import Context
    from domain.checkout import Offer
    from domain.subscriber import Known
    from storage.checkouts import Checkout

_TRIES = 3


async def start_checkout(ctx: Context, subscriber: Known, *, tier: str, chat_id: int, message_id: int) -> OpenCheckout:
    """Give the link under which this person can pay for `tier`; the same tap twice gives the same link.

    Raises `TierNotSold`, `AlreadySubscribed` or `PaymentOwed`; `PriceNotPublished` or `StripeRefused`; `StripeUnavailable`, after which
    the same tap goes on where this one stopped. The message (`chat_id`, `message_id`) will turn into the answer.
    """
    offer = await read_offer(ctx, subscriber, tier)
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


async def _still_offered(ctx: Context, live: Checkout, offer: Offer) -> bool:
    """Whether the live checkout is this very offer and can still be paid."""
    money = offer.price.money
    same = (live.tier, live.interval, live.currency, live.amount, live.trial_days) == (
        offer.tier.slug,
        offer.price.interval,
        money.currency,
        money.amount,
        offer.trial_days,
    )
    return same and live.expires_at > ctx.clock.now()


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
        if await _is_gone(ctx, customer):
            return None
        raise


async def _is_gone(ctx: Context, customer: str) -> bool:
    """Whether Stripe has no such customer any more (deleted there, or made with a key of the other mode); then ours is retired."""
    try:
        gone = bool((await ctx.people.get(f"/v1/customers/{customer}")).get("deleted"))
    except Absent:
        gone = True
    if gone:
        await customers.retire(customer)
    return gone


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
    try:
        refuse_living([row["status"] for row in rows if row["status"] not in ENDED_STATUSES])
    except Refusal:
        await _look_again(ctx, subscriber)
        raise


async def _look_again(ctx: Context, subscriber: Known) -> None:
    await marks.raise_mark(subscriber.id, reason="checkout", real_ms=ctx.clock.real_ms(), priority=1)
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
    )
