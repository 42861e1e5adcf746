"""Until when a dispute can be answered, and a way to find who else has used a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the column and the index; disputes that are known already get their date when they move."""
    column = f'ALTER TABLE "payment_attempts" ADD COLUMN "dispute_due" {words(db).moment}'
    index = 'CREATE INDEX "stripe_payment_methods_fingerprint" ON "stripe_payment_methods" ("fingerprint")'
    return await run(db, (column, index))


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take both away again."""
    column = 'ALTER TABLE "payment_attempts" DROP COLUMN "dispute_due"'
    return await run(db, ('DROP INDEX "stripe_payment_methods_fingerprint"', column))
