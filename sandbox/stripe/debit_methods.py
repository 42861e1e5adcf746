"""Bank accounts as payment methods; the number itself stays in the sandbox's private notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.debit_accounts import ACH, ROUTING, TestAccount, account_for
from sandbox.stripe.payment_methods import NO_ADDRESS, fingerprint
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def new_account(books: Books, account: TestAccount, *, name: str | None, email: str | None) -> Obj:
    """A bank account that was typed into one of the hosted pages; it belongs to nobody yet."""
    method: Obj = {
        "id": new_id("pm"),
        "object": "payment_method",
        "allow_redisplay": "limited",
        "billing_details": {"address": NO_ADDRESS, "email": email, "name": name, "phone": None, "tax_id": None},
        account.kind: _us(account) if account.kind == ACH else _sepa(account),
        "created": books.now(),
        "customer": None,
        "livemode": False,
        "metadata": {},
        "type": account.kind,
    }
    books.store.note(method["id"])["number"] = account.number
    return books.add(method)


def test_account(books: Books, method: Obj) -> TestAccount:
    """What the bank knows about the account behind a payment method."""
    account = account_for(method["type"], books.store.note(method["id"])["number"])
    if account is None:
        raise AssertionError(f"{method['id']} was saved with a number that is no account")
    return account


def _us(account: TestAccount) -> Obj:
    return {
        "account_holder_type": "individual",
        "account_type": "checking",
        "bank_name": "STRIPE TEST BANK",
        "financial_connections_account": None,
        "fingerprint": fingerprint(account.number),
        "last4": account.number[-4:],
        "networks": {"preferred": "ach", "supported": ["ach"]},
        "routing_number": ROUTING,
        "status_details": {},
    }


def _sepa(account: TestAccount) -> Obj:
    return {
        "bank_code": account.number[4:12],
        "branch_code": "",
        "country": account.number[:2],
        "fingerprint": fingerprint(account.number),
        "generated_from": {"charge": None, "setup_attempt": None},
        "last4": account.number[-4:],
    }
