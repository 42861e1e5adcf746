"""Everything that a person may want to know about their subscription, from our rows, in one value."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from billing.read_usage import usage_of
from domain.checkout import OpenCheckout
from domain.debit_reaction import expected_of
from domain.money import Money
from domain.next_charge import is_whole, next_charge, usual_charge
from domain.plan_change import titled_changes
from domain.stuck_bill import lacks_address
from storage.standings import read_standing

if TYPE_CHECKING:
    from datetime import datetime

    from billing.context import Context
    from domain.access import Access
    from domain.door import Door
    from domain.planned_change import PlannedChange
    from domain.quota import Allowance
    from domain.subscriber import Known
    from domain.subscription import Invoice, PaymentMethod, Snapshot, Subscription
    from domain.tier import Tier
    from storage.standings import LiveCheckout, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class BillingStatus:
    """`living`: the subscription may still charge. `next_charge` is what the next period costs before tax, `usual_charge` the same
    without discounts; None where nothing more will be charged, or an add-on with it, whose price we do not know. `expected` is when
    the bank's answer to a debit on its way may be looked for. `bill_stuck`: a bill waits for their address. `allowances` is how each
    limit stands.
    """

    access: Access
    tier: Tier | None
    subscription: Subscription | None
    living: bool
    next_charge: Money | None
    next_charge_at: datetime | None
    usual_charge: Money | None = None
    payment_method: PaymentMethod | None
    checkout: OpenCheckout | None
    invoice_open: bool
    expected: datetime | None
    chats: tuple[Door, ...]
    bill_stuck: bool = False
    last_paid: Invoice | None = None
    planned: tuple[tuple[PlannedChange, str], ...] = ()
    allowances: tuple[Allowance, ...] = ()


async def read_status(ctx: Context, subscriber: Known) -> BillingStatus:
    """The status as our rows have it now; nobody outside is asked."""
    return status_of(ctx, await read_standing(subscriber.id))


def status_of(ctx: Context, standing: Standing) -> BillingStatus:
    """The same for a standing that is read already."""
    snapshot = standing.snapshot
    usage = usage_of(ctx, standing)
    access = usage.access
    row = _subscription(snapshot, access)
    tier = ctx.catalogue.tier(access.tier)
    living = snapshot is not None and row in snapshot.living()
    bills = _owed(snapshot) if snapshot is not None else ()
    goes_on = row is not None and living and row.cancel_at is None and row.status in {"trialing", "active", "past_due"}
    told = row is not None and goes_on and is_whole(row)
    return BillingStatus(
        access=access,
        tier=tier,
        subscription=row,
        living=living,
        next_charge=next_charge(row) if row is not None and told else None,
        usual_charge=usual_charge(row) if row is not None and told else None,
        next_charge_at=row.period_end if row is not None and goes_on else None,
        payment_method=snapshot.charged_method(row) if snapshot is not None and row is not None else None,
        checkout=None if living else _checkout(ctx, standing.checkout),  # paid beside it, a link would charge twice
        invoice_open=any(bill.status == "open" and not bill.processing for bill in bills),
        expected=max((at for bill in bills if bill.status == "open" and (at := expected_of(bill))), default=None),
        bill_stuck=snapshot is not None and lacks_address(snapshot),
        last_paid=_last_paid(snapshot, row),
        chats=standing.doors_to(tier.chats) if tier is not None and access.level.open else (),
        planned=titled_changes(row, ctx.catalogue) if living else (),
        allowances=usage.allowances,
    )


def _owed(snapshot: Snapshot) -> tuple[Invoice, ...]:
    """The bills; one that only a change waits for is not owed."""
    waits = [row.waiting.invoice for row in snapshot.subscriptions if row.waiting]
    return tuple(bill for bill in snapshot.invoices if bill.ref not in waits)


def _subscription(snapshot: Snapshot | None, access: Access) -> Subscription | None:
    if snapshot is None:
        return None
    found = snapshot.subscription(access.subscription) if access.subscription is not None else None
    if found is not None:
        return found
    if access.reason.startswith("pass.") and not snapshot.living():
        return None
    return max(snapshot.subscriptions, key=lambda row: row.created, default=None)


def _last_paid(snapshot: Snapshot | None, row: Subscription | None) -> Invoice | None:
    """The newest bill of the subscription that money was paid for."""
    bills = snapshot.invoices_of(row) if snapshot and row else ()
    return next((bill for bill in bills if bill.status == "paid" and bill.paid), None)


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
        url=live.url,
        token=live.token,
        tier=tier,
        price=replace(price, money=Money(live.amount, live.currency)),  # the file may say another one by now
        trial_days=live.trial_days,
        expires_at=live.expires_at,
        with_code=live.promotion is not None,
        quantity=live.quantity,
    )
