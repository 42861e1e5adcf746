"""A chat's oldest notice is found at once, however many others wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the index."""
    return await run(
        db,
        (
            """CREATE INDEX "outbox_notices_turn" ON "outbox_notices" ("chat_id", "id")
            WHERE "state" IN ('owed', 'sending')""",
        ),
    )


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take it away again."""
    return await run(db, ('DROP INDEX "outbox_notices_turn"',))
