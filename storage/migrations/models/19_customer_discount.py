"""Whether something is taken off all that Stripe bills a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the column; the next look fills it."""
    w = words(db)
    column = f'"discounted" {w.boolean} NOT NULL DEFAULT {w.false}'
    return await run(db, (f'ALTER TABLE "stripe_customers" ADD COLUMN {column}',))


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take it away again."""
    return await run(db, ('ALTER TABLE "stripe_customers" DROP COLUMN "discounted"',))
