"""When the end of a subscription was wished, which tells one cancellation from the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the column; the next look fills it."""
    w = words(db)
    return await run(db, (f'ALTER TABLE "stripe_subscriptions" ADD COLUMN "canceled_at" {w.moment}',))


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take it away again."""
    return await run(db, ('ALTER TABLE "stripe_subscriptions" DROP COLUMN "canceled_at"',))
