"""Money, moments and spans as people read them: by Babel in the person's language, before the words get them."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, get_datetime_format
from babel.numbers import format_currency, format_percent, get_currency_symbol

from bot.words import FALLBACK, Html
from domain.money import Money, decimals

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from bot.words import Speaker


def money(amount: Money, language: str) -> str:
    """`$150.00`: with the decimals that Stripe means, whatever CLDR thinks of the currency."""
    locale = locale_of(language)
    places = decimals(amount.currency)
    pattern = locale.currency_formats["standard"].pattern.replace(".00", "." + "0" * places if places else "")
    if get_currency_symbol(amount.currency.upper(), locale)[-1].isalpha():
        pattern = pattern.replace("¤#", "¤ #")
    return format_currency(
        amount.major, amount.currency.upper(), format=pattern, locale=locale, currency_digits=False
    ).replace("\N{NO-BREAK SPACE}", " ")


def percent(number: int, language: str) -> str:
    """`30%`, `30 %`, `%30`."""
    return format_percent(number / 100, locale=locale_of(language)).replace("\N{NO-BREAK SPACE}", " ")


def day(moment: datetime, language: str) -> Html:
    """A date that a Telegram client shows in its own time zone; older clients show the date in UTC."""
    return _time_tag(moment, "D", format_date(moment.date(), format="long", locale=locale_of(language)))


def short_day(moment: datetime, zone: tzinfo, language: str) -> str:
    """`5 Dec`, as it is there: for buttons, which know no tags and have little room."""
    locale, there = locale_of(language), moment.astimezone(zone)
    if locale.language == FALLBACK:
        return format_date(there, "d MMM", locale=locale)
    return format_skeleton("MMMd", there, locale=locale)


def minute(moment: datetime, language: str) -> Html:
    """A date with its time, shown like `day`."""
    locale = locale_of(language)
    if locale.language == FALLBACK:  # read from Sydney to London: a day before its month
        date, joined = format_date(moment, "d MMM yyyy", locale=locale), "{1}, {0}"
    else:
        date, joined = format_skeleton("yMMMd", moment, locale=locale), str(get_datetime_format("medium", locale))
    text = joined.replace("{1}", date).replace("{0}", clock(moment, UTC, language))
    return _time_tag(moment, "dt", f"{text} UTC")


def clock(moment: datetime, zone: tzinfo, language: str) -> str:
    """What a clock shows there, by the 24 hours that every moment in the chat is written in: `14:05`."""
    return format_skeleton("Hm", moment.astimezone(zone), locale=locale_of(language))


def span(seconds: int, t: Speaker) -> str:
    """`under a minute`, `5 minutes`, `3 hours`, `2 days`: the largest unit that is there at all."""
    for key, size in (("span-days", 86_400), ("span-hours", 3_600), ("span-minutes", 60)):
        if seconds >= size:
            return t.plain(key, count=seconds // size)
    return t.plain("span-moment")


def own_name(language: str) -> str:
    """What a language calls itself: `Deutsch`, `Português (Brasil)`."""
    name = str(locale_of(language).get_display_name())
    return name[:1].upper() + name[1:]


def _time_tag(moment: datetime, shape: str, fallback: str) -> Html:
    return Html(f'<tg-time unix="{int(moment.timestamp())}" format="{shape}">{fallback}</tg-time>')


def locale_of(language: str) -> Locale:
    """What Babel knows of a language; of one that it does not know, what it knows of English."""
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")
