"""Why somebody wants to leave, and what may help them stay. Nothing that is offered stands between them and the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.error import CannotChange
from domain.plan_change import When, choices

if TYPE_CHECKING:
    from domain.plan_change import Choice
    from domain.subscription import Snapshot, Subscription
    from domain.tier import Catalogue

UNSAID = "unsaid"
# Stripe's words for why somebody cancels (API, Subscription.cancellation_details.feedback), as far as we ask for them.
FEEDBACK = ("too_expensive", "unused", "missing_features", "low_quality", "switched_service", "other")
FOR_THE_PRICE = "too_expensive"
OFFERS = ("discount", "lower", "pause", "support", "none")
OUTCOMES = ("open", "kept", "left")


def offer_for(feedback: str, *, cheaper: bool, lower: bool, pausable: bool) -> str:
    """One of `OFFERS`. `cheaper`: the next period can be had for less; `lower`: there is a plan for less; `pausable`: this one can be
    paused now.
    """
    if feedback == FOR_THE_PRICE and cheaper:
        return "discount"
    if feedback == FOR_THE_PRICE and lower:
        return "lower"
    if feedback in {"unused", FOR_THE_PRICE} and pausable:
        return "pause"
    return "support" if feedback in {"missing_features", "low_quality"} else "none"


def lower_choice(snapshot: Snapshot | None, row: Subscription, catalogue: Catalogue) -> Choice | None:
    """The dearest plan that costs less than this one, paid as often; None where no plan can be changed to just now."""
    try:
        found = choices(snapshot, catalogue)
    except CannotChange:
        return None
    less = [
        one
        for one in found
        if one.price.interval == row.interval and one.total.amount < row.amount.amount and one.when is When.LATER
    ]
    return max(less, key=lambda one: one.total.amount, default=None)
