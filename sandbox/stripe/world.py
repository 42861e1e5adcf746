"""The pretend Stripe as one object: what tests and the demo's page hold in their hands."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from sandbox.changes import Changes
from sandbox.stripe import invoice_page, pay_page, portal_page
from sandbox.stripe.billing_cycle import next_due, work_off
from sandbox.stripe.books import Books
from sandbox.stripe.endpoint import PREFIX, Endpoint
from sandbox.stripe.page_parts import add_static
from sandbox.stripe.summary import summary
from sandbox.stripe.triggers import trigger
from sandbox.stripe.webhooks import Webhooks

if TYPE_CHECKING:
    from aiohttp import web

    from sandbox.clock import Clock
    from sandbox.stripe.books import Dashboard
    from sandbox.stripe.calls import Call
    from sandbox.stripe.cards import NextCharges
    from sandbox.stripe.due import Due
    from sandbox.stripe.faults import Faults
    from sandbox.stripe.store import Obj

ON_TIME_SECONDS = 1.0  # how often real time is looked at


class StripeWorld:
    """State in memory, an API under `/stripe`, hosted pages, and webhooks that go out."""

    def __init__(self, *, clock: Clock, base_url: str, changes: Changes | None = None) -> None:
        self.books = Books(clock=clock, base_url=base_url, changes=changes or Changes())
        self.webhooks = Webhooks(self.books)
        self._endpoint = Endpoint(self.books)
        self._timekeeper: asyncio.Task[None] | None = None

    def add_routes(self, app: web.Application) -> None:
        """Put the API and the hosted pages into an application."""
        app.router.add_route("*", PREFIX + "/{rest:.*}", self._endpoint.answer)
        pay_page.PayPage(self.books, self.webhooks).add_routes(app)
        portal_page.PortalPage(self.books).add_routes(app)
        invoice_page.InvoicePage(self.books).add_routes(app)
        add_static(app)

    async def start(self) -> None:
        """Begin to deliver webhooks and to do what time does."""
        await self.webhooks.start()
        self._timekeeper = asyncio.create_task(self._keep_time())

    async def stop(self) -> None:
        """Stop both."""
        if self._timekeeper is not None:
            self._timekeeper.cancel()
            await asyncio.gather(self._timekeeper, return_exceptions=True)
        await self.webhooks.stop()

    @property
    def calls(self) -> list[Call]:
        """The last 20,000 API requests."""
        return list(self._endpoint.calls)

    @property
    def faults(self) -> Faults:
        """What shall go wrong with API requests."""
        return self._endpoint.faults

    @property
    def next_charges(self) -> NextCharges:
        """What the bank shall say to the next charges, whatever the card."""
        return self.books.next_charges

    @property
    def dashboard(self) -> Dashboard:
        """What an operator sets by hand in the Dashboard."""
        return self.books.dashboard

    @property
    def events(self) -> list[Obj]:
        """Every event kept, oldest first."""
        return self.books.store.all("event")

    def objects(self, kind: str) -> list[Obj]:
        """Every object of a kind (`subscription`, `checkout.session`), oldest first: look, do not touch."""
        return self.books.store.all(kind)

    def get(self, object_id: str) -> Obj:
        """One object by id; KeyError when there is none."""
        found = self.books.store.find(object_id)
        if found is None:
            raise KeyError(object_id)
        return found

    def next_due(self) -> Due | None:
        """The next thing that time alone will do; `at` is its moment in seconds since 1970."""
        return next_due(self.books)

    async def run_due(self) -> int:
        """Do everything that is due by now, in order, each at its own moment; answers how many things were done."""
        done = work_off(self.books)
        await asyncio.sleep(0)
        self.webhooks.run_due()
        return done

    def trigger(self, kind: str) -> Obj:
        """An event of this type for a customer nobody knows, without metadata: like `stripe trigger`."""
        return trigger(self.books, kind)

    def summary(self) -> Obj:
        """The state as plain JSON, for the demo's page."""
        return summary(self.books, self.webhooks)

    async def _keep_time(self) -> None:
        while True:
            await self.run_due()
            await asyncio.sleep(ON_TIME_SECONDS)
