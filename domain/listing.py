"""Which of Stripe's lists of everybody are read once a day, and whether a row of theirs says something other than ours does.

A list costs a call for a hundred rows, a look at one person half a dozen. So lists are read, and only whoever differs is looked at;
what is true of them is decided by that look, never by the list. No list shows who has which cards; a monthly look finds those.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from domain.answers import Answers
from domain.error import BrokenFact
from domain.projection import project

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from domain.subscription import Customer, Invoice, Subscription

    Fact = Customer | Subscription | Invoice

Json = dict[str, Any]
# What a list's row does not show, or not as a look reads it: the payments and credit notes of an invoice, which have lists of their
# own, and what a schedule will bring (that there is a schedule, it shows).
_NOT_LISTED = frozenset({"payments", "credit_notes", "coming", "phase_start"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """One list. `shows`: customers, subscriptions, invoices, charges, refunds, disputes or credit_notes.

    `window`: only what was made since the last sweep, and so long before; None reads it to its end. `states`: rows of ours in one of
    these states, or in any, must stand in it; None where it says nothing about what it does not show.
    """

    shows: str
    path: str
    params: Mapping[str, object] = field(default_factory=dict)
    window: timedelta | None = None
    states: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paid:
    """What we know of a payment intent: what went back of its newest charge, whether that is disputed, and the status of every charge,
    refund and dispute of it by its id.
    """

    charge: str | None
    refunded: int
    disputed: bool
    history: Mapping[str, str]


_LIVING = ("incomplete", "trialing", "active", "past_due", "unpaid", "paused")
_OVERLAP, _REFUND_MOVES, _DISPUTE_MOVES = timedelta(hours=1), timedelta(days=14), timedelta(days=120)
LISTINGS = (
    Listing(shows="customers", path="/v1/customers", params={"expand": ["data.tax_ids"]}, states=()),
    Listing(
        shows="subscriptions",
        path="/v1/subscriptions",
        params={"status": "all", "expand": ["data.discounts.source.coupon"]},
        states=_LIVING,
    ),
    Listing(shows="invoices", path="/v1/invoices", params={"status": "open"}, states=("open",)),
    Listing(shows="invoices", path="/v1/invoices", params={"status": "draft"}, states=("draft",)),
    Listing(shows="invoices", path="/v1/invoices", window=_OVERLAP),
    Listing(shows="charges", path="/v1/charges", window=_OVERLAP),
    Listing(shows="refunds", path="/v1/refunds", window=_REFUND_MOVES),
    Listing(shows="disputes", path="/v1/disputes", window=_DISPUTE_MOVES),
    Listing(shows="credit_notes", path="/v1/credit_notes", window=_REFUND_MOVES),
)
FACTS = frozenset({"customers", "subscriptions", "invoices"})


def read_row(shows: str, row: Json, *, now: datetime) -> Fact | None:
    """The fact that a row of such a list shows; None where it lacks what Stripe's API promises: its person must be looked at."""
    answers = Answers(fetched_at=now)
    getattr(answers, shows).append(row)
    try:
        picture = project(answers, before=None, fingerprint=str)
    except BrokenFact:
        return None
    found: tuple[Fact, ...] = getattr(picture, shows)
    return found[0] if found else None


def differs(ours: Fact | None, listed: Fact | None) -> bool:
    """Whether a fact as listed is another than the one we know."""
    if ours is None or listed is None or type(ours) is not type(listed):
        return True
    names = (one.name for one in fields(listed) if one.name not in _NOT_LISTED)
    return any(getattr(ours, name) != getattr(listed, name) for name in names)


def moved(shows: str, row: Json, ours: Paid | None) -> bool:
    """Whether a charge, a refund or a dispute tells something that we do not know of its payment."""
    if ours is None:
        return shows == "charges"
    if ours.history.get(row["id"]) != row["status"]:
        return True
    if shows != "charges" or row["id"] != ours.charge:
        return False
    return row.get("amount_refunded") != ours.refunded or bool(row.get("disputed")) != ours.disputed
