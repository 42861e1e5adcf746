"""Once a day Stripe's lists of everybody are read, page by page, and whoever differs is looked at: calls are pages plus differences.

What no event has told comes to light here. How far a sweep has come stands in the database, page by page, with the marks that the page
led to: killed in the middle, it goes on. A turn reads so many pages and no more, so that people and events never wait for it.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from loguru import logger

from billing.gateway.errors import NotPermitted
from billing.note_repair import REASON
from domain.error import StaleFence, StripeRefused
from domain.listing import FACTS, LISTINGS, Listing, differs, moved, read_row
from domain.subscription import Subscription
from storage import marks, repairs, sightings, sweeps
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from billing.context import Context
    from storage.sweeps import Sweep

Json = dict[str, Any]

_EVERY = timedelta(hours=20)  # so that one that takes hours still comes round within a day
_FIRST_LOOK_BACK = timedelta(days=30)
_PAGES = 20  # in a turn
_PAGE = 100
_PATIENCE_MS = 60_000  # whatever changed a moment ago, its webhook may still be on the way


async def reconcile(ctx: Context) -> int:
    """Go on with the sweep, or begin one when it is time; give how many pages were read."""
    for read in range(_PAGES):
        sweep = await sweeps.running() or await _begin(ctx)
        if sweep is None:
            return read
        if sweep.place < len(LISTINGS):
            await _read_page(ctx, sweep)
        else:
            await _finish(ctx, sweep)
    return _PAGES


async def _begin(ctx: Context) -> Sweep | None:
    now, last = ctx.clock.now(), await sweeps.newest()
    if last is not None and last.started_at > now - _EVERY:
        return None
    return await sweeps.begin(since=last.started_at if last else now - _FIRST_LOOK_BACK, now=now)


async def _read_page(ctx: Context, sweep: Sweep) -> None:
    listing = LISTINGS[sweep.place]
    asked_at = ctx.clock.now()
    try:
        page = await ctx.work.get(listing.path, limit=_PAGE, **_params(listing, sweep))
    except NotPermitted as error:
        logger.error("The daily comparison leaves {} out: {}", listing.path, error)
        await sweeps.move(sweep, place=sweep.place + 1, after=None)
        return
    except StripeRefused:
        if sweep.after is None:
            raise
        # What the page before ended with is gone: the list is read from its head again.
        await sweeps.move(sweep, place=sweep.place, after=None)
        return
    people, strangers = await _differing(ctx, listing, page["data"], asked_at)
    await _write(ctx, sweep, listing, page, people, strangers)


def _params(listing: Listing, sweep: Sweep) -> dict[str, object]:
    params = dict(listing.params)
    if listing.window is not None:
        params["created"] = {"gte": int((sweep.since - listing.window).timestamp())}
    if sweep.after is not None:
        params["starting_after"] = sweep.after
    return params


async def _differing(
    ctx: Context, listing: Listing, rows: Sequence[Json], asked_at: datetime
) -> tuple[set[int], set[str]]:
    """The people of whom the page shows what we do not know, and the customers who bought here and whom nobody is linked to."""
    if listing.shows == "credit_notes":
        people, strangers = await _credited(rows), set[str]()
    elif listing.shows not in FACTS:
        people, strangers = await _moved(listing, rows), set[str]()
    else:
        people, strangers = await _otherwise(ctx, listing, rows, now=asked_at)
    return people - await sightings.looked_since(people, asked_at), strangers


async def _otherwise(
    ctx: Context, listing: Listing, rows: Sequence[Json], *, now: datetime
) -> tuple[set[int], set[str]]:
    known = await sightings.sightings(listing.shows, [row["id"] for row in rows])
    owners = await sightings.owners({_customer_of(listing, row) for row in rows})
    people, strangers = set[int](), set[str]()
    for row in rows:
        listed, customer = read_row(listing.shows, row, now=now), _customer_of(listing, row)
        owner = owners.get(customer)
        if owner is None:
            ours = isinstance(listed, Subscription) and listed.living and ctx.catalogue.tier(listed.tier) is not None
            strangers |= {customer} if ours else set()
        elif differs(known[row["id"]].fact if row["id"] in known else None, listed):
            people.add(owner)
    return people, strangers


async def _moved(listing: Listing, rows: Sequence[Json]) -> set[int]:
    known = await sightings.payments({_ref(row.get("payment_intent")) for row in rows})
    owners = await sightings.owners({_ref(row.get("customer")) for row in rows})
    people = set[int]()
    for row in rows:
        owner, ours = known.get(_ref(row.get("payment_intent"))) or (owners.get(_ref(row.get("customer"))), None)
        if owner is not None and moved(listing.shows, row, ours):
            people.add(owner)
    return people


async def _credited(rows: Sequence[Json]) -> set[int]:
    known = await sightings.credited([row["id"] for row in rows])
    owners = await sightings.owners({_ref(row.get("customer")) for row in rows})
    differing = [owners.get(_ref(row.get("customer"))) for row in rows if known.get(row["id"]) != row["status"]]
    return {owner for owner in differing if owner is not None}


@outlives_deadlocks
async def _write(
    ctx: Context, sweep: Sweep, listing: Listing, page: Json, people: set[int], strangers: set[str]
) -> None:
    """The marks and the place where the next turn goes on, together or not at all."""
    rows, more = page["data"], bool(page.get("has_more") and page["data"])
    due_ms = ctx.clock.real_ms() + _PATIENCE_MS
    async with transaction():
        if listing.states is not None:
            await sightings.note_listed(listing.shows, [row["id"] for row in rows], sweep_id=sweep.id)
            if not more:
                people |= set(
                    await sightings.not_listed(listing.shows, listing.states, sweep_id=sweep.id, began=sweep.started_at)
                )
        marked = await marks.raise_idle(people, reason=REASON, due_ms=due_ms)
        await marks.raise_customer_marks(strangers, reason=REASON, real_ms=ctx.clock.real_ms())
        moved_on = await sweeps.move(
            sweep,
            place=sweep.place if more else sweep.place + 1,
            after=rows[-1]["id"] if more else None,
            seen=len(rows),
            marked=marked,
            strangers=len(strangers),
        )
        if not moved_on:
            raise StaleFence


async def _finish(ctx: Context, sweep: Sweep) -> None:
    await sweeps.finish(sweep, at=ctx.clock.now())
    repaired = await repairs.count_since(sweep.started_at)
    logger.bind(sweep=sweep.id).info(
        "Compared with Stripe: {} objects on {} pages; {} people differ, {} repairs so far, {} customers are nobody's here",
        sweep.seen,
        sweep.pages,
        sweep.marked,
        repaired,
        sweep.strangers,
    )


def _customer_of(listing: Listing, row: Json) -> str:
    return str(row["id"]) if listing.shows == "customers" else _ref(row.get("customer"))


def _ref(value: object) -> str:
    named = value.get("id") if isinstance(value, dict) else value
    return named if isinstance(named, str) else ""
