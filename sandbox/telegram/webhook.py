"""Posting updates to the bot's address: in order for each chat, several chats at once, again and again until 2xx."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout

from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.state import State
from sandbox.telegram.updates import Update

HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass(frozen=True, slots=True)
class Target:
    """Where to post: as setWebhook was told."""

    url: str
    secret: str = ""
    max_connections: int = 40


class Webhook:
    """The delivery loop; `first_retry_seconds` doubles up to `longest_retry_seconds` for one update."""

    def __init__(self, state: State) -> None:
        self.target: Target | None = None
        self.first_retry_seconds = 1.0
        self.longest_retry_seconds = 60.0
        self.timeout_seconds = 60.0
        self.last_error: tuple[int, str] | None = None
        self._state = state
        self._loop: asyncio.Task[None] | None = None
        self._lanes: dict[int, asyncio.Task[None]] = {}

    async def set(self, target: Target | None) -> None:
        """Post to another address from now on, or to none."""
        await self.stop()
        self.target = target
        self.last_error = None
        if target is not None:
            self._loop = asyncio.create_task(self._run(target), name="telegram webhook")

    async def stop(self) -> None:
        """End all deliveries; what was not taken stays queued."""
        tasks = [task for task in (self._loop, *self._lanes.values()) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._loop = None
        self._lanes.clear()

    def info(self) -> JsonObject:
        """A WebhookInfo object."""
        updates = self._state.updates
        info: JsonObject = {
            "url": self.target.url if self.target else "",
            "has_custom_certificate": False,
            "pending_update_count": len(updates.waiting(self._state.now)),
            "allowed_updates": sorted(updates.allowed),
        }
        if self.target is not None:
            info["max_connections"] = self.target.max_connections
        if self.last_error is not None:
            info["last_error_date"], info["last_error_message"] = self.last_error
        return info

    async def _run(self, target: Target) -> None:
        room = asyncio.Semaphore(target.max_connections)
        updates = self._state.updates
        async with ClientSession(timeout=ClientTimeout(total=self.timeout_seconds)) as session:
            while True:
                seen = updates.arrived.version
                for update in updates.waiting(self._state.now):
                    if update.key not in self._lanes:
                        lane = self._empty_lane(update.key, session, target, room)
                        self._lanes[update.key] = asyncio.create_task(lane, name=f"telegram webhook {update.key}")
                await updates.arrived.wait_beyond(seen, 1.0)

    async def _empty_lane(self, key: int, session: ClientSession, target: Target, room: asyncio.Semaphore) -> None:
        """Post everything that waits for one chat, oldest first, each until it is taken."""
        delay = self.first_retry_seconds
        while lane := [each for each in self._state.updates.waiting(self._state.now) if each.key == key]:
            async with room:
                taken = not self._state.faults.down and await self._post(lane[0], session, target)
            if taken:
                self._state.updates.confirm(lane[0].update_id)
                self._state.changes.bump()
                delay = self.first_retry_seconds
            else:
                await asyncio.sleep(delay)
                delay = min(delay * 2, self.longest_retry_seconds)
        self._lanes.pop(key, None)

    async def _post(self, update: Update, session: ClientSession, target: Target) -> bool:
        headers = {HEADER: target.secret} if target.secret else {}
        try:
            posted = session.post(target.url, json=update.as_json(), headers=headers, allow_redirects=False)
            async with posted as response:
                if 200 <= response.status < 300:
                    return True
                words = f"Wrong response from the webhook: {response.status} {response.reason}"
        except TimeoutError:
            words = "Read timeout expired"
        except ClientError:
            words = "Connection refused"
        self.last_error = (self._state.now, words)
        self._state.changes.bump()
        return False


def on_loopback(url: str) -> bool:
    """True for addresses of this machine, where this double allows plain HTTP and any port."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
