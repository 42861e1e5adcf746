"""Why and until when a subscription is paused, how its end was wished, and the access that we give ourselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the columns and the table; what is known already gets its words at the next look."""
    w = words(db)
    return await run(
        db,
        (
            f'ALTER TABLE "stripe_subscriptions" ADD COLUMN "ends_with_period" {w.boolean} NOT NULL DEFAULT {w.false}',
            f'ALTER TABLE "stripe_subscriptions" ADD COLUMN "collection_resumes_at" {w.moment}',
            'ALTER TABLE "stripe_subscriptions" ADD COLUMN "paused_why" VARCHAR(64)',
            f'ALTER TABLE "stripe_subscriptions" ADD COLUMN "paused_at" {w.moment}',
            f"""CREATE TABLE "grants" (
                "id" {w.key}, "subscriber_id" BIGINT NOT NULL, "source" VARCHAR(16) NOT NULL, "key" VARCHAR(128) NOT NULL,
                "tier" VARCHAR(64) NOT NULL, "starts_at" {w.moment} NOT NULL, "ends_at" {w.moment},
                "actor" VARCHAR(64) NOT NULL, "note" VARCHAR(255), "created_at" {w.moment} NOT NULL,
                CONSTRAINT "grants_key_unique" UNIQUE ("key"),
                CONSTRAINT "grants_source_known" CHECK ("source" IN ('comp', 'code', 'gift', 'whitelist')),
                CONSTRAINT "grants_subscriber_known" FOREIGN KEY ("subscriber_id")
                    REFERENCES "subscribers" ("id") ON DELETE CASCADE)""",
            """CREATE INDEX "grants_subscriber" ON "grants" ("subscriber_id")""",
        ),
    )


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take it all away again."""
    names = ("paused_at", "paused_why", "collection_resumes_at", "ends_with_period")
    columns = [f'ALTER TABLE "stripe_subscriptions" DROP COLUMN "{name}"' for name in names]
    return await run(db, ('DROP TABLE "grants"', *columns))
