"""The hosted invoice page: what is owed, and a form to pay it while it is open."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.stripe import method_form
from sandbox.stripe.card_form import Mistake
from sandbox.stripe.cards import NOT_CONFIRMED
from sandbox.stripe.charging import give_up_confirming
from sandbox.stripe.collecting import pay_by_hand
from sandbox.stripe.invoices import intent_of
from sandbox.stripe.method_form import offered, read_method
from sandbox.stripe.page_parts import date, html_page, money, notice_page
from sandbox.stripe.payment_methods import attach
from sandbox.stripe.portal_view import bank_page

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


@dataclass(slots=True)
class InvoicePage:
    """The routes under /invoice/."""

    books: Books

    def add_routes(self, app: web.Application) -> None:
        """Put the page and its form into an application."""
        app.router.add_get("/invoice/{token}", self.show)
        app.router.add_get("/invoice/{token}/pdf", self.show)
        app.router.add_post("/invoice/{token}", self.submit)

    async def show(self, request: web.Request) -> web.Response:
        """GET: the invoice."""
        return self._view(self._invoice(request), None)

    async def submit(self, request: web.Request) -> web.Response:
        """POST: `action` is pay (the default), confirm_card or fail_card."""
        invoice = self._invoice(request)
        if invoice["status"] != "open" or self._on_its_way(invoice):
            return self._view(invoice, None)
        typed = {name: str(value) for name, value in (await request.post()).items()}
        if typed.get("action") in ("confirm_card", "fail_card"):
            return self._bank_said(invoice, confirmed=typed["action"] == "confirm_card")
        kinds = offered(self.books, invoice["currency"])
        method = read_method(self.books, kinds, typed, email=invoice["customer_email"])
        if isinstance(method, Mistake):
            return self._view(invoice, method, status=402)
        return self._pay(invoice, method, confirmed=False)

    def _invoice(self, request: web.Request) -> Obj:
        known = self.books.store.note(request.match_info["token"]).get("invoice")
        if known is None:
            page = notice_page("Nothing here", "This invoice does not exist.")
            raise web.HTTPNotFound(text=page.text, content_type="text/html")
        return self.books.store.must("invoice", known)

    def _pay(self, invoice: Obj, method: Obj, *, confirmed: bool) -> web.Response:
        outcome = pay_by_hand(self.books, invoice, method, on_session=True, confirmed=confirmed)
        if outcome.kind == "requires_action":
            self.books.store.note(invoice["id"])["trying"] = method["id"]
            return bank_page()
        if outcome.decline is not None:
            mistake = Mistake(outcome.decline.message, "card_number", outcome.decline.decline_code)
            return self._view(invoice, mistake, status=402)
        attach(self.books, method, invoice["customer"])
        return self._view(invoice, None)

    def _on_its_way(self, invoice: Obj) -> bool:
        intent = intent_of(self.books, invoice)
        return intent is not None and intent["status"] == "processing"

    def _bank_said(self, invoice: Obj, *, confirmed: bool) -> web.Response:
        trying = self.books.store.note(invoice["id"]).pop("trying", None)
        intent = intent_of(self.books, invoice)
        if trying is None or intent is None:
            return self._view(invoice, None)
        method = self.books.store.must("payment_method", trying)
        if confirmed:
            return self._pay(invoice, method, confirmed=True)
        give_up_confirming(self.books, intent, method, NOT_CONFIRMED)
        return self._view(invoice, Mistake(NOT_CONFIRMED.message, "card_number", NOT_CONFIRMED.code), status=402)

    def _view(self, invoice: Obj, mistake: Mistake | None, *, status: int = 200) -> web.Response:
        rows = "".join(
            f"<li class='line'><span>{escape(line['description'])}</span><span>{money(line['amount'], line['currency'])}</span></li>"
            for line in invoice["lines"]["data"]
        )
        owed = money(invoice["amount_due"], invoice["currency"])
        form = ""
        if self._on_its_way(invoice):
            form = (
                '<p class="card" data-testid="on-its-way">The bank is working on this payment. Nothing more to do.</p>'
            )
        elif invoice["status"] == "open":
            kinds = offered(self.books, invoice["currency"])
            form = (
                f'<form method="post" class="card" aria-label="Pay">{method_form.fields(kinds, {}, mistake)}'
                f'<button class="pay" id="pay" data-testid="pay">Pay {owed}</button></form>'
            )
        body = f"""<div class="stack"><section class="card">
<p class="seller">{escape(self.books.dashboard.display_name)}</p>
<div class="row"><h1>Invoice {escape(invoice["number"])}</h1>
<strong data-testid="invoice-status">{escape(invoice["status"])}</strong></div>
<p class="soft">{date(invoice["created"])}</p>
<ul class="lines">{rows}</ul>
<dl class="sums">{_tax(invoice)}<dt>Total</dt><dd>{owed}</dd></dl></section>{form}</div>"""
        return html_page(f"Invoice {invoice['number']}", body, status=status)


def _tax(invoice: Obj) -> str:
    tax = sum(one["amount"] for one in invoice["total_taxes"])
    return f'<dt>Tax</dt><dd data-testid="tax">{money(tax, invoice["currency"])}</dd>' if tax else ""
