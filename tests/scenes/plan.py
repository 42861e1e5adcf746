"""/manage_subscription: changing, pausing, cancelling, and Stripe's pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from billing.find_bill import Bill
from billing.offer_to_stay import StayOffer
from billing.preview_change import Preview
from billing.read_changes import Changes
from billing.read_plan import Plan
from bot.screens import change, leaving, plan, talk
from domain.access import NOTHING, Level
from domain.money import Money
from domain.plan_change import Choice, When
from domain.stay_discount import LessOnce
from tests.scenes import Scene
from tests.scenes.cast import BASIC, NEXT, NOW, PLANNED, PREMIUM, USD_150, USD_250, access, subscription

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.words import Speaker

PLAN, CHANGE, PAGES = "Managing a plan", "Changing a plan", "Stripe's pages"
_REASONS = ("too_expensive", "unused", "missing_features", "other")
_RUNNING = Plan(
    title="Basic",
    access=access("subscription.paid", until=NEXT),
    subscription=subscription(),
    owes=False,
    lets_go=False,
    pauses=(7, 14, 28),
    credits_unused=True,
)
_OWING = replace(_RUNNING, subscription=subscription(status="past_due"), owes=True, pauses=())


def scenes(t: Speaker) -> Iterator[Scene]:
    """The page itself, then each thing that can be done there."""
    yield from _pages(t)
    yield from _ends(t)
    yield from _leaves(t)
    yield from _rests(t)
    yield from _changes(t)
    yield Scene(PAGES, "the billing page", talk.portal_prompt(t))
    yield Scene(PAGES, "the billing page's link", talk.portal_ready(t, "https://billing.stripe.com/p/session/1"))
    url = "https://invoice.stripe.com/i/1"
    yield Scene(PAGES, "the open bill", talk.bill_ready(t, Bill(url=url, due=USD_150)))
    two = Bill(url=url, due=USD_150, others=((USD_150, NOW), (USD_250, NEXT)))
    yield Scene(PAGES, "three open bills", talk.bill_ready(t, two))


def _leaves(t: Speaker) -> Iterator[Scene]:
    row, lower = subscription(), Choice(tier=BASIC, price=BASIC.prices[0], quantity=1, when=When.LATER)
    less = LessOnce(percent=30, usual=USD_150, price=Money(10_500, "usd"), at=NEXT)
    for offer in (
        StayOffer(kind="discount", less=less),
        StayOffer(kind="lower", lower=lower),
        *(StayOffer(kind=kind) for kind in ("pause", "support", "none")),
    ):
        yield Scene(PLAN, f"said why, offered {offer.kind}", leaving.stay_offer(t, _RUNNING, row, offer, wish=1))
    both = StayOffer(kind="discount", less=less, lower=lower)
    yield Scene(PLAN, "said why, offered less or a smaller plan", leaving.stay_offer(t, _RUNNING, row, both, wish=1))
    yield Scene(PLAN, "stayed for less", leaving.stayed_for_less(t, "Basic", less))
    yield Scene(PLAN, "why, in their own words", leaving.words_prompt(t))
    yield Scene(PLAN, "their own words are kept", leaving.words_kept(t))
    yield Scene(PLAN, "stayed after all", leaving.stayed(t, "Basic"))
    yield Scene(
        PLAN, "cancelled, and why was said before", plan.cancelled(t, "Basic", replace(row, cancel_at=NEXT), (), wish=1)
    )


def _pages(t: Speaker) -> Iterator[Scene]:
    planned = replace(_RUNNING, planned=((PLANNED, "Basic"),))
    paused = replace(
        _RUNNING, access=access("subscription.paused", Level.NONE), subscription=subscription(status="paused")
    )
    yield Scene(PLAN, "running", plan.plan_page(t, _RUNNING, wish=1))
    yield Scene(PLAN, "a change is planned", plan.plan_page(t, planned, wish=1))
    ending = replace(_RUNNING, subscription=subscription(cancel_at=NEXT))
    yield Scene(PLAN, "ends with the week", plan.plan_page(t, ending, wish=1))
    yield Scene(PLAN, "while it is paused", plan.plan_page(t, paused, wish=1))
    owing = replace(_OWING, access=access("payment.failed", Level.GRACE))
    yield Scene(PLAN, "a payment is owed", plan.plan_page(t, owing, wish=1))
    nothing = replace(_RUNNING, title="–", access=NOTHING, subscription=None)
    yield Scene(PLAN, "nothing was ever bought", plan.plan_page(t, nothing, wish=1))


def _ends(t: Speaker) -> Iterator[Scene]:
    row, ended = subscription(), subscription(status="canceled", ended_at=NOW)
    yield Scene(PLAN, "cancel?", leaving.cancel_question(t, _RUNNING, row, wish=1))
    late = subscription(status="past_due")
    yield Scene(PLAN, "cancel while owing?", leaving.cancel_question(t, _OWING, late, wish=1))
    lets_go = replace(_OWING, lets_go=True)
    yield Scene(PLAN, "cancel while owing, the bill is let go?", leaving.cancel_question(t, lets_go, late, wish=1))
    ending = subscription(cancel_at=NEXT)
    yield Scene(PLAN, "cancelled", plan.cancelled(t, "Basic", ending, _REASONS, wish=1))
    yield Scene(PLAN, "cancelled at once", plan.cancelled(t, "Basic", ended, _REASONS, wish=1))
    yield Scene(PLAN, "said why", plan.thanked(t))
    yield Scene(PLAN, "kept", plan.kept(t, "Basic", row))


def _rests(t: Speaker) -> Iterator[Scene]:
    row, paused = subscription(), subscription(status="paused")
    yield Scene(PLAN, "pause?", plan.pause_question(t, _RUNNING, row, wish=1))
    yield Scene(PLAN, "paused", plan.paused(t, "Basic", NOW + timedelta(days=14)))
    yield Scene(PLAN, "go on?", plan.resume_question(t, _RUNNING, row, wish=1))
    yield Scene(PLAN, "goes on", plan.resumed(t, "Basic", row))
    yield Scene(PLAN, "goes on once it is paid", plan.resumed(t, "Basic", paused))
    for status in ("active", "trialing", "past_due"):
        shown = plan.trial_paid(t, "Basic", subscription(status=status, trial_end=NEXT))
        yield Scene(PLAN, f"free days ended by paying: {status}", shown)


def _changes(t: Speaker) -> Iterator[Scene]:
    larger = Choice(tier=PREMIUM, price=PREMIUM.prices[0], quantity=1, when=When.NOW)
    more = Choice(tier=BASIC, price=BASIC.prices[0], quantity=2, when=When.NOW)
    smaller = Choice(tier=BASIC, price=BASIC.prices[0], quantity=1, when=When.LATER)
    listed = Changes(row=subscription(), tier=BASIC, choices=(larger, more), planned=())
    yield Scene(CHANGE, "what else there is", change.change_list(t, listed))
    planned = replace(listed, planned=((PLANNED, "Basic"),))
    yield Scene(CHANGE, "one is planned already", change.change_list(t, planned))
    yield Scene(CHANGE, "nothing else is sold", change.change_list(t, replace(listed, choices=())))
    now = Preview(
        choice=larger,
        row=subscription(),
        price="price_2",
        date=NOW,
        due=Money(8_571, "usd"),
        credit=Money(0, "usd"),
        regular=USD_250,
        next_at=NEXT,
    )
    yield Scene(CHANGE, "a larger plan, now", change.change_preview(t, now))
    yield Scene(CHANGE, "the price moved meanwhile", change.change_preview(t, now, anew=True))
    left = replace(now, due=Money(0, "usd"), credit=Money(4_000, "usd"))
    yield Scene(CHANGE, "something is left over", change.change_preview(t, left))
    trial = replace(now, row=subscription(status="trialing", trial_end=NEXT), due=Money(0, "usd"))
    yield Scene(CHANGE, "during free days", change.change_preview(t, trial))
    later = replace(now, choice=smaller, due=Money(0, "usd"), regular=USD_150)
    yield Scene(CHANGE, "a smaller plan, later", change.change_preview(t, later))
