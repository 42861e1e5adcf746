"""Tax on invoices, where people live and their tax numbers, and a row for each free trial."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True
_COLUMNS = {
    "stripe_invoices": {"tax": "BIGINT NOT NULL DEFAULT 0", "subtotal": "BIGINT", "obstacle": "VARCHAR(64)"},
    "stripe_customers": {"address": "TEXT", "locale": "VARCHAR(32)", "tax_ids": "TEXT"},
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add them empty; the next look at each person fills them."""
    w = words(db)
    columns = [
        f'ALTER TABLE "{table}" ADD COLUMN "{name}" {kind}'
        for table, added in _COLUMNS.items()
        for name, kind in added.items()
    ]
    trials = f"""CREATE TABLE "trials" (
        "id" {w.key}, "subscriber_id" BIGINT NOT NULL, "subscription_ref" VARCHAR(255) NOT NULL,
        "started_at" {w.moment} NOT NULL, "seen_with" TEXT, "answer" VARCHAR(16), "answered_at" {w.moment},
        CONSTRAINT "trials_one_per_subscription" UNIQUE ("subscription_ref"),
        CONSTRAINT "trials_answer_known" CHECK ("answer" IS NULL OR "answer" IN ('pay', 'end')),
        CONSTRAINT "trials_subscriber_known" FOREIGN KEY ("subscriber_id") REFERENCES "subscribers" ("id") ON DELETE RESTRICT)"""
    return await run(db, (*columns, trials, 'CREATE INDEX "trials_subscriber" ON "trials" ("subscriber_id")'))


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take them away again."""
    columns = [f'ALTER TABLE "{table}" DROP COLUMN "{name}"' for table, added in _COLUMNS.items() for name in added]
    return await run(db, ('DROP TABLE "trials"', *columns))
