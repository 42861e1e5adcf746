"""Stripe's door: what is genuine is stored once, what is malformed is a 400 with its reason, and nothing is ever a 500."""

from __future__ import annotations

import asyncio
import gzip
from typing import TYPE_CHECKING

import aiohttp
import pytest

from storage import db
from web.stripe_webhook import MOST_BYTES, PATH

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from tests.web.conftest import Site


async def post(site: Site, body: bytes, headers: dict[str, str]) -> tuple[int, dict[str, object]]:
    async with aiohttp.ClientSession() as http, http.post(site.url + PATH, data=body, headers=headers) as answer:
        return answer.status, await answer.json()


async def stored(site: Site) -> int:
    return await db.scalar("SELECT count(*) FROM stripe_webhook_events")


@pytest.mark.parametrize("secret", ["whsec_of_today", "whsec_of_tomorrow"])
async def test_an_event_signed_with_any_current_secret_is_stored(site: Site, secret: str) -> None:
    body = site.event()
    assert await post(site, body, {"Stripe-Signature": site.signature(body, secret=secret)}) == (
        200,
        {"received": True},
    )
    assert await stored(site) == 1


async def test_an_event_that_comes_five_times_is_stored_once_and_acknowledged_each_time(site: Site) -> None:
    body = site.event()
    headers = {"Stripe-Signature": site.signature(body)}
    answers = await asyncio.gather(*(post(site, body, headers) for _ in range(5)))
    assert [status for status, _ in answers] == [200] * 5
    assert await stored(site) == 1


MALFORMED: dict[str, Callable[[Site], tuple[bytes, str | None]]] = {
    "no signature": lambda site: (site.event(), None),
    "empty signature": lambda site: (site.event(), ""),
    "no digest": lambda site: (site.event(), "t=1"),
    "no time": lambda site: (site.event(), "v1=ab"),
    "time that is no number": lambda site: (site.event(), "t=now,v1=ab"),
    "time beyond all bounds": lambda site: (site.event(), f"t={'9' * 400},v1=ab"),
    "digest that is not ascii": lambda site: (site.event(), "t=1795400000,v1=\xe4\xf6"),
    "thousand digests": lambda site: (site.event(), "t=1795400000," + ",".join(["v1=ab"] * 500)),
    "wrong secret": lambda site: (b := site.event(), site.signature(b, secret="whsec_of_somebody")),
    "signed long ago": lambda site: (b := site.event(), site.signature(b, age=330)),
    "signed in the future": lambda site: (b := site.event(), site.signature(b, age=-330)),
    "changed body": lambda site: (site.event(), site.signature(site.event())),
    "empty body": lambda site: (b"", site.signature(b"")),
    "no json": lambda site: (b"{", site.signature(b"{")),
    "not utf-8": lambda site: (b'{"id":"\xff"}', site.signature(b'{"id":"\xff"}')),
    "a list": lambda site: (b"[]", site.signature(b"[]")),
    "a number": lambda site: (b"1", site.signature(b"1")),
    "no id": lambda site: (b := site.event(id=None), site.signature(b)),
    "id that is no text": lambda site: (b := site.event(id=7), site.signature(b)),
    "no type": lambda site: (b := site.event(type=None), site.signature(b)),
    "no object": lambda site: (b := site.event(data=None), site.signature(b)),
    "object that is a list": lambda site: (b := site.event(data={"object": []}), site.signature(b)),
    "created that is no time": lambda site: (b := site.event(created="today"), site.signature(b)),
    "created beyond all bounds": lambda site: (b := site.event(created=10**18), site.signature(b)),
    "deep nesting": lambda site: (b := b"[" * 100_000, site.signature(b)),
}


@pytest.mark.parametrize("make", MALFORMED.values(), ids=MALFORMED.keys())
async def test_what_is_malformed_is_refused_with_its_reason_and_stored_nowhere_a1_a2_a4_a5_a6_a7_a9(
    site: Site, make: Callable[[Site], tuple[bytes, str | None]]
) -> None:
    body, signature = make(site)
    status, answer = await post(site, body, {} if signature is None else {"Stripe-Signature": signature})
    assert status == 400
    assert isinstance(answer["error"], dict)
    assert answer["error"]["code"] == "rejected"
    assert len(str(answer["error"]["message"])) > 10
    assert await stored(site) == 0


async def test_a_body_over_the_cap_is_refused_whether_its_length_is_told_or_not_a8(site: Site) -> None:
    async def drop_by_drop() -> AsyncIterator[bytes]:
        for _ in range(MOST_BYTES // 65_536 + 2):
            yield b"x" * 65_536

    async with aiohttp.ClientSession() as http:
        async with http.post(site.url + PATH, data=b"x" * (MOST_BYTES + 1)) as told:
            assert told.status == 413
        async with http.post(site.url + PATH, data=drop_by_drop()) as chunked:
            assert chunked.status == 413


async def test_a_small_body_that_unpacks_to_a_big_one_is_refused_a8(site: Site) -> None:
    packed = gzip.compress(b"x" * (MOST_BYTES * 20))
    status, _ = await post(site, packed, {"Content-Encoding": "gzip"})
    assert status in {400, 413}


async def test_a_body_that_is_not_packed_as_it_says_is_refused(site: Site) -> None:
    status, _ = await post(site, b"no gzip at all", {"Content-Encoding": "gzip"})
    assert status == 400


async def test_a_connection_that_breaks_in_the_body_harms_nobody(site: Site) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", site.port)
    writer.write(f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\nhalf".encode())
    await writer.drain()
    writer.close()
    await writer.wait_closed()
    body = site.event()
    assert (await post(site, body, {"Stripe-Signature": site.signature(body)}))[0] == 200


async def test_while_the_database_is_away_stripe_is_asked_to_come_again_a18(site: Site) -> None:
    await db.close_database()
    body = site.event()
    status, answer = await post(site, body, {"Stripe-Signature": site.signature(body)})
    assert status == 503, answer


async def test_the_door_opens_to_posts_only(site: Site) -> None:
    async with aiohttp.ClientSession() as http, http.get(site.url + PATH) as answer:
        assert answer.status == 405
        assert answer.headers["Allow"] == "POST"
