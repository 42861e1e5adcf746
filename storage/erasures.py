"""Forgetting a person: what our rows say of who they were is taken out; ids, amounts and moments stay for the books."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from domain.erasure import ids_of_call
from storage import departures, work_requests
from storage.audit_log import AuditEntry
from storage.checkouts import Checkout
from storage.conversations import Conversation
from storage.customers import StripeCustomer
from storage.db import loads, rows
from storage.inbox import strip_of
from storage.operations import Operation
from storage.outbox import OutboxNotice
from storage.payment_methods import StripePaymentMethod
from storage.subscribers import Subscriber
from storage.subscriptions import StripeSubscription
from storage.trials import Trial

if TYPE_CHECKING:
    from collections.abc import Collection

_GONE = "(erased)"
_ENDED = ("canceled", "incomplete_expired")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """Somebody who was forgotten here `since` then, whom Stripe still knows: their customers, and what of theirs still runs."""

    since: datetime
    subscriptions: tuple[str, ...]
    customers: tuple[str, ...]


async def erase(subscriber_id: int, *, keep: Collection[str], now: datetime) -> None:
    """Take out what says who they were, everywhere; calls of the kinds in `keep` stay owed. Joins the caller's transaction.

    Their number at Telegram becomes one of ours, below zero, so that whoever writes to us under it again is somebody new.
    """
    person = await Subscriber.get(id=subscriber_id)
    number, pseudonym = person.telegram_id, -subscriber_id
    handle = re.compile(rf"\b{number}\b" + (rf"|@{re.escape(person.username)}\b" if person.username else ""))
    await _the_books(subscriber_id, keep, now)
    await _the_chat(subscriber_id, number, pseudonym)
    await work_requests.forget(subscriber_id, now=now)
    await departures.forget(subscriber_id)
    await _what_was_written(subscriber_id, number, handle)
    await Subscriber.filter(id=subscriber_id).update(
        telegram_id=pseudonym,
        first_name="",
        username=None,
        language="en",
        chosen_language=None,
        reach="gone",
        erased_at=now,
        zone=None,
        topics=None,
    )


async def unfinished() -> list[Unfinished]:
    """Everybody whom Stripe still knows, as far as we know, oldest first."""
    left = StripeCustomer.filter(subscriber__erased_at__isnull=False, deleted=False).order_by(
        "subscriber__erased_at", "id"
    )
    found: dict[int, list[StripeCustomer]] = {}
    for row in await left.prefetch_related("subscriber"):
        found.setdefault(row.subscriber.id, []).append(row)
    return [
        Unfinished(
            since=records[0].subscriber.erased_at,
            subscriptions=tuple(await _running([row.id for row in records])),
            customers=tuple(row.stripe_id for row in records),
        )
        for records in found.values()
    ]


async def _running(customers: Collection[int]) -> list[str]:
    running = StripeSubscription.filter(customer_id__in=customers).exclude(status__in=_ENDED).order_by("id")
    return [row.stripe_id for row in await running]


async def is_left(subscriber_id: int) -> bool:
    """Whether Stripe still has a record of them, as far as we know."""
    return await StripeCustomer.filter(subscriber_id=subscriber_id, deleted=False).exists()


async def strip_finished_calls() -> int:
    """The requests of people who were forgotten, once they are done, lose what they said; give how many did."""
    gone = Operation.filter(subscriber__erased_at__isnull=False).exclude(state="open")
    return await _strip(await gone)


async def _the_books(subscriber_id: int, keep: Collection[str], now: datetime) -> None:
    own = StripeCustomer.filter(subscriber_id=subscriber_id)
    refs = [row.stripe_id for row in await own]
    await own.update(
        email=None, name=None, country=None, address=None, locale=None, tax_ids=None, default_payment_method=None
    )
    await StripePaymentMethod.filter(customer__subscriber_id=subscriber_id).update(
        brand=None, last4=None, exp_month=None, exp_year=None, country=None, fingerprint=None, detached=True
    )
    planned = Operation.filter(subscriber_id=subscriber_id, state="open", due_ms__isnull=False, begun_at=None)
    await planned.exclude(kind__in=list(keep)).update(state="failed", error="the person was forgotten", finished_at=now)
    await _strip(await Operation.filter(subscriber_id=subscriber_id).exclude(state="open"))
    await strip_of(refs)


async def _strip(finished: Collection[Operation]) -> int:
    """What nobody had in hand goes whole: written down again by a later look, it must have its request."""
    unasked = [row.id for row in finished if row.due_ms is not None and row.begun_at is None and row.tries == 0]
    await Operation.filter(id__in=unasked, state="failed", begun_at=None, tries=0).delete()
    said = [(row.id, loads(row.params)) for row in finished]
    told = [(found, params) for found, params in said if found not in unasked and ids_of_call(params) != params]
    for found, params in told:
        await Operation.filter(id=found).update(params=ids_of_call(params))
    return len(unasked) + len(told)


async def _the_chat(subscriber_id: int, number: int, pseudonym: int) -> None:
    open_ones = Checkout.filter(subscriber_id=subscriber_id, status__in=["opening", "open"])
    await open_ones.update(status="expired")
    await Checkout.filter(subscriber_id=subscriber_id).update(chat_id=pseudonym, url=None)
    notices = OutboxNotice.filter(subscriber_id=subscriber_id)
    await notices.filter(state__in=["owed", "sending"]).update(state="lapsed", note="the person was forgotten")
    await notices.update(chat_id=pseudonym, details={})
    talks = await Conversation.filter(key__contains=f":{number}")
    await Conversation.filter(id__in=[row.id for row in talks if str(number) in row.key.split(":")]).delete()
    await rows(
        "UPDATE telegram_updates SET order_key = 0, body = NULL WHERE order_key = ? AND state <> 'new' RETURNING id",
        number,
    )


async def _what_was_written(subscriber_id: int, number: int, handle: re.Pattern[str]) -> None:
    """What was told to admins about them, and every sentence that names their number."""
    about = f"%{number}%"
    await _told_to_admins(about, number, handle)
    found = await rows(
        "SELECT id FROM audit_log WHERE subscriber_id = ? OR sentence LIKE ? OR CAST(details AS TEXT) LIKE ?",
        subscriber_id,
        about,
        about,
    )
    for line in await AuditEntry.filter(id__in=[row["id"] for row in found]):
        bare, details = handle.sub(_GONE, line.sentence), _without(loads(line.details), number, handle)
        await AuditEntry.filter(id=line.id).update(sentence=bare, details=details)
    for trial in await Trial.filter(seen_with__contains=str(number)):
        await Trial.filter(id=trial.id).update(seen_with=handle.sub(_GONE, trial.seen_with or ""))


async def _told_to_admins(about: str, number: int, handle: re.Pattern[str]) -> None:
    """What is about them goes unsaid; what is about somebody else, whose number may begin like theirs, is said without them."""
    found = await rows(
        "SELECT id FROM outbox_notices WHERE subscriber_id IS NULL AND CAST(details AS TEXT) LIKE ?", about
    )
    for notice in await OutboxNotice.filter(id__in=[row["id"] for row in found]):
        row, details = OutboxNotice.filter(id=notice.id), loads(notice.details)
        theirs = str(details.get("telegram_id")) == str(number)
        if theirs:
            await row.filter(state__in=["owed", "sending"]).update(state="lapsed", note="the person was forgotten")
        await row.update(details={} if theirs else _without(details, None, handle))


def _without(value: Any, number: int | None, handle: re.Pattern[str]) -> Any:  # noqa: ANN401  # JSON has no narrower type
    if isinstance(value, dict):
        return {name: _without(one, number, handle) for name, one in value.items()}
    if isinstance(value, list):
        return [_without(one, number, handle) for one in value]
    if isinstance(value, str):
        return handle.sub(_GONE, value)
    return _GONE if number is not None and value == number and not isinstance(value, bool) else value
