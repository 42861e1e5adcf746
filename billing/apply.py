"""One transaction that makes a look at a person true here: rows, access, audit, notices, memberships, and the mark it answers.

Nothing in it calls anybody. It commits only under the fence it was claimed with; whoever lost it has seen an older world.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from billing.decide_access import decide
from billing.note_known_card import note_known_card
from billing.note_repair import note_repair
from billing.owe_calls import owe_calls, undone_late
from billing.owe_notices import owe_notices
from billing.tell_doors import tell_doors
from billing.withdraw_link import withdraw_link
from domain.access import NOTHING
from domain.audit import Line
from domain.bought_pass import bought_passes
from domain.change import compare
from domain.dunning import next_tries
from domain.erasure import stripped
from domain.error import StaleFence
from domain.pass_reaction import follow_passes
from domain.projection import VERSION
from domain.react import Ahead, react
from domain.reaction import Reactions
from storage import access_decisions, audit_log, checkouts, grants, inbox, marks, memberships, trials
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks
from storage.snapshot_rows import write_snapshot
from storage.subscribers import Subscriber, as_known
from storage.wishes import own_pauses

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from billing.context import Context
    from billing.look import Look
    from domain.access import Access
    from domain.pause import OwnPause
    from storage.checkouts import Checkout


@outlives_deadlocks
async def apply(ctx: Context, look: Look) -> Access:
    """Write it all down, or nothing; give the access that was decided. Raises `StaleFence` when another worker took over."""
    now = ctx.clock.now()
    subscriber_id = look.claim.subscriber_id
    assert subscriber_id is not None  # noqa: S101  # marks of unlinked customers never come here
    async with transaction():
        if not await marks.settle(look.claim):
            raise StaleFence
        subscriber = await Subscriber.get(id=subscriber_id)
        if subscriber.erased_at is not None and look.after is not None:
            look = replace(look, after=stripped(look.after))
        previous = await access_decisions.last(subscriber_id)
        if look.after is not None:
            await write_snapshot(look.after, look.before)
        access = decide(ctx, look.after, await grants.of_person(subscriber_id), previous=previous, now=now)
        own = await own_pauses(subscriber_id, look.after)
        undone = await undone_late(ctx, subscriber_id, look.after) if look.after is not None else {}
        reactions = _react(ctx, look, subscriber, (previous or NOTHING, access), own, frozenset(undone))
        message = await _close_checkout(look, reactions)
        await access_decisions.record(subscriber_id, access, now=now, fetched_at=_fetched_at(look))
        await audit_log.write(subscriber_id, reactions.lines, actor="stripe", at=now)
        notices = await tell_doors(reactions.notices, seen_at=_fetched_at(look) or now)
        await owe_notices(ctx, notices, subscriber, message)
        await memberships.want(subscriber_id, _chats(ctx, access), now=now)
        if look.after is not None and look.before is not None and not _is_baseline(look, subscriber):
            await note_known_card(ctx, subscriber, look.before, look.after)
        if look.after is not None:
            await owe_calls(ctx, subscriber_id, None if _is_baseline(look, subscriber) else look.before, look.after)
        await withdraw_link(ctx, subscriber_id, look)
        await _remember(subscriber, look)
        await note_repair(ctx, look)
        await inbox.finish(_refs(look), up_to=look.events_seen, at=now)
        if subscriber.erased_at is not None:
            await inbox.strip_of(_refs(look))
    ctx.nudges.outbox.set()
    ctx.nudges.memberships.set()
    return access


def _react(
    ctx: Context,
    look: Look,
    subscriber: Subscriber,
    decided: tuple[Access, Access],
    own: Mapping[str, OwnPause],
    goes_back: frozenset[str],
) -> Reactions:
    """What follows; a first picture, or one read by other rules than the last, is stored in silence."""
    if look.after is None:
        return Reactions()
    if look.before is None or _is_baseline(look, subscriber):
        first = Line(action="subscriber.baseline", sentence="The facts at Stripe were read for the first time.")
        return Reactions(lines=[first])
    changes = compare(look.before, look.after)
    tries = next_tries(look.after, ctx.catalogue.policy)
    known = as_known(subscriber)
    owed = react(
        changes,
        subscriber=known,
        before=decided[0],
        access=decided[1],
        snapshot=look.after,
        ahead=Ahead(
            tries=tries,
            resumes={ref: made.resumes_at for ref, made in own.items()},
            upcoming=ctx.catalogue.notices.upcoming,
            goes_back=goes_back,
        ),
    )
    passes = bought_passes(look.after, ctx.catalogue.policy)
    follow_passes(owed, changes, passes=passes, subscriber=known, before=decided[0], snapshot=look.after)
    return owed


def _is_baseline(look: Look, subscriber: Subscriber) -> bool:
    return look.before is None or subscriber.projection != VERSION


async def _close_checkout(look: Look, reactions: Reactions) -> Checkout | None:
    """Bring our checkout to what Stripe says of it; give the checkout whose message the answer shall appear in."""
    if look.checkout is None or look.session is None:
        return look.checkout
    if look.session.status == "complete":
        await checkouts.close(look.checkout.id, "complete")
        if look.checkout.promotion is not None:
            await Subscriber.filter(id=look.claim.subscriber_id).update(promo_code=None)
        reactions.write("checkout.completed", "The checkout was completed.", session=look.session.ref)
    elif look.session.status == "expired" and await checkouts.close(look.checkout.id, "expired"):
        reactions.write("checkout.expired", "The checkout ran out unpaid.", session=look.session.ref)
        reactions.say(
            "checkout_expired",
            look.session.ref,
            tier=look.checkout.tier,
            term=look.checkout.interval,
            currency=look.checkout.currency,
            quantity=look.checkout.quantity,
        )
    return look.checkout


def _chats(ctx: Context, access: Access) -> tuple[str, ...]:
    tier = ctx.catalogue.tier(access.tier)
    return tier.chats if tier is not None and access.level.open else ()


async def _remember(subscriber: Subscriber, look: Look) -> None:
    changed: list[str] = []
    if look.after is not None and subscriber.projection != VERSION:
        subscriber.projection = VERSION
        changed.append("projection")
    began = [row for row in look.after.subscriptions if row.trial_end is not None] if look.after else []
    for row in began:
        await trials.note(subscriber.id, row.ref, started_at=row.created)
    if began and subscriber.trial_started_at is None:
        subscriber.trial_started_at = min(row.created for row in began)
        changed.append("trial_started_at")
    if changed:
        await subscriber.save(update_fields=changed)


def _refs(look: Look) -> list[str]:
    return [row.ref for row in look.after.customers] if look.after else []


def _fetched_at(look: Look) -> datetime | None:
    return look.after.fetched_at if look.after else None
