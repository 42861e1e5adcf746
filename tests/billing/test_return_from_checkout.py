"""The way back from Checkout is one more reason to look, and no lever to make us look for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.choose_language import choose_language
from billing.return_from_checkout import return_from_checkout
from storage.checkouts import Checkout
from tests.billing.lane import mark_of, pay

if TYPE_CHECKING:
    from tests.support.shop import Shop


async def test_coming_back_asks_for_a_look_until_it_is_known_what_became_of_the_checkout(shop: Shop) -> None:
    who = await pay(shop)
    token = (await Checkout.get()).token
    assert (await return_from_checkout(shop.ctx, token)).state == "waiting"
    assert (await mark_of(who)).raised == 1
    await shop.settle()
    assert (await return_from_checkout(shop.ctx, token)).state == "open"
    assert (await mark_of(who)).raised == 1


async def test_the_page_speaks_the_language_that_the_person_has_chosen(shop: Shop) -> None:
    who = await pay(shop)
    token = (await Checkout.get()).token
    await choose_language(shop.ctx, who, "it")
    assert (await return_from_checkout(shop.ctx, token)).language == "it"
