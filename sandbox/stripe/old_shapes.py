"""Events as older versions of the API draw them: an endpoint that was made long ago still gets those.

Only the fields whose place has changed are moved; what a newer version took away stands where it stood. Source: Stripe's changelog of
2025-03-31 (periods, an invoice's subscription and payment, prices of lines) and 2025-09-30.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

VERSIONS = (
    "2020-08-27",
    "2024-11-20.acacia",
    "2025-03-31.basil",
    "2025-09-30.clover",
    "2026-03-25.dahlia",
    "2026-10-28.endive",
)
_MOVED = "2025-03-31"  # from here on the fields stand where they stand today


def drawn(books: Books, event: Obj, version: str) -> Obj:
    """The event in the shapes of `version`; the one that is kept stays as it is."""
    if version >= _MOVED:
        return {**event, "api_version": version}
    old = {**event, "api_version": version, "data": copy.deepcopy(event["data"])}
    draw = _DRAWN.get(old["data"]["object"].get("object"))
    if draw is not None:
        draw(books, old["data"]["object"])
    return old


def _subscription(_: Books, row: Obj) -> None:
    item = row["items"]["data"][0]
    for name in ("current_period_start", "current_period_end"):
        row[name] = item[name]
    for each in row["items"]["data"]:
        del each["current_period_start"], each["current_period_end"]
    row["plan"], row["quantity"] = item["plan"], item["quantity"]
    row["discount"] = None
    del row["billing_mode"]


def _invoice(books: Books, row: Obj) -> None:
    details = (row.pop("parent") or {}).get("subscription_details") or {}
    row["subscription"], row["subscription_details"] = (
        details.get("subscription"),
        {"metadata": details.get("metadata")},
    )
    payments = [one for one in books.store.all("invoice_payment") if one["invoice"] == row.get("id")]
    intent = payments[-1]["payment"].get("payment_intent") if payments else None
    found = books.store.get("payment_intent", intent) if intent else None
    row["payment_intent"], row["charge"] = intent, found["latest_charge"] if found else None
    row["paid"], row["paid_out_of_band"] = row["status"] == "paid", False
    row.pop("payments", None)
    for line in row["lines"]["data"]:
        price = ((line.pop("pricing", None) or {}).get("price_details") or {}).get("price")
        line["price"] = books.store.get("price", price) if price else None
        line["subscription"] = row["subscription"]
        line.pop("parent", None)


_DRAWN: dict[str | None, Callable[[Books, Obj], None]] = {"subscription": _subscription, "invoice": _invoice}
