"""What somebody may do now, and what they might do if the facts were others: asked of the one place that decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.decide_access import decide
from storage import access_decisions, grants

if TYPE_CHECKING:
    from billing.context import Context
    from domain.access import Access
    from domain.subscription import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class Foresight:
    """Access by the facts as they are, and as they would be."""

    now: Access
    then: Access


async def foresee_access(ctx: Context, subscriber_id: int, facts: Snapshot, otherwise: Snapshot) -> Foresight:
    """Decide both by the same grants and policy."""
    previous, given = await access_decisions.last(subscriber_id), await grants.of_person(subscriber_id)
    moment = ctx.clock.now()
    return Foresight(
        now=decide(ctx, facts, given, previous=previous, now=moment),
        then=decide(ctx, otherwise, given, previous=previous, now=moment),
    )
