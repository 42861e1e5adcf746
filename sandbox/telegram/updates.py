"""The queue of updates: numbered without gaps, filtered when made, kept until confirmed or a day old."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sandbox.changes import Changes
from sandbox.telegram.shapes import JsonObject

KINDS = (
    "message edited_message channel_post edited_channel_post business_connection business_message "
    "edited_business_message deleted_business_messages guest_message message_reaction message_reaction_count "
    "inline_query chosen_inline_result callback_query shipping_query pre_checkout_query purchased_paid_media poll "
    "poll_answer my_chat_member chat_member chat_join_request chat_boost removed_chat_boost managed_bot subscription "
    "stopped_message_generation"
).split()
ONLY_WHEN_ASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
DEFAULT_KINDS = frozenset(KINDS) - ONLY_WHEN_ASKED
KEPT_SECONDS = 24 * 3600


@dataclass(frozen=True, slots=True)
class Update:
    """One update; `key` is the chat or person whose order must be kept, `date` is Unix seconds."""

    update_id: int
    kind: str
    key: int
    date: int
    body: JsonObject

    def as_json(self) -> JsonObject:
        return {"update_id": self.update_id, self.kind: self.body}


class UpdateQueue:
    """What waits for the bot, whether it polls or is posted to."""

    def __init__(self, *, first_id: int = 100_000_001) -> None:
        self.allowed: frozenset[str] = DEFAULT_KINDS
        self.arrived = Changes()
        self._next_id = first_id
        self._waiting: dict[int, Update] = {}

    def allow(self, kinds: Collection[str]) -> None:
        """What to make from now on; nothing named means all but the three that must be asked for."""
        self.allowed = frozenset(kinds) & frozenset(KINDS) if kinds else DEFAULT_KINDS

    def put(self, kind: str, body: JsonObject, *, key: int, date: int) -> Update | None:
        """Queue an update, or None when the bot did not ask for this kind."""
        if kind not in self.allowed:
            return None
        update = Update(update_id=self._next_id, kind=kind, key=key, date=date, body=body)
        self._next_id += 1
        self._waiting[update.update_id] = update
        self.arrived.bump()
        return update

    @property
    def next_id(self) -> int:
        """The number of the update that comes next."""
        return self._next_id

    def waiting(self, now: int) -> list[Update]:
        """All unconfirmed updates that are at most a day old, oldest first."""
        for update_id in [key for key, update in self._waiting.items() if now - update.date > KEPT_SECONDS]:
            del self._waiting[update_id]
        return list(self._waiting.values())

    def confirm_below(self, offset: int, now: int) -> bool:
        """Forget what getUpdates' `offset` confirms (a negative one keeps the last `-offset`); True if that was any."""
        updates = self.waiting(now)
        kept = updates[offset:] if offset < 0 else [update for update in updates if update.update_id >= offset]
        self._waiting = {update.update_id: update for update in kept}
        return len(kept) < len(updates)

    def confirm(self, update_id: int) -> None:
        """Forget one update: a webhook took it."""
        self._waiting.pop(update_id, None)

    def drop(self) -> None:
        """Forget everything (`drop_pending_updates`)."""
        self._waiting.clear()
