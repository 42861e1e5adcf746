"""What is asked every few seconds, or with each look and each command, is found at once, however many people and years there are.

SQLite takes a partial index only where the statement says its condition word for word, and it reads a whole table in the order of its
key rather than sort: so there is one for each question, in the order in which it is asked for (`tests/lives/test_plans.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True
_BEFORE = (
    """CREATE INDEX "outbox_notices_owed" ON "outbox_notices" ("due_ms") WHERE "state" IN ('owed', 'sending', 'unknown')""",
    """CREATE INDEX "telegram_updates_new" ON "telegram_updates" ("id") WHERE "state" = 'new'""",
)
_INDEXES = {
    "stripe_customers_subscriber": '"stripe_customers" ("subscriber_id")',
    "operations_subscriber": '"operations" ("subscriber_id")',
    "outbox_notices_owed": """"outbox_notices" ("due_ms", "id") WHERE "state" = 'owed'""",
    "outbox_notices_sending": """"outbox_notices" ("lease_ms") WHERE "state" = 'sending'""",
    "telegram_updates_new": """"telegram_updates" ("update_id") WHERE "state" = 'new'""",
    "chat_memberships_asked": """"chat_memberships" ("retry_ms") WHERE "actual" = 'asked'""",
    "stripe_webhook_events_at_work": """"stripe_webhook_events" ("state") WHERE "state" IN ('marked', 'unresolved', 'dead')""",
    "access_decisions_trialing": """"access_decisions" ("id") WHERE "reason" = 'subscription.trialing'""",
    "dunning_cases_open": """"dunning_cases" ("opened_at") WHERE "state" = 'open'""",
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add the indexes; two that no statement could use give their names to two that can be used."""
    gone = ['DROP INDEX "outbox_notices_owed"', 'DROP INDEX "telegram_updates_new"']
    return await run(db, [*gone, *(f'CREATE INDEX "{name}" ON {of}' for name, of in _INDEXES.items())])


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take them away again."""
    return await run(db, [*(f'DROP INDEX "{name}"' for name in _INDEXES), *_BEFORE])
