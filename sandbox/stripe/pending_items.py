"""Invoice items that wait for a subscription's next invoice: what is credited for time that will not be used, or charged for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.invoices import subscription_of
from sandbox.stripe.periods import period_end
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def credit_unused(books: Books, subscription: Obj, *, since: int) -> list[Obj]:
    """Credit what was really billed for the present period and lies after `since` (flexible billing); the new pending items."""
    made = []
    for item in subscription["items"]["data"]:
        for invoice, line in _billed(books, subscription, item):
            start, end = line["period"]["start"], line["period"]["end"]
            paid = line["amount"] - sum(off["amount"] for off in line["discount_amounts"])
            left = max(0, end - max(since, start))
            amount = -round(paid * left / (end - start)) if end > start else 0
            if amount:
                credited = {"invoice": invoice["id"], "invoice_line_items": [line["id"]]}
                span = (max(since, start), end)
                made.append(add_item(books, subscription, item, amount=amount, span=span, credited=credited))
    return made


def charge_rest(books: Books, subscription: Obj) -> list[Obj]:
    """Charge each item for what is left of its period, which began where the anchor says; the new pending items."""
    now, made = books.now(), []
    for item in subscription["items"]["data"]:
        recurring, start = item["price"]["recurring"], subscription["billing_cycle_anchor"]
        while (end := period_end(subscription["billing_cycle_anchor"], start, recurring)) <= now:
            start = end
        amount = round(item["price"]["unit_amount"] * item["quantity"] * (end - now) / (end - start))
        if amount:
            made.append(add_item(books, subscription, item, amount=amount, span=(now, end)))
    return made


def add_item(
    books: Books, subscription: Obj, item: Obj, *, amount: int, span: tuple[int, int], credited: Obj | None = None
) -> Obj:
    """A pending proration of an item, with its event; `credited` names the lines that it takes back."""
    price = item["price"]
    name = books.store.must("product", price["product"])["name"]
    details = {"invoice_line_item_details": credited, "invoice_item": None, "type": "invoice_line_items"}
    made: Obj = {
        "id": new_id("ii"),
        "object": "invoiceitem",
        "amount": amount,
        "currency": price["currency"],
        "customer": subscription["customer"],
        "date": books.now(),
        "description": f"{'Unused' if amount < 0 else 'Remaining'} time on {name}",
        "discountable": False,
        "discounts": [],
        "invoice": None,
        "livemode": False,
        "metadata": {},
        "parent": {
            "subscription_details": {"subscription": subscription["id"], "subscription_item": item["id"]},
            "type": "subscription_details",
        },
        "period": {"start": span[0], "end": span[1]},
        "pricing": {
            "price_details": {"price": price["id"], "product": price["product"]},
            "type": "price_details",
            "unit_amount_decimal": str(amount),
        },
        "proration": True,
        "proration_details": {"credited_items": details if credited else None, "discount_amounts": []},
        "quantity": item["quantity"],
        "quantity_decimal": str(item["quantity"]),
        "tax_rates": [],
        "test_clock": None,
    }
    return books.add(made, "invoiceitem.created")


def pending(books: Books, subscription: Obj) -> list[Obj]:
    """The items that the subscription's next invoice will take up."""
    return [
        one
        for one in books.store.all("invoiceitem")
        if one["invoice"] is None and one["parent"]["subscription_details"]["subscription"] == subscription["id"]
    ]


def pending_lines(books: Books, subscription: Obj) -> list[Obj]:
    """Those items as lines; `new_invoice` notes in each item where it went."""
    return [_line(one) for one in pending(books, subscription)]


def _line(item: Obj) -> Obj:
    details = item["proration_details"]["credited_items"]
    credited = details["invoice_line_item_details"] if details else None
    subscription = item["parent"]["subscription_details"]["subscription"]
    return {
        "id": new_id("il"),
        "object": "line_item",
        "amount": item["amount"],
        "currency": item["currency"],
        "description": item["description"],
        "discount_amounts": [],
        "discountable": False,
        "discounts": [],
        "invoice": None,
        "livemode": False,
        "metadata": {},
        "parent": {
            "invoice_item_details": {
                "invoice_item": item["id"],
                "proration": True,
                "proration_details": {"credited_items": credited},
                "subscription": subscription,
            },
            "subscription_item_details": None,
            "type": "invoice_item_details",
        },
        "period": dict(item["period"]),
        "pretax_credit_amounts": [],
        "pricing": dict(item["pricing"]),
        "quantity": item["quantity"],
        "subscription": subscription,
        "subtotal": item["amount"],
        "taxes": [],
    }


def _billed(books: Books, subscription: Obj, item: Obj) -> Iterator[tuple[Obj, Obj]]:
    """The lines that billed an item for its present period, and the invoice of each; void ones billed nothing."""
    for invoice in books.store.of("invoice", subscription["customer"]):
        if invoice["status"] == "void" or subscription_of(books, invoice) is not subscription:
            continue
        for line in invoice["lines"]["data"]:
            details = line["parent"]["subscription_item_details"] or {}
            if details.get("subscription_item") == item["id"] and line["period"]["end"] == item["current_period_end"]:
                yield invoice, line
