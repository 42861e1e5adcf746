"""What a person has set: their time zone, and which notices they want to hear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the columns; nobody has chosen anything yet."""
    w = words(db)
    return await run(
        db,
        (
            'ALTER TABLE "subscribers" ADD COLUMN "zone" VARCHAR(64)',
            f'ALTER TABLE "subscribers" ADD COLUMN "topics" {w.json}',
        ),
    )


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take them away again."""
    return await run(db, (f'ALTER TABLE "subscribers" DROP COLUMN "{name}"' for name in ("topics", "zone")))
