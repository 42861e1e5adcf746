"""The file of tiers: what is shipped can be read, and what is wrong is named with its key and its remedy."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.catalogue import CatalogueError, parse_catalogue, warnings
from domain.currency import CURRENCIES, refuse_charge
from domain.money import Money, decimals
from domain.toml_table import Problem

SHIPPED = (Path(__file__).resolve().parents[2] / "tiers.toml").read_text(encoding="utf-8")
EVERYTHING = (Path(__file__).resolve().parents[2] / "docs" / "everything.toml").read_text(encoding="utf-8")
SMALL = """
[business]
name = "Shop"

[chats.lounge]
title = "Lounge"

[[tiers]]
slug = "basic"
title = "Basic"
description = "What it is."
fulfilment = "service"
prices = [{ interval = "week", currency = "usd", amount = "150.00" }]
features = [{ slug = "one", title = "One thing" }]
limits = [{ slug = "requests", amount = 10, window = "week", title = "pieces of work" }]
chats = ["lounge"]

[[tiers]]
slug = "premium"
title = "Premium"
description = "More of it."
fulfilment = "service"
prices = [{ interval = "week", currency = "usd", amount = "250.00" }]

[policy]
full_refund = "keep"

[dunning]
grace_hours = 24
restricted_hours = 48
"""
WEEK = '{ interval = "week", currency = "usd", amount = "150.00" }'
PASS_WORDS = 'days = 30, currency = "usd", amount = "160.00"'
FEATURE = '{ slug = "one", title = "One thing" }'

# what is changed in SMALL -> into what -> the key that is named -> what the sentence says is right
BAD = [
    ('name = "Shop"', "", "business.name", 'write name = "..."'),
    ('name = "Shop"', "name = 7", "business.name", "write it in quotes"),
    ('name = "Shop"', 'name = " "', "business.name", "is empty"),
    ('name = "Shop"', f'name = "{"x" * 41}"', "business.name", "at most 40 fit"),
    ('name = "Shop"', 'name = "Sh\\top"', "business.name", "take it out"),
    ('name = "Shop"', 'name = "Shop"\nterms_url = "http://x"', "business.terms_url", "begins with https://"),
    ('name = "Shop"', 'nmae = "Shop"', "business.nmae", "did you mean name?"),
    ("[business]", "[bussiness]", "bussiness", "did you mean business?"),
    ("[business]", "[[business]]", "business", "write [business] on a line of its own"),
    ("[chats.lounge]", '[chats."The Lounge"]', "chats.The Lounge", "like the-lounge"),
    ("[chats.lounge]", "[chats.lobby]", "tiers[0].chats[0]", 'there is no chat "lounge"'),
    ("[chats.lounge]", '[chats.l]\ntitle = "Lounge"\n[chats.lounge]', "chats.lounge.title", "each needs its own"),
    ('title = "Lounge"', f'title = "{"x" * 65}"', "chats.lounge.title", "at most 64 fit"),
    ('slug = "basic"', "", "tiers[0].slug", 'write slug = "..."'),
    ('slug = "basic"', 'slug = "bäsic"', "tiers[0].slug", '"bäsic" is no slug'),
    ('slug = "basic"', 'slug = "Basic Plus"', "tiers[0].slug", "like basic-plus"),
    ('slug = "basic"', f'slug = "{"x" * 33}"', "tiers[0].slug", "at most 32 fit"),
    ('slug = "premium"', 'slug = "basic"', "tiers[1].slug", "each tier needs its own"),
    ('title = "Premium"', 'title = "Basic"', "tiers[1].title", "could not tell them apart"),
    ('title = "Basic"', f'title = "{"x" * 33}"', "tiers[0].title", "at most 32 fit"),
    ('title = "Basic"', 'titel = "Basic"', "tiers[0].titel", "did you mean title?"),
    ('description = "More of it."', "", "tiers[1].description", "is missing"),
    ('fulfilment = "service"\nprices', "prices", "tiers[0].fulfilment", "service, physical or digital"),
    ('fulfilment = "service"', 'fulfilment = "services"', "tiers[0].fulfilment", "did you mean service?"),
    ('slug = "basic"', 'slug = "basic"\nsold = "no"', "tiers[0].sold", "without quotes"),
    ('slug = "basic"', 'slug = "basic"\ntrial_days = 731', "tiers[0].trial_days", "from 0 to 730"),
    ('slug = "basic"', "trial_days = -1", "tiers[0].trial_days", "from 0 to 730"),
    ('slug = "basic"', "trial_days = 7.5", "tiers[0].trial_days", "a whole number"),
    ('slug = "basic"', "trial_days = true", "tiers[0].trial_days", "a whole number"),
    ('slug = "basic"', 'slug = "basic"\nquantity_most = 0', "tiers[0].quantity_most", "from 1 to 1000"),
    ('slug = "basic"', 'slug = "basic"\nquantity_most = "many"', "tiers[0].quantity_most", "a whole number"),
    ('slug = "basic"', "colour = 1", "tiers[0].colour", "known here: chats, description"),
    (f"prices = [{WEEK}]", "", "tiers[0].prices", 'write prices = [{ interval = "week"'),
    (f"prices = [{WEEK}]", "prices = []", "tiers[0].prices", "there is none"),
    (f"prices = [{WEEK}]", 'prices = "150 USD"', "tiers[0].prices", "must be a list of tables"),
    (f"[{WEEK}]", f"[{WEEK}, {WEEK}]", "tiers[0].prices[1]", "is a second price for one week in usd"),
    ('amount = "250.00"', "amount = 250.0", "tiers[1].prices[0].amount", 'write it in quotes: amount = "250.00"'),
    ('amount = "150.00"', "amount = 150", "tiers[0].prices[0].amount", 'amount = "150.00"'),
    (', amount = "150.00"', "", "tiers[0].prices[0].amount", "is missing"),
    ('amount = "150.00"', 'amount = "150,00"', "tiers[0].prices[0].amount", "at most one point"),
    ('amount = "150.00"', 'amount = "-1"', "tiers[0].prices[0].amount", "is no amount"),
    ('amount = "150.00"', 'amount = "9999999999.00"', "tiers[0].prices[0].amount", "no more than 999999.99 USD"),
    ('amount = "150.00"', 'amount = "1e3"', "tiers[0].prices[0].amount", "is no amount"),
    ('amount = "150.00"', 'amount = "150.005"', "tiers[0].prices[0].amount", "write it with 2 decimals"),
    ('amount = "150.00"', 'amount = "0.49"', "tiers[0].prices[0].amount", "no less than 0.50 USD"),
    ('amount = "150.00"', 'amount = "1000000.00"', "tiers[0].prices[0].amount", "no more than 999999.99 USD"),
    ('"usd", amount = "150.00"', '"jpy", amount = "150.50"', "tiers[0].prices[0].amount", "write it with no decimals"),
    ('"usd", amount = "150.00"', '"isk", amount = "150.50"', "tiers[0].prices[0].amount", "must be 00"),
    ('"usd", amount = "150.00"', '"kwd", amount = "1.005"', "tiers[0].prices[0].amount", "to be 0"),
    ('currency = "usd"', 'currency = "USD"', "tiers[0].prices[0].currency", 'write "usd"'),
    ('currency = "usd"', 'currency = "xxx"', "tiers[0].prices[0].currency", "no currency that Stripe charges"),
    ('currency = "usd", ', "", "tiers[0].prices[0].currency", "is missing"),
    ('interval = "week"', 'interval = "weekly"', "tiers[0].prices[0].interval", "did you mean week?"),
    (
        f"prices = [{WEEK}]",
        f"prices = [{WEEK}]\npasses = [{{ {PASS_WORDS} }}, {{ {PASS_WORDS} }}]",
        "tiers[0].passes[1]",
        "of 30 days in usd",
    ),
    (
        f"prices = [{WEEK}]",
        f"prices = [{WEEK}]\npasses = [{{ {PASS_WORDS[11:]} }}]",
        "tiers[0].passes[0].days",
        "from 1 to 3660",
    ),
    (
        f"prices = [{WEEK}]",
        f"trial_days = 7\npasses = [{{ {PASS_WORDS} }}]",
        "tiers[0].trial_days",
        "a pass has no free days",
    ),
    (
        f"prices = [{WEEK}]",
        'passes = [{ days = 30, currency = "jpy", amount = "1.50" }]',
        "tiers[0].passes[0].amount",
        "no decimals",
    ),
    (
        f"prices = [{WEEK}]",
        'passes = [{ days = 30, currency = "kwd", amount = "9.005" }]',
        "tiers[0].passes[0].amount",
        "to be 0",
    ),
    ('interval = "week"', 'interval = "week", trial = 7', "tiers[0].prices[0].trial", "is no key that anybody reads"),
    (FEATURE, f"{FEATURE}, {FEATURE}", "tiers[0].features[1].slug", "stands here twice"),
    (FEATURE, '{ slug = "one" }', "tiers[0].features[0].title", "is missing"),
    (f"[{FEATURE}]", '["One thing"]', "tiers[0].features", "must be a list of tables"),
    ("amount = 10", "amount = 0", "tiers[0].limits[0].amount", "from 1 to"),
    ("amount = 10", 'amount = "10"', "tiers[0].limits[0].amount", "without quotes"),
    ('window = "week"', 'window = "year"', "tiers[0].limits[0].window", "day, week or month"),
    ('chats = ["lounge"]', 'chats = ["lunge"]', "tiers[0].chats[0]", "did you mean lounge?"),
    ('chats = ["lounge"]', 'chats = ["lounge", "lounge"]', "tiers[0].chats[1]", "leave one"),
    ('chats = ["lounge"]', 'chats = "lounge"', "tiers[0].chats", 'chats = ["...", "..."]'),
    ('full_refund = "keep"', 'full_refund = "kept"', "policy.full_refund", "did you mean keep?"),
    ('full_refund = "keep"', "max_stale_hours = 0", "policy.max_stale_hours", "from 1 to 1440"),
    ('full_refund = "keep"', "after_cancel = 0", "policy.after_cancel", "paid_period or now"),
    ("grace_hours = 24", "grace_hours = 49", "dunning.restricted_hours", "comes before grace_hours"),
    ("grace_hours = 24", "grace_hours = 9999", "dunning.grace_hours", "from 0 to 1440"),
    ("grace_hours = 24", "grace = 24", "dunning.grace", "did you mean grace_hours?"),
    ("grace_hours = 24", "grace_hours =", "", "at line 29"),
    ("grace_hours = 24", "grace_hours = 24\nretry_hours = [24, 30]", "dunning.retry_hours", "each gap must be"),
    ("grace_hours = 24", "grace_hours = 24\nretry_hours = [24, 48]", "dunning.retry_hours", "is not before"),
    ("grace_hours = 24", 'grace_hours = 24\nretry_hours = ["24"]', "dunning.retry_hours", "a list of whole numbers"),
    ("grace_hours = 24", f"grace_hours = 24\nretry_hours = {[1] * 9}", "dunning.retry_hours", "banks punish"),
    ("grace_hours = 24", 'grace_hours = 24\nretries = "both"', "dunning.retries", "ours or stripe"),
    ("[policy]", '[checkout]\ntax_id = "on"\n[policy]', "checkout.tax_id", "off, optional or required"),
    ("[policy]", '[checkout]\nautomatic_tax = "yes"\n[policy]', "checkout.automatic_tax", "neither true nor false"),
    ("[policy]", "[checkout]\nautomatic = true\n[policy]", "checkout.automatic", "is no key that anybody reads"),
    ("[policy]", '[policy]\nknown_card = "end"', "policy.known_card", "tell or end_trial"),
    ('name = "Shop"', f'name = "Shop"\nterms = "{"x" * 3_001}"', "business.terms", "has 3001 characters; at most 3000"),
    ('name = "Shop"', f'name = "Shop"\nterms = "{"😀" * 1_501}"', "business.terms", "is 3002 characters for Telegram"),
    ('name = "Shop"', 'name = "Shop"\nterms = " "', "business.terms", "is empty"),
    ('name = "Shop"', 'name = "Shop"\nterms = ["x"]', "business.terms", "write it in quotes"),
    ("[policy]", "[leaving]\npercent_off = 95\n[policy]", "leaving.percent_off", "from 0 to 90, without quotes"),
    ("[policy]", '[leaving]\npercent_off = "30"\n[policy]', "leaving.percent_off", "from 0 to 90, without quotes"),
    ("[policy]", "[leaving]\nagain_after_days = 7\n[policy]", "leaving.again_after_days", "from 30 to 3660"),
    ("[policy]", "[leaving]\npercent = 30\n[policy]", "leaving.percent", "did you mean percent_off?"),
    ("[policy]", "[business]", "", "each key stands once"),
]


def problems_of(text: str) -> tuple[Problem, ...]:
    with pytest.raises(CatalogueError) as caught:
        parse_catalogue(text)
    return caught.value.problems


def test_the_shipped_file_sells_three_tiers_as_it_says() -> None:
    catalogue = parse_catalogue(SHIPPED)

    sold = {tier.slug: (tier.prices[0].money, tier.prices[0].interval, tier.trial_days) for tier in catalogue.sold}
    assert sold == {
        "basic": (Money(15000, "usd"), "week", 7),
        "premium": (Money(25000, "usd"), "week", 10),
        "enterprise": (Money(50000, "usd"), "week", 14),
    }
    assert [tier.rank for tier in catalogue.tiers] == [0, 1, 2]
    assert {tier.fulfilment for tier in catalogue.tiers} == {"service"}
    assert (catalogue.policy.grace, catalogue.policy.restricted) == (timedelta(hours=73), timedelta(hours=156))
    assert catalogue.digest == sha256(SHIPPED.encode()).hexdigest()
    assert warnings(catalogue) == ()


def test_a_tier_may_sell_several_intervals_passes_and_currencies() -> None:
    prices = f'{WEEK}, {{ interval = "year", currency = "eur", amount = "5400.00" }}'
    text = SMALL.replace(f"prices = [{WEEK}]", f"prices = [{prices}]\npasses = [{{ {PASS_WORDS} }}]", 1)

    basic = parse_catalogue(text).tiers[0]

    assert [price.lookup_key for price in basic.all_prices] == ["basic.week.usd", "basic.year.eur", "basic.30days.usd"]
    assert [(price.days, price.is_pass) for price in basic.passes] == [(30, True)]
    assert basic.price("30days", "usd") == basic.passes[0]
    assert basic.price("30days", "eur") is None


def test_a_tier_may_sell_passes_alone() -> None:
    catalogue = parse_catalogue(SMALL.replace(f"prices = [{WEEK}]", f"passes = [{{ {PASS_WORDS} }}]", 1))

    assert (catalogue.tiers[0].prices, catalogue.tiers[0].passes[0].money) == ((), Money(16000, "usd"))
    assert warnings(catalogue) == ()


def test_what_may_be_left_out_has_its_default() -> None:
    basic, premium = parse_catalogue(SMALL).tiers

    assert (basic.sold, basic.trial_days, basic.chats) == (True, 0, ("lounge",))
    assert (premium.features, premium.limits, premium.chats) == ((), (), ())
    assert parse_catalogue(SMALL).policy.open_dispute == "close"
    assert parse_catalogue(SMALL).support is None
    assert parse_catalogue(SMALL).terms is None


@pytest.mark.parametrize(("before", "after", "key", "remedy"), BAD, ids=[f"{row[2]}: {row[3]}" for row in BAD])
def test_a_bad_file_is_refused_with_the_key_and_what_would_be_right(
    before: str, after: str, key: str, remedy: str
) -> None:
    assert before in SMALL

    problems = problems_of(SMALL.replace(before, after, 1))

    assert any(problem.key == key and remedy in problem.sentence for problem in problems), problems


def test_every_problem_is_named_at_once() -> None:
    bad = SMALL.replace('"150.00"', "150.0").replace('"Premium"', "7").replace("grace_hours = 24", "grace_hours = -1")

    problems = problems_of(bad)

    assert [problem.key for problem in problems] == [
        "tiers[0].prices[0].amount",
        "tiers[1].title",
        "dunning.grace_hours",
    ]
    with pytest.raises(CatalogueError, match=r"The file of tiers has 3 problems:\n  tiers\[0\]\.prices\[0\]\.amount: "):
        parse_catalogue(bad)


def test_a_file_that_sells_nothing_is_refused() -> None:
    [nothing] = problems_of(SMALL.replace("fulfilment", "sold = false\nfulfilment"))
    [none] = problems_of('[business]\nname = "Shop"\n')

    assert (nothing.key, none.key) == ("tiers", "tiers")
    assert "from at least one" in nothing.sentence
    assert "[[tiers]]" in none.sentence


def test_digital_goods_sold_by_card_are_a_warning_while_they_are_sold() -> None:
    digital = SMALL.replace('fulfilment = "service"', 'fulfilment = "digital"', 1)

    [warning] = warnings(parse_catalogue(digital))

    assert warning.key == "tiers[0].fulfilment"
    assert "Stars" in warning.sentence
    assert warnings(parse_catalogue(digital.replace('slug = "basic"', 'slug = "basic"\nsold = false'))) == ()


def test_a_timetable_that_reaches_past_the_next_invoice_is_a_warning() -> None:
    [warning] = warnings(parse_catalogue(SMALL.replace("restricted_hours = 48", "restricted_hours = 168")))

    assert warning.key == "dunning.restricted_hours"
    assert "less than 168" in warning.sentence


@given(st.sampled_from(sorted(CURRENCIES)), st.integers(0, 10**9))
def test_an_amount_that_stripe_charges_is_read_to_the_last_minor_unit(currency: str, minor: int) -> None:
    money = Money(minor, currency)
    amount = f"{money.major:.{decimals(currency)}f}"
    text = SMALL.replace('"usd", amount = "150.00"', f'"{currency}", amount = "{amount}"')

    if refuse_charge(money) is None:
        assert parse_catalogue(text).tiers[0].prices[0].money == money
        assert Decimal(amount) == money.major
    else:
        assert [problem.key for problem in problems_of(text)] == ["tiers[0].prices[0].amount"]


@given(st.text(max_size=200))
def test_no_text_makes_the_reader_fall_over(text: str) -> None:
    with pytest.raises(CatalogueError):
        parse_catalogue(text)


@pytest.mark.parametrize("text", ["x = " + "[" * 50_000, "x = " + "9" * 10_000])
def test_nothing_beyond_reason_makes_the_reader_fall_over(text: str) -> None:
    [problem] = problems_of(text)
    assert "this is no TOML" in problem.sentence


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=3),
        max_leaves=5,
    ),
    st.sampled_from(["slug", "title", "trial_days", "sold", "prices", "features", "limits", "chats", "fulfilment"]),
)
def test_no_value_of_a_key_makes_the_reader_fall_over(value: object, key: str) -> None:
    line = f"{key} = {_toml(value)}\n"
    text = f'[business]\nname = "Shop"\n[[tiers]]\n{line}'

    assert problems_of(text)


def _toml(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, bool) or value is None:
        return str(bool(value)).lower()
    return f"'{value}'" if isinstance(value, str) else str(value)


def test_the_file_that_shows_everything_is_right_and_uses_what_the_shipped_one_does_not() -> None:
    everything = parse_catalogue(EVERYTHING)
    intervals = {price.interval for tier in everything.tiers for price in tier.prices}
    assert intervals == {"week", "month", "year"}
    assert any(tier.passes for tier in everything.tiers)
    assert max(tier.quantity_most for tier in everything.tiers) > 1
    assert {price.money.currency for tier in everything.tiers for price in tier.prices} == {"usd", "eur"}
    assert everything.leaving.percent_off
    assert everything.terms == "We watch public communities only.\nWhat we write for you is yours."
    assert not warnings(everything)
