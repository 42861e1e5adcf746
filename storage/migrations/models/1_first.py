"""The first schema: the whole road from a person to access."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

    from storage.migrations.dialects import Words

RUN_IN_TRANSACTION = True
TABLES = (
    "subscribers",
    "stripe_customers",
    "operations",
    "stripe_checkouts",
    "stripe_subscriptions",
    "stripe_invoices",
    "payment_attempts",
    "stripe_payment_methods",
    "access_decisions",
    "stripe_webhook_events",
    "sync_marks",
    "telegram_updates",
    "outbox_notices",
    "audit_log",
    "conversations",
    "gated_chats",
    "chat_memberships",
    "installation_facts",
)


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Make every table, its named constraints and its indexes."""
    w = words(db)
    return await run(db, (*_people(w), *_money(w), *_queues(w), *_chats(w), *INDEXES))


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take every table away again; aerich's own record stays."""
    return await run(db, (f'DROP TABLE "{name}"' for name in reversed(TABLES)))


def _people(w: Words) -> tuple[str, ...]:
    return (
        # aerich keeps its own record here, and expects whoever runs the first step to have made it.
        f"""CREATE TABLE IF NOT EXISTS "aerich" (
            "id" {w.key}, "version" VARCHAR(255) NOT NULL, "app" VARCHAR(100) NOT NULL, "content" {w.json} NOT NULL)""",
        f"""CREATE TABLE "subscribers" (
            "id" {w.key}, "telegram_id" BIGINT NOT NULL, "first_name" VARCHAR(256) NOT NULL, "username" VARCHAR(64),
            "language" VARCHAR(16) NOT NULL DEFAULT 'en', "reach" VARCHAR(16) NOT NULL DEFAULT 'open',
            "projection" INT NOT NULL DEFAULT 0, "trial_started_at" {w.moment},
            "created_at" {w.moment} NOT NULL, "seen_at" {w.moment} NOT NULL,
            CONSTRAINT "subscribers_telegram_id_unique" UNIQUE ("telegram_id"),
            CONSTRAINT "subscribers_reach_known" CHECK ("reach" IN ('open', 'blocked', 'gone')))""",
        f"""CREATE TABLE "stripe_customers" (
            "id" {w.key}, "subscriber_id" BIGINT NOT NULL, "stripe_id" VARCHAR(255) NOT NULL, "currency" VARCHAR(3) NOT NULL,
            "is_current" {w.boolean} NOT NULL DEFAULT {w.true}, "email" VARCHAR(512), "name" VARCHAR(512), "country" VARCHAR(2),
            "deleted" {w.boolean} NOT NULL DEFAULT {w.false}, "default_payment_method" VARCHAR(255), "created_at" {w.moment} NOT NULL,
            CONSTRAINT "stripe_customers_stripe_id_unique" UNIQUE ("stripe_id"),
            CONSTRAINT "stripe_customers_subscriber_known" FOREIGN KEY ("subscriber_id")
                REFERENCES "subscribers" ("id") ON DELETE RESTRICT)""",
        f"""CREATE TABLE "operations" (
            "id" {w.key}, "subscriber_id" BIGINT NOT NULL, "kind" VARCHAR(64) NOT NULL, "key" VARCHAR(255) NOT NULL,
            "params" {w.json} NOT NULL, "state" VARCHAR(16) NOT NULL, "result_ref" VARCHAR(255), "error" TEXT,
            "created_at" {w.moment} NOT NULL, "finished_at" {w.moment},
            CONSTRAINT "operations_key_unique" UNIQUE ("key"),
            CONSTRAINT "operations_state_known" CHECK ("state" IN ('open', 'succeeded', 'failed')),
            CONSTRAINT "operations_subscriber_known" FOREIGN KEY ("subscriber_id")
                REFERENCES "subscribers" ("id") ON DELETE RESTRICT)""",
        f"""CREATE TABLE "access_decisions" (
            "id" {w.key}, "subscriber_id" BIGINT NOT NULL, "level" VARCHAR(16) NOT NULL, "tier" VARCHAR(64),
            "reason" VARCHAR(64) NOT NULL, "subscription_ref" VARCHAR(255), "until" {w.moment}, "look_again_ms" BIGINT,
            "decided_at" {w.moment} NOT NULL, "fetched_at" {w.moment},
            CONSTRAINT "access_decisions_one_per_subscriber" UNIQUE ("subscriber_id"),
            CONSTRAINT "access_decisions_level_known" CHECK ("level" IN ('full', 'grace', 'restricted', 'none')),
            CONSTRAINT "access_decisions_subscriber_known" FOREIGN KEY ("subscriber_id")
                REFERENCES "subscribers" ("id") ON DELETE CASCADE)""",
        f"""CREATE TABLE "audit_log" (
            "id" {w.key}, "subscriber_id" BIGINT, "at" {w.moment} NOT NULL, "actor" VARCHAR(64) NOT NULL,
            "action" VARCHAR(64) NOT NULL, "sentence" TEXT NOT NULL, "details" {w.json} NOT NULL,
            CONSTRAINT "audit_log_subscriber_known" FOREIGN KEY ("subscriber_id")
                REFERENCES "subscribers" ("id") ON DELETE RESTRICT)""",
        f"""CREATE TABLE "conversations" (
            "id" {w.key}, "key" VARCHAR(255) NOT NULL, "state" VARCHAR(128), "memory" {w.json} NOT NULL,
            "updated_at" {w.moment} NOT NULL,
            CONSTRAINT "conversations_key_unique" UNIQUE ("key"))""",
        f"""CREATE TABLE "installation_facts" (
            "id" {w.key}, "name" VARCHAR(64) NOT NULL, "value" TEXT NOT NULL,
            CONSTRAINT "installation_facts_name_unique" UNIQUE ("name"))""",
    )


