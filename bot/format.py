"""Money, moments and spans as people read them: by Babel in the person's language, before the words get them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime
from babel.numbers import format_currency, get_currency_symbol

from bot.words import Html
from domain.money import Money, decimals

if TYPE_CHECKING:
    from datetime import datetime

    from bot.words import Speaker


def money(amount: Money, language: str) -> str:
    """`$150.00`: with the decimals that Stripe means, whatever CLDR thinks of the currency."""
    locale = _locale(language)
    places = decimals(amount.currency)
    pattern = locale.currency_formats["standard"].pattern.replace(".00", "." + "0" * places if places else "")
    if get_currency_symbol(amount.currency.upper(), locale)[-1].isalpha():
        pattern = pattern.replace("¤#", "¤ #")
    return format_currency(
        amount.major, amount.currency.upper(), format=pattern, locale=locale, currency_digits=False
    ).replace("\N{NO-BREAK SPACE}", " ")


def day(moment: datetime, language: str) -> Html:
    """A date that a Telegram client shows in its own time zone; older clients show the date in UTC."""
    return _time_tag(moment, "D", format_date(moment.date(), format="long", locale=_locale(language)))


def minute(moment: datetime, language: str) -> Html:
    """A date with its time, shown like `day`."""
    text = format_datetime(moment, "d MMM yyyy, HH:mm", locale=_locale(language))
    return _time_tag(moment, "dt", f"{text} UTC")


def span(seconds: int, t: Speaker) -> str:
    """`under a minute`, `5 minutes`, `3 hours`, `2 days`: the largest unit that is there at all."""
    for key, size in (("span-days", 86_400), ("span-hours", 3_600), ("span-minutes", 60)):
        if seconds >= size:
            return t.plain(key, count=seconds // size)
    return t.plain("span-moment")


def _time_tag(moment: datetime, shape: str, fallback: str) -> Html:
    return Html(f'<tg-time unix="{int(moment.timestamp())}" format="{shape}">{fallback}</tg-time>')


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")
