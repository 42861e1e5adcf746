"""A browser as far as a payment page needs one: it follows links and posts forms over real sockets."""

from __future__ import annotations

from dataclasses import dataclass

import aiohttp

VISA = "4242424242424242"
NEEDS_BANK = "4000002500003155"
DECLINED = "4000000000000002"


@dataclass(slots=True)
class Page:
    """Where the browser ended up, and what it saw there. `status` is that of the last page it could load."""

    url: str
    status: int
    text: str


@dataclass(slots=True)
class Browser:
    """Posts what a person would type. It stops at addresses outside the pretend Stripe, and reports them."""

    http: aiohttp.ClientSession

    async def pay(self, url: str, *, card: str = VISA, promo: str | None = None) -> Page:
        """Fill Checkout's form with a card and press Pay."""
        if promo is not None:
            await self._post(url, {"action": "apply_promo", "promo_code": promo})
        form = {
            "action": "pay",
            "email": "ada@example.com",
            "card_number": card,
            "card_expiry": "12/34",
            "card_cvc": "123",
            "card_name": "Ada",
        }
        return await self._post(url, form)

    async def answer_bank(self, url: str, *, confirm: bool) -> Page:
        """Press Confirm or Fail on the bank's page."""
        return await self._post(url, {"outcome": "confirm" if confirm else "fail"})

    async def change_card(self, url: str, *, card: str = VISA) -> Page:
        """Put another card in on the portal's page."""
        form = {
            "action": "update_card",
            "card_number": card,
            "card_expiry": "12/34",
            "card_cvc": "123",
            "card_name": "Ada",
        }
        return await self._post(url, form)

    async def pay_invoice(self, url: str, *, card: str = VISA) -> Page:
        """Fill the form of an open invoice's own page."""
        form = {"card_number": card, "card_expiry": "12/34", "card_cvc": "123", "card_name": "Ada"}
        return await self._post(url, form)

    async def open(self, url: str) -> Page:
        """Load a page."""
        async with self.http.get(url) as answer:
            return Page(str(answer.url), answer.status, await answer.text())

    async def _post(self, url: str, form: dict[str, str]) -> Page:
        async with self.http.post(url, data=form, allow_redirects=False) as answer:
            target = answer.headers.get("Location")
            if target is None:
                return Page(str(answer.url), answer.status, await answer.text())
            joined = answer.url.join(type(answer.url)(target, encoded=True))
            return Page(str(joined), answer.status, "")
