"""When somebody's place in a chat was no longer wanted, when they were taken out of it, and until when an admin has let go of the brake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True
_ADDED = (("chat_memberships", "unwanted_at"), ("chat_memberships", "removed_at"), ("gated_chats", "brake_off_until"))
# Looked at every few seconds: it must hold those who have to leave, and not everybody who ever left.
_INDEX = """CREATE INDEX "chat_memberships_to_leave" ON "chat_memberships" ("unwanted_at")
    WHERE "unwanted_at" IS NOT NULL AND "actual" = 'member'"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the columns. Whose access ended before this is not known to have been let in by it, so nobody of before is taken out."""
    w = words(db)
    added = [f'ALTER TABLE "{table}" ADD COLUMN "{name}" {w.moment}' for table, name in _ADDED]
    return await run(db, [*added, _INDEX])


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take them away again."""
    taken = [f'ALTER TABLE "{table}" DROP COLUMN "{name}"' for table, name in _ADDED]
    return await run(db, ['DROP INDEX "chat_memberships_to_leave"', *taken])
