"""One good row per table, in an order in which parents come first, and for each named constraint the one change that breaks it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from storage.db import dumps, moment, rows

AT = datetime(2027, 1, 1, tzinfo=UTC)
Row = dict[str, object]


def _at() -> object:
    return moment(AT)


def _of_charge(n: int, prefix: str) -> Row:
    return {"payment_id": 1, "stripe_id": f"{prefix}_{n}", "charge": "ch_1", "created_at": _at()}


# Number 1 is there before every test; number 2 stands beside it without a clash. Both point at subscriber n and at other rows 1.
GOOD: dict[str, Callable[[int], Row]] = {
    "subscribers": lambda n: {"telegram_id": n, "first_name": "Ada", "created_at": _at(), "seen_at": _at()},
    "stripe_customers": lambda n: {
        "subscriber_id": n,
        "stripe_id": f"cus_{n}",
        "currency": "usd",
        "created_at": _at(),
    },
    "operations": lambda n: {
        "subscriber_id": n,
        "kind": "checkout.create",
        "key": f"key-{n}",
        "params": dumps({}),
        "state": "open",
        "created_at": _at(),
    },
    "stripe_checkouts": lambda n: {
        "subscriber_id": n,
        "operation_id": 1,
        "token": f"token-{n}",
        "tier": "basic",
        "interval": "week",
        "currency": "usd",
        "amount": 15_000,
        "trial_days": 0,
        "status": "open",
        "stripe_id": f"cs_{n}",
        "chat_id": n,
        "message_id": n,
        "created_at": _at(),
        "expires_at": _at(),
    },
    "stripe_subscriptions": lambda n: {
        "customer_id": 1,
        "stripe_id": f"sub_{n}",
        "status": "active",
        "price": "price_1",
        "product": "basic",
        "amount": 15_000,
        "currency": "usd",
        "interval": "week",
        "quantity": 1,
        "period_start": _at(),
        "period_end": _at(),
        "created_at": _at(),
        "fetched_at": _at(),
    },
    "stripe_invoices": lambda n: {
        "customer_id": 1,
        "stripe_id": f"in_{n}",
        "status": "paid",
        "billing_reason": "subscription_cycle",
        "total": 15_000,
        "paid": 15_000,
        "currency": "usd",
        "attempt_count": 1,
        "period_start": _at(),
        "period_end": _at(),
        "created_at": _at(),
        "fetched_at": _at(),
    },
    "payment_attempts": lambda n: {
        "invoice_id": 1,
        "stripe_id": f"pi_{n}",
        "status": "succeeded",
        "amount": 15_000,
        "currency": "usd",
        "created_at": _at(),
    },
    "stripe_payment_methods": lambda n: {"customer_id": 1, "stripe_id": f"pm_{n}", "kind": "card"},
    "charge_attempts": lambda n: {
        "payment_id": 1,
        "stripe_id": f"ch_{n}",
        "amount": 1,
        "outcome": "failed",
        "created_at": _at(),
    },
    "payment_refunds": lambda n: {**_of_charge(n, "re"), "amount": 1, "status": "pending"},
    "payment_disputes": lambda n: {**_of_charge(n, "du"), "amount": 1, "status": "lost", "reason": "fraudulent"},
    "fraud_warnings": lambda n: {**_of_charge(n, "issfr"), "kind": "misc", "actionable": True},
    "credit_notes": lambda n: {
        "invoice_id": 1,
        "stripe_id": f"cn_{n}",
        "number": "R-1-CN-01",
        "status": "issued",
        "total": 1,
        "tax": 0,
        "credited": 0,
        "created_at": _at(),
    },
    "access_decisions": lambda n: {
        "subscriber_id": n,
        "level": "full",
        "reason": "subscription.paid",
        "decided_at": _at(),
    },
    "stripe_webhook_events": lambda n: {
        "stripe_id": f"evt_{n}",
        "type": "invoice.paid",
        "source": "webhook",
        "state": "marked",
        "payload": dumps({}),
        "created_at": _at(),
        "received_at": _at(),
    },
    "sync_marks": lambda n: {"subscriber_id": n, "reason": "event"},
    "telegram_updates": lambda n: {"update_id": n, "order_key": n, "state": "new", "received_at": _at()},
    "outbox_notices": lambda n: {
        "subscriber_id": n,
        "chat_id": n,
        "kind": "welcome",
        "fact": f"fact-{n}",
        "details": dumps({}),
        "state": "owed",
        "due_ms": 0,
        "lapse_ms": 0,
        "created_at": _at(),
    },
    "audit_log": lambda n: {
        "subscriber_id": n,
        "at": _at(),
        "actor": "system",
        "action": "access.opened",
        "sentence": "Access opened.",
        "details": dumps({}),
    },
    "conversations": lambda n: {"key": f"chat-{n}", "memory": dumps({}), "updated_at": _at()},
    "gated_chats": lambda n: {
        "slug": f"room-{n}",
        "telegram_id": -n,
        "kind": "supergroup",
        "title": "Room",
        "updated_at": _at(),
    },
    "chat_memberships": lambda n: {"subscriber_id": n, "chat_id": 1},
    "installation_facts": lambda n: {"name": f"fact-{n}", "value": "x"},
    "leases": lambda n: {"name": f"lease-{n}", "owner": "me", "until_ms": 0},
    "dunning_cases": lambda n: {
        "subscriber_id": n,
        "subscription_ref": f"sub_{n}",
        "invoice_ref": f"in_{n}",
        "decline": "money",
        "state": "open",
        "opened_at": _at(),
    },
    "sweeps": lambda n: {
        "state": "running" if n == 1 else "finished",
        "since": _at(),
        "started_at": _at(),
    },
    "repairs": lambda n: {"subscriber_id": n, "source": "sweep", "differed": dumps([]), "at": _at()},
    "grants": lambda n: {
        "subscriber_id": n,
        "source": "comp",
        "key": f"grant-{n}",
        "tier": "basic",
        "starts_at": _at(),
        "actor": "admin:1",
        "created_at": _at(),
    },
    "trials": lambda n: {"subscriber_id": n, "subscription_ref": f"sub_{n}", "started_at": _at()},
    "usage_windows": lambda n: {"subscriber_id": n, "slug": "requests", "starts_ms": 1_000, "used": 0},
    "uses": lambda n: {
        "subscriber_id": n,
        "slug": "requests",
        "request": "update:1",
        "units": 1,
        "starts_ms": 1_000,
        "state": "counted",
        "at": _at(),
    },
    "departures": lambda n: {
        "subscriber_id": n,
        "subscription_ref": f"sub_{n}",
        "reason": "too_expensive",
        "offer": "lower",
        "outcome": "open",
        "asked_at": _at(),
    },
    "work_requests": lambda n: {
        "subscriber_id": n,
        "key": f"update:{n}",
        "state": "filed",
        "words": "Answer this thread",
        "filed_at": _at(),
    },
}
NOBODY = 999
# The constraint's name → its table and what turns the good row number 2 into one that breaks it and nothing else.
BROKEN: dict[str, tuple[str, Row]] = {
    "subscribers_telegram_id_unique": ("subscribers", {"telegram_id": 1}),
    "subscribers_reach_known": ("subscribers", {"reach": "deaf"}),
    "stripe_customers_stripe_id_unique": ("stripe_customers", {"stripe_id": "cus_1"}),
    "stripe_customers_subscriber_known": ("stripe_customers", {"subscriber_id": NOBODY}),
    "stripe_customers_one_current": ("stripe_customers", {"subscriber_id": 1}),
    "operations_key_unique": ("operations", {"key": "key-1"}),
    "operations_state_known": ("operations", {"state": "perhaps"}),
    "operations_subscriber_known": ("operations", {"subscriber_id": NOBODY}),
    "stripe_checkouts_token_unique": ("stripe_checkouts", {"token": "token-1"}),
    "stripe_checkouts_stripe_id_unique": ("stripe_checkouts", {"stripe_id": "cs_1"}),
    "stripe_checkouts_status_known": ("stripe_checkouts", {"status": "perhaps"}),
    "stripe_checkouts_subscriber_known": ("stripe_checkouts", {"subscriber_id": NOBODY}),
    "stripe_checkouts_operation_known": ("stripe_checkouts", {"operation_id": NOBODY}),
    "stripe_checkouts_one_open": ("stripe_checkouts", {"subscriber_id": 1, "status": "opening"}),
    "stripe_subscriptions_stripe_id_unique": ("stripe_subscriptions", {"stripe_id": "sub_1"}),
    "stripe_subscriptions_customer_known": ("stripe_subscriptions", {"customer_id": NOBODY}),
    "stripe_invoices_stripe_id_unique": ("stripe_invoices", {"stripe_id": "in_1"}),
    "stripe_invoices_customer_known": ("stripe_invoices", {"customer_id": NOBODY}),
    "payment_attempts_stripe_id_unique": ("payment_attempts", {"stripe_id": "pi_1"}),
    "payment_attempts_refund_within_amount": ("payment_attempts", {"refunded": 15_001}),
    "payment_attempts_invoice_known": ("payment_attempts", {"invoice_id": NOBODY}),
    "charge_attempts_stripe_id_unique": ("charge_attempts", {"stripe_id": "ch_1"}),
    "charge_attempts_payment_known": ("charge_attempts", {"payment_id": NOBODY}),
    "payment_refunds_stripe_id_unique": ("payment_refunds", {"stripe_id": "re_1"}),
    "payment_refunds_payment_known": ("payment_refunds", {"payment_id": NOBODY}),
    "payment_disputes_stripe_id_unique": ("payment_disputes", {"stripe_id": "du_1"}),
    "payment_disputes_payment_known": ("payment_disputes", {"payment_id": NOBODY}),
    "fraud_warnings_stripe_id_unique": ("fraud_warnings", {"stripe_id": "issfr_1"}),
    "fraud_warnings_payment_known": ("fraud_warnings", {"payment_id": NOBODY}),
    "credit_notes_stripe_id_unique": ("credit_notes", {"stripe_id": "cn_1"}),
    "credit_notes_invoice_known": ("credit_notes", {"invoice_id": NOBODY}),
    "stripe_payment_methods_stripe_id_unique": ("stripe_payment_methods", {"stripe_id": "pm_1"}),
    "stripe_payment_methods_customer_known": ("stripe_payment_methods", {"customer_id": NOBODY}),
    "access_decisions_one_per_subscriber": ("access_decisions", {"subscriber_id": 1}),
    "access_decisions_level_known": ("access_decisions", {"level": "perhaps"}),
    "access_decisions_subscriber_known": ("access_decisions", {"subscriber_id": NOBODY}),
    "stripe_webhook_events_stripe_id_unique": ("stripe_webhook_events", {"stripe_id": "evt_1"}),
    "stripe_webhook_events_state_known": ("stripe_webhook_events", {"state": "perhaps"}),
    "sync_marks_one_per_subscriber": ("sync_marks", {"subscriber_id": 1}),
    "sync_marks_one_per_customer": ("sync_marks", {"subscriber_id": None, "customer_ref": "cus_marked"}),
    "sync_marks_of_somebody": ("sync_marks", {"subscriber_id": None}),
    "sync_marks_seen_within_raised": ("sync_marks", {"seen": 1}),
    "sync_marks_subscriber_known": ("sync_marks", {"subscriber_id": NOBODY}),
    "telegram_updates_update_id_unique": ("telegram_updates", {"update_id": 1}),
    "telegram_updates_state_known": ("telegram_updates", {"state": "perhaps"}),
    "outbox_notices_fact_unique": ("outbox_notices", {"fact": "fact-1"}),
    "outbox_notices_state_known": ("outbox_notices", {"state": "perhaps"}),
    "outbox_notices_subscriber_known": ("outbox_notices", {"subscriber_id": NOBODY}),
    "audit_log_subscriber_known": ("audit_log", {"subscriber_id": NOBODY}),
    "conversations_key_unique": ("conversations", {"key": "chat-1"}),
    "gated_chats_slug_unique": ("gated_chats", {"slug": "room-1"}),
    "gated_chats_telegram_id_unique": ("gated_chats", {"telegram_id": -1}),
    "chat_memberships_one_per_chat": ("chat_memberships", {"subscriber_id": 1}),
    "chat_memberships_actual_known": ("chat_memberships", {"actual": "perhaps"}),
    "chat_memberships_subscriber_known": ("chat_memberships", {"subscriber_id": NOBODY}),
    "chat_memberships_chat_known": ("chat_memberships", {"chat_id": NOBODY}),
    "installation_facts_name_unique": ("installation_facts", {"name": "fact-1"}),
    "leases_name_unique": ("leases", {"name": "lease-1"}),
    "dunning_cases_one_per_debt": ("dunning_cases", {"subscription_ref": "sub_1", "invoice_ref": "in_1"}),
    "dunning_cases_state_known": ("dunning_cases", {"state": "hopeless"}),
    "dunning_cases_subscriber_known": ("dunning_cases", {"subscriber_id": NOBODY}),
    "sweeps_state_known": ("sweeps", {"state": "perhaps"}),
    "sweeps_one_running": ("sweeps", {"state": "running"}),
    "repairs_source_known": ("repairs", {"source": "luck"}),
    "repairs_subscriber_known": ("repairs", {"subscriber_id": NOBODY}),
    "grants_key_unique": ("grants", {"key": "grant-1"}),
    "grants_source_known": ("grants", {"source": "luck"}),
    "grants_subscriber_known": ("grants", {"subscriber_id": NOBODY}),
    "trials_one_per_subscription": ("trials", {"subscription_ref": "sub_1"}),
    "trials_answer_known": ("trials", {"answer": "perhaps"}),
    "trials_subscriber_known": ("trials", {"subscriber_id": NOBODY}),
    "usage_windows_one_per_start": ("usage_windows", {"subscriber_id": 1}),
    "usage_windows_used_not_negative": ("usage_windows", {"used": -1}),
    "usage_windows_subscriber_known": ("usage_windows", {"subscriber_id": NOBODY}),
    "uses_one_per_request": ("uses", {"subscriber_id": 1}),
    "uses_units_positive": ("uses", {"units": 0}),
    "uses_state_known": ("uses", {"state": "perhaps"}),
    "uses_subscriber_known": ("uses", {"subscriber_id": NOBODY}),
    "departures_outcome_known": ("departures", {"outcome": "perhaps", "closed_at": _at}),
    "departures_closed_when_over": ("departures", {"outcome": "left"}),
    "departures_subscriber_known": ("departures", {"subscriber_id": NOBODY}),
    "departures_one_open": ("departures", {"subscriber_id": 1, "subscription_ref": "sub_1"}),
    "work_requests_key_unique": ("work_requests", {"key": "update:1"}),
    "work_requests_state_known": ("work_requests", {"state": "perhaps"}),
    "work_requests_taken_by_somebody": ("work_requests", {"state": "taken"}),
    "work_requests_closed_when_over": ("work_requests", {"state": "withdrawn"}),
    "work_requests_answer_said": ("work_requests", {"state": "answered", "closed_at": _at}),
    "work_requests_file_whole": ("work_requests", {"file_id": "AgAC"}),
    "work_requests_answer_file_whole": ("work_requests", {"answer_file_kind": "photo"}),
    "work_requests_subscriber_known": ("work_requests", {"subscriber_id": NOBODY}),
}


async def fill() -> None:
    """Put number 1 into every table; subscriber 2, and a customer's mark, so that nothing but the one change is wrong later."""
    for table, good in GOOD.items():
        await put(table, good(1))
    await put("subscribers", GOOD["subscribers"](2))
    await put("sync_marks", {"customer_ref": "cus_marked", "reason": "event"})


async def put_second(table: str, change: Row) -> None:
    """Put number 2 into a table, with a change."""
    number = 3 if table == "subscribers" else 2
    await put(table, {**GOOD[table](number), **change})


async def put(table: str, row: Row) -> None:
    """Insert a row as it stands."""
    names, holes = ", ".join(f'"{name}"' for name in row), ", ".join("?" for _ in row)
    await rows(
        f'INSERT INTO "{table}" ({names}) VALUES ({holes}) RETURNING id',
        *(value() if callable(value) else value for value in row.values()),
    )
