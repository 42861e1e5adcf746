"""With a webhook set, updates are posted in order for each chat, with the secret, until they are taken."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from aiohttp import web

from sandbox.changes import Changes
from sandbox.telegram.people import Person
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.world import TelegramWorld
from tests.sandbox.telegram.raw import RawBot


@dataclass
class Listener:
    """A bot's own web server, which answers `statuses` first and 200 afterwards."""

    url: str = ""
    statuses: list[int] = field(default_factory=list)
    posted: list[JsonObject] = field(default_factory=list)
    secrets: set[str | None] = field(default_factory=set)
    changes: Changes = field(default_factory=Changes)

    async def take(self, request: web.Request) -> web.Response:
        self.posted.append(await request.json())
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.changes.bump()
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)

    async def until(self, count: int) -> list[str]:
        """The texts that were posted, once there are `count`."""
        while len(self.posted) < count:
            seen = self.changes.version
            assert await self.changes.wait_beyond(seen, 10) > seen, f"only {len(self.posted)} of {count} came"
        return [update["message"]["text"] for update in self.posted]


@pytest.fixture
async def listener() -> AsyncIterator[Listener]:
    built = Listener()
    app = web.Application()
    app.router.add_post("/hook", built.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    built.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield built
    await runner.cleanup()


async def test_a_refused_update_is_posted_again_before_the_next(
    world: TelegramWorld, raw: RawBot, alice: Person, listener: Listener
) -> None:
    world.webhook.first_retry_seconds = 0.01
    listener.statuses = [500, 302]
    world.send(alice, "one")
    world.send(alice, "two")
    await raw.result("setWebhook", url=listener.url, secret_token="s-1", max_connections=1)
    assert await listener.until(4) == ["one", "one", "one", "two"]
    assert listener.secrets == {"s-1"}
    await world.wait_for(lambda: not world.state.updates.waiting(world.state.now))
    info = await raw.result("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 302 Found"
    assert (info["url"], info["pending_update_count"]) == (listener.url, 0)


async def test_one_chat_in_trouble_does_not_hold_up_another(
    world: TelegramWorld, raw: RawBot, alice: Person, bob: Person, listener: Listener
) -> None:
    listener.statuses = [500]
    world.send(alice, "stuck")
    await raw.result("setWebhook", url=listener.url)
    await listener.until(1)
    world.send(bob, "through")
    assert await listener.until(2) == ["stuck", "through"]


async def test_polling_and_a_webhook_exclude_each_other(
    world: TelegramWorld, raw: RawBot, alice: Person, listener: Listener
) -> None:
    await raw.result("setWebhook", url=listener.url)
    words = await raw.refusal("getUpdates")
    assert words.startswith("Conflict: can't use getUpdates method while webhook is active")
    await raw.result("deleteWebhook", drop_pending_updates=True)
    world.send(alice, "polled")
    (update,) = (await raw.call("getUpdates"))["result"]
    assert update["message"]["text"] == "polled"
    assert listener.posted == []
