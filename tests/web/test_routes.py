"""The other routes: what is sold, the way back from Stripe, Telegram's door, and what holds for all of them."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from loguru import logger

from web.api.subscription_tiers import PATH as TIERS
from web.app import REFUSALS_LOGGED
from web.stripe_webhook import PATH as STRIPE
from web.telegram_webhook import PATH as TELEGRAM
from web.telegram_webhook import secret_token

if TYPE_CHECKING:
    from tests.web.conftest import Site

TOKEN = "X-Telegram-Bot-Api-Secret-Token"


async def test_programs_read_what_is_sold(site: Site) -> None:
    async with aiohttp.ClientSession() as http, http.get(site.url + TIERS) as answer:
        assert answer.status == 200
        tiers = (await answer.json())["tiers"]
    assert [(tier["slug"], tier["trial_days"]) for tier in tiers] == [("basic", 7), ("premium", 10), ("enterprise", 14)]
    assert [tier["prices"][0]["amount"] for tier in tiers] == [15_000, 25_000, 50_000]
    assert tiers[0]["prices"][0] == {"interval": "week", "currency": "usd", "amount": 15_000, "decimal": "150.00"}
    assert {limit["slug"]: limit["amount"] for limit in tiers[1]["limits"]} == {"requests": 30, "subreddits": 20}


async def test_whoever_has_the_answer_already_is_told_so(site: Site) -> None:
    async with aiohttp.ClientSession() as http:
        async with http.get(site.url + TIERS) as first:
            tag = first.headers["ETag"]
            assert first.headers["Cache-Control"].startswith("public")
        async with http.get(site.url + TIERS, headers={"If-None-Match": tag}) as second:
            assert second.status == 304
            assert await second.read() == b""
        async with http.get(site.url + TIERS, headers={"If-None-Match": '"another"'}) as third:
            assert third.status == 200


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/api/v1/none", 404), ("DELETE", TIERS, 405)])
async def test_programs_are_told_what_is_wrong_in_one_shape(site: Site, method: str, path: str, status: int) -> None:
    async with aiohttp.ClientSession() as http, http.request(method, site.url + path) as answer:
        assert answer.status == status
        error = (await answer.json())["error"]
    assert set(error) == {"code", "message"}
    assert path not in error["message"]


PAGES = {
    "/return/checkout/nobody-has-this": (404, "This link is not known here"),
    "/return/cancelled/whatever": (200, "You left before paying"),
    "/return/portal": (200, "All up to date"),
}


@pytest.mark.parametrize(("path", "status", "title"), [(path, *rest) for path, rest in PAGES.items()])
async def test_a_page_says_what_is_true_and_leads_back_to_the_chat(
    site: Site, path: str, status: int, title: str
) -> None:
    async with aiohttp.ClientSession() as http, http.get(site.url + path) as answer:
        page = unescape(await answer.text())
        policy = answer.headers["Content-Security-Policy"]
    assert answer.status == status
    assert f">{title}</h1>" in page
    assert 'href="https://t.me/retainer_bot"' in page
    assert "default-src 'none'" in policy
    assert not re.search(r"<script|<link|@import|url\(|<img", page), "it loads nothing from anywhere"
    assert 'name="viewport"' in page
    assert "prefers-color-scheme:dark" in page


@pytest.mark.parametrize(
    ("query", "wishes", "language", "title"),
    [
        ("", "nl, de;q=0.8, en;q=0.5", "de", "Alles auf dem neuesten Stand"),
        ("", "en-GB, de;q=0.8", "en", "All up to date"),
        ("", "pt", "pt-br", "Tudo em dia"),
        ("", "*", "en", "All up to date"),
        ("?in=fr", "de", "fr", "Tout est à jour"),
        ("?in=tlh", "de", "en", "All up to date"),
    ],
)
async def test_a_page_speaks_the_persons_language_else_what_the_browser_wishes_for(
    site: Site, query: str, wishes: str, language: str, title: str
) -> None:
    asked = site.url + "/return/portal" + query
    async with aiohttp.ClientSession() as http, http.get(asked, headers={"Accept-Language": wishes}) as answer:
        page = unescape(await answer.text())
        assert answer.headers["Content-Language"] == language
    assert f'<html lang="{language}"' in page
    assert f">{title}</h1>" in page


@pytest.mark.parametrize(
    "path",
    [
        "/return/checkout/%3Cscript%3E",
        "/return/checkout/..%2F..%2Fetc",
        "/return/checkout/%FF",
        "/return/checkout/a%00",
    ],
)
async def test_nothing_of_an_address_comes_back_in_a_page(site: Site, path: str) -> None:
    async with aiohttp.ClientSession() as http, http.get(site.url + path) as answer:
        page = await answer.text()
    assert answer.status in {400, 404}
    assert "<script" not in page
    assert "etc" not in page


@pytest.mark.parametrize("path", ["/healthz", "/readyz", TIERS, "/return/portal", "/nowhere", "/api/nowhere"])
async def test_every_answer_carries_the_guarding_headers_and_not_our_versions(site: Site, path: str) -> None:
    async with aiohttp.ClientSession() as http, http.get(site.url + path) as answer:
        headers = answer.headers
    assert "Server" not in headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]


async def post_update(site: Site, body: Any, token: str | None) -> int:  # noqa: ANN401  # also what is no update
    headers = {} if token is None else {TOKEN: token}
    async with aiohttp.ClientSession() as http, http.post(site.url + TELEGRAM, json=body, headers=headers) as answer:
        return answer.status


async def test_telegram_is_let_in_by_its_secret_only(site: Site) -> None:
    taken: list[dict[str, Any]] = []

    async def take(update: dict[str, Any]) -> None:
        taken.append(update)

    site.doors.take_update = take
    right = secret_token(site.doors.context)
    assert await post_update(site, {"update_id": 1}, right) == 200
    assert await post_update(site, {"update_id": 2}, None) == 401
    assert await post_update(site, {"update_id": 3}, right[:-1] + "x") == 401
    assert await post_update(site, {"update_id": 4}, "\xe4") == 401
    assert taken == [{"update_id": 1}]


@pytest.mark.parametrize("body", [[], "text", None, {}, {"update_id": "1"}])
async def test_what_is_no_update_is_refused(site: Site, body: object) -> None:
    assert await post_update(site, body, secret_token(site.doors.context)) == 400


async def test_before_there_is_a_bot_telegram_is_asked_to_come_again(site: Site) -> None:
    assert await post_update(site, {"update_id": 1}, secret_token(site.doors.context)) == 503


async def test_the_log_of_a_request_has_its_route_and_neither_its_token_nor_its_query(site: Site) -> None:
    lines: list[str] = []
    sink = logger.add(lines.append, level="DEBUG")
    try:
        async with aiohttp.ClientSession() as http:
            await http.get(site.url + "/return/checkout/very-secret-token?and=a-query")
    finally:
        logger.remove(sink)
    assert any("GET /return/checkout/{token} 404" in line for line in lines)
    assert "very-secret-token" not in "".join(lines)
    assert "a-query" not in "".join(lines)


async def test_a_flood_of_refusals_is_counted_in_full_and_logged_in_part_a2(site: Site) -> None:
    lines: list[str] = []
    sink = logger.add(lines.append, level="INFO")
    try:
        async with aiohttp.ClientSession() as http:
            for _ in range(3 * REFUSALS_LOGGED):
                async with http.post(site.url + STRIPE, data=b"forged") as answer:
                    assert answer.status == 400
            async with http.get(site.url + "/metrics") as answer:
                figures = await answer.text()
    finally:
        logger.remove(sink)
    assert f'retainer_webhooks_total{{outcome="rejected"}} {3 * REFUSALS_LOGGED}.0' in figures
    assert 0 < len(lines) <= 2 * REFUSALS_LOGGED, "a minute may begin in between"
    assert any("only counted" in line for line in lines)