def _money(w: Words) -> tuple[str, ...]:
    return (
        f"""CREATE TABLE "stripe_checkouts" (
            "id" {w.key}, "subscriber_id" BIGINT NOT NULL, "operation_id" BIGINT NOT NULL, "token" VARCHAR(64) NOT NULL,
            "tier" VARCHAR(64) NOT NULL, "interval" VARCHAR(16) NOT NULL, "currency" VARCHAR(3) NOT NULL, "amount" BIGINT NOT NULL,
            "trial_days" INT NOT NULL, "status" VARCHAR(16) NOT NULL, "stripe_id" VARCHAR(255), "url" TEXT,
            "chat_id" BIGINT NOT NULL, "message_id" BIGINT NOT NULL, "created_at" {w.moment} NOT NULL,
            "expires_at" {w.moment} NOT NULL,
            CONSTRAINT "stripe_checkouts_token_unique" UNIQUE ("token"),
            CONSTRAINT "stripe_checkouts_stripe_id_unique" UNIQUE ("stripe_id"),
            CONSTRAINT "stripe_checkouts_status_known"
                CHECK ("status" IN ('opening', 'open', 'complete', 'expired', 'failed')),
            CONSTRAINT "stripe_checkouts_subscriber_known" FOREIGN KEY ("subscriber_id")
                REFERENCES "subscribers" ("id") ON DELETE RESTRICT,
            CONSTRAINT "stripe_checkouts_operation_known" FOREIGN KEY ("operation_id")
                REFERENCES "operations" ("id") ON DELETE RESTRICT)""",
        f"""CREATE TABLE "stripe_subscriptions" (
            "id" {w.key}, "customer_id" BIGINT NOT NULL, "stripe_id" VARCHAR(255) NOT NULL, "status" VARCHAR(32) NOT NULL,
            "tier" VARCHAR(64), "price" VARCHAR(255) NOT NULL, "product" VARCHAR(255) NOT NULL, "amount" BIGINT NOT NULL,
            "currency" VARCHAR(3) NOT NULL, "interval" VARCHAR(16) NOT NULL, "quantity" INT NOT NULL,
            "period_start" {w.moment} NOT NULL, "period_end" {w.moment} NOT NULL, "trial_end" {w.moment},
            "cancel_at" {w.moment}, "ended_at" {w.moment}, "paused_collection" VARCHAR(32),
            "default_payment_method" VARCHAR(255), "latest_invoice" VARCHAR(255), "created_at" {w.moment} NOT NULL,
            "fetched_at" {w.moment} NOT NULL,
            CONSTRAINT "stripe_subscriptions_stripe_id_unique" UNIQUE ("stripe_id"),
            CONSTRAINT "stripe_subscriptions_customer_known" FOREIGN KEY ("customer_id")
                REFERENCES "stripe_customers" ("id") ON DELETE RESTRICT)""",
        f"""CREATE TABLE "stripe_invoices" (
            "id" {w.key}, "customer_id" BIGINT NOT NULL, "stripe_id" VARCHAR(255) NOT NULL, "subscription_ref" VARCHAR(255),
            "status" VARCHAR(32) NOT NULL, "billing_reason" VARCHAR(64) NOT NULL, "number" VARCHAR(64),
            "total" BIGINT NOT NULL, "paid" BIGINT NOT NULL, "currency" VARCHAR(3) NOT NULL, "attempt_count" INT NOT NULL,
            "next_attempt_at" {w.moment}, "period_start" {w.moment} NOT NULL, "period_end" {w.moment} NOT NULL,
            "paid_at" {w.moment}, "created_at" {w.moment} NOT NULL, "fetched_at" {w.moment} NOT NULL,
            CONSTRAINT "stripe_invoices_stripe_id_unique" UNIQUE ("stripe_id"),
            CONSTRAINT "stripe_invoices_customer_known" FOREIGN KEY ("customer_id")
                REFERENCES "stripe_customers" ("id") ON DELETE RESTRICT)""",
        f"""CREATE TABLE "payment_attempts" (
            "id" {w.key}, "invoice_id" BIGINT NOT NULL, "stripe_id" VARCHAR(255) NOT NULL, "status" VARCHAR(64) NOT NULL,
            "amount" BIGINT NOT NULL, "currency" VARCHAR(3) NOT NULL, "charge" VARCHAR(255), "refunded" BIGINT NOT NULL DEFAULT 0,
            "dispute" VARCHAR(64), "decline_code" VARCHAR(64), "advice_code" VARCHAR(64), "failed_at" {w.moment},
            "payment_method" VARCHAR(255), "created_at" {w.moment} NOT NULL,
            CONSTRAINT "payment_attempts_stripe_id_unique" UNIQUE ("stripe_id"),
            CONSTRAINT "payment_attempts_refund_within_amount" CHECK ("refunded" >= 0 AND "refunded" <= "amount"),
            CONSTRAINT "payment_attempts_invoice_known" FOREIGN KEY ("invoice_id")
                REFERENCES "stripe_invoices" ("id") ON DELETE CASCADE)""",
        f"""CREATE TABLE "stripe_payment_methods" (
            "id" {w.key}, "customer_id" BIGINT NOT NULL, "stripe_id" VARCHAR(255) NOT NULL, "kind" VARCHAR(64) NOT NULL,
            "brand" VARCHAR(64), "last4" VARCHAR(4), "exp_month" SMALLINT, "exp_year" SMALLINT, "country" VARCHAR(2),
            "fingerprint" VARCHAR(64), "detached" {w.boolean} NOT NULL DEFAULT {w.false},
            CONSTRAINT "stripe_payment_methods_stripe_id_unique" UNIQUE ("stripe_id"),
            CONSTRAINT "stripe_payment_methods_customer_known" FOREIGN KEY ("customer_id")
                REFERENCES "stripe_customers" ("id") ON DELETE RESTRICT)""",
    )


