"""What a change costs in the middle of a period, by the second: the unused time goes back, the remaining time is charged.

What goes back is what was really billed for that time (flexible billing), so a free trial gives nothing back, and a discounted week
gives back a discounted part. Source: Stripe's pages on prorations and on flexible billing.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sandbox.stripe.invoice_lines import item_line, put_discounts
from sandbox.stripe.invoices import subscription_of
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def proration_lines(books: Books, before: Obj, after: Obj, *, at: int, anew: bool) -> list[Obj]:
    """The lines between two states of a subscription at a moment; `anew`: the period begins anew, and is charged whole.

    Nothing is prorated in a trial.
    """
    if before["status"] == "trialing":
        return []
    old = {item["id"]: item for item in before["items"]["data"]}
    new = {item["id"]: item for item in after["items"]["data"]}
    gone = [item for item in old.values() if anew or _differs(item, new.get(item["id"]))]
    come = [item for item in new.values() if anew or _differs(item, old.get(item["id"]))]
    returned = [line for item in gone for line in _given_back(books, before, item, at)]
    charges = [_charged(books, after, item, at, anew=anew) for item in come]
    put_discounts(books, before, charges)
    return returned + charges


def _differs(item: Obj, other: Obj | None) -> bool:
    return other is None or _billed_as(item) != _billed_as(other)


def _billed_as(item: Obj) -> tuple[object, ...]:
    return item["price"]["id"], item["quantity"], item["current_period_start"], item["current_period_end"]


def _given_back(books: Books, subscription: Obj, item: Obj, at: int) -> list[Obj]:
    """One line for each line that billed this item beyond `at` and was not given back yet."""
    found = []
    for invoice, line in _billed(books, subscription, item):
        start, end = line["period"]["start"], line["period"]["end"]
        paid = line["amount"] - sum(off["amount"] for off in line["discount_amounts"])
        share = round(paid * (end - max(at, start)) / (end - start)) if end > at and end > start else 0
        if share <= 0:
            continue
        back = item_line(books, subscription, item, -share, _unused(books, item, at), (at, end))
        back["discountable"] = False
        back["parent"]["subscription_item_details"] |= {
            "invoice_item": new_id("ii"),
            "proration": True,
            "proration_details": {
                "credited_items": {"invoice": invoice["id"], "invoice_line_items": [line["id"]]},
            },
        }
        found.append(back)
    return found


def _billed(books: Books, subscription: Obj, item: Obj) -> list[tuple[Obj, Obj]]:
    waits = subscription["latest_invoice"] if subscription["pending_update"] else None
    invoices = [
        one
        for one in books.store.of("invoice", subscription["customer"])
        if one["status"] != "void" and one["id"] != waits and subscription_of(books, one) is subscription
    ]
    lines = [(invoice, line) for invoice in invoices for line in invoice["lines"]["data"]]
    returned = {ref for _, line in lines for ref in _credited(line)}
    return [
        (invoice, line)
        for invoice, line in lines
        if line["amount"] > 0
        and line["id"] not in returned
        and ((line["parent"] or {}).get("subscription_item_details") or {}).get("subscription_item") == item["id"]
    ]


def _credited(line: Obj) -> list[str]:
    details = (line["parent"] or {}).get("subscription_item_details") or {}
    credited = (details.get("proration_details") or {}).get("credited_items") or {}
    refs: list[str] = credited.get("invoice_line_items", [])
    return refs


def _charged(books: Books, subscription: Obj, item: Obj, at: int, *, anew: bool) -> Obj:
    start, end = item["current_period_start"], item["current_period_end"]
    whole = item["price"]["unit_amount"] * item["quantity"]
    if anew:
        return item_line(books, subscription, item, whole, None, (start, end))
    line = item_line(
        books, subscription, item, round(whole * (end - at) / (end - start)), _remaining(books, item, at), (at, end)
    )
    line["parent"]["subscription_item_details"] |= {"invoice_item": new_id("ii"), "proration": True}
    return line


def _unused(books: Books, item: Obj, at: int) -> str:
    return f"Unused time on {_named(books, item)} after {_day(at)}"


def _remaining(books: Books, item: Obj, at: int) -> str:
    return f"Remaining time on {_named(books, item)} after {_day(at)}"


def _named(books: Books, item: Obj) -> str:
    name = books.store.must("product", item["price"]["product"])["name"]
    return f"{item['quantity']} × {name}" if item["quantity"] > 1 else str(name)


def _day(at: int) -> str:
    return datetime.fromtimestamp(at, tz=UTC).strftime("%d %b %Y")
