"""The database as one place: its addresses, its transactions, and raw SQL that both dialects understand.

Two connections on SQLite: `default` reads and writes, `reports` only reads, so that a long report never blocks a payment.
"""

from __future__ import annotations

import sqlite3
from contextlib import asynccontextmanager
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

import asyncpg
import orjson
from tortoise import Tortoise, connections
from tortoise.exceptions import DBConnectionError, IntegrityError, OperationalError, TransactionManagementError
from tortoise.transactions import in_transaction

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping, Sequence

    from tortoise.backends.base.client import BaseDBAsyncClient

MODELS = (
    "storage.subscribers",
    "storage.customers",
    "storage.checkouts",
    "storage.subscriptions",
    "storage.invoices",
    "storage.payments",
    "storage.attempts",
    "storage.refunds",
    "storage.disputes",
    "storage.fraud_warnings",
    "storage.credit_notes",
    "storage.payment_methods",
    "storage.access_decisions",
    "storage.inbox",
    "storage.marks",
    "storage.updates",
    "storage.outbox",
    "storage.operations",
    "storage.audit_log",
    "storage.conversations",
    "storage.chats",
    "storage.memberships",
    "storage.facts",
    "storage.leases",
    "storage.dunning_cases",
    "storage.sweeps",
    "storage.repairs",
    "storage.grants",
    "storage.trials",
    "storage.usage",
    "storage.uses",
    "storage.work_requests",
    "storage.departures",
)
# SQLite: FULL makes an acknowledged webhook survive a power cut; a small journal limit would truncate the log at every checkpoint.
_SQLITE = {
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "busy_timeout": 5000,
    "journal_size_limit": 64 * 1024 * 1024,
    "foreign_keys": "ON",
}
# What a database does when it is locked, full, gone or broken: try again later, and never pretend that something was stored.
TROUBLE = (
    DBConnectionError,
    OperationalError,
    TransactionManagementError,
    sqlite3.Error,
    asyncpg.PostgresError,
    OSError,
)
Taken = IntegrityError  # a unique index says that somebody was faster
_REFUSED = (IntegrityError, sqlite3.IntegrityError, asyncpg.IntegrityConstraintViolationError)
_open_here: ContextVar[bool] = ContextVar("transaction_open", default=False)


def config(url: str) -> dict[str, Any]:
    """Tortoise's configuration for `sqlite://path` or `postgres://user:password@host:port/name`; anything else is a ValueError."""
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        path, _, extra = url.removeprefix("sqlite://").partition("?")
        pragmas = {"file_path": path, **_SQLITE, **dict(parse_qsl(extra))}
        default = {"engine": "storage.safe_sqlite", "credentials": pragmas}
        reports = {"engine": "storage.safe_sqlite", "credentials": {**pragmas, "query_only": "ON"}}
    elif parts.scheme in {"postgres", "postgresql"}:
        default = reports = {
            "engine": "storage.safe_asyncpg",
            "credentials": {
                "host": parts.hostname,
                "port": parts.port or 5432,
                "user": unquote(parts.username or ""),
                "password": unquote(parts.password or ""),
                "database": unquote(parts.path.lstrip("/")),
                "minsize": 1,
                "maxsize": 10,
            },
        }
    else:
        sentence = f"DATABASE_URL must begin with sqlite:// or postgres://, not with {parts.scheme or 'nothing'!r}"
        raise ValueError(sentence)
    return {
        "connections": {"default": default, "reports": reports},
        "apps": {"models": {"models": [*MODELS, "aerich.models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }


# What aerich's own command line reads; the program itself always builds its configuration from the settings.
TORTOISE_ORM = config("sqlite://retainer.db")


async def open_database(url: str) -> None:
    """Connect; every task started later finds the connection too."""
    await Tortoise.init(config=config(url), _enable_global_fallback=True)


async def close_database() -> None:
    """Close every connection."""
    await Tortoise.close_connections()


@asynccontextmanager
async def transaction() -> AsyncIterator[None]:
    """One transaction; every query of this task inside it belongs to it. Nothing may be awaited inside but the database."""
    async with in_transaction("default"):
        token = _open_here.set(True)
        try:
            yield
        finally:
            _open_here.reset(token)


def in_trouble(error: BaseException) -> bool:
    """Whether the database itself is locked, full or gone; a rule of its own that refused one row is no trouble."""
    return isinstance(error, TROUBLE) and not isinstance(error, _REFUSED)


def transaction_open() -> bool:
    """Whether this task is inside a transaction: the doors to the outside refuse to open then."""
    return _open_here.get()


def dialect() -> str:
    """`sqlite` or `postgres`."""
    return str(connection().capabilities.dialect)


def connection(name: str = "default") -> BaseDBAsyncClient:
    """The connection of that name, or the transaction that is open on it."""
    client: BaseDBAsyncClient = connections.get(name)
    return client


async def rows(query: str, *values: object, on: str = "default") -> list[dict[str, Any]]:
    """Run raw SQL that is written with `?` placeholders; give its rows, also those of RETURNING."""
    client = connection(on)
    text = query if client.capabilities.dialect == "sqlite" else _numbered(query)
    return await client.execute_query_dict(text, list(values))


async def scalar(query: str, *values: object, on: str = "default") -> int:
    """Run raw SQL whose one row has one number; nothing counts as 0."""
    found = await rows(query, *values, on=on)
    return int(next(iter(found[0].values())) or 0) if found else 0


def locked_rows() -> str:
    """What a claiming SELECT ends with: PostgreSQL skips rows that another process holds, SQLite has one writer anyway."""
    return " FOR UPDATE SKIP LOCKED" if dialect() == "postgres" else ""


def dumps(value: Mapping[str, Any] | Sequence[Any]) -> str:
    """Write JSON for a raw insert."""
    return orjson.dumps(value).decode()


def loads(value: str | bytes | dict[str, Any] | list[Any]) -> Any:  # noqa: ANN401  # JSON has no narrower type
    """Read JSON that a raw query gave back: text on SQLite, already read on PostgreSQL."""
    return orjson.loads(value) if isinstance(value, (str, bytes)) else value


def to_ms(moment: datetime) -> int:
    """Milliseconds since 1970: how moments that raw SQL compares are stored."""
    return int(moment.timestamp() * 1000)


def from_ms(value: int) -> datetime:
    """The moment that `to_ms` stored."""
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=value)


def moment(value: datetime) -> str | datetime:
    """A moment as raw SQL wants it: text on SQLite, as the ORM writes it there, a datetime on PostgreSQL."""
    return moments()(value)


def as_moment(value: str | datetime) -> datetime:
    """A moment as raw SQL gave it back, in UTC: text on SQLite."""
    read = datetime.fromisoformat(value) if isinstance(value, str) else value
    return read.astimezone(UTC)


def moments() -> Callable[[datetime], str | datetime]:
    """What `moment` does, for many: the dialect is asked for once."""
    return _as_text if dialect() == "sqlite" else _as_it_is


def _as_text(value: datetime) -> str:
    return value.isoformat(" ")


def _as_it_is(value: datetime) -> datetime:
    return value


def _numbered(query: str) -> str:
    head, *rest = query.split("?")
    return head + "".join(f"${number}{part}" for number, part in enumerate(rest, 1))
