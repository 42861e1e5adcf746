"""Who asked to leave, why, what was offered, and whether they stayed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Make the table; nobody has asked anything yet."""
    w = words(db)
    return await run(
        db,
        (
            f"""CREATE TABLE "departures" (
                "id" {w.key}, "subscriber_id" BIGINT NOT NULL, "subscription_ref" VARCHAR(255) NOT NULL,
                "reason" VARCHAR(32) NOT NULL, "offer" VARCHAR(16) NOT NULL, "outcome" VARCHAR(16) NOT NULL,
                "words" TEXT, "asked_at" {w.moment} NOT NULL, "closed_at" {w.moment},
                CONSTRAINT "departures_outcome_known" CHECK ("outcome" IN ('open', 'kept', 'left')),
                CONSTRAINT "departures_closed_when_over" CHECK (("outcome" = 'open') = ("closed_at" IS NULL)),
                CONSTRAINT "departures_subscriber_known"
                    FOREIGN KEY ("subscriber_id") REFERENCES "subscribers" ("id") ON DELETE CASCADE)""",
            """CREATE UNIQUE INDEX "departures_one_open" ON "departures" ("subscriber_id", "subscription_ref")
                WHERE "outcome" = 'open'""",
            """CREATE INDEX "departures_asked" ON "departures" ("asked_at")""",
        ),
    )


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take it away again."""
    return await run(db, ('DROP TABLE "departures"',))
