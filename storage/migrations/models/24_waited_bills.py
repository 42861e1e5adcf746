"""Whether a bill ever waited for its person's address, since Stripe forgets that once it goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True
_CODES = "'customer_tax_location_invalid', 'finalization_requires_location_inputs'"


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the column; those that wait now are known already."""
    w = words(db)
    return await run(
        db,
        (
            f'ALTER TABLE "stripe_invoices" ADD COLUMN "waited" {w.boolean} NOT NULL DEFAULT {w.false}',
            f'UPDATE "stripe_invoices" SET "waited" = {w.true} WHERE "status" = \'draft\' AND "obstacle" IN ({_CODES})',
        ),
    )


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take it away again."""
    return await run(db, ('ALTER TABLE "stripe_invoices" DROP COLUMN "waited"',))
