"""What monitors read: alive, ready, and what is owed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import aiohttp

from storage import db
from tests.web.test_stripe_webhook import post

if TYPE_CHECKING:
    from tests.web.conftest import Site


async def get(site: Site, path: str) -> tuple[int, dict[str, object]]:
    async with aiohttp.ClientSession() as http, http.get(site.url + path) as answer:
        return answer.status, await answer.json()


async def text(site: Site, path: str) -> str:
    async with aiohttp.ClientSession() as http, http.get(site.url + path) as answer:
        assert answer.status == 200
        return await answer.text()


async def test_the_program_is_alive_before_any_part_of_it_is_ready(site: Site) -> None:
    assert await text(site, "/healthz") == "ok\n"


async def test_it_is_ready_only_when_each_part_is_and_says_which_is_not(site: Site) -> None:
    readiness = site.doors.readiness
    assert (await get(site, "/readyz"))[0] == 503
    readiness.expect("stripe", "telegram")
    readiness.say("stripe")
    status, answer = await get(site, "/readyz")
    assert (status, answer["ready"]) == (503, False)
    assert answer["parts"] == {"database": "ready", "stripe": "ready", "telegram": "starting"}
    readiness.say("telegram")
    status, answer = await get(site, "/readyz")
    assert (status, answer["ready"]) == (200, True)


async def test_what_is_owed_is_counted_and_makes_nothing_unready(site: Site) -> None:
    site.doors.readiness.say("stripe")
    body = site.event()
    assert (await post(site, body, {"Stripe-Signature": site.signature(body)}))[0] == 200
    status, answer = await get(site, "/readyz")
    assert status == 200
    assert isinstance(answer["owed"], dict)
    assert answer["owed"]["marks_dirty"] == 1
    assert answer["owed"]["notices_owed"] == 0


async def test_a_database_that_does_not_answer_makes_it_unready_and_leaves_it_alive(site: Site) -> None:
    site.doors.readiness.say("stripe")
    await db.close_database()
    status, answer = await get(site, "/readyz")
    assert status == 503
    assert answer["owed"] is None
    assert await text(site, "/healthz") == "ok\n"


async def test_deliveries_are_counted_by_what_became_of_them(site: Site) -> None:
    body = site.event()
    headers = {"Stripe-Signature": site.signature(body)}
    for _ in range(2):
        await post(site, body, headers)
    await post(site, b"{", {})
    shown = await text(site, "/metrics")
    assert 'retainer_webhooks_total{outcome="marked"} 1.0' in shown
    assert 'retainer_webhooks_total{outcome="repeated"} 1.0' in shown
    assert 'retainer_webhooks_total{outcome="rejected"} 1.0' in shown
    assert 'retainer_owed{what="marks_dirty"} 1.0' in shown
    assert 'retainer_breaches{invariant="second-living"} 0.0' in shown
    assert "retainer_ready 0.0" in shown
