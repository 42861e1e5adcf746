"""The client: plain JSON in and out, bounded in time, patient with 429, never used inside a transaction.

Stripe's own client retries connections, 409 and 5xx with the same idempotency key; it never retries 429, and it lets errors
through that happen while a body is read. Both are mended here. Reads come as dicts: building Stripe's objects costs more than the call.
"""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import aiohttp
import stripe

from billing.gateway.errors import meaning
from domain.error import BrokenFact, Defect, StripeUnavailable
from storage.db import transaction_open

if TYPE_CHECKING:
    from collections.abc import Mapping

    from billing.gateway.limiter import Limiter

Json = dict[str, Any]
API_VERSION = "2026-10-28.endive"
_PAGE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """How to reach Stripe. `base` replaces its address (a sandbox); times are seconds; `retries` come on top of the first try."""

    key: str
    version: str = API_VERSION
    base: str | None = None
    timeout: float = 20.0
    retries: int = 2
    patience: float = 60.0


class Transport(stripe.AIOHTTPClient):
    """Stripe's transport, which calls a broken body what it is: a connection error that may be retried."""

    async def request_async(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: Any = None,  # noqa: ANN401  # the library leaves it untyped
    ) -> tuple[bytes, int, Mapping[str, str]]:
        try:
            return await super().request_async(method, url, headers, post_data=post_data)
        except (aiohttp.ClientError, TimeoutError) as error:
            raise stripe.APIConnectionError(
                f"The answer broke off ({type(error).__name__}).", should_retry=True
            ) from error


class Gateway:
    """Stripe, as the verbs see it. Every method raises `StripeUnavailable`, `StripeRefused` or one of its kinds, nothing else."""

    def __init__(self, connection: Connection, limiter: Limiter, transport: Transport | None = None) -> None:
        """Talk over `connection`, no faster than `limiter` allows; `transport` carries every request (default: one of its own)."""
        self._patience = connection.patience
        self._limiter = limiter
        # Trust in the environment's proxy settings is not wanted: money goes straight to Stripe.
        self._transport = transport or Transport(timeout=aiohttp.ClientTimeout(total=connection.timeout))
        addresses: Any = {"api": connection.base} if connection.base else None
        self._client = stripe.StripeClient(
            connection.key,
            http_client=self._transport,
            max_network_retries=connection.retries,
            stripe_version=connection.version,
            base_addresses=addresses,
        )

    async def get(self, path: str, **params: object) -> Json:
        """Read one object, or one page of a list."""
        return await self._call("get", path, params, key=None)

    async def list_all(self, path: str, *, most: int = 1_000, **params: object) -> list[Json]:
        """Read a list to its end, newest first as Stripe gives it; more than `most` rows are a `BrokenFact`, never cut silently."""
        found: list[Json] = []
        after: dict[str, object] = {}
        while True:
            page = await self.get(path, limit=_PAGE, **params, **after)
            found.extend(page["data"])
            if not page.get("has_more"):
                return found
            if len(found) >= most:
                raise BrokenFact(f"{path} has more than {most} rows for {params}.")
            after = {"starting_after": found[-1]["id"]}

    async def post(self, path: str, params: Mapping[str, object] | None = None, *, key: str | None = None) -> Json:
        """Change something. The same `key` with the same parameters acts once (Stripe remembers it for 24 hours)."""
        return await self._call("post", path, params or {}, key=key)

    async def delete(self, path: str, params: Mapping[str, object] | None = None) -> Json:
        """Delete something."""
        return await self._call("delete", path, params or {}, key=None)

    async def close(self) -> None:
        """Close the connections."""
        await self._transport.close_async()  # type: ignore[no-untyped-call]  # the library leaves it untyped

    async def _call(self, method: str, path: str, params: Mapping[str, object], *, key: str | None) -> Json:
        if transaction_open():
            raise Defect(
                f"{method} {path} was called inside a transaction, which would make every other query wait for Stripe."
            )
        try:
            async with asyncio.timeout(self._patience):
                return await self._patiently(method, path, params, key)
        except TimeoutError as error:
            raise StripeUnavailable(f"Stripe did not answer {method} {path} within {self._patience:g} s.") from error

    async def _patiently(self, method: str, path: str, params: Mapping[str, object], key: str | None) -> Json:
        wait = 0.5
        options: dict[str, object] = {"idempotency_key": key} if key else {}
        while True:
            await self._limiter.wait()
            try:
                answer = await self._client.raw_request_async(method, path, **params, **options)
            except stripe.RateLimitError:
                # The delay is spread, so that everybody who was refused together does not come back together.
                await asyncio.sleep(wait * random.uniform(0.5, 1.0))  # noqa: S311  # no secret depends on it
                wait = min(wait * 2, 8.0)
            except stripe.StripeError as error:
                raise meaning(error) from error
            else:
                return cast("Json", answer.data)
