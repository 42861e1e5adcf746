"""/invoices, and /why with every fact that it can name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from billing.explain_access import Explanation
from billing.find_invoice import FoundInvoice
from billing.read_invoices import InvoiceList
from bot.screens import invoices, why
from domain.access import Level
from domain.explanation import Fact
from domain.payment import CreditNote, Dispute, Refund
from tests.scenes import Scene
from tests.scenes.cast import ADA, BASIC, NEXT, NOW, SOLD, USD_150, access, invoice, payment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.words import Speaker
    from domain.subscription import Invoice

CHAPTER, WHY = "Invoices", "Why"
_URL = "https://invoice.stripe.com/i/acct_1/test_1"
_HAPPENED = (
    *(
        "given",
        "subscribed",
        "subscribed-before",
        "trial",
        "paid",
        "free",
        "billed",
        "debit",
        "failed",
        "void",
        "written-off",
    ),
    *("refunded", "disputed", "lost", "paused", "ended", "pass"),
)
_COMING = (
    *("gift-ends", "ends", "trial-ends", "change", "change-waits", "resumes", "debit-answer", "try", "rests", "over"),
    *("restricted", "closes", "pass-ends", "charge"),
)


def scenes(t: Speaker) -> Iterator[Scene]:
    """The list, the card in every standing, and the reasons."""
    yield Scene(CHAPTER, "none yet", invoices.invoice_list(t, InvoiceList(bills=(), page=0, pages=1)))
    middle = InvoiceList(bills=tuple(_bills().values())[:5], page=1, pages=3)
    yield Scene(CHAPTER, "a page in the middle", invoices.invoice_list(t, middle))
    for name, bill in _bills().items():
        found = FoundInvoice(bill=bill, page=_URL, pdf=f"{_URL}/pdf", notes={n.number: _URL for n in bill.credit_notes})
        yield Scene(CHAPTER, name, invoices.invoice_card(t, found, page=0))
    away = FoundInvoice(bill=invoice(), reached=False)
    yield Scene(CHAPTER, "Stripe is away", invoices.invoice_card(t, away, page=0))
    yield from _reasons(t)


def _bills() -> dict[str, Invoice]:
    def refund(status: str, amount: int = 5_000) -> Refund:
        return Refund(ref=f"re_{status}", charge="ch_1", status=status, amount=amount, created=NOW)

    note = CreditNote(
        ref="cn_1", number="RET-0001-CN-01", status="issued", total=5_000, tax=950, credited=0, created=NOW
    )
    every = tuple(refund(s) for s in ("pending", "requires_action", "succeeded", "failed", "canceled"))
    dispute = Dispute(ref="dp_1", charge="ch_1", status="under_review", amount=15_000, reason="fraudulent", created=NOW)
    lost = replace(dispute, status="lost")
    return {
        "draft": invoice(status="draft", number=None),
        "paid": invoice(tax=2_395),
        "free": invoice(total=replace(USD_150, amount=0), paid=0),
        "given back": invoice(payments=(payment(refunded=15_000, refunds=(refund("succeeded", 15_000),)),)),
        "partly given back": invoice(
            payments=(payment(refunded=5_000, refunds=every),), credit_notes=(note, replace(note, status="void"))
        ),
        "disputed": invoice(payments=(payment(disputes=(dispute,)),)),
        "taken back": invoice(payments=(payment(disputes=(lost,)),)),
        "a debit on its way": invoice(status="open", paid=0, payments=(payment(status="processing"),)),
        "open": invoice(status="open", paid=0),
        "withdrawn": invoice(status="void", paid=0),
        "written off": invoice(status="uncollectible", paid=0),
        "a status of tomorrow": invoice(status="dreaming", paid=0),
        "bought once": invoice(period_start=NOW, period_end=NOW),
    }


def _reasons(t: Speaker) -> Iterator[Scene]:
    full = Explanation(
        person=ADA,
        access=access("payment.failed", Level.GRACE),
        reasons=(*map(_fact, _HAPPENED), *(Fact(name=name, at=NOW, tier=BASIC.slug) for name in ("given", "pass"))),
        prospects=tuple(_fact(name) for name in _COMING),
        seen_at=NOW,
        catalogue=SOLD,
        owes=True,
        waits_for_address=False,
    )
    nobody = replace(
        full, access=access("nothing.bought", Level.NONE), reasons=(), prospects=(), seen_at=None, owes=False
    )
    yield Scene(WHY, "every fact there is", why.reasons_page(t, full))
    yield Scene(WHY, "nothing was ever bought", why.reasons_page(t, nobody))
    placeless = replace(
        full,
        access=access("payment.no_address_long", Level.RESTRICTED),
        reasons=(_fact("no-address"),),
        prospects=(_fact("over"),),
        owes=False,
        waits_for_address=True,
    )
    yield Scene(WHY, "a bill lacks an address", why.reasons_page(t, placeless))
    yield Scene(WHY, "asked by an admin", why.reasons_of_person(t, full))


def _fact(name: str) -> Fact:
    return Fact(name=name, at=NOW, tier=BASIC.slug, money=USD_150, until=NEXT, days=30)