def _queues(w: Words) -> tuple[str, ...]:
    return (
        f"""CREATE TABLE "stripe_webhook_events" (
            "id" {w.key}, "stripe_id" VARCHAR(255) NOT NULL, "type" VARCHAR(128) NOT NULL, "api_version" VARCHAR(64),
            "source" VARCHAR(16) NOT NULL, "state" VARCHAR(16) NOT NULL, "customer_ref" VARCHAR(255),
            "object_ref" VARCHAR(255), "object_type" VARCHAR(64), "payload" {w.json} NOT NULL, "note" TEXT,
            "attempts" INT NOT NULL DEFAULT 0, "due_ms" BIGINT NOT NULL DEFAULT 0, "created_at" {w.moment} NOT NULL,
            "received_at" {w.moment} NOT NULL, "finished_at" {w.moment},
            CONSTRAINT "stripe_webhook_events_stripe_id_unique" UNIQUE ("stripe_id"),
            CONSTRAINT "stripe_webhook_events_state_known"
                CHECK ("state" IN ('marked', 'done', 'unresolved', 'ignored', 'dead')))""",
        f"""CREATE TABLE "sync_marks" (
            "id" {w.key}, "subscriber_id" BIGINT, "customer_ref" VARCHAR(255), "raised" BIGINT NOT NULL DEFAULT 0,
            "seen" BIGINT NOT NULL DEFAULT 0, "priority" SMALLINT NOT NULL DEFAULT 0, "reason" VARCHAR(64) NOT NULL,
            "due_ms" BIGINT NOT NULL DEFAULT 0, "lease_owner" VARCHAR(64), "lease_ms" BIGINT NOT NULL DEFAULT 0,
            "fence" BIGINT NOT NULL DEFAULT 0, "failures" INT NOT NULL DEFAULT 0, "last_error" TEXT,
            CONSTRAINT "sync_marks_one_per_subscriber" UNIQUE ("subscriber_id"),
            CONSTRAINT "sync_marks_one_per_customer" UNIQUE ("customer_ref"),
            CONSTRAINT "sync_marks_of_somebody" CHECK (("subscriber_id" IS NULL) <> ("customer_ref" IS NULL)),
            CONSTRAINT "sync_marks_seen_within_raised" CHECK ("seen" <= "raised"),
            CONSTRAINT "sync_marks_subscriber_known" FOREIGN KEY ("subscriber_id")
                REFERENCES "subscribers" ("id") ON DELETE CASCADE)""",
        f"""CREATE TABLE "telegram_updates" (
            "id" {w.key}, "update_id" BIGINT NOT NULL, "order_key" BIGINT NOT NULL, "state" VARCHAR(16) NOT NULL,
            "body" {w.json}, "attempts" INT NOT NULL DEFAULT 0, "note" TEXT, "received_at" {w.moment} NOT NULL,
            "finished_at" {w.moment},
            CONSTRAINT "telegram_updates_update_id_unique" UNIQUE ("update_id"),
            CONSTRAINT "telegram_updates_state_known" CHECK ("state" IN ('new', 'done', 'dead')))""",
        f"""CREATE TABLE "outbox_notices" (
            "id" {w.key}, "subscriber_id" BIGINT, "chat_id" BIGINT NOT NULL, "kind" VARCHAR(64) NOT NULL,
            "fact" VARCHAR(255) NOT NULL, "details" {w.json} NOT NULL, "state" VARCHAR(16) NOT NULL, "edit_message_id" BIGINT,
            "message_id" BIGINT, "due_ms" BIGINT NOT NULL, "lapse_ms" BIGINT NOT NULL, "retry_ms" BIGINT NOT NULL DEFAULT 0,
            "lease_ms" BIGINT NOT NULL DEFAULT 0, "attempts" INT NOT NULL DEFAULT 0, "note" TEXT,
            "created_at" {w.moment} NOT NULL, "sent_at" {w.moment},
            CONSTRAINT "outbox_notices_fact_unique" UNIQUE ("fact"),
            CONSTRAINT "outbox_notices_state_known"
                CHECK ("state" IN ('owed', 'sending', 'sent', 'lapsed', 'unknown', 'undeliverable')),
            CONSTRAINT "outbox_notices_subscriber_known" FOREIGN KEY ("subscriber_id")
                REFERENCES "subscribers" ("id") ON DELETE CASCADE)""",
    )


