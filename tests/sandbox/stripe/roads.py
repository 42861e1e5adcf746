"""The steps that the tests of the pretend Stripe walk again and again."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import orjson
from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    import aiohttp

    from sandbox.server import Sandbox

VERSION = "2026-10-28.endive"
WEEK = 7 * 86_400
GOOD = "4242424242424242"

Obj = dict[str, Any]


def account(number: str) -> dict[str, str]:
    """What a person types who pays from a bank account: an IBAN begins with a country."""
    if number[0].isalpha():
        return {"method": "sepa_debit", "iban": number}
    return {"method": "us_bank_account", "account_number": number, "routing_number": "110000000"}


def flat(params: Mapping[str, object], at: str = "") -> list[tuple[str, str]]:
    """Nested parameters in Stripe's form encoding."""
    pairs: list[tuple[str, str]] = []
    for name, value in params.items():
        key = f"{at}[{name}]" if at else name
        if isinstance(value, list):
            value = {str(index): one for index, one in enumerate(value)}  # noqa: PLW2901 - a list is written as numbers
        if isinstance(value, dict):
            pairs += flat(value, key)
        else:
            pairs.append((key, str(value).lower() if isinstance(value, bool) else str(value)))
    return pairs


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, JSON and headers of one raw request."""

    status: int
    body: Obj
    headers: Mapping[str, str]

    @property
    def error(self) -> Obj:
        error: Obj = self.body["error"]
        return error


@dataclass(frozen=True, slots=True)
class Api:
    """Raw HTTP, so that what the official client would never send can be sent."""

    http: aiohttp.ClientSession
    base: str
    key: str = "sk_test_sandbox"

    async def ask(self, method: str, path: str, params: Mapping[str, object] | None = None, **headers: str) -> Answer:
        pairs = flat(params or {})
        own = {"Authorization": f"Bearer {self.key}", **{k.replace("_", "-"): v for k, v in headers.items()}}
        where: Obj = {"data": pairs} if method == "POST" else {"params": pairs}
        async with self.http.request(method, f"{self.base}/v1/{path}", headers=own, **where) as answer:
            return Answer(answer.status, orjson.loads(await answer.read()), answer.headers)

    async def post(self, path: str, params: Mapping[str, object] | None = None, **headers: str) -> Obj:
        answer = await self.ask("POST", path, params, **headers)
        assert answer.status == 200, answer.body
        return answer.body

    async def get(self, path: str, params: Mapping[str, object] | None = None) -> Obj:
        answer = await self.ask("GET", path, params)
        assert answer.status == 200, answer.body
        return answer.body


@dataclass(slots=True)
class Receiver:
    """An endpoint that keeps what it is sent and answers what it is told to."""

    url: str = ""
    status: int = 200
    bodies: list[bytes] = field(default_factory=list)
    signatures: list[str] = field(default_factory=list)

    @property
    def types(self) -> list[str]:
        return [orjson.loads(body)["type"] for body in self.bodies]

    @classmethod
    @asynccontextmanager
    async def listening(cls) -> AsyncIterator[Receiver]:
        receiver = cls()

        async def take(request: web.Request) -> web.Response:
            receiver.bodies.append(await request.read())
            receiver.signatures.append(request.headers["Stripe-Signature"])
            headers = {"Location": receiver.url} if 300 <= receiver.status < 400 else {}
            return web.Response(status=receiver.status, headers=headers)

        app = web.Application()
        app.router.add_post("/hook", take)
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        receiver.url = f"http://{host}:{port}/hook"
        yield receiver
        await runner.cleanup()


@dataclass(slots=True)
class Road:
    """From nothing to a paid subscription."""

    sandbox: Sandbox
    api: Api
    http: aiohttp.ClientSession

    async def price(self, amount: int = 15_000, **more: object) -> Obj:
        product = await self.api.post("products", {"name": "Basic"})
        recurring = {"interval": "week"}
        given = {"product": product["id"], "currency": "usd", "unit_amount": amount, "recurring": recurring}
        return await self.api.post("prices", {**given, **more})

    async def session(self, trial: int | None = None, price: Obj | None = None, **more: object) -> Obj:
        price = price or await self.price()
        customer = await self.api.post("customers", {"email": "a@example.com", "metadata": {"telegram_id": "5"}})
        about: Obj = {"metadata": {"subscriber": "7"}} | ({"trial_period_days": trial} if trial else {})
        given = {
            "mode": "subscription",
            "customer": customer["id"],
            "line_items": [{"price": price["id"], "quantity": 1}],
            "subscription_data": about,
            "success_url": "https://example.com/thanks?session={CHECKOUT_SESSION_ID}",
            "cancel_url": "https://example.com/back",
        }
        return await self.api.post("checkout/sessions", {**given, **more})

    async def submit(self, url: str, **fields: str) -> tuple[int, str, str]:
        """Post a hosted form: status, where it leads, and the page."""
        card = {"card_number": GOOD, "card_expiry": "12 / 34", "card_cvc": "123"}
        async with self.http.post(url, data={**card, **fields}, allow_redirects=False) as answer:
            return answer.status, answer.headers.get("Location", ""), await answer.text()

    async def paid(self, trial: int | None = None, card: str = GOOD, **more: Any) -> Obj:  # noqa: ANN401 - whatever a session may be asked
        """A session that was paid, as the API shows it now."""
        session = await self.session(trial, **more)
        status, _, page = await self.submit(session["url"], card_number=card)
        assert status == 303, page
        return await self.api.get(f"checkout/sessions/{session['id']}")

    async def debited(self, number: str, currency: str = "usd", interval: str = "week") -> Obj:
        """A session that was completed with a bank debit, as the API shows it now."""
        self.sandbox.stripe.dashboard.bank_debits = True
        price = await self.price(currency=currency, recurring={"interval": interval})
        session = await self.session(price=price)
        status, _, page = await self.submit(session["url"], **account(number))
        assert status == 303, page
        return await self.api.get(f"checkout/sessions/{session['id']}")

    async def subscription(self, trial: int | None = None, card: str = GOOD, **more: Any) -> Obj:  # noqa: ANN401 - the same
        """The subscription of a paid session."""
        session = await self.paid(trial, card, **more)
        return await self.again(session["subscription"])

    async def again(self, subscription_id: str) -> Obj:
        """The subscription as it is now, with its newest invoice opened."""
        return await self.api.get(f"subscriptions/{subscription_id}", {"expand": ["latest_invoice"]})

    async def pass_time(self, seconds: float) -> None:
        """Move the clock and do what is due."""
        self.sandbox.clock.move(seconds)
        await self.sandbox.stripe.run_due()

    @property
    def types(self) -> list[str]:
        """The types of every event so far, in order."""
        return [event["type"] for event in self.sandbox.stripe.events]
