"""What Stripe may answer, and what it means to us: patient where waiting helps, typed where it does not, never a parse error."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest
import stripe
from aiohttp import web

from billing.gateway.client import Connection, Gateway
from billing.gateway.errors import Absent, CardRefused, KeyReused, meaning
from billing.gateway.limiter import Limiter
from billing.greet_subscriber import greet_subscriber
from billing.run_operation import run_operation
from domain.error import RetainerError, StripeRefused, StripeUnavailable
from jobs.composition import build_context
from jobs.configuration import Edge
from settings import read_settings
from storage import marks, operations
from storage.marks import SyncMark
from storage.operations import Operation
from tests.jobs.test_logs import CORES, SECRETS
from tests.process.test_settings import GOOD
from tests.support.edge import real_ms
from tests.support.shop import Shop, catalogue, person
from web.metrics import Metrics

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

Answer = tuple[int, str, str]
FINE: Answer = (200, "application/json", '{"id": "cus_1"}')
HTML: Answer = (502, "text/html", "<html><h1>Bad Gateway</h1></html>")
BUSY: Answer = (429, "application/json", '{"error": {"type": "invalid_request_error", "code": "rate_limit"}}')


@asynccontextmanager
async def answering(
    *answers: Answer | None,
    timeout: float = 5,
    patience: float = 10,  # the gateway's own setting
) -> AsyncIterator[tuple[Gateway, list[web.Request]]]:
    """A Stripe that gives these answers in turn, the last one for ever; None is silence."""
    asked: list[web.Request] = []

    async def answer(request: web.Request) -> web.Response:
        now = answers[min(len(asked), len(answers) - 1)]
        asked.append(request)
        if now is None:
            await asyncio.Event().wait()
        status, kind, text = now or FINE
        return web.Response(status=status, content_type=kind, text=text)

    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    base = f"http://127.0.0.1:{runner.addresses[0][1]}"
    connection = Connection(key="sk_test_x", base=base, timeout=timeout, patience=patience, retries=1)
    gateway = Gateway(connection, Limiter(1_000))
    try:
        yield gateway, asked
    finally:
        await gateway.close()
        await runner.cleanup()


def refused(message: str, *, status: int = 400, kind: str = "invalid_request_error", code: str = "x") -> Answer:
    return status, "application/json", f'{{"error": {{"type": "{kind}", "code": "{code}", "message": "{message}"}}}}'


async def test_a_429_is_waited_for_with_the_same_key_although_stripes_library_gives_up_h1() -> None:
    async with answering(BUSY, BUSY, FINE) as (gateway, asked):
        assert await gateway.post("/v1/customers", {"name": "Ada"}, key="once") == {"id": "cus_1"}
    assert [request.headers["Idempotency-Key"] for request in asked] == ["once"] * 3


async def test_a_429_that_does_not_end_is_an_outage_within_the_patience_of_whoever_asks_h1_h4() -> None:
    async with answering(BUSY, patience=0.3) as (gateway, _):
        with pytest.raises(StripeUnavailable, match=r"within 0\.3 s"):
            await gateway.get("/v1/customers")


async def test_nobody_asks_faster_than_the_limit_allows_h1() -> None:
    limiter, loop = Limiter(50), asyncio.get_running_loop()
    began = loop.time()
    await asyncio.gather(*(limiter.wait() for _ in range(75)))
    assert loop.time() - began > 0.4, "fifty at once, and the rest at fifty a second: this holds on any machine"


@pytest.mark.parametrize(
    "broken",
    [HTML, (502, "application/json", ""), (200, "application/json", "{"), (200, "text/html", "<html>")],
    ids=["a page", "nothing", "half of it", "a page that says 200"],
)
async def test_an_answer_that_is_no_answer_is_an_outage_after_retries_h2(broken: Answer) -> None:
    async with answering(broken) as (gateway, asked):
        with pytest.raises(StripeUnavailable):
            await gateway.get("/v1/customers/cus_1")
    assert asked
    async with answering(HTML, FINE) as (gateway, asked):
        assert await gateway.get("/v1/customers/cus_1") == {"id": "cus_1"}


async def test_silence_is_an_outage_within_the_patience_of_whoever_asks_h4() -> None:
    async with answering(None, timeout=0.2, patience=0.5) as (gateway, asked):
        with pytest.raises(StripeUnavailable):
            await gateway.get("/v1/customers")
    assert asked


def test_people_wait_ten_seconds_at_most_whatever_the_workers_are_allowed_h4(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in GOOD.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("STRIPE_TIMEOUT_SECONDS", "80")
    edge = Edge(real_ms=real_ms, environ={})
    ctx = build_context(read_settings(), edge, catalogue(), secret=b"of this installation", metrics=Metrics())
    assert ctx.people._patience <= 10 < ctx.work._patience  # what is promised is a number


async def test_only_a_read_that_stripe_calls_missing_is_believed_to_be_gone_b13() -> None:
    missing = refused("No such customer", status=404, code="resource_missing")
    async with answering(missing) as (gateway, _):
        with pytest.raises(Absent):
            await gateway.get("/v1/customers/cus_1")
    for other in (
        refused("No such route", status=404, code="url_invalid"),
        refused("No such customer", status=400, code="resource_missing"),
        refused("You may not", status=403, code="resource_missing", kind="invalid_request_error"),
    ):
        async with answering(other) as (gateway, _):
            with pytest.raises(StripeRefused) as error:
                await gateway.get("/v1/customers/cus_1")
        assert not isinstance(error.value, Absent)
    async with answering((404, "text/html", "<html>")) as (gateway, _):
        with pytest.raises(RetainerError) as unread:
            await gateway.get("/v1/customers/cus_1")
    assert not isinstance(unread.value, Absent)


async def test_a_key_that_was_used_otherwise_is_not_tried_again_c9() -> None:
    async with answering(refused("Keys for idempotent requests", kind="idempotency_error")) as (gateway, asked):
        with pytest.raises(KeyReused):
            await gateway.post("/v1/customers", key="once")
    assert len(asked) == 1


def test_every_error_of_stripes_library_means_something_to_us() -> None:
    kinds = stripe.StripeError.__subclasses__()
    kinds += [below for kind in kinds for below in kind.__subclasses__()]
    assert len(kinds) > 20
    for kind in kinds:
        error = kind.__new__(kind)
        stripe.StripeError.__init__(error, "no", http_status=400)
        assert isinstance(meaning(error), (StripeRefused, StripeUnavailable, CardRefused)), kind.__name__


@pytest.mark.parametrize("secret", SECRETS.values(), ids=SECRETS.keys())
async def test_nothing_secret_that_stripe_repeats_is_kept_in_a_row_h9(shop: Shop, secret: str) -> None:
    who = await greet_subscriber(shop.ctx, person())
    await marks.raise_mark(who.id, reason="test", real_ms=real_ms())
    (claimed,) = await marks.claim(owner="test", real_ms=real_ms(), limit=1)
    now = shop.ctx.clock.now()
    call = {"path": "/v1/customers", "body": {}}
    operation = await operations.begin(subscriber_id=who.id, kind="x", key="once", params=call, now=now)
    async with answering(refused(f"It was {secret}.")) as (gateway, _):
        with pytest.raises(StripeRefused) as error:
            await run_operation(shop.ctx, gateway, operation)
    await marks.postpone(claimed, error=str(error.value), due_ms=0)
    kept = f"{(await Operation.get()).error} {(await SyncMark.get()).last_error}"
    assert "It was" in kept
    assert not [core for core in CORES if core in kept]