def _chats(w: Words) -> tuple[str, ...]:
    return (
        f"""CREATE TABLE "gated_chats" (
            "id" {w.key}, "slug" VARCHAR(64), "telegram_id" BIGINT NOT NULL, "kind" VARCHAR(16) NOT NULL,
            "title" VARCHAR(256) NOT NULL, "can_invite" {w.boolean} NOT NULL DEFAULT {w.false},
            "can_restrict" {w.boolean} NOT NULL DEFAULT {w.false}, "invite_link" VARCHAR(255), "updated_at" {w.moment} NOT NULL,
            CONSTRAINT "gated_chats_slug_unique" UNIQUE ("slug"),
            CONSTRAINT "gated_chats_telegram_id_unique" UNIQUE ("telegram_id"))""",
        f"""CREATE TABLE "chat_memberships" (
            "id" {w.key}, "subscriber_id" BIGINT NOT NULL, "chat_id" BIGINT NOT NULL,
            "wanted" {w.boolean} NOT NULL DEFAULT {w.false}, "actual" VARCHAR(16) NOT NULL DEFAULT 'unknown',
            "retry_ms" BIGINT NOT NULL DEFAULT 0, "attempts" INT NOT NULL DEFAULT 0, "note" TEXT, "settled_at" {w.moment},
            CONSTRAINT "chat_memberships_one_per_chat" UNIQUE ("subscriber_id", "chat_id"),
            CONSTRAINT "chat_memberships_actual_known" CHECK ("actual" IN ('unknown', 'asked', 'member', 'left')),
            CONSTRAINT "chat_memberships_subscriber_known" FOREIGN KEY ("subscriber_id")
                REFERENCES "subscribers" ("id") ON DELETE CASCADE,
            CONSTRAINT "chat_memberships_chat_known" FOREIGN KEY ("chat_id")
                REFERENCES "gated_chats" ("id") ON DELETE CASCADE)""",
    )


