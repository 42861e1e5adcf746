"""What the hosted pages share: one frame, one style sheet, money and dates in words."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from sandbox.stripe.store import Obj

STATIC = Path(__file__).parent / "static"

_SYMBOLS = {"usd": "$", "eur": "€", "gbp": "£"}
_NO_CENTS = frozenset("bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf".split())
_THOUSANDTHS = frozenset("bhd jod kwd omr tnd".split())


def add_static(app: web.Application) -> None:
    """Serve the style sheet at /stripe-static/."""
    app.router.add_static("/stripe-static/", STATIC)


def html_page(title: str, body: str, *, status: int = 200) -> web.Response:
    """A whole page; `body` is HTML whose values are already escaped."""
    text = f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{escape(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/stripe-static/hosted.css">
</head>
<body>
<p class="pretend" role="note"><strong>Pretend Stripe.</strong> Nothing is charged. Test cards only.</p>
<main>
{body}
</main>
</body>
</html>"""
    headers = {"Cache-Control": "no-store"}
    return web.Response(text=text, content_type="text/html", charset="utf-8", status=status, headers=headers)


def notice_page(
    title: str, text: str, *, link: str | None = None, word: str = "Return", status: int = 200
) -> web.Response:
    """A page that only says something, with a way on when there is one."""
    way = (
        f'<p><a class="button" data-testid="return" id="return" href="{escape(link)}">{escape(word)}</a></p>'
        if link
        else ""
    )
    body = f'<section class="card narrow"><h1 id="title">{escape(title)}</h1><p>{escape(text)}</p>{way}</section>'
    return html_page(title, body, status=status)


def money(amount: int, currency: str) -> str:
    """Minor units in words: `$150.00`, `¥500`, `12.500 KWD`."""
    places = 0 if currency in _NO_CENTS else 3 if currency in _THOUSANDTHS else 2
    figure = f"{amount / 10**places:,.{places}f}"
    symbol = _SYMBOLS.get(currency)
    return f"{symbol}{figure}" if symbol else f"{figure} {currency.upper()}"


def date(moment: int) -> str:
    """A day in words, in UTC: `30 November 2026`."""
    day = datetime.fromtimestamp(moment, tz=UTC)
    return f"{day.day} {day:%B %Y}"


def every(price: Obj) -> str:
    """`per week`, `every 3 months`, or nothing for what is bought once."""
    recurring = price["recurring"]
    if recurring is None:
        return "once"
    count, interval = recurring["interval_count"], recurring["interval"]
    return f"per {interval}" if count == 1 else f"every {count} {interval}s"
