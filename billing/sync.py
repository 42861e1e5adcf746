"""Look again at one person: claim, fetch, project, compare, react, apply. Every road that brings news ends here.

One worker per person holds the mark's lease; its fence lets only the newest commit. The mark is a counter and is cleared to the value
that was seen before the first request, so news that came meanwhile leads to another look. Because a picture is several requests, it
may show what never was at one time: one that takes something away is believed when the next one shows the same.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from loguru import logger

from billing.apply import apply
from billing.decide_access import decide
from billing.fetch import fetch, fetch_session
from billing.gather_hints import REBUILD, gather_hints
from billing.look import Look
from billing.look_at_unlinked import look_at_unlinked
from billing.notify_admins import notify_admins
from billing.secrets import fingerprint
from domain.access import NOTHING
from domain.erasure import stripped
from domain.error import BrokenFact, Defect, Outage, RetainerError, StaleFence, StripeUnavailable
from domain.projection import project
from storage import access_decisions, checkouts, customers, db, grants, inbox, marks
from storage.snapshots import read_snapshot
from storage.subscribers import is_erased

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import datetime

    from billing.context import Context
    from billing.fetch_history import Hints
    from billing.gateway.client import Gateway
    from domain.access import Access
    from domain.grant import Grant
    from domain.subscription import Snapshot
    from storage.marks import Claim

_FIRST_PAUSE_MS = 2_000
_LONGEST_PAUSE_MS = 300_000
_WORK_SECONDS = 45.0  # a lease lasts sixty: whoever is slower would be overtaken for ever
_PEOPLE_SECONDS = 10.0
_PICTURES = 4  # taken of one person in a row, until two show the same
_ALARM_AFTER = 5  # failures in a row before an admin hears of it


class NotStored(Outage):
    """What was found could not be written down."""


class Broken(Defect):
    """A look failed in a way that nobody foresaw."""


async def sync_due(ctx: Context, *, limit: int) -> int:
    """Claim marks that are due and look at each, one after the other; give how many there were."""
    claims = await marks.claim(owner=ctx.owner, real_ms=ctx.clock.real_ms(), limit=limit)
    for claimed in claims:
        await _attempt(ctx, claimed)
    return len(claims)


async def sync_now(ctx: Context, subscriber_id: int, *, reason: str) -> Access | None:
    """Look at one person while they wait; None when somebody else is looking already.

    Raises `StripeUnavailable` and the like: the mark stays raised then, and a worker will look later.
    """
    await marks.raise_mark(subscriber_id, reason=reason, real_ms=ctx.clock.real_ms(), priority=2)
    claims = await marks.claim(owner=ctx.owner, real_ms=ctx.clock.real_ms(), limit=1, subscriber_id=subscriber_id)
    if not claims:
        ctx.nudges.sync.set()
        return None
    try:
        return await _look(ctx, ctx.people, claims[0], limit=_PEOPLE_SECONDS)
    except StaleFence:
        return None
    except RetainerError as error:
        await _postpone(ctx, claims[0], error)
        raise


async def read_present(ctx: Context, subscriber_id: int) -> tuple[Snapshot | None, Snapshot | None]:
    """What we know of a person, and what Stripe says now; nothing is written."""
    before, refs = await read_snapshot(subscriber_id), await customers.refs(subscriber_id)
    hints = await gather_hints(subscriber_id, refs, before, reason=REBUILD)
    after = await _picture(ctx.work, ctx, refs, before, hints, now=ctx.clock.now()) if refs else None
    forgotten = after is not None and await is_erased(subscriber_id)
    return before, stripped(after) if after is not None and forgotten else after


async def _attempt(ctx: Context, claimed: Claim) -> None:
    with logger.contextualize(subscriber=claimed.subscriber_id, customer=claimed.customer_ref):
        try:
            if claimed.subscriber_id is None:
                await look_at_unlinked(ctx, claimed)
            else:
                await _look(ctx, ctx.work, claimed, limit=_WORK_SECONDS)
        except StaleFence:
            logger.info("Another worker took over; what was found here is thrown away.")
        except RetainerError as error:
            await _postpone(ctx, claimed, error)
        except db.TROUBLE as error:
            ctx.trouble.noted |= db.in_trouble(error)
            await _postpone(ctx, claimed, NotStored(f"The database did not take it ({type(error).__name__})."))
        except Exception as error:  # noqa: BLE001  # the edge of one person's look: the others must get theirs
            logger.exception("A look at one person failed")
            await _postpone(ctx, claimed, Broken(f"The look failed ({type(error).__name__}: {error})."))


async def _look(ctx: Context, stripe: Gateway, claimed: Claim, *, limit: float) -> Access:
    """Read, then write under the fence. The reading as a whole has `limit` seconds: less than the lease lasts."""
    subscriber_id = claimed.subscriber_id
    assert subscriber_id is not None  # noqa: S101  # the callers have looked
    try:
        async with asyncio.timeout(limit):
            look = await _read(stripe, ctx, claimed, subscriber_id)
    except TimeoutError as error:
        raise StripeUnavailable(f"Reading one person took longer than {limit:g} s.") from error
    return await apply(ctx, look)


async def _read(stripe: Gateway, ctx: Context, claimed: Claim, subscriber_id: int) -> Look:
    events_seen = await inbox.newest_id()
    now = ctx.clock.now()
    checkout = await checkouts.live(subscriber_id)
    session = await fetch_session(stripe, checkout.stripe_id) if checkout and checkout.stripe_id else None
    before = await read_snapshot(subscriber_id)
    refs = await customers.refs(subscriber_id)
    after = None
    if refs:
        previous = await access_decisions.last(subscriber_id) or NOTHING
        hints = await gather_hints(subscriber_id, refs, before, reason=claimed.reason)
        take = partial(_picture, stripe, ctx, refs, before, hints)
        after = await take(now=now)
        given = await grants.of_person(subscriber_id)
        if _takes_away(ctx, after, given, previous):
            after = await _seen_twice(ctx, take, (given, previous), first=after)
    return Look(claim=claimed, before=before, after=after, checkout=checkout, session=session, events_seen=events_seen)


async def _picture(
    stripe: Gateway, ctx: Context, refs: Sequence[str], before: Snapshot | None, hints: Hints, *, now: datetime
) -> Snapshot:
    answers = await fetch(stripe, refs, before=before, now=now, hints=hints)
    return project(answers, before=before, fingerprint=lambda value: fingerprint(ctx.secret, value))


def _takes_away(ctx: Context, picture: Snapshot, given: tuple[Grant, ...], previous: Access) -> bool:
    return decide(ctx, picture, given, previous=previous, now=picture.fetched_at).takes_from(previous)


async def _seen_twice(
    ctx: Context, take: Callable[..., Awaitable[Snapshot]], known: tuple[tuple[Grant, ...], Access], *, first: Snapshot
) -> Snapshot:
    """A picture that takes nothing away, or one that was seen twice: then it was true at the moment between the two.

    Without that, a bill that was a draft when it was read, and paid a moment later, would make a subscription that was cancelled
    another moment later look as if nothing had been paid for its time.
    """
    for _ in range(_PICTURES - 1):
        again = await take(now=ctx.clock.now())
        if replace(again, fetched_at=first.fetched_at) == first:
            return first
        if not _takes_away(ctx, again, *known):
            return again
        first = again
    raise StripeUnavailable("What Stripe says changed each time while it was read, and something would be taken away.")


async def _postpone(ctx: Context, claimed: Claim, error: RetainerError) -> None:
    pause = min(_FIRST_PAUSE_MS * 2**claimed.failures, _LONGEST_PAUSE_MS)
    logger.warning("Not looked at, next try in {} s: {}", pause // 1000, error)
    await marks.postpone(claimed, error=str(error), due_ms=ctx.clock.real_ms() + pause)
    if isinstance(error, Defect) or claimed.failures + 1 >= _ALARM_AFTER:
        await _alarm(ctx, claimed, error)


async def _alarm(ctx: Context, claimed: Claim, error: RetainerError) -> None:
    """Once a day: of each person whose own facts are broken, but of an outage or a key that is refused only of the first."""
    whom = claimed.customer_ref or f"subscriber {claimed.subscriber_id}"
    what = whom if isinstance(error, (BrokenFact, Broken)) else type(error).__name__
    day = ctx.clock.now().date().isoformat()
    await notify_admins(
        ctx, "admin_sync_failing", fact=f"{what}:{day}", details={"whom": whom, "error": str(error)[:300]}
    )
