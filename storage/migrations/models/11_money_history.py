"""What happened to each payment: every try, refund, dispute and warning, the credit notes of each invoice; and who may buy no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.migrations.dialects import run, words

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

    from storage.migrations.dialects import Words

RUN_IN_TRANSACTION = True
_REF = "VARCHAR(255) NOT NULL"
_COLUMNS = {
    "charge_attempts": '"outcome" VARCHAR(32) NOT NULL, "decline_code" VARCHAR(64), "advice_code" VARCHAR(64)',
    "payment_refunds": f'"charge" {_REF}, "status" VARCHAR(32) NOT NULL, "reason" VARCHAR(64), "failure" VARCHAR(64)',
    "payment_disputes": f'"charge" {_REF}, "status" VARCHAR(32) NOT NULL, "reason" VARCHAR(64) NOT NULL',
    "fraud_warnings": f'"charge" {_REF}, "kind" VARCHAR(64) NOT NULL',
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Add them; they are filled by the next look at each person, which is a silent baseline."""
    w = words(db)
    disputes = f', "due_by" {w.moment}, "refundable" {w.boolean} NOT NULL DEFAULT {w.false}'
    more = {"payment_disputes": disputes, "fraud_warnings": f', "actionable" {w.boolean} NOT NULL'}
    made = [
        statement
        for table, columns in _COLUMNS.items()
        for statement in _table(w, table, columns + more.get(table, ""), amount=table != "fraud_warnings")
    ]
    barred = f'ALTER TABLE "subscribers" ADD COLUMN "barred_at" {w.moment}'
    return await run(db, (*made, *_credit_notes(w), barred))


def _table(w: Words, name: str, columns: str, *, amount: bool) -> tuple[str, ...]:
    how_much = '"amount" BIGINT NOT NULL, ' if amount else ""
    return (
        f"""CREATE TABLE "{name}" (
            "id" {w.key}, "payment_id" BIGINT NOT NULL, "stripe_id" {_REF}, {how_much}{columns},
            "created_at" {w.moment} NOT NULL,
            CONSTRAINT "{name}_stripe_id_unique" UNIQUE ("stripe_id"),
            CONSTRAINT "{name}_payment_known" FOREIGN KEY ("payment_id")
                REFERENCES "payment_attempts" ("id") ON DELETE CASCADE)""",
        f"""CREATE INDEX "{name}_payment" ON "{name}" ("payment_id")""",
    )


def _credit_notes(w: Words) -> tuple[str, ...]:
    return (
        f"""CREATE TABLE "credit_notes" (
            "id" {w.key}, "invoice_id" BIGINT NOT NULL, "stripe_id" {_REF}, "number" VARCHAR(64) NOT NULL,
            "status" VARCHAR(32) NOT NULL, "total" BIGINT NOT NULL, "tax" BIGINT NOT NULL, "credited" BIGINT NOT NULL,
            "reason" VARCHAR(64), "created_at" {w.moment} NOT NULL,
            CONSTRAINT "credit_notes_stripe_id_unique" UNIQUE ("stripe_id"),
            CONSTRAINT "credit_notes_invoice_known" FOREIGN KEY ("invoice_id")
                REFERENCES "stripe_invoices" ("id") ON DELETE CASCADE)""",
        """CREATE INDEX "credit_notes_invoice" ON "credit_notes" ("invoice_id")""",
    )


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Take it all away again."""
    tables = [f'DROP TABLE "{name}"' for name in ("credit_notes", *_COLUMNS)]
    return await run(db, (*tables, 'ALTER TABLE "subscribers" DROP COLUMN "barred_at"'))
