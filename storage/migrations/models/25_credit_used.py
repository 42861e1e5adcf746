"""How much of a bill was paid out of its customer's credit: that is to be given back, too, where the bill should not have been."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the column; each look at a person fills it for the bills that it reads."""
    return await run(db, ('ALTER TABLE "stripe_invoices" ADD COLUMN "credit_used" BIGINT NOT NULL DEFAULT 0',))


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take it away again."""
    return await run(db, ('ALTER TABLE "stripe_invoices" DROP COLUMN "credit_used"',))
