"""Which items a subscription is to have: read from the parameter `items`, where an item is named by its id.

A price without an id adds a second item, and a new price sets the quantity to 1 unless one is sent. Source: Stripe's page on changing
subscriptions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.errors import left_out, missing
from sandbox.stripe.routing import merged
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import Flag, Group, Items, Metadata, Text, Whole
from sandbox.stripe.subscription_start import new_item, plan_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

MOST = 20
ITEMS = Items(
    Group(
        "",
        "billing_thresholds clear_usage current_trial discounts plan price_data tax_rates",
        deleted=Flag(),
        id=Text(),
        metadata=Metadata(),
        price=Text(),
        quantity=Whole(0),
    )
)


def wanted_items(books: Books, subscription: Obj, given: Sequence[Obj]) -> list[Obj]:
    """The items after the change, those that stay first; their periods are still those of now."""
    present: list[Obj] = subscription["items"]["data"]
    after = {item["id"]: dict(item) for item in present}
    for index, one in enumerate(given):
        if "id" not in one:
            added = _added(books, subscription, one, index)
            after[added["id"]] = added
        elif one["id"] not in after:
            raise refusal("item.not_on_subscription", item=one["id"], index=index)
        elif one.get("deleted"):
            del after[one["id"]]
        else:
            after[one["id"]] = _changed(books, subscription, after[one["id"]], one, index)
    _refuse(list(after.values()))
    return list(after.values())


def _added(books: Books, subscription: Obj, one: Obj, index: int) -> Obj:
    if "price" not in one:
        raise refusal("item.price_needed", index=index)
    price = priced(books, subscription["currency"], one["price"], index)
    ends = subscription["items"]["data"][0]["current_period_end"]
    item = new_item(subscription["id"], price, one.get("quantity", 1), now=books.now(), ends=ends)
    item["metadata"] = merged(None, one.get("metadata"))
    return item


def _changed(books: Books, subscription: Obj, item: Obj, one: Obj, index: int) -> Obj:
    changed = dict(item)
    if "price" in one:
        price = priced(books, subscription["currency"], one["price"], index, known=item["price"]["id"])
        quantity = item["quantity"] if price["id"] == item["price"]["id"] else 1
        changed |= {"price": dict(price), "plan": plan_of(price), "quantity": quantity}
    if "quantity" in one:
        changed["quantity"] = one["quantity"]
    if "metadata" in one:
        changed["metadata"] = merged(item["metadata"], one["metadata"])
    return changed


def priced(books: Books, currency: str, price_id: str, index: int, known: str | None = None) -> Obj:
    """The price that an item names, or the refusal; one that is archived stays where it is, and nobody else gets it."""
    price = books.store.get("price", price_id)
    if price is None:
        raise missing("price", price_id, param=f"items[{index}][price]", status=400)
    if price["recurring"] is None:
        raise refusal("item.price_not_recurring", index=index)
    if not price["active"] and price_id != known:
        raise refusal("item.price_inactive", index=index)
    if price["currency"] != currency:
        raise refusal("item.other_currency", index=index, price=price["currency"], expected=currency)
    return price


def _refuse(items: list[Obj]) -> None:
    if not items:
        raise refusal("item.none_left")
    if len(items) > MOST:
        raise refusal("item.too_many")
    prices = [item["price"]["id"] for item in items]
    twice = next((one for one in prices if prices.count(one) > 1), None)
    if twice:
        raise refusal("item.same_price_twice", price=twice)
    every = {(item["price"]["recurring"]["interval"], item["price"]["recurring"]["interval_count"]) for item in items}
    if len(every) > 1:
        raise left_out("items of several intervals on one subscription")
