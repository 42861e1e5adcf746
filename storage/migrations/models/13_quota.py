"""Limits that count: how much of each was used in its window, by what, and the pieces of work that people ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True
_OF_SUBSCRIBER = """FOREIGN KEY ("subscriber_id") REFERENCES "subscribers" ("id") ON DELETE CASCADE"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Make the tables; nobody has used anything yet."""
    w = words(db)
    return await run(
        db,
        (
            f"""CREATE TABLE "usage_windows" (
                "id" {w.key}, "subscriber_id" BIGINT NOT NULL, "slug" VARCHAR(32) NOT NULL, "starts_ms" BIGINT NOT NULL,
                "used" BIGINT NOT NULL,
                CONSTRAINT "usage_windows_one_per_start" UNIQUE ("subscriber_id", "slug", "starts_ms"),
                CONSTRAINT "usage_windows_used_not_negative" CHECK ("used" >= 0),
                CONSTRAINT "usage_windows_subscriber_known" {_OF_SUBSCRIBER})""",
            """CREATE INDEX "usage_windows_starts" ON "usage_windows" ("starts_ms")""",
            f"""CREATE TABLE "uses" (
                "id" {w.key}, "subscriber_id" BIGINT NOT NULL, "slug" VARCHAR(32) NOT NULL, "request" VARCHAR(128) NOT NULL,
                "units" BIGINT NOT NULL, "starts_ms" BIGINT NOT NULL, "state" VARCHAR(16) NOT NULL, "at" {w.moment} NOT NULL,
                CONSTRAINT "uses_one_per_request" UNIQUE ("subscriber_id", "slug", "request"),
                CONSTRAINT "uses_units_positive" CHECK ("units" > 0),
                CONSTRAINT "uses_state_known" CHECK ("state" IN ('counted', 'returned')),
                CONSTRAINT "uses_subscriber_known" {_OF_SUBSCRIBER})""",
            """CREATE INDEX "uses_at" ON "uses" ("at")""",
            f"""CREATE TABLE "work_requests" (
                "id" {w.key}, "subscriber_id" BIGINT NOT NULL, "key" VARCHAR(128) NOT NULL, "state" VARCHAR(16) NOT NULL,
                "ahead" {w.boolean} NOT NULL DEFAULT {w.false}, "words" TEXT NOT NULL,
                "file_kind" VARCHAR(16), "file_id" VARCHAR(255), "answer" TEXT,
                "answer_file_kind" VARCHAR(16), "answer_file_id" VARCHAR(255), "taken_by" BIGINT,
                "filed_at" {w.moment} NOT NULL, "taken_at" {w.moment}, "closed_at" {w.moment},
                CONSTRAINT "work_requests_key_unique" UNIQUE ("key"),
                CONSTRAINT "work_requests_state_known" CHECK ("state" IN ('filed', 'taken', 'answered', 'withdrawn')),
                CONSTRAINT "work_requests_taken_by_somebody" CHECK ("state" <> 'taken' OR "taken_by" IS NOT NULL),
                CONSTRAINT "work_requests_closed_when_over"
                    CHECK (("state" IN ('answered', 'withdrawn')) = ("closed_at" IS NOT NULL)),
                CONSTRAINT "work_requests_answer_said" CHECK ("state" <> 'answered' OR "answer" IS NOT NULL),
                CONSTRAINT "work_requests_file_whole" CHECK (("file_kind" IS NULL) = ("file_id" IS NULL)),
                CONSTRAINT "work_requests_answer_file_whole"
                    CHECK (("answer_file_kind" IS NULL) = ("answer_file_id" IS NULL)),
                CONSTRAINT "work_requests_subscriber_known" {_OF_SUBSCRIBER})""",
            """CREATE INDEX "work_requests_subscriber" ON "work_requests" ("subscriber_id")""",
            """CREATE INDEX "work_requests_open" ON "work_requests" ("filed_at") WHERE "state" IN ('filed', 'taken')""",
        ),
    )


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take them all away again."""
    return await run(db, ('DROP TABLE "work_requests"', 'DROP TABLE "uses"', 'DROP TABLE "usage_windows"'))
