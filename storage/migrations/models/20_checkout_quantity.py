"""How many of a tier a checkout was offered for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the column; until now it was always one."""
    return await run(db, ('ALTER TABLE "stripe_checkouts" ADD COLUMN "quantity" INT NOT NULL DEFAULT 1',))


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take it away again."""
    return await run(db, ('ALTER TABLE "stripe_checkouts" DROP COLUMN "quantity"',))