INDEXES = (
    """CREATE UNIQUE INDEX "stripe_customers_one_current" ON "stripe_customers" ("subscriber_id", "currency") WHERE "is_current" """,
    """CREATE UNIQUE INDEX "stripe_checkouts_one_open" ON "stripe_checkouts" ("subscriber_id")
        WHERE "status" IN ('opening', 'open')""",
    """CREATE INDEX "stripe_checkouts_due" ON "stripe_checkouts" ("expires_at") WHERE "status" IN ('opening', 'open')""",
    """CREATE INDEX "stripe_subscriptions_customer" ON "stripe_subscriptions" ("customer_id")""",
    """CREATE INDEX "stripe_subscriptions_status" ON "stripe_subscriptions" ("status")""",
    """CREATE INDEX "stripe_invoices_customer" ON "stripe_invoices" ("customer_id")""",
    """CREATE INDEX "stripe_invoices_paid_at" ON "stripe_invoices" ("paid_at") WHERE "status" = 'paid'""",
    """CREATE INDEX "payment_attempts_invoice" ON "payment_attempts" ("invoice_id")""",
    """CREATE INDEX "payment_attempts_charge" ON "payment_attempts" ("charge")""",
    """CREATE INDEX "stripe_payment_methods_customer" ON "stripe_payment_methods" ("customer_id")""",
    """CREATE INDEX "access_decisions_level" ON "access_decisions" ("level", "tier")""",
    """CREATE INDEX "access_decisions_look_again" ON "access_decisions" ("look_again_ms") WHERE "look_again_ms" IS NOT NULL""",
    """CREATE INDEX "operations_open" ON "operations" ("created_at") WHERE "state" = 'open'""",
    """CREATE INDEX "audit_log_subscriber" ON "audit_log" ("subscriber_id", "id")""",
    """CREATE INDEX "stripe_webhook_events_open" ON "stripe_webhook_events" ("customer_ref") WHERE "state" = 'marked'""",
    """CREATE INDEX "stripe_webhook_events_unresolved" ON "stripe_webhook_events" ("due_ms") WHERE "state" = 'unresolved'""",
    """CREATE INDEX "stripe_webhook_events_received" ON "stripe_webhook_events" ("received_at")""",
    """CREATE INDEX "sync_marks_dirty" ON "sync_marks" ("priority" DESC, "due_ms") WHERE "raised" > "seen" """,
    """CREATE INDEX "telegram_updates_new" ON "telegram_updates" ("id") WHERE "state" = 'new'""",
    """CREATE INDEX "outbox_notices_owed" ON "outbox_notices" ("due_ms") WHERE "state" IN ('owed', 'sending', 'unknown')""",
    """CREATE INDEX "outbox_notices_subscriber" ON "outbox_notices" ("subscriber_id")""",
    """CREATE INDEX "chat_memberships_chat" ON "chat_memberships" ("chat_id")""",
)
