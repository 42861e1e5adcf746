"""`make pictures`: writes docs/picture-book.md and its pictures anew; ARGS="--languages de tr --to FOLDER" makes another book."""

from __future__ import annotations

import argparse
import asyncio
import os
import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from playwright.async_api import async_playwright

from tests.conftest import BROWSERS
from tests.pictures.page import WORDS, chapters, serving

if TYPE_CHECKING:
    from playwright.async_api import Page

DOCS = Path(__file__).parents[2] / "docs"
LANGUAGES = ("en", "ar")  # one of each direction; the snapshots in tests/screens hold the words of all
QUIET = "--no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update".split()
_WIDTH, _QUALITY = 1180, 55


def main(arguments: list[str]) -> int:
    """0 when the book is written, 1 where no Chromium is found."""
    parser = argparse.ArgumentParser(prog="make pictures")
    parser.add_argument("--languages", nargs="+", default=LANGUAGES, choices=WORDS.languages)
    parser.add_argument("--to", type=Path, default=DOCS / "picture-book")
    options = parser.parse_args(arguments)
    browser = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        sys.stderr.write("No Chromium found: install one, or name its program in CHROMIUM.\n")
        return 1
    asyncio.run(_photograph(options.languages, options.to, browser))
    if options.to == DOCS / "picture-book":
        (DOCS / "picture-book.md").write_text(index(options.languages), encoding="utf-8")
    return 0


def index(languages: list[str] | tuple[str, ...]) -> str:
    """The page that shows them in order."""
    about = (
        "Every screen in every state, drawn by the program's own screens and shown as the sandbox's phone shows them. `make pictures`\n"
        "writes this page and its pictures anew; what each screen says in every other language stands in `tests/screens/read/`."
    )
    told = ["# Picture book", about]
    for language in languages:
        told += [
            f"## {chapter} ({language})\n\n![{chapter}](picture-book/{file_of(language, chapter)})"
            for chapter in chapters(language)
        ]
    return "\n\n".join(told) + "\n"


def file_of(language: str, chapter: str) -> str:
    """`en-billing-status.jpg`."""
    return f"{language}-{re.sub('[^a-z]+', '-', chapter.lower()).strip('-')}.jpg"


async def _photograph(languages: list[str], folder: Path, browser: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.jpg"):
        old.unlink()
    async with serving() as address, async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=browser, args=QUIET)
        page = await running.new_page(viewport={"width": _WIDTH, "height": 800}, color_scheme="light")
        for language in languages:
            for chapter in chapters(language):
                url = f"{address}?language={language}&chapter={quote(chapter)}"
                await _shot(page, url, folder / file_of(language, chapter))
        await running.close()


async def _shot(page: Page, url: str, to: Path) -> None:
    await page.goto(url)
    await page.wait_for_selector("body[data-drawn=yes]")
    await page.screenshot(path=to, type="jpeg", quality=_QUALITY, full_page=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
