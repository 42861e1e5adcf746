"""Until when a dispute can be answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the column; disputes that are known already get their date when they move."""
    return await run(db, (f'ALTER TABLE "payment_attempts" ADD COLUMN "dispute_due" {words(db).moment}',))


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take it away again."""
    return await run(db, ('ALTER TABLE "payment_attempts" DROP COLUMN "dispute_due"',))
