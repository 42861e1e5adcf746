"""answerCallbackQuery: a tap is answered once, and soon."""

from __future__ import annotations

from sandbox.telegram import rules
from sandbox.telegram.parameters import Parameters
from sandbox.telegram.state import State
from sandbox.telegram.units import units


def answer_callback_query(state: State, parameters: Parameters) -> bool:
    tap = state.taps.get(parameters.text("callback_query_id"))
    if tap is None or tap.answered or state.now - tap.tapped_at > state.callback_lifetime_seconds:
        raise rules.CALLBACK_OLD
    text = parameters.text("text")
    if units(text) > 200:
        raise rules.CALLBACK_TOO_LONG
    url = parameters.text("url")
    if url and not own_link(url, state):
        raise rules.CALLBACK_URL
    tap.text, tap.url = text or None, url or None
    tap.alert = parameters.flag("show_alert")
    tap.answered_at = state.now
    state.changes.bump()
    return True


def own_link(url: str, state: State) -> bool:
    """The only addresses a callback may open are the bot's own start links (games are left out)."""
    bases = ("https://t.me", "http://t.me", "t.me", f"{state.base_url}/t.me")
    return any(url.lower().startswith(f"{base}/{state.bot.username}?start=".lower()) for base in bases)
