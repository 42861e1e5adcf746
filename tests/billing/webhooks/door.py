"""The door for events without anything behind it: an intake on a migrated database, and bodies signed as Stripe signs them."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
import stripe

from billing.context import Context
from billing.gateway.client import Connection, Gateway
from billing.gateway.limiter import Limiter
from billing.webhooks.intake import Intake, Receipt
from domain.catalogue import parse_catalogue
from storage import db
from tests.support.edge import real_ms

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
SECRET = "whsec_door"
ADMIN = 9001
TABLES = ("stripe_webhook_events", "sync_marks", "outbox_notices", "audit_log")
Event = dict[str, Any]


class StandingClock:
    """Business time stands still; real time does not."""

    def now(self) -> datetime:
        return NOW

    def real_ms(self) -> int:
        return real_ms()


@dataclass(slots=True)
class Door:
    """What a test of the intake holds in its hands."""

    ctx: Context
    intake: Intake

    async def bring(self, event: object) -> Receipt:
        """Deliver an event as Stripe does."""
        body = orjson.dumps(event)
        return await self.intake.accept(body, sign(body))

    async def counts(self) -> dict[str, int]:
        """How many rows stand in each table that an event may touch."""
        return {table: await db.scalar(f"SELECT COUNT(*) FROM {table}") for table in TABLES}


def door(*, webhook_secrets: tuple[str, ...] = (SECRET,)) -> Door:
    """An intake that was not started yet."""
    gateway = Gateway(Connection(key="sk_test_x", base="http://127.0.0.1:9", retries=0), Limiter(10))
    ctx = Context(
        clock=StandingClock(),
        catalogue=parse_catalogue((Path(__file__).parents[3] / "tiers.toml").read_text()),
        people=gateway,
        work=gateway,
        public_url="http://127.0.0.1:9",
        bot_link="https://t.me/retainer_bot",
        admin_ids=frozenset({ADMIN}),
        owner=secrets.token_hex(4),
        livemode=False,
        secret=secrets.token_bytes(32),
        webhook_secrets=webhook_secrets,
    )
    return Door(ctx, Intake(ctx))


def with_secrets(opened: Door, *webhook_secrets: str) -> Intake:
    """Another intake on the same database that knows other secrets."""
    return Intake(replace(opened.ctx, webhook_secrets=webhook_secrets))


def sign(body: bytes, *, secret: str = SECRET, at: float | None = None) -> str:
    """The header that Stripe's own library makes for a body in UTF-8."""
    time = int(NOW.timestamp() if at is None else at)
    made: str = stripe.WebhookSignature.generate_signature_header(body.decode(), secret, time)
    return made


def event(number: int = 1, **changes: object) -> Event:
    """An event that leads to a look at a customer."""
    made: Event = {
        "id": f"evt_{number}",
        "object": "event",
        "api_version": "2026-10-28.endive",
        "created": int(NOW.timestamp()),
        "livemode": False,
        "type": "invoice.paid",
        "data": {"object": {"id": f"in_{number}", "object": "invoice", "customer": f"cus_{number}"}},
    }
    return {**made, **changes}
