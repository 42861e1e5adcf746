"""Whether a bill ever waited for its person's address, and a bank was ever asked for a payment: Stripe shows only what came last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True
_DEBITS = "'us_bank_account', 'sepa_debit', 'bacs_debit', 'acss_debit', 'au_becs_debit', 'nz_bank_account'"
_CODES = "'customer_tax_location_invalid', 'finalization_requires_location_inputs'"


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the columns; what they say of today is known already."""
    w = words(db)
    return await run(
        db,
        (
            f'ALTER TABLE "stripe_invoices" ADD COLUMN "waited" {w.boolean} NOT NULL DEFAULT {w.false}',
            f'UPDATE "stripe_invoices" SET "waited" = {w.true} WHERE "status" = \'draft\' AND "obstacle" IN ({_CODES})',
            f'ALTER TABLE "payment_attempts" ADD COLUMN "debited" {w.boolean} NOT NULL DEFAULT {w.false}',
            f'UPDATE "payment_attempts" SET "debited" = {w.true} WHERE "kind" IN ({_DEBITS})',
        ),
    )


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take them away again."""
    tables = (("stripe_invoices", "waited"), ("payment_attempts", "debited"))
    return await run(db, tuple(f'ALTER TABLE "{table}" DROP COLUMN "{column}"' for table, column in tables))
