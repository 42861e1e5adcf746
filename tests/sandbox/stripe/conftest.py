"""A running pretend Stripe, the real client, a raw client, and somebody who receives webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import aiohttp
import pytest
import stripe

from sandbox.server import Sandbox, serve
from tests.sandbox.stripe.roads import VERSION, Api, Receiver, Road

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with serve() as running:
        running.stripe.webhooks.first_retries = ()
        yield running


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
async def api(sandbox: Sandbox, http: aiohttp.ClientSession) -> Api:
    return Api(http, sandbox.stripe_base)


@pytest.fixture
async def client(sandbox: Sandbox, http: aiohttp.ClientSession) -> stripe.StripeClient:
    return stripe.StripeClient(
        "sk_test_sandbox",
        http_client=stripe.AIOHTTPClient(session=http),
        base_addresses={"api": sandbox.stripe_base},
        stripe_version=VERSION,
    )


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver.listening() as listening:
        yield listening


@pytest.fixture
async def road(sandbox: Sandbox, api: Api, http: aiohttp.ClientSession) -> Road:
    return Road(sandbox, api, http)
