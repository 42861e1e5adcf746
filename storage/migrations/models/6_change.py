"""Which item of a subscription stands for its tier, and what it is to become: by its schedule, or when a bill is paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True
_COLUMNS = (
    ("item", "VARCHAR(255)"),
    ("schedule", "VARCHAR(255)"),
    ("coming", "{json}"),
    ("waiting", "{json}"),
    ("phase_start", "{moment}"),
    ("items", "INT NOT NULL DEFAULT 1"),
)


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the columns; what they hold of subscriptions that are known is read at the next look."""
    w = words(db)
    return await run(
        db,
        (
            f'ALTER TABLE "stripe_subscriptions" ADD COLUMN "{name}" {kind.format(json=w.json, moment=w.moment)}'
            for name, kind in _COLUMNS
        ),
    )


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take them away again."""
    return await run(db, (f'ALTER TABLE "stripe_subscriptions" DROP COLUMN "{name}"' for name, _ in reversed(_COLUMNS)))
