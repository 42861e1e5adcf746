"""Checkout's hosted page: what it shows, what paying does, the bank's question in between, and where it leads."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.stripe import pay_view
from sandbox.stripe.card_form import Mistake
from sandbox.stripe.cards import NOT_CONFIRMED
from sandbox.stripe.charging import charge, give_up_confirming
from sandbox.stripe.checkout_answers import hear
from sandbox.stripe.checkout_order import amounts, show_amounts
from sandbox.stripe.checkout_shape import recover
from sandbox.stripe.complete_checkout import complete
from sandbox.stripe.method_form import offered, read_method
from sandbox.stripe.page_parts import notice_page
from sandbox.stripe.payment_intents import new_intent
from sandbox.stripe.promotion_codes import active_code, usable
from sandbox.stripe.refusing import Outcome
from sandbox.stripe.setup_intents import new_setup_intent, set_up

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj
    from sandbox.stripe.webhooks import Webhooks


@dataclass(slots=True)
class PayPage:
    """The routes under /pay/."""

    books: Books
    webhooks: Webhooks

    def add_routes(self, app: web.Application) -> None:
        """Put the page, its form and the 3-D Secure step into an application."""
        app.router.add_get("/pay/{session}", self.show)
        app.router.add_post("/pay/{session}", self.submit)
        app.router.add_get("/pay/{session}/confirm", self.ask_bank)
        app.router.add_post("/pay/{session}/confirm", self.answer_bank)
        app.router.add_get("/pay/{session}/done", self.done)
        app.router.add_get("/terms", self.terms)
        app.router.add_get("/pay/{session}/again", self.again)

    async def show(self, request: web.Request) -> web.Response:
        """GET: the order and the form, or why there is none any more."""
        session = self._session(request)
        return self._closed(session) or pay_view.form_page(self.books, session, {}, None)

    async def submit(self, request: web.Request) -> web.Response:
        """POST: `action` is pay, apply_address, apply_promo or remove_promo; fields as on the page."""
        session = self._session(request)
        closed = self._closed(session)
        if closed is not None:
            return closed
        typed = {name: str(value) for name, value in (await request.post()).items()}
        action = typed.get("action", "pay")
        if action in ("apply_promo", "remove_promo"):
            mistake = self._promo(session, typed.get("promo_code", "").strip() if action == "apply_promo" else None)
            return pay_view.form_page(self.books, session, typed, mistake, status=422 if mistake else 200)
        wrong = hear(self.books, session, typed, paying=action != "apply_address")
        show_amounts(self.books, session)
        if wrong is not None or action == "apply_address":
            return pay_view.form_page(self.books, session, typed, wrong, status=422 if wrong else 200)
        return await self._pay(session, typed)

    async def ask_bank(self, request: web.Request) -> web.Response:
        """GET confirm: the bank's page; leaving it alone leaves the session open."""
        session = self._session(request)
        closed = self._closed(session)
        if closed is not None:
            return closed
        if "trying" not in self.books.store.note(session["id"]):
            return _see_other(f"/pay/{session['id']}")
        return pay_view.bank_page(self.books, session)

    async def answer_bank(self, request: web.Request) -> web.Response:
        """POST confirm: `outcome` is confirm or fail."""
        session = self._session(request)
        closed = self._closed(session)
        if closed is not None:
            return closed
        trying = self.books.store.note(session["id"]).pop("trying", None)
        if trying is None:
            return _see_other(f"/pay/{session['id']}")
        method = self.books.store.must("payment_method", trying["method"])
        intent = self._intent(session)
        if (await request.post()).get("outcome") == "confirm":
            outcome = self._try(intent, method, confirmed=True)
            return await self._after(session, outcome, method, intent, trying["typed"])
        give_up_confirming(self.books, intent, method, NOT_CONFIRMED)
        mistake = Mistake(NOT_CONFIRMED.message, "card_number", NOT_CONFIRMED.code)
        return pay_view.form_page(self.books, session, trying["typed"], mistake, status=402)

    async def done(self, request: web.Request) -> web.Response:
        """GET done: for sessions without a success_url."""
        self._session(request)
        return notice_page("Thank you", "The payment went through. You may close this page and return to the chat.")

    async def terms(self, _: web.Request) -> web.Response:
        """GET /terms: what the demo's seller would have people agree to."""
        return notice_page("Terms of service", "These are pretend terms: nothing is sold here, and nothing is charged.")

    async def again(self, request: web.Request) -> web.Response:
        """GET again: the recovery link of an expired session opens a fresh copy of it."""
        session = self._session(request)
        recovery = (session["after_expiration"] or {}).get("recovery") or {}
        if recovery.get("url") is None or recovery["expires_at"] <= self.books.now():
            return notice_page("This link has expired", "Go back to the chat for a new one.", status=410)
        return _see_other(f"/pay/{recover(self.books, session)['id']}")

    def _session(self, request: web.Request) -> Obj:
        session = self.books.store.get("checkout.session", request.match_info["session"])
        if session is None:
            page = notice_page("Nothing here", "This payment page does not exist.")
            raise web.HTTPNotFound(text=page.text, content_type="text/html")
        return session

    def _closed(self, session: Obj) -> web.Response | None:
        if session["status"] == "complete":
            text = "You have already completed this payment; nothing more will be taken."
            return notice_page("All done here", text, link=landing(session), word="Continue")
        if session["status"] == "expired" or session["expires_at"] <= self.books.now():
            text = "This payment link has timed out, and nothing was taken. Go back to the chat for a new one."
            return notice_page("This link has expired", text, link=session["cancel_url"], status=410)
        return None

    def _promo(self, session: Obj, code: str | None) -> Mistake | None:
        """Put a typed code on the session, or take it off."""
        if not session["allow_promotion_codes"]:
            return Mistake("This page takes no promotion codes.", "promo_code", "promo_not_allowed")
        found = active_code(self.books, code) if code else None
        subtotal = sum(line.amount for line in pay_view.lines(self.books, session))
        if code is not None and (
            found is None or not usable(self.books, found, customer=session["customer"], amount=subtotal)
        ):
            return Mistake("This code is invalid.", "promo_code", "promo_invalid")
        session["discounts"] = [{"coupon": None, "promotion_code": found["id"]}] if found else []
        show_amounts(self.books, session)
        self.books.changes.bump()
        return None

    async def _pay(self, session: Obj, typed: Mapping[str, str]) -> web.Response:
        email = typed.get("email", "").strip() or None
        if not self._asks_for_card(session):
            return await self._finish(session, None, None, email)
        method = read_method(self.books, offered(self.books, session["currency"], session), typed, email=email)
        if isinstance(method, Mistake):
            return pay_view.form_page(self.books, session, typed, method, status=402)
        intent = self._intent(session)
        return await self._after(session, self._try(intent, method), method, intent, typed)

    def _asks_for_card(self, session: Obj) -> bool:
        due = amounts(self.books, session).total > 0
        return due or (session["mode"] != "payment" and session["payment_method_collection"] == "always")

    def _intent(self, session: Obj) -> Obj:
        """The session's intent: made at the first try, kept through all of them, made anew if the amount changed."""
        note = self.books.store.note(session["id"])
        due = amounts(self.books, session).total
        known = self.books.store.find(note.get("intent", ""))
        if known is not None and known.get("amount", 0) == due:
            return known
        if due > 0:
            made = new_intent(
                self.books,
                amount=due,
                currency=session["currency"],
                customer=session["customer"],
                description="Subscription creation" if session["mode"] == "subscription" else None,
            )
            made["metadata"] = dict(note.get("payment_intent_data", {}).get("metadata", {}))
        else:
            made = new_setup_intent(self.books, customer=session["customer"])
        note["intent"] = made["id"]
        return made

    def _try(self, intent: Obj, method: Obj, *, confirmed: bool = False) -> Outcome:
        if intent["object"] == "setup_intent":
            return set_up(self.books, intent, method, confirmed=confirmed)
        return charge(self.books, intent, method, on_session=True, confirmed=confirmed)

    async def _after(
        self, session: Obj, outcome: Outcome, method: Obj, intent: Obj, typed: Mapping[str, str]
    ) -> web.Response:
        if outcome.kind == "requires_action":
            self.books.store.note(session["id"])["trying"] = {"method": method["id"], "typed": dict(typed)}
            return _see_other(f"/pay/{session['id']}/confirm")
        if outcome.decline is not None:
            code = outcome.decline.decline_code or outcome.decline.code
            mistake = Mistake(outcome.decline.message, "card_number", code)
            return pay_view.form_page(self.books, session, typed, mistake, status=402)
        return await self._finish(session, method, intent, typed.get("email", "").strip() or None)

    async def _finish(self, session: Obj, method: Obj | None, intent: Obj | None, email: str | None) -> web.Response:
        event = complete(self.books, session, method=method, intent=intent, email=email)
        if self.webhooks.mode == "deliver":
            await asyncio.shield(self.webhooks.answered(event))
        return _see_other(landing(session))


def landing(session: Obj) -> str:
    """Where a paid session leads: its success_url with the session's id filled in."""
    if session["success_url"] is None:
        return f"/pay/{session['id']}/done"
    return str(session["success_url"]).replace("{CHECKOUT_SESSION_ID}", session["id"])


def _see_other(url: str) -> web.Response:
    return web.Response(status=303, headers={"Location": url, "Cache-Control": "no-store"})
