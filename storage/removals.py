"""Who is in a chat that their access opened and does not open any more; who was taken out of it; and the brake's release."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage.chats import Chat
from storage.db import moment, rows
from storage.memberships import Membership

if TYPE_CHECKING:
    from datetime import datetime

# Whoever only owes a payment stays where they are until it is over; a forgotten person has no number of Telegram's any more.
_OWED = (
    "FROM chat_memberships m JOIN subscribers s ON s.id = m.subscriber_id"
    " JOIN access_decisions a ON a.subscriber_id = s.id JOIN gated_chats c ON c.id = m.chat_id"
    " WHERE m.actual = 'member' AND m.unwanted_at IS NOT NULL AND m.unwanted_at <= ? AND NOT m.wanted"
    " AND a.level <> 'restricted' AND s.telegram_id > 0 AND c.slug IS NOT NULL AND c.can_restrict"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place that has to be left: its row, whose it is, and how often it was tried."""

    id: int
    subscriber_id: int
    telegram_id: int
    name: str
    attempts: int


async def chats_to_clear(*, unwanted_before: datetime) -> list[Chat]:
    """The bound chats that somebody has to leave, where the bot may remove people."""
    found = [row["id"] for row in await rows(f"SELECT DISTINCT c.id {_OWED}", moment(unwanted_before))]
    return await Chat.filter(id__in=found).order_by("id") if found else []


async def count_owed(chat_id: int, *, unwanted_before: datetime) -> int:
    """How many have to leave this chat."""
    found = await rows(f"SELECT COUNT(*) AS n {_OWED} AND c.id = ?", moment(unwanted_before), chat_id)
    return int(found[0]["n"])


async def owed_removals(chat_id: int, *, unwanted_before: datetime, real_ms: int, limit: int) -> list[Place]:
    """Who has to leave this chat and whose turn to be tried (again) has come, longest waiting first."""
    found = await rows(
        "SELECT m.id, s.id AS subscriber_id, s.telegram_id, COALESCE(s.first_name, '') AS name, m.attempts"
        f" {_OWED} AND c.id = ? AND m.retry_ms <= ? ORDER BY m.unwanted_at, m.id LIMIT ?",
        moment(unwanted_before),
        chat_id,
        real_ms,
        limit,
    )
    return [Place(**row) for row in found]


async def head_counts(chat_id: int, *, since: datetime) -> tuple[int, int]:
    """How many we know to be in the chat, and how many were taken out of it since then."""
    members = await Membership.filter(chat_id=chat_id, actual="member").count()
    return members, await Membership.filter(chat_id=chat_id, removed_at__gte=since).count()


async def still_owed(place_id: int) -> bool:
    """Whether the place is as it was: not wanted, and taken."""
    return await Membership.filter(id=place_id, wanted=False, actual="member", unwanted_at__not_isnull=True).exists()


async def settle_removal(place_id: int, *, at: datetime) -> None:
    """They are out; where Telegram has told us so already, only the proof is added."""
    await Membership.filter(id=place_id).update(
        actual="left", unwanted_at=None, removed_at=at, settled_at=at, attempts=0, note=None
    )


async def let_stay(place_id: int, *, note: str) -> None:
    """Telegram lets nobody remove them (an administrator, the owner): they are no guest, and are left alone from now on."""
    await Membership.filter(id=place_id).update(unwanted_at=None, note=note[:500])


async def remove_later(place: Place, *, retry_ms: int, note: str) -> None:
    """They could not be taken out; try again at `retry_ms` (real time)."""
    await Membership.filter(id=place.id).update(attempts=place.attempts + 1, retry_ms=retry_ms, note=note[:500])


async def lose_right_to_remove(chat: Chat, *, at: datetime) -> bool:
    """We may remove nobody there any more; False where that was known."""
    return bool(await Chat.filter(id=chat.id, can_restrict=True).update(can_restrict=False, updated_at=at))


async def release_brake(chat_id: int, *, until: datetime) -> Chat | None:
    """For so long the brake does not hold in this chat; None where there is no such chat."""
    await Chat.filter(id=chat_id).update(brake_off_until=until)
    return await Chat.get_or_none(id=chat_id)


async def note_guest(subscriber_id: int, chat_id: int, *, since: datetime) -> None:
    """Somebody let them in by hand after their access had ended: that is not ours to undo."""
    await rows(
        "UPDATE chat_memberships SET unwanted_at = NULL WHERE subscriber_id = ? AND chat_id = ? AND unwanted_at <= ?"
        " RETURNING id",
        subscriber_id,
        chat_id,
        moment(since),
    )
