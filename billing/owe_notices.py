"""Notices become rows of the outbox: to the person, or to each admin, at their time and for as long as they are worth saying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.hold_back import wants
from domain.notice import KINDS
from domain.topic import topic_of
from storage import outbox
from storage.db import to_ms
from storage.outbox import Owed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from billing.context import Context
    from domain.notice import Notice
    from storage.checkouts import Checkout
    from storage.subscribers import Subscriber


async def owe_notices(
    ctx: Context, notices: Iterable[Notice], subscriber: Subscriber | None, message: Checkout | None = None
) -> None:
    """Owe them; one whose fact was told changes nothing. `message` is the checkout whose message an editing notice turns into itself.
    Without a subscriber only admins can be told.

    Joins the caller's transaction; whoever commits it rings the outbox's bell.
    """
    await outbox.owe([owed for notice in notices for owed in _addressed(ctx, notice, subscriber, message)])


def _addressed(ctx: Context, notice: Notice, subscriber: Subscriber | None, message: Checkout | None) -> list[Owed]:
    kind, now = KINDS[notice.kind], ctx.clock.now()
    due = notice.due or now + kind.after
    edits = message if kind.edits else None
    if subscriber is not None and not kind.admin and _unasked(notice, subscriber):
        return []
    chats = sorted(ctx.admin_ids) if kind.admin else _private(subscriber, edits)
    return [
        Owed(
            subscriber_id=subscriber.id if subscriber is not None and not kind.admin else None,
            chat_id=chat,
            kind=kind.name,
            fact=f"{notice.fact}:{chat}"[:255] if kind.admin else notice.fact[:255],
            details=dict(notice.details),
            due_ms=to_ms(due),
            lapse_ms=to_ms((notice.due or now) + kind.lapse),
            edit_message_id=edits.message_id if edits is not None else None,
            created_at=now,
        )
        for chat in chats
    ]


def _unasked(notice: Notice, subscriber: Subscriber) -> bool:
    """What is said only to those who asked for it is not even owed to others: asked for later, the next look owes it."""
    topic = topic_of(notice.kind, notice.details)
    return topic is not None and not topic.wanted and not wants(subscriber, notice.kind, notice.details)


def _private(subscriber: Subscriber | None, edits: Checkout | None) -> list[int]:
    """Whoever was forgotten is told nothing more: their number is none of Telegram's."""
    if subscriber is None or subscriber.erased_at is not None:
        return []
    return [edits.chat_id if edits is not None else subscriber.telegram_id]
