"""The tier that a subscription was last known to be for, beside a product that we do not know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the column; the next look fills it."""
    return await run(db, ('ALTER TABLE "stripe_subscriptions" ADD COLUMN "last_tier" VARCHAR(64)',))


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take it away again."""
    return await run(db, ('ALTER TABLE "stripe_subscriptions" DROP COLUMN "last_tier"',))
