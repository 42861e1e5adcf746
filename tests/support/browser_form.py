"""A browser as far as a payment page needs one: it follows links and posts forms over real sockets."""

from __future__ import annotations

from dataclasses import dataclass

import aiohttp

VISA = "4242424242424242"
NEEDS_BANK = "4000002500003155"
DECLINED = "4000000000000002"


def typed_account(number: str) -> dict[str, str]:
    """The fields of a bank account, as the pages name them."""
    if number[0].isalpha():
        return {"method": "sepa_debit", "iban": number}
    return {"method": "us_bank_account", "account_number": number, "routing_number": "110000000"}


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

    async def pay(self, url: str, *, card: str = VISA, promo: str | None = None, **typed: str) -> Page:
        """Fill Checkout's form with a card, and whatever else is `typed` by its field's name, and press Pay."""
        if promo is not None:
            await self._post(url, {"action": "apply_promo", "promo_code": promo})
        form = {
            "action": "pay",
            "email": "ada@example.com",
            "card_number": card,
            "card_expiry": "12/34",
            "card_cvc": "123",
            "card_name": "Ada",
            **typed,
        }
        return await self._post(url, form)

    async def save_person(self, url: str, **typed: str) -> Page:
        """Type an address or a tax number into the portal's form, and save it."""
        return await self._post(url, {"action": "update_person", **typed})

    async def debit(self, url: str, *, account: str, **typed: str) -> Page:
        """Choose a bank account on Checkout's page and press Pay; an IBAN begins with a country."""
        return await self._post(url, {"action": "pay", "email": "ada@example.com", **typed_account(account), **typed})

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
