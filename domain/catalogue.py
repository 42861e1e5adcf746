"""Reads the operator's file of tiers: either all of it is right, or every problem is named with its key and its remedy."""

from __future__ import annotations

import hashlib
import re
import tomllib
from datetime import timedelta
from typing import TYPE_CHECKING

from domain.checkout_policy import read_checkout_policy
from domain.error import Defect
from domain.leaving_policy import read_leaving_policy
from domain.notice_policy import read_notice_policy
from domain.policy import read_policy
from domain.price_list import read_passes, read_prices
from domain.removal import read_removal
from domain.tier import FULFILMENTS, Catalogue, Feature, GatedChat, Limit, Tier
from domain.toml_table import Problem, Table, nearest, said

if TYPE_CHECKING:
    from collections.abc import Sequence

WINDOWS = ("day", "week", "month")
MOST_OF_ONE = 1_000
LONGEST_TRIAL_DAYS = 730  # Stripe's own limit
_SLUG = re.compile(r"[a-z0-9_-]{1,32}")
_PUBLIC = re.compile(r"https://[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}(:\d+)?(/\S*)?")
_TITLE = 32  # a tier stands on a button beside its price
_CHAT_TITLE = 64  # a chat is a button of its own
_LINE = 80  # a line of a card
_DESCRIPTION = 500
_TERMS = 3_000  # of the 4,096 characters of a message; the rest says what holds for everybody, in any language
_MOST_FEATURES = 15
_MOST_TIERS = 12  # more buttons than that are no choice
_HOURS = {"day": 24, "week": 24 * 7, "month": 24 * 28, "year": 24 * 365}


