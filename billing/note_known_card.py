"""A free trial is given once per person: whoever begins one with a card that somebody else has used is shown to the admins.

Nothing is taken away by it: couples share cards, and the person may have been told of free days. An admin decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.notify_admins import notify_admins
from storage import payment_methods

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscription import Snapshot
    from storage.subscribers import Subscriber


async def note_known_card(ctx: Context, subscriber: Subscriber, before: Snapshot, after: Snapshot) -> None:
    """Belongs into the transaction of the look in which the trial, or its card, is new."""
    trials = [row for row in after.living() if row.status == "trialing"]
    known = {method.ref for method in before.payment_methods}
    fresh = [method for method in after.payment_methods if method.ref not in known and method.fingerprint]
    if not trials or not fresh:
        return
    others = await payment_methods.owners([str(method.fingerprint) for method in fresh], but=subscriber.id)
    if others:
        await notify_admins(
            ctx,
            "admin_known_card",
            fact=trials[0].ref,
            details={"telegram_id": subscriber.telegram_id, "others": ", ".join(map(str, others))},
        )
