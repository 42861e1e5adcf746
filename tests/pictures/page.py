"""A page on loopback that draws one chapter of one language with the sandbox's own scripts and sheets."""

from __future__ import annotations

from contextlib import asynccontextmanager
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aiohttp import web

from bot.words import Words
from locales import FOLDER
from sandbox import pages
from tests.scenes import every_scene
from tests.scenes.as_sent import as_sent

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.scenes import Scene

WORDS = Words(FOLDER)
RIGHT_TO_LEFT = frozenset({"ar"})
_OWN, _SANDBOX = Path(__file__).parent / "static", Path(pages.__file__).parent / "static"


def chapters(language: str) -> dict[str, list[Scene]]:
    """Every chapter with its scenes, in order."""
    found: dict[str, list[Scene]] = {}
    for chapter, scenes in groupby(every_scene(WORDS.speak(language)), key=lambda scene: scene.chapter):
        found.setdefault(chapter, []).extend(scenes)
    return found


@asynccontextmanager
async def serving() -> AsyncIterator[str]:
    """The page's address, while it is served."""
    app = web.Application()
    app.router.add_get("/chapter.json", _chapter)
    app.router.add_static("/book", _OWN)
    app.router.add_static("/static", _SANDBOX)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/book/book.html"
    finally:
        await runner.cleanup()


async def _chapter(request: web.Request) -> web.Response:
    language, wanted = request.query["language"], request.query["chapter"]
    shown: list[dict[str, Any]] = [
        {"name": scene.name, **as_sent(scene.screen)} for scene in chapters(language)[wanted]
    ]
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    return web.json_response({"chapter": wanted, "scenes": shown, "direction": direction})
