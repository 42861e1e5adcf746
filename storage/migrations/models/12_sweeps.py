"""Comparing with Stripe's lists: how far a sweep has come, in which one each row was seen last, what was repaired, and who was erased."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True
_LISTED = ("stripe_customers", "stripe_subscriptions", "stripe_invoices")


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Make both tables and add the columns; rows that are known already were seen in no sweep yet."""
    w = words(db)
    return await run(
        db,
        (
            f"""CREATE TABLE "sweeps" (
                "id" {w.key}, "state" VARCHAR(16) NOT NULL, "place" INT NOT NULL DEFAULT 0, "after" VARCHAR(255),
                "since" {w.moment} NOT NULL, "pages" INT NOT NULL DEFAULT 0, "seen" INT NOT NULL DEFAULT 0,
                "marked" INT NOT NULL DEFAULT 0, "strangers" INT NOT NULL DEFAULT 0,
                "started_at" {w.moment} NOT NULL, "finished_at" {w.moment},
                CONSTRAINT "sweeps_state_known" CHECK ("state" IN ('running', 'finished')))""",
            """CREATE UNIQUE INDEX "sweeps_one_running" ON "sweeps" ("state") WHERE "state" = 'running'""",
            f"""CREATE TABLE "repairs" (
                "id" {w.key}, "subscriber_id" BIGINT NOT NULL, "source" VARCHAR(16) NOT NULL, "differed" {w.json} NOT NULL,
                "at" {w.moment} NOT NULL,
                CONSTRAINT "repairs_source_known" CHECK ("source" IN ('sweep', 'rebuild')),
                CONSTRAINT "repairs_subscriber_known" FOREIGN KEY ("subscriber_id")
                    REFERENCES "subscribers" ("id") ON DELETE CASCADE)""",
            """CREATE INDEX "repairs_at" ON "repairs" ("at")""",
            *(f'ALTER TABLE "{table}" ADD COLUMN "listed_in" BIGINT NOT NULL DEFAULT 0' for table in _LISTED),
            f'ALTER TABLE "subscribers" ADD COLUMN "erased_at" {w.moment}',
        ),
    )


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take it all away again."""
    columns = (f'ALTER TABLE "{table}" DROP COLUMN "listed_in"' for table in _LISTED)
    erased = 'ALTER TABLE "subscribers" DROP COLUMN "erased_at"'
    return await run(db, ('DROP TABLE "repairs"', 'DROP TABLE "sweeps"', *columns, erased))
