"""Many people at once: one who really paid, and copies of everything that Stripe and we have of them, under ids of their own."""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING

import orjson

from billing.decide_access import decide
from billing.fetch import fetch
from domain.answers import Answers
from domain.projection import VERSION, project
from storage import access_decisions, customers, db
from storage.customers import StripeCustomer
from storage.snapshot_rows import write_snapshot
from storage.subscribers import Subscriber

if TYPE_CHECKING:
    from collections.abc import Callable

    from billing.context import Context
    from domain.subscription import Snapshot
    from sandbox.stripe.store import Obj
    from sandbox.stripe.world import StripeWorld

_KINDS = "customer subscription invoice invoice_payment payment_intent charge payment_method setup_intent".split()


async def copy_person(ctx: Context, stripe: StripeWorld, subscriber_id: int, count: int) -> list[int]:
    """So many more people like this one, known here as they stand at Stripe; gives their ids here."""
    refs = await customers.refs(subscriber_id)
    now = ctx.clock.now()
    answers = orjson.dumps(dataclasses.asdict(await fetch(ctx.work, refs, before=None, now=now)))
    (ref,) = refs
    objects = [obj for kind in _KINDS for obj in stripe.objects(kind) if ref in (obj["id"], obj.get("customer"))]
    objects += [one for one in stripe.objects("invoice_payment") if one["invoice"] in {obj["id"] for obj in objects}]
    ids = _ids(objects)
    text, made = orjson.dumps(objects), []
    async with db.transaction():
        for number in range(count):
            rename = _renamer(ids, f"x{number}")
            for obj in orjson.loads(rename(text)):
                stripe.books.store.add(obj)
            made.append(await _known(ctx, number, rename(ref.encode()).decode(), _read(rename(answers), ctx)))
    return made


def _ids(objects: list[Obj]) -> set[str]:
    items = [item["id"] for obj in objects if obj["object"] == "subscription" for item in obj["items"]["data"]]
    lines = [line["id"] for obj in objects if obj["object"] == "invoice" for line in obj["lines"]["data"]]
    return {obj["id"] for obj in objects} | set(items) | set(lines)


def _renamer(ids: set[str], ending: str) -> Callable[[bytes], bytes]:
    pattern = re.compile("|".join(sorted(map(re.escape, ids), key=len, reverse=True)).encode())
    return lambda text: pattern.sub(lambda found: found[0] + ending.encode(), text)


def _read(text: bytes, ctx: Context) -> Snapshot:
    told = orjson.loads(text) | {"fetched_at": ctx.clock.now()}
    return project(Answers(**told), before=None, fingerprint=str)


async def _known(ctx: Context, number: int, ref: str, snapshot: Snapshot) -> int:
    now = ctx.clock.now()
    who = await Subscriber.create(
        telegram_id=50_000 + number, first_name="Ada", projection=VERSION, created_at=now, seen_at=now
    )
    await StripeCustomer.create(subscriber_id=who.id, stripe_id=ref, currency="usd", created_at=now)
    await write_snapshot(snapshot)
    access = decide(ctx, snapshot, (), previous=None, now=now)
    await access_decisions.record(who.id, access, now=now, fetched_at=snapshot.fetched_at)
    return int(who.id)
