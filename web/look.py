"""How our few pages look: one card, light or dark as the device is, no script, nothing loaded from anywhere."""

from __future__ import annotations

import base64
import hashlib
from html import escape
from urllib.parse import urlsplit

_STYLE = """
:root{color-scheme:light dark;--ground:#eef1f6;--card:#fff;--ink:#131722;--soft:#5b6474;--line:#e2e6ee;--good:#12855b;
--goodbg:#e2f5ec;--wait:#2b5fd9;--waitbg:#e6edfd;--off:#8a5a00;--offbg:#fdf1da;--act:#2b5fd9;--acton:#fff}
@media(prefers-color-scheme:dark){:root{--ground:#0e1116;--card:#171b22;--ink:#eef1f6;--soft:#9aa4b5;--line:#262c37;
--good:#4cd09a;--goodbg:#12302a;--wait:#86a9ff;--waitbg:#1a2646;--off:#f0c069;--offbg:#33280f;--act:#86a9ff;--acton:#0e1116}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;min-height:100dvh;display:grid;place-items:center;padding:20px;background:var(--ground);
color:var(--ink);font:17px/1.5 "Inter",-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif}
main{width:100%;max-width:420px;padding:36px 28px 28px;border-radius:22px;background:var(--card);text-align:center;
border:1px solid var(--line);box-shadow:0 18px 50px -24px rgba(15,23,42,.35)}
.sign{width:72px;height:72px;margin:0 auto 20px;border-radius:50%;display:grid;place-items:center;
background:var(--offbg);color:var(--off)}
.good .sign{background:var(--goodbg);color:var(--good)}
.wait .sign{background:var(--waitbg);color:var(--wait)}
.sign svg{width:34px;height:34px;fill:none;stroke:currentColor;stroke-width:2.6;stroke-linecap:round;
stroke-linejoin:round}
.wait .sign svg{animation:turn 1.1s linear infinite}
@keyframes turn{to{transform:rotate(360deg)}}
@media(prefers-reduced-motion:reduce){.wait .sign svg{animation:none}}
h1{margin:0 0 8px;font-size:25px;line-height:1.25;letter-spacing:-.01em;text-wrap:balance}
p{margin:0 auto;max-width:34ch;color:var(--soft);text-wrap:pretty}
a.act{display:block;margin-top:26px;padding:14px 18px;border-radius:14px;background:var(--act);color:var(--acton);
font-weight:600;text-decoration:none}
a.act:focus-visible{outline:3px solid var(--ink);outline-offset:3px}
footer{margin-top:18px;font-size:13px;color:var(--soft);overflow-wrap:anywhere}
"""
_SIGNS = {
    "good": '<path d="M5 12.5l4.5 4.5L19 7.5"/>',
    "wait": '<path d="M12 3a9 9 0 1 0 9 9"/>',
    "off": '<path d="M12 7v6"/><path d="M12 17h.01"/>',
}
_DIGEST = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_LOOPBACK = {"127.0.0.1", "localhost"}


def policy(bot_link: str) -> str:
    """The page's Content-Security-Policy: its style is allowed by its hash, there is no script, no form and no request.

    Nobody may show it in a frame, except a stand-in for Telegram on this very machine, inside its own phone.
    """
    link = urlsplit(bot_link)
    framed_by = f"{link.scheme}://{link.netloc}" if link.hostname in _LOOPBACK else "'none'"
    return (
        f"default-src 'none'; style-src 'sha256-{_DIGEST}'; base-uri 'none'; form-action 'none'; "
        f"frame-ancestors {framed_by}"
    )


def page(  # noqa: PLR0913  # a page is its parts, each by name
    *,
    mood: str,
    language: str,
    title: str,
    text: str,
    action: tuple[str, str],
    footer: str,
    refresh: int | None = None,
) -> str:
    """A whole HTML page. `mood` is good, wait or off; `action` is (label, address); `refresh` is seconds until it asks again."""
    again = f'<meta http-equiv="refresh" content="{refresh}">' if refresh else ""
    label, address = action
    return (
        f'<!doctype html><html lang="{escape(language)}" dir="auto"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">'
        f"{again}<title>{escape(title)}</title><style>{_STYLE}</style></head>"
        f'<body><main class="{mood}"><div class="sign"><svg viewBox="0 0 24 24" aria-hidden="true">{_SIGNS[mood]}</svg></div>'
        f'<div role="status"><h1>{escape(title)}</h1><p>{escape(text)}</p></div>'
        f'<a class="act" href="{escape(address)}">{escape(label)}</a><footer>{escape(footer)}</footer></main></body></html>'
    )
