"""The customer portal's page: the subscription, the card, the invoices, and what a person may change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.stripe import portal_view
from sandbox.stripe.card_form import Mistake
from sandbox.stripe.cards import NOT_CONFIRMED
from sandbox.stripe.charging import give_up_confirming
from sandbox.stripe.method_form import offered, read_method
from sandbox.stripe.page_parts import notice_page
from sandbox.stripe.payment_methods import attach
from sandbox.stripe.portal_person import update
from sandbox.stripe.setup_intents import new_setup_intent, set_up
from sandbox.stripe.subscription_end import end_now
from sandbox.stripe.subscriptions import end_wish

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

OPEN_SECONDS = 3600  # once opened, a portal session lasts an hour from its last use


@dataclass(slots=True)
class PortalPage:
    """The routes under /portal/."""

    books: Books

    def add_routes(self, app: web.Application) -> None:
        """Put the page and its forms into an application."""
        app.router.add_get("/portal/{token}", self.show)
        app.router.add_post("/portal/{token}", self.submit)

    async def show(self, request: web.Request) -> web.Response:
        """GET: everything on one page, or the bank's question while it is open."""
        session = self._session(request)
        if "trying" in self.books.store.note(session["id"]):
            return portal_view.bank_page()
        return portal_view.page(self.books, session, {}, None)

    async def submit(self, request: web.Request) -> web.Response:
        """POST: `action` is update_card, update_person, cancel, keep, confirm_card or fail_card."""
        session = self._session(request)
        typed = {name: str(value) for name, value in (await request.post()).items()}
        action = typed.get("action", "")
        if action == "update_card":
            return self._card(session, typed)
        if action == "update_person":
            return self._person(session, typed)
        if action in ("confirm_card", "fail_card"):
            return self._bank_said(session, confirmed=action == "confirm_card")
        if action in ("cancel", "keep"):
            self._wish(session, typed.get("subscription", ""), ends=action == "cancel")
        return _back(request.path)

    def _session(self, request: web.Request) -> Obj:
        known = self.books.store.note(request.match_info["token"])
        if "session" not in known or known["dies_at"] < self.books.now():
            page = notice_page("This link has expired", "Go back to the chat and ask for a new one.")
            raise web.HTTPGone(text=page.text, content_type="text/html")
        known["dies_at"] = self.books.now() + OPEN_SECONDS
        return self.books.store.must("billing_portal.session", known["session"])

    def _features(self, session: Obj) -> Obj:
        configuration = self.books.store.must("billing_portal.configuration", session["configuration"])
        features: Obj = configuration["features"]
        return features

    def _person(self, session: Obj, typed: Obj) -> web.Response:
        customer = self.books.store.must("customer", session["customer"])
        mistake = update(self.books, customer, self._features(session)["customer_update"], typed)
        said = "" if mistake else "Your billing details are saved."
        return portal_view.page(self.books, session, typed, mistake, said=said, status=422 if mistake else 200)

    def _card(self, session: Obj, typed: Obj) -> web.Response:
        if not self._features(session)["payment_method_update"]["enabled"]:
            return portal_view.page(self.books, session, typed, None, status=403)
        customer = self.books.store.must("customer", session["customer"])
        kinds = offered(self.books, customer["currency"])
        method = read_method(self.books, kinds, typed, email=customer["email"])
        if isinstance(method, Mistake):
            return portal_view.page(self.books, session, typed, method, status=402)
        intent = new_setup_intent(self.books, customer=customer["id"])
        return self._after(session, intent, method, confirmed=False)

    def _bank_said(self, session: Obj, *, confirmed: bool) -> web.Response:
        trying = self.books.store.note(session["id"]).pop("trying", None)
        if trying is None:
            return portal_view.page(self.books, session, {}, None)
        method = self.books.store.must("payment_method", trying["method"])
        intent = self.books.store.must("setup_intent", trying["intent"])
        if confirmed:
            return self._after(session, intent, method, confirmed=True)
        give_up_confirming(self.books, intent, method, NOT_CONFIRMED)
        mistake = Mistake(NOT_CONFIRMED.message, "card_number", NOT_CONFIRMED.code)
        return portal_view.page(self.books, session, {}, mistake, status=402)

    def _after(self, session: Obj, intent: Obj, method: Obj, *, confirmed: bool) -> web.Response:
        outcome = set_up(self.books, intent, method, confirmed=confirmed)
        if outcome.kind == "requires_action":
            self.books.store.note(session["id"])["trying"] = {"method": method["id"], "intent": intent["id"]}
            return portal_view.bank_page()
        if outcome.decline is not None:
            mistake = Mistake(outcome.decline.message, "card_number", outcome.decline.decline_code)
            return portal_view.page(self.books, session, {}, mistake, status=402)
        customer = self.books.store.must("customer", session["customer"])
        attach(self.books, method, customer["id"])
        settings = {**customer["invoice_settings"], "default_payment_method": method["id"]}
        self.books.change(customer, "customer.updated", invoice_settings=settings)
        return portal_view.page(
            self.books, session, {}, None, said=f"The new {'card' if method['type'] == 'card' else 'account'} is saved."
        )

    def _wish(self, session: Obj, subscription_id: str, *, ends: bool) -> None:
        subscription = self.books.store.get("subscription", subscription_id)
        allowed = self._features(session)["subscription_cancel"]
        if (
            subscription is None
            or subscription["customer"] != session["customer"]
            or subscription["ended_at"] is not None
            or subscription["schedule"] is not None
            or not allowed["enabled"]
        ):
            return
        if ends and allowed["mode"] == "immediately":
            end_now(self.books, subscription, reason="cancellation_requested")
            return
        fields = end_wish(self.books, subscription, at_period_end=ends)
        # The portal of a flexible subscription sets the moment, not the flag.
        fields["cancel_at_period_end"] = False
        self.books.change(subscription, "customer.subscription.updated", **fields)


def _back(url: str) -> web.Response:
    return web.Response(status=303, headers={"Location": url, "Cache-Control": "no-store"})
