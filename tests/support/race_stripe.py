"""The pretend Stripe without its socket: real books and answers, a gate before a request acts and one before its answer is heard."""

from __future__ import annotations

import copy
import random
import secrets
import string
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from unittest.mock import patch
from urllib.parse import quote

import orjson

from billing.gateway.client import Connection, Gateway, Transport
from billing.gateway.limiter import Limiter
from domain.answers import Answers
from domain.error import StripeUnavailable
from domain.invoice_projection import payments_of
from domain.projection import project
from sandbox.changes import Changes
from sandbox.clock import Clock
from sandbox.stripe import store
from sandbox.stripe.books import Asking, Books
from sandbox.stripe.errors import ApiError, missing
from sandbox.stripe.expanding import expanded
from sandbox.stripe.form import decode
from sandbox.stripe.idempotency import IdempotencyKeys
from sandbox.stripe.operations import INCLUDABLE, ROUTES
from sandbox.stripe.refunds import refunds_of
from sandbox.stripe.routing import EXPAND, Ask, Route, find
from storage.db import transaction_open
from tests.support.race_turns import gate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from domain.subscription import Snapshot
    from sandbox.stripe.store import Obj

Json = dict[str, Any]
BEGINS = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
BASE = "http://stripe.test"


class StillClock(Clock):
    """Time that moves when it is told to."""

    def now(self) -> datetime:
        return BEGINS + timedelta(seconds=self.offset)


@dataclass(slots=True)
class Stripe:
    """One account's books and what they answer."""

    clock: StillClock = field(default_factory=StillClock)
    books: Books = field(init=False)
    keys: IdempotencyKeys = field(default_factory=IdempotencyKeys)
    calls: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.books = Books(clock=self.clock, base_url=BASE, changes=Changes())

    def copy(self) -> Stripe:
        """Another account in the same state, whose time has not moved on yet."""
        twin = Stripe()
        twin.books.store = copy.deepcopy(self.books.store)
        twin.keys = copy.deepcopy(self.keys)
        return twin

    def act(self, method: str, path: str, params: Mapping[str, object], key: str | None) -> tuple[int, bytes]:
        """Do what a request asks, in one instant; give status and body as they would go out."""
        self.calls.append(f"{method} {path}")
        try:
            raw = decode("&".join(_pairs("", params)))
            if key is not None:
                kept = self.keys.begin(key, method=method, path=path, params=raw, now=self.books.now())
                if kept is not None:
                    return kept.status or 500, orjson.dumps(kept.answer)
            answer = self._work(method, path, raw)
        except ApiError as error:
            if key is not None:
                self.keys.forget(key)
            return error.status, orjson.dumps({"error": error.body})
        if key is not None:
            self.keys.keep(key, 200, answer)
        return 200, orjson.dumps(answer)

    def _work(self, method: str, path: str, raw: Any) -> Obj:  # noqa: ANN401  # nested texts
        route, ids = _route(method, path)
        given = {name: value for name, value in raw.items() if name != "expand"}
        wanted = [str(one) for one in EXPAND.read(raw["expand"], "expand")] if "expand" in raw else []
        self.books.asking = Asking("req_race", None)
        try:
            answer = route.work(Ask(self.books, ids, route.fields.read(given)))
            return expanded(self.books, answer, wanted, INCLUDABLE) if wanted else answer
        finally:
            self.books.asking = Asking()

    def picture(self, ref: str, known: Snapshot | None, fingerprint: Callable[[str], str] = str) -> Snapshot:
        """The whole truth about one customer at this moment, read past every door."""
        keep, customer = self.books.store, self.books.store.must("customer", ref)
        invoices = [_with_payments(self.books, row) for row in keep.all("invoice") if row["customer"] == ref]
        intents = {one: self._intent(one) for row in invoices for one in payments_of(row)}
        answers = Answers(
            fetched_at=self.clock.now(),
            customers=[customer],
            subscriptions=[row for row in keep.all("subscription") if row["customer"] == ref],
            invoices=invoices,
            payment_methods=[row for row in keep.all("payment_method") if row["customer"] == ref],
            payment_intents=intents,
            charges=[
                {**row, "refunds": refunds_of(self.books, row)} for row in keep.all("charge") if row["customer"] == ref
            ],
            disputes={
                one: found
                for one in intents
                if (found := [row for row in keep.all("dispute") if row["payment_intent"] == one][::-1])
            },
        )
        return project(answers, before=known, fingerprint=fingerprint)

    def _intent(self, ref: str) -> Obj:
        intent = self.books.store.must("payment_intent", ref)
        charge = self.books.store.find(intent["latest_charge"] or "")
        return {**intent, "latest_charge": charge or intent["latest_charge"]}


class RaceGateway(Gateway):
    """The real client down to where it would use the network; errors go through the real library."""

    def __init__(self) -> None:
        self._canned = _Canned()
        super().__init__(Connection(key="sk_test_race", base=BASE, retries=0), Limiter(1e9), self._canned)
        self.stripe = Stripe()
        self.on_ask: Callable[[str], None] = lambda path: None
        self.chance_of_outage: Callable[[], str | None] = lambda: None

    async def _call(self, method: str, path: str, params: Mapping[str, object], *, key: str | None) -> Json:
        assert not transaction_open(), f"{method} {path} was called inside a transaction"
        await gate(f"asks {method} {path}")
        self.on_ask(path)
        trouble = self.chance_of_outage()
        if trouble == "before":
            raise StripeUnavailable("The schedule lets this request fail before it acts.")
        status, body = self.stripe.act(method.upper(), path, params, key)
        await gate(f"hears {method} {path}")
        if trouble == "after":
            raise StripeUnavailable("The schedule loses this answer.")
        if status == 200:
            answer: Json = orjson.loads(body)
            return answer
        self._canned.answer = (body, status)
        return await super()._call(method, path, params, key=key)


class _Canned(Transport):
    """Carries nothing: gives the error that was found already."""

    def __init__(self) -> None:
        super().__init__()
        self.answer = (b"{}", 500)

    async def request_async(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: object = None,
    ) -> tuple[bytes, int, Mapping[str, str]]:
        del method, url, headers, post_data  # the answer is known
        return (*self.answer, {"request-id": "req_race"})


@contextmanager
def counted_ids(seed: int) -> Iterator[None]:
    """Let the books draw their ids from a seed, so that the same schedule names the same things."""
    chance = random.Random(seed)
    drawn = type("Drawn", (), {"choice": staticmethod(chance.choice)})
    with patch.object(store, "secrets", drawn):
        yield
    assert secrets.choice(string.digits)


@lru_cache(maxsize=20_000)
def _route(method: str, path: str) -> tuple[Route, dict[str, str]]:
    found = find(ROUTES, method, path)
    if found is None:
        raise missing("route", path)
    return found


def _pairs(prefix: str, value: object) -> Iterator[str]:
    """Stripe's form encoding, as the library writes it."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _pairs(f"{prefix}[{name}]" if prefix else str(name), inner)
    elif isinstance(value, list | tuple):
        for place, inner in enumerate(value):
            yield from _pairs(f"{prefix}[{place}]", inner)
    elif value is not None:
        yield f"{quote(prefix)}={quote(str(value).lower() if isinstance(value, bool) else str(value))}"


def _with_payments(books: Books, invoice: Obj) -> Obj:
    return {**invoice, "payments": INCLUDABLE["invoice", "payments"](books, invoice)}
