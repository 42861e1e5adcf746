"""The language of Stripe's own pages: the person's where Stripe has it, else `auto`, which follows their browser.

Its pages for paying know Hindi and its portal does not; neither knows Arabic or Ukrainian. Source: `locale` of the parameters of both
sessions in stripe-python 16.1.
"""

from __future__ import annotations

AUTO = "auto"
_BOTH = (
    "bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi"
    " zh zh-HK zh-TW"
).split()
CHECKOUT = frozenset({AUTO, *_BOTH, "hi-IN"})
PORTAL = frozenset({AUTO, *_BOTH, *"en-AU en-CA en-IE en-IN en-NZ en-SG".split()})
# What a client calls a language where Stripe calls it otherwise.
_OTHERWISE = {
    "hi": "hi-IN",
    "nn": "nb",
    "no": "nb",
    "tl": "fil",
    "zh-hans": "zh",
    "zh-hant": "zh-TW",
    "zh-hant-hk": "zh-HK",
}


def checkout_locale(language: str) -> str:
    """Of the page for paying, for a language as Telegram or our words name it (`de`, `pt-br`, `zh-hans`)."""
    return _locale(language, CHECKOUT)


def portal_locale(language: str) -> str:
    """Of the portal, where `auto` follows what Stripe was told of its customer before their browser."""
    return _locale(language, PORTAL)


def _locale(language: str, known: frozenset[str]) -> str:
    """The whole of it where that is known, else as much of its beginning as is."""
    names = {name.lower(): name for name in known}
    parts = language.replace("_", "-").lower().split("-")
    for length in range(len(parts), 0, -1):
        hint = "-".join(parts[:length])
        found = names.get(_OTHERWISE.get(hint, hint).lower())
        if found is not None:
            return found
    return AUTO
