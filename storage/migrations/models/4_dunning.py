"""Calls that are owed and made by a worker when their time has come, and the cases of people who could not pay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Let operations be owed, and make the table of cases."""
    w = words(db)
    return await run(
        db,
        (
            'ALTER TABLE "operations" ADD COLUMN "due_ms" BIGINT',
            'ALTER TABLE "operations" ADD COLUMN "lease_ms" BIGINT NOT NULL DEFAULT 0',
            'ALTER TABLE "operations" ADD COLUMN "tries" INT NOT NULL DEFAULT 0',
            f'ALTER TABLE "operations" ADD COLUMN "begun_at" {w.moment}',
            """CREATE INDEX "operations_due" ON "operations" ("due_ms") WHERE "state" = 'open' AND "due_ms" IS NOT NULL""",
            f"""CREATE TABLE "dunning_cases" (
                "id" {w.key}, "subscriber_id" BIGINT NOT NULL, "subscription_ref" VARCHAR(255) NOT NULL,
                "invoice_ref" VARCHAR(255) NOT NULL, "decline" VARCHAR(16) NOT NULL, "state" VARCHAR(16) NOT NULL,
                "opened_at" {w.moment} NOT NULL, "closed_at" {w.moment},
                CONSTRAINT "dunning_cases_one_per_debt" UNIQUE ("subscription_ref", "invoice_ref"),
                CONSTRAINT "dunning_cases_state_known" CHECK ("state" IN ('open', 'recovered', 'forgiven', 'ended')),
                CONSTRAINT "dunning_cases_subscriber_known" FOREIGN KEY ("subscriber_id")
                    REFERENCES "subscribers" ("id") ON DELETE CASCADE)""",
            """CREATE INDEX "dunning_cases_subscriber" ON "dunning_cases" ("subscriber_id")""",
        ),
    )


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take it all away again."""
    columns = [f'ALTER TABLE "operations" DROP COLUMN "{name}"' for name in ("begun_at", "tries", "lease_ms", "due_ms")]
    return await run(db, ('DROP TABLE "dunning_cases"', 'DROP INDEX "operations_due"', *columns))
