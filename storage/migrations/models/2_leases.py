"""Several processes on one database agree on who does what only one may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Make the table of leases."""
    lease = f"""CREATE TABLE "leases" (
        "id" {words(db).key}, "name" VARCHAR(64) NOT NULL, "owner" VARCHAR(64) NOT NULL, "until_ms" BIGINT NOT NULL,
        CONSTRAINT "leases_name_unique" UNIQUE ("name"))"""
    return await run(db, (lease,))


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take it away again."""
    return await run(db, ('DROP TABLE "leases"',))
