"""Bank debits: what a payment was tried with and since when it is on its way, and whether the permission to debit still holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True
_ADDED = (("payment_attempts", "kind"), ("payment_attempts", "processing_since"), ("stripe_payment_methods", "mandate"))


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the columns; the next look at each person fills them."""
    types = {"kind": "VARCHAR(64)", "processing_since": words(db).moment, "mandate": "VARCHAR(64)"}
    return await run(db, [f'ALTER TABLE "{table}" ADD COLUMN "{name}" {types[name]}' for table, name in _ADDED])


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take them away again."""
    return await run(db, [f'ALTER TABLE "{table}" DROP COLUMN "{name}"' for table, name in _ADDED])
