"""Which process is sending a notice, so that its death is told from its patience."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the column; what was being sent before has no name in it and waits for its lease."""
    return await run(db, ('ALTER TABLE "outbox_notices" ADD COLUMN "lease_owner" VARCHAR(64)',))


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take it away again."""
    return await run(db, ('ALTER TABLE "outbox_notices" DROP COLUMN "lease_owner"',))
