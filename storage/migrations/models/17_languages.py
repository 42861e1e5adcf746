"""The language that somebody has chosen; what their client hints at stays beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the column; nobody has chosen yet."""
    return await run(db, ('ALTER TABLE "subscribers" ADD COLUMN "chosen_language" VARCHAR(16)',))


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take it away again."""
    return await run(db, ('ALTER TABLE "subscribers" DROP COLUMN "chosen_language"',))
