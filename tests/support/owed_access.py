"""What access is owed by the pretend Stripe's own objects: the rules of docs/access.md written a second time, plainly, for tests.

Nothing of the product judges itself here: only raw objects, the operator's words, and a clock go in.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

HOUR = 3_600
STUCK = 73 * HOUR  # a bill that nobody tries counts as failed after that
_TIERS = {"basic": 0, "premium": 1, "enterprise": 2}
_BESIDE = {"manual", "subscription_threshold", "upcoming", "automatic_pending_invoice_item_invoice"}
_OPEN = {"full", "grace"}
_LEVELS = ("none", "restricted", "grace", "full")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The operator's words of `tiers.toml` that decide access, and how many seconds of debt they bear."""

    full_refund: str = "close"
    open_dispute: str = "close"
    after_cancel: str = "paid_period"
    grace: int = 73 * HOUR
    restricted: int = 156 * HOUR


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """A level with what it is for; nothing at all where nobody bought anything."""

    level: str = "none"
    tier: str | None = None
    subscription: str | None = None

    @property
    def doors(self) -> str | None:
        """The tier whose doors stand open."""
        return self.tier if self.level in _OPEN else None


def owed_access(
    books: Books,
    refs: Iterable[str],
    words: Words,
    tiers: dict[str, str | None],
    gifts: Iterable[tuple[str, float]] = (),
) -> Owed:
    """The best of what these customers' subscriptions give now. `tiers` says for each what it was last known to be for."""
    found = [
        ((True, _TIERS[tier], 3, False, 0), Owed(level="full", tier=tier)) for tier, ends in gifts if ends > books.now()
    ]
    for row in books.store.all("subscription"):
        if row["customer"] in set(refs) and not books.store.must("customer", row["customer"]).get("deleted"):
            owed = Owed(level=_level(books, row, words), tier=tiers.get(row["id"]), subscription=row["id"])
            if owed.tier is None and owed.level in _OPEN:
                owed = Owed(subscription=row["id"])
            found.append((_standing(owed, row), owed))
    return max(found, key=lambda pair: pair[0])[1] if found else Owed()


def tier_in(books: Books, row: Obj) -> str | None:
    """The tier that a subscription's items are for, by their products or prices."""
    for item in sorted(row["items"]["data"], key=lambda one: (one["created"], one["id"])):
        product = item["price"]["product"]
        slug = (
            product.removeprefix("retainer_")
            if product.startswith("retainer_")
            else item["price"]["metadata"].get("tier")
        )
        if slug in _TIERS:
            return str(slug)
    return None


def _standing(owed: Owed, row: Obj) -> tuple[Any, ...]:
    height = _TIERS.get(owed.tier or "", -1) if owed.level in _OPEN else 0
    lives = row["status"] not in {"canceled", "incomplete_expired"}
    return (owed.level in _OPEN, height, _LEVELS.index(owed.level), lives, row["created"])


def _level(books: Books, row: Obj, words: Words) -> str:
    now, status = books.now(), row["status"]
    if status in {"incomplete_expired", "paused", "unpaid"}:
        return "none"
    if status == "trialing":
        return "full"
    bills = [one for one in _bills(books, row) if one["billing_reason"] not in _BESIDE]
    counted = sorted((one for one in bills if one["status"] != "void"), key=lambda one: _newest_first(one, row))
    if words.open_dispute == "close" and any(
        _disputes(books, one) & {"needs_response", "under_review"} for one in counted
    ):
        return "none"
    stayed = [one for one in counted if one["status"] == "paid" and not _came_back(books, one, words)]
    if status == "canceled":
        return _after_the_end(stayed, counted, row, words, now)
    if not counted and all(_half_a_period(one, row) for one in bills) and status != "incomplete":
        return "full"
    if not stayed or status == "incomplete":
        return "none"
    return _running(books, row, counted, stayed, words)


