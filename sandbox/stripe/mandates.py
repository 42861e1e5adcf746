"""Mandates: the permission to debit a bank account, given once on a page and good until it is taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.debit_accounts import SEPA
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def mandate_of(books: Books, method: Obj) -> Obj:
    """The mandate behind a bank account; the first time that it is asked for, its holder has just given it."""
    note = books.store.note(method["id"])
    if "mandate" not in note:
        note["mandate"] = _accepted(books, method)["id"]
    return books.store.must("mandate", note["mandate"])


def revoke(books: Books, mandate: Obj) -> None:
    """The holder, or the bank after a return, takes the permission back: nothing more can be debited under it."""
    books.change(mandate, "mandate.updated", status="inactive")


def _accepted(books: Books, method: Obj) -> Obj:
    mandate_id, kind = new_id("mandate"), method["type"]
    details: Obj = {"reference": new_id("RT", 14), "url": f"{books.base_url}/mandate/{mandate_id}"}
    mandate: Obj = {
        "id": mandate_id,
        "object": "mandate",
        "customer_acceptance": {
            "accepted_at": books.now(),
            "online": {"ip_address": "127.0.0.1", "user_agent": "Browser"},
            "type": "online",
        },
        "livemode": False,
        "multi_use": {},
        "on_behalf_of": None,
        "payment_method": method["id"],
        "payment_method_details": {kind: details if kind == SEPA else {}, "type": kind},
        "status": "active",
        "type": "multi_use",
    }
    return books.add(mandate)