class CatalogueError(Defect):
    """The file of tiers cannot be used."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        """Name every problem, one on a line."""
        self.problems = tuple(problems)
        count = "a problem" if len(self.problems) == 1 else f"{len(self.problems)} problems"
        super().__init__("\n  ".join([f"The file of tiers has {count}:", *map(str, self.problems)]))


def parse_catalogue(text: str) -> Catalogue:
    """Read the text of the file. Raises `CatalogueError` with every problem at once.

    Amounts are texts in major units ("150.00"), so that no float ever stands for money. The digest is of the text as given.
    """
    try:
        values = tomllib.loads(text)
    # Besides its own error, a number or a nesting beyond reason is told by Python's.
    except (ValueError, RecursionError) as error:
        sentence = f"this is no TOML: {error}. A text needs quotes, a list needs [ ], and each key stands once"
        raise CatalogueError([Problem("", sentence)]) from error
    problems: list[Problem] = []
    catalogue = _catalogue(Table(values, "", problems), hashlib.sha256(text.encode()).hexdigest())
    if problems:
        raise CatalogueError(problems)
    return catalogue


def warnings(catalogue: Catalogue) -> tuple[Problem, ...]:
    """What can be used, but should be known: digital goods, and a timetable that is longer than the shortest interval."""
    found = [
        Problem(
            f"tiers[{tier.rank}].fulfilment",
            f'"digital" ({tier.title}): Telegram wants digital goods and services to be sold for Stars, not by card '
            "(Terms for bots, 6.2); a bot that does otherwise may be closed",
        )
        for tier in catalogue.sold
        if tier.fulfilment == "digital"
    ]
    intervals = {price.interval for tier in catalogue.sold for price in tier.prices}
    if not intervals:
        return tuple(found)
    shortest = min(intervals, key=_HOURS.__getitem__)
    hours = catalogue.policy.restricted // timedelta(hours=1)
    if hours >= _HOURS[shortest]:
        sentence = (
            f"{hours} hours reach past the next {shortest}'s invoice, so that a person who cannot pay owes two; "
            f"less than {_HOURS[shortest]} avoids that"
        )
        found.append(Problem("dunning.restricted_hours", sentence))
    return tuple(found)


def _catalogue(top: Table, digest: str) -> Catalogue:
    business = top.table("business")
    chats = _chats(top.table("chats"))
    catalogue = Catalogue(
        tiers=_tiers(top, tuple(chat.slug for chat in chats)),
        chats=chats,
        policy=read_policy(top.table("policy"), top.table("dunning"), top.table("pause")),
        checkout=read_checkout_policy(top.table("checkout")),
        notices=read_notice_policy(top.table("notices")),
        leaving=read_leaving_policy(top.table("leaving")),
        removal=read_removal(top.table("removal")),
        digest=digest,
        business=business.text("name", longest=40),
        support=business.optional_text("support", longest=_DESCRIPTION, lines=True),
        terms_url=_web_address(business, "terms_url"),
        terms=_terms(business),
    )
    business.close()
    top.close()
    return catalogue


def _chats(table: Table) -> tuple[GatedChat, ...]:
    chats: list[GatedChat] = []
    for slug in table.keys:
        if not _SLUG.fullmatch(slug):
            table.wrong(slug, _slug_rule(slug))
        chat = table.table(slug)
        title = chat.text("title", longest=_CHAT_TITLE)
        if title and title in [known.title for known in chats]:
            chat.wrong(
                "title", f"{said(title)} is another chat's title, too; chats are bound by title, so each needs its own"
            )
        chat.close()
        chats.append(GatedChat(slug=slug, title=title))
    return tuple(chats)


def _tiers(top: Table, chats: tuple[str, ...]) -> tuple[Tier, ...]:
    tables = top.tables("tiers")
    if not tables:
        top.wrong("tiers", "there is none; write [[tiers]] on a line of its own, and below it slug, title, prices, ...")
        return ()
    if len(tables) > _MOST_TIERS:
        top.wrong("tiers", f"there are {len(tables)}; at most {_MOST_TIERS} can be offered as buttons")
    tiers: list[Tier] = []
    for rank, table in enumerate(tables):
        tier = _tier(table, rank, chats)
        _refuse_twice(table, tier, tiers)
        tiers.append(tier)
    if not any(tier.sold for tier in tiers):
        top.wrong("tiers", "none is sold; take `sold = false` from at least one")
    return tuple(tiers)


def _refuse_twice(table: Table, tier: Tier, before: Sequence[Tier]) -> None:
    for place, other in enumerate(before):
        if tier.slug and tier.slug == other.slug:
            table.wrong("slug", f"{said(tier.slug)} is the slug of tiers[{place}], too; each tier needs its own")
        if tier.title and tier.sold and other.sold and tier.title == other.title:
            table.wrong(
                "title", f"{said(tier.title)} is the title of tiers[{place}], too; people could not tell them apart"
            )


def _tier(table: Table, rank: int, chats: tuple[str, ...]) -> Tier:
    slug = _slug(table)
    tier = Tier(
        slug=slug,
        rank=rank,
        title=table.text("title", longest=_TITLE),
        description=table.text("description", longest=_DESCRIPTION, lines=True),
        fulfilment=table.word("fulfilment", FULFILMENTS),
        sold=table.flag("sold", default=True),
        trial_days=table.whole("trial_days", least=0, most=LONGEST_TRIAL_DAYS, default=0),
        quantity_most=table.whole("quantity_most", least=1, most=MOST_OF_ONE, default=1),
        prices=read_prices(table, slug),
        features=_features(table),
        limits=_limits(table),
        chats=_opened_chats(table, chats),
        passes=read_passes(table, slug),
    )
    if tier.trial_days and not tier.prices and tier.passes:
        table.wrong("trial_days", "nothing here renews, and a pass has no free days; take it out, or write prices")
    table.close()
    return tier


def _slug(table: Table) -> str:
    slug = table.text("slug", longest=32)
    if slug and not _SLUG.fullmatch(slug):
        table.wrong("slug", _slug_rule(slug))
    return slug


def _slug_rule(slug: str) -> str:
    proposal = re.sub(r"[^a-z0-9_-]+", "-", slug.lower()).strip("-")[:32]
    example = f", like {proposal}" if proposal else ""
    return f"{said(slug)} is no slug: 1 to 32 of a-z, 0-9, _ and - are{example}"


def _features(tier: Table) -> tuple[Feature, ...]:
    tables = tier.tables("features")
    if len(tables) > _MOST_FEATURES:
        tier.wrong("features", f"there are {len(tables)}; at most {_MOST_FEATURES} fit on a card")
    features = []
    for table in tables:
        features.append(Feature(slug=_slug(table), title=table.text("title", longest=_LINE)))
        _refuse_second(table, [feature.slug for feature in features])
        table.close()
    return tuple(features)


def _limits(tier: Table) -> tuple[Limit, ...]:
    limits = []
    for table in tier.tables("limits"):
        limit = Limit(
            slug=_slug(table),
            amount=table.whole("amount", least=1, most=1_000_000_000),
            window=table.word("window", WINDOWS),
            title=table.text("title", longest=_LINE),
        )
        limits.append(limit)
        _refuse_second(table, [known.slug for known in limits])
        table.close()
    return tuple(limits)


def _refuse_second(table: Table, slugs: list[str]) -> None:
    if slugs[-1] and slugs[-1] in slugs[:-1]:
        table.wrong("slug", f"{said(slugs[-1])} stands here twice; each needs its own slug within its tier")


def _opened_chats(tier: Table, known: tuple[str, ...]) -> tuple[str, ...]:
    chats = tier.words("chats")
    for place, slug in enumerate(chats):
        if slug not in known:
            remedy = nearest(slug, known) or f"; write [chats.{slug}] and its title, or take it out"
            tier.wrong(f"chats[{place}]", f"there is no chat {said(slug)}{remedy}")
        if slug in chats[:place]:
            tier.wrong(f"chats[{place}]", f"{said(slug)} stands here twice; leave one")
    return tuple(chats)


def _terms(business: Table) -> str | None:
    """Counted as Telegram counts: what lies outside the first plane of Unicode, as most emoji do, is two characters."""
    terms = business.optional_text("terms", longest=_TERMS, lines=True)
    units = len((terms or "").encode("utf-16-le", "surrogatepass")) // 2
    if terms and len(terms) <= _TERMS < units:
        business.wrong("terms", f"is {units} characters for Telegram, where an emoji is two; at most {_TERMS} fit")
    return terms


def _web_address(table: Table, key: str) -> str | None:
    address = table.optional_text(key, longest=500)
    if address and not _PUBLIC.fullmatch(address):
        table.wrong(key, f"{said(address)} is no public address; one that begins with https:// is")
    return address
