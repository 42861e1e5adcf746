"""What a browser sees on the sandbox's t.me: a tiny page that says what the link would open."""

from __future__ import annotations

from html import escape

from aiohttp import web

from sandbox.telegram.links import Invitation, StartLink, resolve
from sandbox.telegram.state import State

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>body{{font:16px/1.5 system-ui,sans-serif;max-width:28rem;margin:15vh auto;padding:0 1rem;text-align:center}}
:root{{color-scheme:light dark}}</style>
<h1>{title}</h1><p>{words}</p><p><small>This is a pretend t.me, part of a local sandbox.</small></p></html>"""


def answer(state: State, request: web.Request) -> web.Response:
    """200 with a page for a start or invite link, 404 for anything else."""
    opened = resolve(state, f"{state.base_url}{request.path_qs}")
    if isinstance(opened, StartLink):
        words = f"Opens a chat with @{opened.username}" + (f" and sends /start {opened.payload}" * bool(opened.payload))
        return page(state.bot.first_name, words + ".")
    if isinstance(opened, Invitation):
        return page(state.chats[opened.chat_id].title, "An invitation: open it in the app of one of the people.")
    return page("Nothing here", "No chat has this address.", status=404)


def page(title: str, words: str, *, status: int = 200) -> web.Response:
    text = PAGE.format(title=escape(title), words=escape(words))
    return web.Response(text=text, content_type="text/html", status=status)