def _after_the_end(stayed: list[Obj], counted: list[Obj], row: Obj, words: Words, now: int) -> str:
    """Paid time goes on; what was paid after the end bought none."""
    if words.after_cancel == "now":
        return "none"
    bought = [
        one
        for one in _of_this_period(stayed, counted, row)
        if one["total"] > 0 and one["status_transitions"]["paid_at"] <= row["ended_at"]
    ]
    ends = row["items"]["data"][0]["current_period_end"]  # a pause has cut it off
    return "full" if any(min(_ends(one), ends) > now for one in bought) else "none"


def _of_this_period(wanted: list[Obj], counted: list[Obj], row: Obj) -> list[Obj]:
    """Where the period has a bill of its own, whatever was for an earlier one paid for that alone: its rest was credited."""
    begins = row["items"]["data"][0]["current_period_start"]
    own = any(_starts(one) == begins and one["total"] > 0 for one in counted)
    return [one for one in wanted if _starts(one) >= begins] if own else wanted


def _running(books: Books, row: Obj, counted: list[Obj], stayed: list[Obj], words: Words) -> str:
    begins, now = row["items"]["data"][0]["current_period_start"], books.now()
    own = _of_this_period(counted, counted, row)
    running = [one for one in own if one["status"] == "paid" and one["total"] > 0 and _ends(one) > begins]
    if running and all(_came_back(books, one, words) for one in running):
        return "none"
    covered, newest = any(_ends(one) > begins for one in stayed if one in own), counted[0]
    if newest["status"] == "uncollectible" and newest["attempt_count"] > 0 and not covered:
        return "none"
    since = _in_debt_since(books, row, counted)
    if since is not None:
        return (
            "full"
            if now < since
            else "grace"
            if now < since + words.grace
            else "restricted"
            if now < since + words.restricted
            else "none"
        )
    if row["pause_collection"] is not None and row["pause_collection"]["behavior"] == "void":
        return "full" if any(_ends(one) > now for one in stayed if one in own and one["total"] > 0) else "none"
    latest = books.store.find(row["latest_invoice"] or "")
    taken_back = latest is not None and latest["status"] == "void" and not covered and row["pause_collection"] is None
    return "none" if taken_back and latest is not None and not _half_a_period(latest, row) else "full"


def _half_a_period(bill: Obj, row: Obj) -> bool:
    """A change in the middle of a period: given up, it takes nothing away."""
    begins = row["items"]["data"][0]["current_period_start"]
    return bool(bill["status"] == "void" and bill["billing_reason"] == "subscription_update" and _starts(bill) > begins)


def _in_debt_since(books: Books, row: Obj, counted: list[Obj]) -> int | None:
    """Since when the debt after the newest paid bill is one: the first failure, or when a bill was made that lacked an address."""
    owing = list(takewhile(lambda one: one["status"] != "paid", counted))
    failures = [_first_failure(books, one) for one in owing if _refused(books, one, newest=one is counted[0])]
    if row["pause_collection"] is None:
        failures += _waited_since(books, owing)
    if failures:
        return min(failures)
    if counted[0]["status"] not in {"draft", "open"} or row["pause_collection"] is not None:
        return None
    never = [one for one in owing if one["status"] == "open" or one is counted[0] or _not_writable(one)]
    waits = [one for one in never if one["status"] in {"draft", "open"} and not _placeless(one)]
    late = min((one["created"] for one in waits), default=None)
    return late + STUCK if late is not None and late + STUCK <= books.now() else None


def _refused(books: Books, bill: Obj, *, newest: bool) -> bool:
    if bill["status"] == "uncollectible":
        return bool(bill["attempt_count"]) and not newest
    return bill["status"] == "open" and bool(bill["attempt_count"] or _failures(books, bill))


def _waited_since(books: Books, owing: list[Obj]) -> list[int]:
    """Nobody who waited for an address has paid before they have, whenever it came."""
    if not owing or owing[0]["status"] not in {"draft", "open"}:
        return []
    return [
        one["created"]
        for one in owing
        if _placeless(one) or (one["status"] == "open" and books.store.note(one["id"]).get("waited_for_place"))
    ]


