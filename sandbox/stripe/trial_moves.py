"""What `trial_end` on an update does: the trial ends later, earlier, or now, and what is then billed at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.billing_cycle import renew
from sandbox.stripe.collecting import collect
from sandbox.stripe.invoice_lines import lines_for
from sandbox.stripe.invoices import finalize, new_invoice
from sandbox.stripe.pending_items import credit_unused
from sandbox.stripe.rules import refusal
from sandbox.stripe.subscription_start import WARNED_BEFORE

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

_LONGEST = 730 * 86_400


def move_trial(books: Books, subscription: Obj, wanted: int | str, *, prorate: bool) -> None:
    """`now` bills the first period at once; a moment makes the subscription (or leaves it) `trialing` until then."""
    now = books.now()
    if wanted == "now":
        if subscription["status"] == "trialing":
            _end_now(books, subscription)
        return
    end = int(wanted)
    if end <= now:
        raise refusal("subscription.trial_in_past")
    if end > now + _LONGEST:
        raise refusal("subscription.trial_too_long")
    if subscription["status"] not in ("trialing", "active", "past_due"):
        raise refusal("subscription.trial_status", status=subscription["status"])
    if subscription["status"] != "trialing":
        _begin(books, subscription, end, prorate=prorate)
        return
    books.change(subscription, "customer.subscription.updated", **_until(subscription, end, start=None))
    _warn(books, subscription, end)


def _until(subscription: Obj, end: int, *, start: int | None) -> Obj:
    data = [
        {**one, "current_period_start": start or one["current_period_start"], "current_period_end": end}
        for one in subscription["items"]["data"]
    ]
    ends = {"cancel_at": end} if subscription["cancel_at_period_end"] else {}
    return {
        "items": {**subscription["items"], "data": data},
        "trial_end": end,
        "billing_cycle_anchor": end,
        **ends,
    }


def _warn(books: Books, subscription: Obj, end: int) -> None:
    """Three days before, or at once where that is past."""
    books.store.note(subscription["id"])["warn_at"] = max(books.now(), end - WARNED_BEFORE)


def _begin(books: Books, subscription: Obj, end: int, *, prorate: bool) -> None:
    """A running subscription goes on trial: what was billed beyond now is credited, and an empty bill says so."""
    now = books.now()
    if prorate:
        credit_unused(books, subscription, since=now)
    fields = _until(subscription, end, start=now)
    trying = {**subscription, **fields}
    invoice = new_invoice(
        books, trying, lines_for(books, trying, free=True), reason="subscription_update", period=(now, end)
    )
    finalize(books, invoice)
    collect(books, invoice)
    started = {"status": "trialing", "trial_start": now, "latest_invoice": invoice["id"]}
    books.change(subscription, "customer.subscription.updated", **fields, **started)
    _warn(books, subscription, end)


def _end_now(books: Books, subscription: Obj) -> None:
    """The warning comes at once; then the trial ends as it would have ended by the clock, but is billed without a draft's hour."""
    now = books.now()
    books.store.note(subscription["id"])["warn_at"] = None
    books.change(subscription, **_until(subscription, now, start=None))
    books.emit("customer.subscription.trial_will_end", subscription)
    renew(books, subscription, at_once=True)
