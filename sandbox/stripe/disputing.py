"""The life of a dispute: opened by the bank, answered once, decided later; the money moves with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from sandbox.stripe.debit_accounts import ACH, SEPA
from sandbox.stripe.fraud_warnings import calm_warnings
from sandbox.stripe.invoice_payments import invoice_of
from sandbox.stripe.invoices import subscription_of
from sandbox.stripe.movements import movement
from sandbox.stripe.store import new_id
from sandbox.stripe.subscription_end import end_now

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

HOUR, DAY = 3_600, 86_400
Opening = Literal["needs_response", "warning_needs_response", "prevented", "lost"]
WAITING = ("needs_response", "warning_needs_response")
UNDER_REVIEW = {"needs_response": "under_review", "warning_needs_response": "warning_under_review"}
DECIDED = ("won", "lost", "warning_closed", "prevented")
_FEE = 1_500
_CASES = {"warning_needs_response": "inquiry", "prevented": "resolution"}


def dispute(
    books: Books,
    charge: Obj,
    *,
    reason: str = "fraudulent",
    status: Opening = "needs_response",
    amount: int | None = None,
) -> Obj:
    """Let the holder dispute a charge (in full by default), with its events.

    An inquiry (`warning_needs_response`) takes no money yet and leaves the charge refundable; one that was `prevented`
    is decided at once, and so is that of a bank debit, which is `lost`.
    """
    made = books.add(_shape(books, charge, reason, status, amount or charge["amount"]))
    books.change(charge, disputed=True)
    calm_warnings(books, charge)
    if status != "warning_needs_response":
        _take(books, made)
    books.emit("charge.dispute.created", made)
    if made["balance_transactions"]:
        books.emit("charge.dispute.funds_withdrawn", made)
    if status in DECIDED:
        books.emit("charge.dispute.closed", made)
    _plan_the_end(books, charge, made)
    return made


def submit_evidence(books: Books, made: Obj, evidence: Obj, *, submit: bool, **more: object) -> None:
    """Keep evidence, and with `submit` send it to the bank, which can be done once."""
    details = {**made["evidence_details"], "has_evidence": bool(evidence) or made["evidence_details"]["has_evidence"]}
    status = made["status"]
    if submit:
        details |= {"submission_count": details["submission_count"] + 1, "submission_method": "manual"}
        status = UNDER_REVIEW.get(status, status)
    both = {name: value for name, value in {**made["evidence"], **evidence}.items() if value != ""}
    books.change(made, "charge.dispute.updated", evidence=both, evidence_details=details, status=status, **more)


def close_dispute(books: Books, made: Obj, *, won: bool) -> None:
    """The bank decides a dispute; one that was won brings the money back. An inquiry just ends when it was answered."""
    if made["status"].startswith("warning"):
        _closed(books, made, "warning_closed" if won else "lost")
        if not won:
            _take(books, made)
            books.emit("charge.dispute.funds_withdrawn", made)
    else:
        _closed(books, made, "won" if won else "lost")
    if won and made["balance_transactions"]:
        back = movement(books, made["id"], made["amount"], made["currency"], what="dispute_reversal")
        books.change(made, balance_transactions=[*made["balance_transactions"], back])
        books.emit("charge.dispute.funds_reinstated", made)


def disputes_due(books: Books) -> Iterator[tuple[int, str, Obj]]:
    """What time alone does: an unanswered one is lost when its day is over."""
    for made in books.store.all("dispute"):
        due = made["evidence_details"]["due_by"]
        if made["status"] in WAITING and due is not None:
            yield due, "a dispute is lost unanswered", made


def lose_unanswered(books: Books, made: Obj) -> None:
    """The day by which it had to be answered has passed; an inquiry that nobody answered just ends."""
    books.change(made, evidence_details={**made["evidence_details"], "past_due": True})
    close_dispute(books, made, won=made["status"].startswith("warning"))


def ends_due(books: Books) -> Iterator[tuple[int, str, Obj]]:
    """The Dashboard's wish to end what is disputed, an hour after it was."""
    for made in books.store.all("dispute"):
        at = books.store.note(made["id"]).get("ends_at")
        if at is not None:
            yield at, "what is disputed is ended", made


def end_disputed(books: Books, made: Obj) -> None:
    """End the subscription of a disputed charge, at once or at the end of its period."""
    books.store.note(made["id"])["ends_at"] = None
    invoice = invoice_of(books, made["payment_intent"])
    subscription = subscription_of(books, invoice) if invoice else None
    if subscription is None or subscription["ended_at"] is not None:
        return
    if books.dashboard.dispute_ends == "period_end":
        ends = subscription["items"]["data"][0]["current_period_end"]
        books.change(
            subscription,
            "customer.subscription.updated",
            cancel_at=ends,
            cancel_at_period_end=True,
            canceled_at=books.now(),
            cancellation_details={**subscription["cancellation_details"], "reason": "payment_disputed"},
        )
        return
    end_now(books, subscription, reason="payment_disputed")


def _plan_the_end(books: Books, charge: Obj, made: Obj) -> None:
    """Stripe's page on cancelling: disputes of the whole amount only, and no inquiries, about an hour later."""
    if books.dashboard.dispute_ends and made["amount"] == charge["amount"] and made["status"] == "needs_response":
        books.store.note(made["id"])["ends_at"] = books.now() + HOUR


def _take(books: Books, made: Obj) -> None:
    taken = movement(books, made["id"], -made["amount"], made["currency"], fee=_FEE)
    books.change(made, balance_transactions=[*made["balance_transactions"], taken], is_charge_refundable=False)


def _closed(books: Books, made: Obj, status: str) -> None:
    books.change(made, "charge.dispute.closed", status=status)


def _shape(books: Books, charge: Obj, reason: str, status: Opening, amount: int) -> Obj:
    now = books.now()
    of_card = None if charge["payment_method_details"]["type"] in (ACH, SEPA) else _case(charge, status)
    return {
        "id": new_id("du"),
        "object": "dispute",
        "amount": amount,
        "balance_transactions": [],
        "charge": charge["id"],
        "created": now,
        "currency": charge["currency"],
        "enhanced_eligibility_types": [],
        "evidence": {"enhanced_evidence": {}},
        "evidence_details": {
            "due_by": None if status in DECIDED else now + 7 * DAY,
            "enhanced_eligibility": {},
            "has_evidence": False,
            "past_due": False,
            "submission_count": 0,
            "submission_method": "not_submitted",
        },
        "is_charge_refundable": status == "warning_needs_response",
        "livemode": False,
        "metadata": {},
        "payment_intent": charge["payment_intent"],
        "payment_method_details": of_card,
        "reason": reason,
        "status": status,
    }


def _case(charge: Obj, status: Opening) -> Obj:
    brand = (charge["payment_method_details"].get("card") or {}).get("brand") or "visa"
    case = _CASES.get(status, "chargeback")
    return {
        "card": {"brand": brand, "case_type": case, "network": brand, "network_reason_code": "10.4"},
        "type": "card",
    }