def _not_writable(bill: Obj) -> bool:
    """A draft that nobody holds back: Stripe has tried to write it out and could not."""
    taxed = (bill.get("automatic_tax") or {}).get("disabled_reason")
    return bill["status"] == "draft" and bool(bill.get("last_finalization_error") or taxed)


def _placeless(bill: Obj) -> bool:
    """One that only its person's address would let out."""
    told = (bill.get("last_finalization_error") or {}).get("code")
    return bill["status"] == "draft" and told == "customer_tax_location_invalid"


def _first_failure(books: Books, bill: Obj) -> int:
    """Stripe's own first try is made when the bill is written out; where the bank only asked, the bill's own time counts."""
    refused = _failures(books, bill) if bill["status"] == "open" else []
    if refused and bill["attempt_count"]:
        refused.append(bill["status_transitions"]["finalized_at"])
    return min(refused, default=int(bill["created"]))


def _failures(books: Books, bill: Obj) -> list[int]:
    intents = intents_of(books, bill)
    return [
        one["created"]
        for one in books.store.all("charge")
        if one["payment_intent"] in intents and one["status"] == "failed"
    ]


def _bills(books: Books, row: Obj) -> list[Obj]:
    return [
        one
        for one in books.store.all("invoice")
        if subscription_named(one) == row["id"] and not only_a_change(one, row)
    ]


def subscription_named(bill: Obj) -> str | None:
    """The subscription that an invoice is for."""
    details = (bill["parent"] or {}).get("subscription_details")
    return details["subscription"] if details else None


def renews_or_begins(bill: Obj) -> bool:
    """Whether it bills a whole period that no change of the plan made: the next, or one that begins as free days or a pause end.

    A change credits from the moment on from which it charges.
    """
    if bill["billing_reason"] == "subscription_cycle":
        return True
    lines = [one for one in bill["lines"]["data"] if one["period"]["start"] == bill["created"]]
    prorated = [(one["parent"]["subscription_item_details"] or {}).get("proration", True) for one in lines]
    return bill["billing_reason"] == "subscription_update" and bool(lines) and not any(prorated)


def only_a_change(bill: Obj, row: Obj) -> bool:
    """Whether only a change of the plan waits for it: whoever does not pay it keeps what they have, also where it is written off."""
    unpaid = bill["status"] in {"open", "uncollectible"}
    return bool(row.get("pending_update")) and bill["id"] == row["latest_invoice"] and unpaid


def _newest_first(bill: Obj, row: Obj) -> tuple[Any, ...]:
    return (-bill["created"], bill["id"] != row["latest_invoice"])


def _ends(bill: Obj) -> int:
    """Until when it pays for the tier."""
    return max(int(one["period"]["end"]) for one in _billing(bill))


def _starts(bill: Obj) -> int:
    return min(int(one["period"]["start"]) for one in _billing(bill))


def _billing(bill: Obj) -> list[Obj]:
    """The lines for the tier that ask for money, not those that credit what was not used."""
    lines = bill["lines"]["data"]
    ours = [one for one in lines if one["pricing"]["price_details"]["product"].startswith("retainer_")]
    return [one for one in ours if one["amount"] >= 0] or ours or lines


def _came_back(books: Books, bill: Obj, words: Words) -> bool:
    if "lost" in _disputes(books, bill):
        return True
    intents = intents_of(books, bill)
    charges = [one for one in books.store.all("charge") if one["payment_intent"] in intents and one["paid"]]
    back = sum(one["amount_refunded"] for one in charges)
    return words.full_refund == "close" and bill["amount_paid"] > 0 and back >= bill["amount_paid"]


def _disputes(books: Books, bill: Obj) -> set[str]:
    intents = intents_of(books, bill)
    return {one["status"] for one in books.store.all("dispute") if one["payment_intent"] in intents}


def intents_of(books: Books, bill: Obj) -> set[str]:
    """The payment intents that were to pay a bill."""
    links = (one for one in books.store.all("invoice_payment") if one["invoice"] == bill["id"])
    return {one["payment"]["payment_intent"] for one in links}
