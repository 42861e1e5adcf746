"""Reads the table of docs/access.md: each row as facts that the builders make, and as the decision that it expects."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from domain.access import Access, Level
from domain.grant import Grant
from domain.money import Money
from tests.support import facts

if TYPE_CHECKING:
    from datetime import datetime

    from domain.subscription import Invoice, Payment, Snapshot, Subscription
    from domain.tier import Policy

PAGE = Path(__file__).parents[2] / "docs" / "access.md"
COLUMNS = ["row", "what Stripe says", "facts", "level", "reason", "until", "next look", "what happens next", "proves"]
_UNITS = {"d": "days", "h": "hours", "m": "minutes"}
_REASONS = {name: f"subscription_{name}" for name in ("create", "cycle", "update")}
_POLICY = {
    "debit": "debit_on_its_way",
    "refund": "full_refund",
    "dispute": "open_dispute",
    "cancel": "after_cancel",
}
_KNOWN_WORDS = {"debit", "debited", "confirm", "stuck", "broken", "waited"}


@dataclass(slots=True)
class Row:
    """One row: what goes into the decision, and what has to come out."""

    name: str
    proves: tuple[str, ...]
    level: Level
    tier: str | None
    reason: str
    until: datetime | None
    look_again_at: datetime | None
    now: datetime = facts.NOW
    policy: Policy = field(default_factory=facts.policy)
    previous: Access | None = None
    grants: list[Grant] = field(default_factory=list)
    subscriptions: list[Subscription] = field(default_factory=list)
    bills: list[Invoice] = field(default_factory=list)
    customer_deleted: bool = False
    customer_known: bool = True

    @property
    def snapshot(self) -> Snapshot | None:
        """The picture; None for somebody who is no customer yet."""
        if not self.customer_known:
            return None
        return facts.snapshot(
            subscriptions=tuple(self.subscriptions),
            invoices=tuple(self.bills),
            customers=(facts.customer(deleted=self.customer_deleted),),
        )


def read_rows(page: str | None = None) -> list[Row]:
    """Every row of the table, in its order; ValueError for a cell that nobody can read."""
    text = PAGE.read_text() if page is None else page
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line[:1] == "|"]
    start = cells.index(COLUMNS)
    return [_row(dict(zip(COLUMNS, row, strict=True))) for row in cells[start + 2 :]]


def _row(cells: dict[str, str]) -> Row:
    level, *tier = cells["level"].split()
    row = Row(
        name=cells["row"],
        proves=tuple(filter(None, cells["proves"].split(", "))),
        level=Level(level),
        tier=tier[0] if tier else None,
        reason=cells["reason"],
        until=_moment_or_none(cells["until"]),
        look_again_at=_moment_or_none(cells["next look"]),
    )
    for fact in re.findall(r"`([^`]+)`", cells["facts"]):
        _add(row, fact)
    return row


def _add(row: Row, fact: str) -> None:
    kind, *words = fact.split()
    plain = [word for word in words if "=" not in word]
    said = dict(word.split("=", 1) for word in words if "=" in word)
    match kind, plain:
        case "nobody", []:
            row.customer_known = False
        case "customer", ([] | ["deleted"]):
            row.customer_deleted = bool(plain)
        case "asked", [later]:
            row.now = _moment(later)
        case "policy", []:
            row.policy = facts.policy(**{_POLICY[name]: value for name, value in said.items()})
        case "before", [level, tier]:
            row.previous = facts.access(level=Level(level), tier=tier, until=_moment_or_none(said.get("until", "–")))
        case "grant", [tier]:
            row.grants.append(_grant(tier, said))
        case "sub", [status]:
            row.subscriptions.append(_subscription(len(row.subscriptions) + 1, status, said))
        case "pass", [days]:
            _add_pass(row, int(days.removesuffix("d")), said)
        case "bill", [status, *marks] if _KNOWN_WORDS.issuperset(marks):
            _add_bill(row, status, marks, said)
        case _:
            raise ValueError(f"{row.name}: nobody can read the fact {fact!r}")


def _grant(tier: str, said: dict[str, str]) -> Grant:
    ends = said.get("to", "+1d")
    return facts.grant(
        tier, starts_at=_moment(said.get("from", "-1d")), ends_at=None if ends == "never" else _moment(ends)
    )


def _subscription(number: int, status: str, said: dict[str, str]) -> Subscription:
    said = dict(said)
    start, end = _period(said.pop("period", "-3d..+4d"))
    tier, was = said.pop("tier", "basic"), said.pop("was", None)
    latest = {"none": None, "unread": "in_unread"}.get(said.pop("latest", ""), "")
    quantity, paused, created = int(said.pop("quantity", "1")), said.pop("paused", None), said.pop("created", None)
    why = said.pop("why", None)
    moments = {name: _moment(said.pop(name)) for name in ("trial_end", "cancel_at", "ended_at") if name in said}
    _nothing_left(said)
    return facts.subscription(
        ref=f"sub_{number}",
        status=status,
        tier=None if tier == "?" else tier,
        last_tier=was,
        product="prod_other" if tier == "?" else f"retainer_{tier}",
        quantity=quantity,
        amount=Money(facts.WEEK_PRICE.amount * quantity, "usd"),
        created=_moment(created) if created else min(facts.NOW - 24 * facts.DAY, start),
        period_start=start,
        period_end=end,
        paused_collection=paused,
        paused_why=why,
        paused_at=end if why else None,
        latest_invoice=latest,
        **moments,
    )


def _add_bill(row: Row, status: str, marks: list[str], said: dict[str, str]) -> None:
    subscription, said = row.subscriptions[-1], dict(said)
    ref = f"in_{len(row.bills) + 1}"
    if subscription.latest_invoice == "":
        row.subscriptions[-1] = subscription = replace(subscription, latest_invoice=ref)
    span = said.pop("period", None)
    start, end = _period(span) if span else (subscription.period_start, subscription.period_end)
    created = _moment(said.pop("created")) if "created" in said else start
    total = int(said.pop("total", facts.WEEK_PRICE.amount))
    paid = int(said.pop("paid", total if status == "paid" else 0))
    reason, tries = said.pop("reason", "cycle"), int(said.pop("tries", "1" if status == "paid" else "0"))
    paid_at = _moment(said.pop("paid_at")) if "paid_at" in said else created
    bill = facts.invoice(
        ref=ref,
        subscription=subscription.ref,
        status=status,
        billing_reason=_REASONS.get(reason, reason),
        total=Money(total, "usd"),
        paid=paid,
        created=created,
        period_start=start,
        period_end=end,
        attempt_count=tries,
        paid_at=paid_at if status == "paid" else None,
        obstacle="customer_tax_location_invalid" if "stuck" in marks else "api_error" if "broken" in marks else None,
        waited=not {"stuck", "waited"}.isdisjoint(marks),
    )
    row.bills.append(replace(bill, payments=_payments(bill, marks, said)))
    _nothing_left(said)


def _add_pass(row: Row, days: int, said: dict[str, str]) -> None:
    said = dict(said)
    paid_at = _moment(said.pop("paid_at", "-3d"))
    total = int(said.pop("total", 16_000))
    bill = facts.invoice(
        ref=f"in_{len(row.bills) + 1}",
        subscription=None,
        billing_reason="manual",
        total=Money(total, "usd"),
        paid=total,
        created=paid_at,
        period_start=paid_at,
        period_end=paid_at,
        paid_at=paid_at,
        pass_tier=said.pop("tier", "basic"),
        pass_days=days,
    )
    row.bills.append(replace(bill, payments=_payments(bill, [], said)))
    _nothing_left(said)


def _payments(bill: Invoice, marks: list[str], said: dict[str, str]) -> tuple[Payment, ...]:
    failed_at = _moment(said.pop("failed")) if "failed" in said else None
    refunded = {"all": bill.paid, "part": bill.paid // 3}[said.pop("refunded")] if "refunded" in said else 0
    dispute = said.pop("dispute", None)
    status = "succeeded" if bill.paid else "requires_payment_method"
    status = "processing" if "debit" in marks else "requires_action" if "confirm" in marks else status
    if status == "requires_payment_method" and failed_at is None:
        return ()
    found = facts.payment(
        ref=f"pi_{bill.ref}", invoice=bill.ref, status=status, failed_at=failed_at, refunded=refunded, dispute=dispute
    )
    return (replace(found, kind="card", debited=True) if "debited" in marks else found,)


def _nothing_left(said: dict[str, str]) -> None:
    if said:
        raise ValueError(f"nobody can read {said}")


def _period(text: str) -> tuple[datetime, datetime]:
    start, end = text.split("..")
    return _moment(start), _moment(end)


def _moment_or_none(text: str) -> datetime | None:
    return None if text == "–" else _moment(text)


def _moment(text: str) -> datetime:
    """`-3d`, `+4d5m`: so long before or after the picture was taken."""
    if not re.fullmatch(r"[+-](\d+[dhm])+", text):
        raise ValueError(f"{text!r} is no time like -3d or +4d5m")
    away = sum(
        (timedelta(**{_UNITS[unit]: int(count)}) for count, unit in re.findall(r"(\d+)([dhm])", text)), timedelta()
    )
    return facts.NOW - away if text[0] == "-" else facts.NOW + away
