"""What time alone does: sessions expire, trials end, periods renew, drafts are finalized, failed invoices tried again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.stripe.collecting import collect, finalize_and_collect
from sandbox.stripe.invoice_lines import lines_for, put_discounts
from sandbox.stripe.invoices import new_invoice
from sandbox.stripe.periods import period_end
from sandbox.stripe.subscription_end import end_now
from sandbox.stripe.subscription_start import use_up_discounts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that happens at `at` (seconds since 1970); `what` is said to people who look."""

    at: int
    what: str
    subject: Obj
    work: Callable[[Books, Obj], None]


def next_due(books: Books) -> Due | None:
    """The earliest thing still to come, be it past or future."""
    return min(_all_due(books), key=lambda due: due.at, default=None)


def work_off(books: Books) -> int:
    """Do everything that is due by now, in order, each at its own moment; answers how many things were done."""
    done = 0
    while (due := next_due(books)) is not None and due.at <= books.clock.timestamp():
        books.moment = due.at
        try:
            due.work(books, due.subject)
        finally:
            books.moment = None
        done += 1
    return done


def _all_due(books: Books) -> Iterator[Due]:
    for session in books.store.all("checkout.session"):
        if session["status"] == "open":
            yield Due(session["expires_at"], "a checkout expires", session, expire_session)
    for invoice in books.store.all("invoice"):
        if invoice["status"] == "draft" and invoice["automatically_finalizes_at"] is not None:
            yield Due(invoice["automatically_finalizes_at"], "an invoice is finalized", invoice, finalize_and_collect)
        if invoice["status"] == "open" and invoice["next_payment_attempt"] is not None:
            yield Due(invoice["next_payment_attempt"], "a failed invoice is tried again", invoice, collect)
    for subscription in books.store.all("subscription"):
        if subscription["status"] in ("active", "trialing", "past_due", "unpaid"):
            yield from _of_subscription(books, subscription)


def _of_subscription(books: Books, subscription: Obj) -> Iterator[Due]:
    warn_at = books.store.note(subscription["id"]).get("warn_at")
    if warn_at is not None:
        yield Due(warn_at, "a trial will end", subscription, _warn)
    ends = subscription["cancel_at"]
    period = subscription["items"]["data"][0]["current_period_end"]
    if ends is not None and ends <= period:
        yield Due(ends, "a subscription ends", subscription, _end_as_wished)
    else:
        yield Due(period, "a subscription renews", subscription, renew)


def expire_session(books: Books, session: Obj) -> None:
    """Close an open session for good."""
    recovery = (session["after_expiration"] or {}).get("recovery")
    after = None
    if recovery:
        url = f"{books.base_url}/pay/{session['id']}/again" if recovery["enabled"] else None
        after = {"recovery": {**recovery, "expires_at": books.now() + 30 * 86_400, "url": url}}
    books.change(session, status="expired", url=None, after_expiration=after)
    books.emit("checkout.session.expired", session)


def _warn(books: Books, subscription: Obj) -> None:
    books.store.note(subscription["id"])["warn_at"] = None
    books.emit("customer.subscription.trial_will_end", subscription)


def _end_as_wished(books: Books, subscription: Obj) -> None:
    end_now(books, subscription, reason="cancellation_requested")


def renew(books: Books, subscription: Obj) -> None:
    """Begin the next period: a draft invoice that stays one for an hour; a trial that ends becomes active."""
    was_trial = subscription["status"] == "trialing"
    if was_trial and not _has_method(books, subscription):
        wished = subscription["trial_settings"]["end_behavior"]["missing_payment_method"]
        if wished == "cancel":
            end_now(books, subscription, reason="cancellation_requested")
            return
        if wished == "pause":
            _pause(books, subscription)
            return
    old = subscription["items"]["data"][0]
    period = (old["current_period_start"], old["current_period_end"])
    items = {
        **subscription["items"],
        "data": [_next_period(one, subscription) for one in subscription["items"]["data"]],
    }
    status = "active" if was_trial else subscription["status"]
    renewed = {**subscription, "items": items}
    lines = lines_for(books, renewed)
    put_discounts(books, subscription, lines)
    invoice = new_invoice(books, renewed, lines, reason="subscription_cycle", period=period)
    invoice["automatically_finalizes_at"] = books.now() + books.dashboard.draft_seconds
    books.change(
        subscription, "customer.subscription.updated", items=items, latest_invoice=invoice["id"], status=status
    )
    use_up_discounts(books, subscription)


def _next_period(item: Obj, subscription: Obj) -> Obj:
    start = item["current_period_end"]
    end = period_end(subscription["billing_cycle_anchor"], start, item["price"]["recurring"])
    return {**item, "current_period_start": start, "current_period_end": end}


def _has_method(books: Books, subscription: Obj) -> bool:
    customer = books.store.must("customer", subscription["customer"])
    return bool(subscription["default_payment_method"] or customer["invoice_settings"]["default_payment_method"])


def _pause(books: Books, subscription: Obj) -> None:
    details = {
        "paused": {
            "subscription": {"type": "trial_end_without_payment_method"},
            "transitioned_at": books.now(),
            "type": "subscription",
        }
    }
    books.change(subscription, "customer.subscription.updated", status="paused", status_details=details)
    books.emit("customer.subscription.paused", subscription)
