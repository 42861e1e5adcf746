"""Passes, discounts, the currency that somebody is billed in, and a promotion code that is remembered for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True
_COLUMNS = (
    ("stripe_invoices", "pass_tier", "VARCHAR(64)"),
    ("stripe_invoices", "pass_days", "INT NOT NULL DEFAULT 0"),
    ("stripe_subscriptions", "discounts", "{json}"),
    ("stripe_customers", "billed_currency", "VARCHAR(3)"),
    ("stripe_checkouts", "promotion", "VARCHAR(255)"),
    ("subscribers", "promo_code", "VARCHAR(64)"),
)


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the columns; what they hold of people who are known is read at the next look."""
    w = words(db)
    added = (f'ALTER TABLE "{table}" ADD COLUMN "{name}" {kind.format(json=w.json)}' for table, name, kind in _COLUMNS)
    return await run(db, added)


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take them away again."""
    dropped = (f'ALTER TABLE "{table}" DROP COLUMN "{name}"' for table, name, _ in reversed(_COLUMNS))
    return await run(db, dropped)
