"""A free trial is given once per person: whoever begins one with a card that somebody else has used is shown to the admins.

Nothing is taken away by it: couples share cards, and the person was told of free days. Where `[policy] known_card` says so, they are
asked as well whether they pay now or end it; without an answer everything goes on as it was agreed to (decision 0018).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.notify_admins import notify_admins
from billing.owe_notices import owe_notices
from domain.notice import Notice, moment_detail, money_detail
from domain.trial_notice import first_charge
from storage import payment_methods, trials

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscription import Snapshot, Subscription
    from storage.subscribers import Subscriber


async def note_known_card(ctx: Context, subscriber: Subscriber, before: Snapshot, after: Snapshot) -> None:
    """Belongs into the transaction of the look in which the trial, or its card, is new."""
    running = [row for row in after.living() if row.status == "trialing"]
    known = {method.ref for method in before.payment_methods}
    fresh = [method for method in after.payment_methods if method.ref not in known and method.fingerprint]
    if not running or not fresh:
        return
    others = await payment_methods.owners([str(method.fingerprint) for method in fresh], but=subscriber.id)
    if not others:
        return
    row = running[0]
    await trials.note(subscriber.id, row.ref, started_at=row.created)
    if not await trials.mark_seen(row.ref, others=others):
        return
    await notify_admins(
        ctx,
        "admin_known_card",
        fact=row.ref,
        details={"telegram_id": subscriber.telegram_id, "others": ", ".join(map(str, others))},
    )
    if ctx.catalogue.policy.known_card == "end_trial":
        await owe_notices(ctx, [await _question(row)], subscriber)


async def _question(row: Subscription) -> Notice:
    trial = await trials.of_subscription(row.ref)
    details = {
        "tier": row.tier,
        "subscription": row.ref,
        "trial": trial.id,
        "price": money_detail(first_charge(row)),
        "until": moment_detail(row.trial_end),
    }
    return Notice(kind="known_card", fact=f"known_card:{row.ref}", details=details)
