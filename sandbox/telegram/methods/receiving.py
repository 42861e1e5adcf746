"""How updates reach the bot: getUpdates or a webhook, never both."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from sandbox.telegram import rules
from sandbox.telegram.parameters import Parameters
from sandbox.telegram.polling import Polling
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.state import State
from sandbox.telegram.webhook import Target, Webhook, on_loopback

PORTS = frozenset({80, 88, 443, 8443})


class Receiving:
    """The four methods about updates; they wait, so they are not in the table of the others."""

    def __init__(self, state: State, polling: Polling, webhook: Webhook) -> None:
        self._state = state
        self._polling = polling
        self._webhook = webhook
        self.methods = {
            "getupdates": ("getUpdates", self.get_updates),
            "setwebhook": ("setWebhook", self.set_webhook),
            "deletewebhook": ("deleteWebhook", self.delete_webhook),
            "getwebhookinfo": ("getWebhookInfo", self.get_webhook_info),
        }

    async def get_updates(self, parameters: Parameters) -> list[JsonObject]:
        if self._webhook.target is not None:
            raise rules.WEBHOOK_ACTIVE
        return await self._polling.get_updates(parameters)

    async def set_webhook(self, parameters: Parameters) -> bool:
        """An empty url removes the webhook."""
        target = read_target(parameters)
        kinds = parameters.texts("allowed_updates")
        if kinds is not None:
            self._state.updates.allow(kinds)
        if parameters.flag("drop_pending_updates"):
            self._state.updates.drop()
        if target is not None:
            self._polling.end(rules.POLL_ENDED_BY_WEBHOOK)
        await self._webhook.set(target)
        self._state.changes.bump()
        return True

    async def delete_webhook(self, parameters: Parameters) -> bool:
        if parameters.flag("drop_pending_updates"):
            self._state.updates.drop()
        await self._webhook.set(None)
        self._state.changes.bump()
        return True

    async def get_webhook_info(self, _: Parameters) -> JsonObject:
        return self._webhook.info()


def read_target(parameters: Parameters) -> Target | None:
    """What setWebhook asks for, checked; plain HTTP and other ports only on this machine."""
    url, secret = parameters.text("url"), parameters.text("secret_token")
    if not url:
        return None
    if not on_loopback(url):
        parts = urlsplit(url)
        if parts.scheme != "https":
            raise rules.WEBHOOK_NEEDS_HTTPS
        if (parts.port or 443) not in PORTS:
            raise rules.WEBHOOK_PORT
    if len(secret) > 256:
        raise rules.SECRET_TOO_LONG
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise rules.SECRET_CHARACTERS
    connections = max(1, min(parameters.integer("max_connections") or 40, 100))
    return Target(url=url, secret=secret, max_connections=connections)
