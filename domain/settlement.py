"""A new card settles what is owed: the subscription is told to charge it, and every open bill is tried with it, oldest first.

Stripe's own page on a card changes the customer's default only, while renewals go on charging the subscription's own.
Source: Stripe's page on the portal's payment method update.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.call import Aim, Call

if TYPE_CHECKING:
    from collections.abc import Iterator

    from domain.subscription import Customer, Snapshot, Subscription


def settlement(before: Snapshot, after: Snapshot) -> tuple[Call, ...]:
    """The calls that follow from a card that was chosen between two pictures, in the order in which they must be made."""
    calls: list[Call] = []
    for row, method in _chosen(before, after):
        if row.default_payment_method not in {None, method}:
            calls.append(_call(after, Aim.ADOPT, row, row.ref, method))
        calls.extend(_debts(after, row, method))
    return tuple(calls)


def with_new_card(before: Snapshot, after: Snapshot) -> frozenset[str]:
    """The subscriptions for which a card was chosen between two pictures: what was refused for want of one can be asked for again."""
    return frozenset(row.ref for row, _ in _chosen(before, after))


def _chosen(before: Snapshot, after: Snapshot) -> Iterator[tuple[Subscription, str]]:
    for customer in after.customers:
        yield from _of_customer(customer, before, after)


def _of_customer(customer: Customer, before: Snapshot, after: Snapshot) -> Iterator[tuple[Subscription, str]]:
    known = next((row for row in before.customers if row.ref == customer.ref), None)
    rows = [row for row in after.living() if row.customer == customer.ref]
    chosen = customer.default_payment_method
    if known is None or chosen is None or all(method.ref != chosen for method in after.payment_methods):
        chosen = None
    if known is not None and chosen is not None and chosen != known.default_payment_method:
        yield from ((row, chosen) for row in rows)
        return
    for row in rows:
        was = before.subscription(row.ref)
        method = row.default_payment_method
        if was is not None and method is not None and method != was.default_payment_method:
            yield row, method


def _debts(after: Snapshot, row: Subscription, method: str) -> Iterator[Call]:
    open_bills = [bill for bill in after.invoices_of(row) if bill.status == "open" and not bill.processing]
    for bill in reversed(open_bills):
        if bill.attempt_count > 0 or bill.failed_at is not None:
            yield _call(after, Aim.SETTLE, row, bill.ref, method)


def _call(after: Snapshot, aim: Aim, row: Subscription, about: str, method: str) -> Call:
    what = "adopt" if aim is Aim.ADOPT else "settle"
    # The same card chosen a second time, after another one, is a new wish: the moment of the picture tells the two apart.
    key = f"{what}:{about}:{method}:{int(after.fetched_at.timestamp())}"
    return Call(aim=aim, key=key, subscription=row.ref, about=about, method=method, due=after.fetched_at)
