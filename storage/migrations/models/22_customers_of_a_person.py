"""A person's customers are found at once, however many other people there are: every look and every command begins with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the index. The one that was there holds the current customers alone, so nothing that also wants the others could use it."""
    return await run(db, ('CREATE INDEX "stripe_customers_subscriber" ON "stripe_customers" ("subscriber_id")',))


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take it away again."""
    return await run(db, ('DROP INDEX "stripe_customers_subscriber"',))
