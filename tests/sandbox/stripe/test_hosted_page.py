"""Checkout's hosted page: cards, the bank's question, promotion codes, and pages whose time is over."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from tests.sandbox.stripe.roads import Obj, Road

if TYPE_CHECKING:
    import aiohttp


async def _page(http: aiohttp.ClientSession, url: str) -> tuple[int, str]:
    async with http.get(url) as answer:
        return answer.status, await answer.text()


async def test_the_page_says_what_is_sold_what_is_due_and_that_it_pretends(
    road: Road, http: aiohttp.ClientSession
) -> None:
    session = await road.session(trial=7)
    status, page = await _page(http, session["url"])
    assert status == 200
    for words in ("Basic", "7 days free", "Then $150.00 per week", "Nothing is charged", ">$0.00<"):
        assert words in page
    for ident in ("card-number", "card-expiry", "card-cvc", "pay", "cancel"):
        assert f'data-testid="{ident}"' in page
    assert 'data-testid="promo-code"' not in page


DECLINED = {
    "4000000000009995": "insufficient funds",
    "4000000000000002": "was declined",
    "4000000000000069": "has expired",
    "4000000000000127": "security code is incorrect",
    "4242424242424241": "number is invalid",
}


@pytest.mark.parametrize("trial", [None, 7])
@pytest.mark.parametrize("card", DECLINED)
async def test_a_declined_card_is_explained_and_the_session_stays_open(
    road: Road, card: str, trial: int | None
) -> None:
    session = await road.session(trial)
    status, _, page = await road.submit(session["url"], card_number=card)
    assert status == 402
    assert 'data-testid="error"' in page
    assert DECLINED[card] in page
    assert (await road.api.get(f"checkout/sessions/{session['id']}"))["status"] == "open"
    assert road.sandbox.stripe.objects("subscription") == []
    status, _, _ = await road.submit(session["url"])
    assert status == 303


async def test_a_card_that_saves_but_does_not_pay_passes_a_trial_only(road: Road) -> None:
    card = "4000000000000341"
    assert (await road.paid(trial=7, card=card))["status"] == "complete"
    session = await road.session()
    status, _, _ = await road.submit(session["url"], card_number=card)
    assert status == 402


@pytest.mark.parametrize(
    "fields",
    [
        {"card_expiry": "1/20"},
        {"card_expiry": "soon"},
        {"card_expiry": "13/34"},
        {"card_cvc": "1"},
        {"card_number": ""},
    ],
)
async def test_a_mistyped_card_is_explained(road: Road, fields: dict[str, str]) -> None:
    session = await road.session()
    status, _, page = await road.submit(session["url"], **fields)
    assert status == 402
    assert 'data-testid="error"' in page


CONFIRMING = ("4000002500003155", "4000002760003184")


@pytest.mark.parametrize("trial", [None, 7])
@pytest.mark.parametrize("card", CONFIRMING)
async def test_the_bank_asks_and_confirming_completes(
    road: Road, http: aiohttp.ClientSession, card: str, trial: int | None
) -> None:
    session = await road.session(trial)
    status, leads_to, _ = await road.submit(session["url"], card_number=card)
    assert (status, leads_to) == (303, f"/pay/{session['id']}/confirm")
    _, page = await _page(http, road.sandbox.base_url + leads_to)
    assert 'data-testid="threeds-confirm"' in page
    assert road.sandbox.stripe.objects("subscription") == []
    status, leads_to, _ = await road.submit(road.sandbox.base_url + leads_to, outcome="confirm")
    assert status == 303
    assert leads_to.startswith("https://example.com/thanks")
    assert (await road.api.get(f"checkout/sessions/{session['id']}"))["status"] == "complete"


@pytest.mark.parametrize("trial", [None, 7])
async def test_failing_the_banks_question_leaves_the_session_open(road: Road, trial: int | None) -> None:
    session = await road.session(trial)
    _, leads_to, _ = await road.submit(session["url"], card_number=CONFIRMING[0])
    status, _, page = await road.submit(road.sandbox.base_url + leads_to, outcome="fail")
    assert status == 402
    assert "unable to authenticate" in page
    assert (await road.api.get(f"checkout/sessions/{session['id']}"))["status"] == "open"


async def test_leaving_the_banks_question_alone_leaves_the_session_open(road: Road) -> None:
    session = await road.session()
    await road.submit(session["url"], card_number=CONFIRMING[0])
    assert (await road.api.get(f"checkout/sessions/{session['id']}"))["status"] == "open"
    assert "payment_intent.requires_action" in road.types
    status, _, _ = await road.submit(session["url"])
    assert status == 303


async def _code(road: Road, **coupon: object) -> Obj:
    made = await road.api.post("coupons", coupon)
    promotion = {"type": "coupon", "coupon": made["id"]}
    return await road.api.post("promotion_codes", {"promotion": promotion, "code": "HELLO20"})


async def test_a_promotion_code_lowers_what_is_due_and_reaches_the_subscription(road: Road) -> None:
    await _code(road, percent_off=20, duration="forever")
    session = await road.session(allow_promotion_codes=True)
    status, _, page = await road.submit(session["url"], action="apply_promo", promo_code="hello20")
    assert status == 200
    assert "$120.00" in page
    await road.submit(session["url"])
    paid = await road.api.get(f"checkout/sessions/{session['id']}", {"expand": ["invoice", "subscription.discounts"]})
    assert (paid["amount_total"], paid["invoice"]["amount_paid"]) == (12_000, 12_000)
    assert paid["subscription"]["discounts"][0]["source"]["type"] == "coupon"


async def test_an_unknown_or_used_up_code_is_refused_in_words(road: Road) -> None:
    await _code(road, percent_off=20, max_redemptions=1)
    first = await road.session(allow_promotion_codes=True)
    await road.submit(first["url"], action="apply_promo", promo_code="HELLO20")
    await road.submit(first["url"])
    second = await road.session(allow_promotion_codes=True)
    for code in ("HELLO20", "NOBODY"):
        status, _, page = await road.submit(second["url"], action="apply_promo", promo_code=code)
        assert (status, "This code is invalid" in page) == (422, True)
        assert page.index("promo-fold") < page.index('data-testid="error"') < page.index('data-testid="card-number"')
        assert '<details class="fold promo-fold" open>' in page
        assert f'value="{code}"' in page


async def test_a_code_that_counts_once_is_gone_from_the_next_invoice(road: Road) -> None:
    await _code(road, amount_off=5_000, currency="usd", duration="once")
    session = await road.session(allow_promotion_codes=True)
    await road.submit(session["url"], action="apply_promo", promo_code="HELLO20")
    await road.submit(session["url"])
    await road.pass_time(7 * 86_400 + 3600)
    amounts = [invoice["amount_paid"] for invoice in road.sandbox.stripe.objects("invoice")]
    assert amounts == [10_000, 15_000]


async def test_a_paid_session_cannot_be_paid_again(road: Road, http: aiohttp.ClientSession) -> None:
    session = await road.session()
    await road.submit(session["url"])
    status, page = await _page(http, session["url"])
    assert (status, "already completed" in page) == (200, True)
    await road.submit(session["url"])
    assert len(road.sandbox.stripe.objects("subscription")) == 1


async def test_two_submits_at_once_make_one_subscription(road: Road) -> None:
    session = await road.session()
    await asyncio.gather(*(road.submit(session["url"]) for _ in range(5)))
    assert len(road.sandbox.stripe.objects("subscription")) == 1
    assert len(road.sandbox.stripe.objects("charge")) == 1


async def test_an_expired_session_says_so(road: Road, http: aiohttp.ClientSession) -> None:
    session = await road.session()
    await road.api.post(f"checkout/sessions/{session['id']}/expire")
    status, page = await _page(http, session["url"])
    assert (status, "has expired" in page) == (410, True)
    status, _, _ = await road.submit(session["url"])
    assert status == 410


async def test_a_page_of_no_session_is_a_404(road: Road, http: aiohttp.ClientSession) -> None:
    status, _ = await _page(http, f"{road.sandbox.base_url}/pay/cs_test_nothing")
    assert status == 404


async def test_a_wish_to_decline_the_next_card_is_kept_once(road: Road) -> None:
    road.sandbox.stripe.next_charges.decline(1, "insufficient_funds")
    session = await road.session()
    assert (await road.submit(session["url"]))[0] == 402
    assert (await road.submit(session["url"]))[0] == 303


async def test_a_product_name_cannot_put_markup_on_the_page(road: Road, http: aiohttp.ClientSession) -> None:
    product = await road.api.post("products", {"name": "<script>alert(1)</script>"})
    price = await road.price(product=product["id"])
    session = await road.session(price=price)
    _, page = await _page(http, session["url"])
    assert "<script>alert" not in page


async def test_an_amount_off_counts_once_for_an_order_of_two_things(road: Road) -> None:
    weekly = await road.price()
    once = await road.api.post("prices", {"product": weekly["product"], "currency": "usd", "unit_amount": 2_000})
    coupon = await road.api.post("coupons", {"amount_off": 16_000, "currency": "usd", "duration": "once"})
    lines = [{"price": weekly["id"], "quantity": 1}, {"price": once["id"], "quantity": 1}]
    session = await road.session(line_items=lines, discounts=[{"coupon": coupon["id"]}])
    await road.submit(session["url"])
    paid = await road.api.get(f"checkout/sessions/{session['id']}", {"expand": ["invoice"]})
    assert (paid["amount_total"], paid["invoice"]["amount_paid"]) == (1_000, 1_000)


async def test_a_recovery_link_opens_a_fresh_copy_that_can_be_paid(road: Road, http: aiohttp.ClientSession) -> None:
    session = await road.session(trial=7, after_expiration={"recovery": {"enabled": True}})
    await road.pass_time(86_400)
    event = road.sandbox.stripe.events[-1]
    recovery = event["data"]["object"]["after_expiration"]["recovery"]
    async with http.get(recovery["url"], allow_redirects=False) as answer:
        fresh_url = road.sandbox.base_url + answer.headers["Location"]
    await road.submit(fresh_url)
    fresh = (await road.api.get("checkout/sessions", {"status": "complete"}))["data"][0]
    assert (fresh["recovered_from"], fresh["payment_status"]) == (session["id"], "no_payment_required")
