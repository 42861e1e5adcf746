"""Which currencies Stripe charges, and which amounts it takes in each.

Source: Stripe's currency page. The list changes rarely; a currency that is missing here is one word to add.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.money import Money, decimals

if TYPE_CHECKING:
    from decimal import Decimal

CURRENCIES = frozenset(
    """
    aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd bwp byn bzd cad cdf chf clp cny
    cop crc cve czk djf dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr isk jmd
    jod jpy kes kgs khr kmf krw kwd kyd kzt lak lbp lkr lrd lsl mad mdl mga mkd mmk mnt mop mur mvr mwk mxn myr mzn nad
    ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sek sgd shp sle sos srd std szl
    thb tjs tnd top try ttd twd tzs uah ugx usd uyu uzs vnd vuv wst xaf xcd xof xpf yer zar zmw
    """.split()
)

# The least that Stripe charges, in minor units. Where a currency is not named, "the worth of 0.50 USD" cannot be checked here.
_LEAST = {
    "aed": 200,
    "aud": 50,
    "brl": 50,
    "cad": 50,
    "chf": 50,
    "czk": 1500,
    "dkk": 250,
    "eur": 50,
    "gbp": 30,
    "hkd": 400,
    "huf": 17500,
    "inr": 50,
    "jpy": 50,
    "mxn": 1000,
    "myr": 200,
    "nok": 300,
    "nzd": 50,
    "pln": 200,
    "ron": 200,
    "sek": 300,
    "sgd": 50,
    "thb": 1000,
    "usd": 50,
}
# The currency that people of a language mostly pay in, by the language's tag or its first part; where there is no such one, none.
_USUAL = {
    "en-gb": "gbp",
    "en-au": "aud",
    "en-ca": "cad",
    "fr-ca": "cad",
    "de-ch": "chf",
    "pt-br": "brl",
    "es-mx": "mxn",
    "zh-hk": "hkd",
    "zh-tw": "twd",
    "de": "eur",
    "fr": "eur",
    "it": "eur",
    "es": "eur",
    "nl": "eur",
    "pt": "eur",
    "fi": "eur",
    "el": "eur",
    "et": "eur",
    "lv": "eur",
    "lt": "eur",
    "sk": "eur",
    "sl": "eur",
    "hr": "eur",
    "ca": "eur",
    "ja": "jpy",
    "ko": "krw",
    "zh": "cny",
    "pl": "pln",
    "cs": "czk",
    "hu": "huf",
    "ro": "ron",
    "bg": "bgn",
    "da": "dkk",
    "sv": "sek",
    "nb": "nok",
    "tr": "try",
    "uk": "uah",
    "hi": "inr",
    "he": "ils",
    "th": "thb",
    "vi": "vnd",
    "id": "idr",
    "ms": "myr",
}
_MOST = 99_999_999  # eight digits
_WHOLE_ONLY = frozenset({"isk", "ugx"})  # sent with two decimals, which must be 00
_LAST_DIGIT_ZERO = 3  # decimals of the currencies whose last digit must be 0


def refuse_charge(money: Money) -> str | None:
    """Say why Stripe would not charge this amount, or None where it would."""
    name, least = money.currency.upper(), _LEAST.get(money.currency, 1)
    if money.amount < least:
        return f"Stripe charges no less than {_written(least, money.currency)} {name}"
    if money.amount > _MOST:
        return f"Stripe charges no more than {_written(_MOST, money.currency)} {name}"
    if money.currency in _WHOLE_ONLY and money.amount % 100:
        return f"Stripe charges {name} in whole units only: the decimals must be 00"
    if decimals(money.currency) == _LAST_DIGIT_ZERO and money.amount % 10:
        return f"Stripe wants the last of the three decimals of {name} to be 0"
    return None


def usual_currency(language: str) -> str | None:
    """The currency that whoever speaks this language (`de`, `pt-br`) most likely pays in; None where nothing can be said."""
    tag = language.lower().replace("_", "-")
    return _USUAL.get(tag) or _USUAL.get(tag.partition("-")[0])


def _written(amount: int, currency: str) -> Decimal:
    return Money(amount, currency).major
