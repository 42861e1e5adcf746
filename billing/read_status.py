"""Everything that a person may want to know about their subscription, from our rows, in one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.decide_access import decide
from domain.checkout import OpenCheckout
from storage.standings import read_standing

if TYPE_CHECKING:
    from datetime import datetime

    from billing.context import Context
    from domain.access import Access
    from domain.door import Door
    from domain.money import Money
    from domain.subscriber import Known
    from domain.subscription import PaymentMethod, Snapshot, Subscription
    from domain.tier import Tier
    from storage.standings import LiveCheckout


@dataclass(frozen=True, slots=True, kw_only=True)
class BillingStatus:
    """`living`: the subscription may still charge. `next_charge` is what the next period costs before discounts and tax; None where
    nothing more will be charged.
    """

    access: Access
    tier: Tier | None
    subscription: Subscription | None
    living: bool
    next_charge: Money | None
    next_charge_at: datetime | None
    payment_method: PaymentMethod | None
    checkout: OpenCheckout | None
    invoice_open: bool
    chats: tuple[Door, ...]


async def read_status(ctx: Context, subscriber: Known) -> BillingStatus:
    """The status as our rows have it now; nobody outside is asked."""
    standing = await read_standing(subscriber.id)
    snapshot = standing.snapshot
    access = decide(ctx, snapshot, previous=standing.previous, now=ctx.clock.now())
    row = _subscription(snapshot, access)
    tier = ctx.catalogue.tier(access.tier)
    living = snapshot is not None and row in snapshot.living()
    goes_on = row is not None and living and row.cancel_at is None and row.status in {"trialing", "active", "past_due"}
    return BillingStatus(
        access=access,
        tier=tier,
        subscription=row,
        living=living,
        next_charge=row.amount if row is not None and goes_on else None,
        next_charge_at=row.period_end if row is not None and goes_on else None,
        payment_method=_method(snapshot, row),
        checkout=_checkout(ctx, standing.checkout),
        invoice_open=any(invoice.status == "open" for invoice in snapshot.invoices) if snapshot else False,
        chats=standing.doors_to(tier.chats) if tier is not None and access.level.open else (),
    )


def _subscription(snapshot: Snapshot | None, access: Access) -> Subscription | None:
    if snapshot is None:
        return None
    if access.subscription is not None:
        return snapshot.subscription(access.subscription)
    return max(snapshot.subscriptions, key=lambda row: row.created, default=None)


def _method(snapshot: Snapshot | None, row: Subscription | None) -> PaymentMethod | None:
    """What Stripe will charge: the subscription's own method, else the customer's default."""
    if snapshot is None or row is None:
        return None
    customer = next((c for c in snapshot.customers if c.ref == row.customer), None)
    wanted = row.default_payment_method or (customer.default_payment_method if customer else None)
    return next((method for method in snapshot.payment_methods if method.ref == wanted), None)


def _checkout(ctx: Context, live: LiveCheckout | None) -> OpenCheckout | None:
    if live is None or not live.url or live.expires_at <= ctx.clock.now():
        return None
    tier = ctx.catalogue.tier(live.tier)
    if tier is None:
        return None
    price = tier.price(live.interval, live.currency)
    if price is None:
        return None
    return OpenCheckout(
        url=live.url, token=live.token, tier=tier, price=price, trial_days=live.trial_days, expires_at=live.expires_at
    )
