"""What time alone does: sessions expire, trials end, periods renew, drafts are finalized, failed invoices tried again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.collecting import collect, give_up
from sandbox.stripe.collection_pause import collect_again, rest_invoice
from sandbox.stripe.debit_answers import answer_debit
from sandbox.stripe.disputing import disputes_due, end_disputed, ends_due, lose_unanswered
from sandbox.stripe.due import Due
from sandbox.stripe.first_payment import WAITS_SECONDS
from sandbox.stripe.invoice_ends import void
from sandbox.stripe.invoice_lines import lines_for, put_discounts
from sandbox.stripe.invoices import intent_of, new_invoice
from sandbox.stripe.pending_ends import expire
from sandbox.stripe.pending_items import pending_lines
from sandbox.stripe.periods import period_end
from sandbox.stripe.refunding import decide_refund, refunds_due
from sandbox.stripe.schedule_phases import due_of
from sandbox.stripe.subscription_end import end_now
from sandbox.stripe.subscription_pause import enter_pause, resuming
from sandbox.stripe.subscription_start import use_up_discounts
from sandbox.stripe.writing_out import finalize_and_collect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


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
    for session in books.store.moving("checkout.session"):
        if session["status"] == "open":
            yield Due(session["expires_at"], "a checkout expires", session, expire_session)
    for invoice in books.store.moving("invoice"):
        yield from _of_invoice(books, invoice)
    for intent_id, at in books.debits.items():
        intent = books.store.must("payment_intent", intent_id)
        yield Due(at, "a bank answers a debit", intent, answer_debit)
    yield from _of_money_back(books)
    for subscription in books.store.moving("subscription"):
        if subscription["status"] == "incomplete" and not _debited(books, subscription):
            yield Due(subscription["created"] + WAITS_SECONDS, "a first payment runs out", subscription, _run_out)
        if subscription["status"] in ("active", "trialing", "past_due", "unpaid"):
            yield from _of_subscription(books, subscription)
        elif subscription["status"] == "paused":
            yield from _of_paused(books, subscription)


def _of_money_back(books: Books) -> Iterator[Due]:
    for at, what, made in refunds_due(books):
        yield Due(at, what, made, decide_refund)
    for at, what, made in disputes_due(books):
        yield Due(at, what, made, lose_unanswered)
    for at, what, made in ends_due(books):
        yield Due(at, what, made, end_disputed)


def _of_invoice(books: Books, invoice: Obj) -> Iterator[Due]:
    if invoice["status"] == "draft" and invoice["automatically_finalizes_at"] is not None:
        yield Due(invoice["automatically_finalizes_at"], "an invoice is finalized", invoice, finalize_and_collect)
    if invoice["status"] == "open" and invoice["next_payment_attempt"] is not None:
        yield Due(invoice["next_payment_attempt"], "a failed invoice is tried again", invoice, collect)
    if invoice["status"] == "open" and (over := books.store.note(invoice["id"]).get("given_up_at")) is not None:
        yield Due(over, "a failed invoice is given up", invoice, give_up)


def _of_subscription(books: Books, subscription: Obj) -> Iterator[Due]:
    warn_at = books.store.note(subscription["id"]).get("warn_at")
    if warn_at is not None:
        yield Due(warn_at, "a trial will end", subscription, _warn)
    resting = subscription["pause_collection"]
    if resting is not None and resting["resumes_at"] is not None:
        yield Due(resting["resumes_at"], "payments are collected again", subscription, collect_again)
    if subscription["pending_update"] is not None:
        waits_until = subscription["pending_update"]["expires_at"]
        yield Due(waits_until, "a change is not paid in time", subscription, expire)
    if subscription["schedule"] is not None:
        yield from due_of(books.store.must("subscription_schedule", subscription["schedule"]))
    ends = subscription["cancel_at"]
    period = subscription["items"]["data"][0]["current_period_end"]
    if ends is not None and ends <= period:
        yield Due(ends, "a subscription ends", subscription, _end_as_wished)
    else:
        yield Due(period, "a subscription renews", subscription, renew)


def _of_paused(books: Books, subscription: Obj) -> Iterator[Due]:
    """It advances to no period; only its own end, and a resumption that nobody tries to pay, still come."""
    waits = resuming(books, subscription)
    if waits is not None and waits["void_at"] is not None:
        yield Due(waits["void_at"], "a resumption that nobody tried to pay is voided", subscription, _void_resumption)
    if subscription["cancel_at"] is not None:
        yield Due(subscription["cancel_at"], "a subscription ends", subscription, _end_as_wished)


def _void_resumption(books: Books, subscription: Obj) -> None:
    waits = resuming(books, subscription)
    if waits is not None:
        void(books, books.store.must("invoice", waits["invoice"]))


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


def _debited(books: Books, subscription: Obj) -> bool:
    """A first payment that the bank is working on does not run out."""
    intent = intent_of(books, books.store.must("invoice", subscription["latest_invoice"]))
    return intent is not None and intent["status"] == "processing"


def _run_out(books: Books, subscription: Obj) -> None:
    """Its invoice is voided, and it with it."""
    void(books, books.store.must("invoice", subscription["latest_invoice"]))


def _end_as_wished(books: Books, subscription: Obj) -> None:
    end_now(books, subscription, reason="cancellation_requested")


def renew(books: Books, subscription: Obj, *, at_once: bool = False) -> None:
    """Begin the next period: a draft invoice that stays one for an hour; a trial that ends becomes active.

    `at_once`: a trial was ended by hand, so that its bill is collected in the same moment.
    """
    was_trial = subscription["status"] == "trialing"
    if was_trial and not _has_method(books, subscription):
        wished = subscription["trial_settings"]["end_behavior"]["missing_payment_method"]
        if wished == "cancel":
            end_now(books, subscription, reason="cancellation_requested")
            return
        if wished == "pause":
            enter_pause(books, subscription, "trial_end_without_payment_method")
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
    lines += books.store.note(subscription["id"]).pop("waiting_lines", []) + pending_lines(books, subscription)
    reason = "subscription_update" if at_once else "subscription_cycle"
    invoice = new_invoice(books, renewed, lines, reason=reason, period=period)
    if subscription["status"] == "unpaid":
        invoice["auto_advance"] = False  # Stripe leaves the bills of what nobody pays as drafts
    else:
        invoice["automatically_finalizes_at"] = books.now() + books.dashboard.draft_seconds
    books.change(
        subscription, "customer.subscription.updated", items=items, latest_invoice=invoice["id"], status=status
    )
    use_up_discounts(books, subscription)
    if subscription["pause_collection"] is not None:
        rest_invoice(books, subscription, invoice)
    elif at_once:
        finalize_and_collect(books, invoice)


def _next_period(item: Obj, subscription: Obj) -> Obj:
    start = item["current_period_end"]
    end = period_end(subscription["billing_cycle_anchor"], start, item["price"]["recurring"])
    return {**item, "current_period_start": start, "current_period_end": end}


def _has_method(books: Books, subscription: Obj) -> bool:
    customer = books.store.must("customer", subscription["customer"])
    return bool(subscription["default_payment_method"] or customer["invoice_settings"]["default_payment_method"])
