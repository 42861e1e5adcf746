"""The steps that most journeys take: look at a tier, get the link, pay, be in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.browser_form import VISA
from tests.support.speaking import newcomer

if TYPE_CHECKING:
    from sandbox.telegram.messages import Message
    from tests.support.somebody import Somebody
    from tests.support.speaking import Speaking
    from tests.support.town import Town

TITLES = {"basic": "Basic", "premium": "Premium", "enterprise": "Enterprise"}
PRICES = {"basic": "$150.00", "premium": "$250.00", "enterprise": "$500.00"}
FREE_DAYS = {"basic": 7, "premium": 10, "enterprise": 14}
ROOMS = {"basic": ("lounge",), "premium": ("lounge", "briefings"), "enterprise": ("lounge", "briefings")}
IN = "You are in."
HOUR, DAY = 3_600, 86_400


async def look_at(who: Somebody, tier: str) -> Message:
    """/subscribe, then one tier's details."""
    await who.asks("/subscribe", "Choose your plan")
    who.taps(TITLES[tier])
    return await who.sees("What you get", PRICES[tier])


async def get_link(town: Town, who: Somebody, tier: str = "basic") -> str:
    """From /subscribe to the address of Stripe's page."""
    await look_at(who, tier)
    accept(town, who)
    await who.sees_button("Pay on Stripe")
    return who.link("Pay on Stripe")


def accept(town: Town, who: Somebody) -> None:
    """Tap the button under a tier's details that leads to the payment."""
    who.taps("free day" if town.trials else "Subscribe for")


async def pay(town: Town, url: str, *, card: str = VISA) -> None:
    """Pay on Stripe's page; the browser stops before the page that it would come back to."""
    page = await town.browser.pay(url, card=card)
    assert page.url.startswith(town.program.address), f"not paid: {page.url} {page.status}"


async def come_back(town: Town, who: Somebody) -> tuple[int, str]:
    """Load the page that Checkout leads back to; status and text."""
    session = town.at_stripe("checkout.session", who)[-1]
    page = await town.browser.open(session["success_url"])
    return page.status, page.text


async def subscribed(town: Town, name: str = "Ada", tier: str = "basic") -> Somebody:
    """Somebody new who is in."""
    who = town.newcomer(name)
    who.starts()
    await who.sees("Hello")
    await pay(town, await get_link(town, who, tier))
    await who.receives(IN, TITLES[tier])
    return who


async def let_in(town: Town, language: str, name: str = "Ada", *, tier: str = "Basic") -> Speaking:
    """Somebody new who reads in this language, takes a tier and is in: four of the things that the throttle counts."""
    who = newcomer(town, language, name)
    who.starts()
    await who.reads("start-title")
    await who.asks_for("/subscribe", "shop-title")
    who.taps(tier)
    await who.reads("shop-features")
    who.presses("button-start-trial" if town.trials else "button-subscribe")
    await who.may_press("button-pay")
    await pay(town, who.address("button-pay"))
    await who.is_told("notice-welcome")
    return who


def open_level(town: Town, who: Somebody) -> str:
    """The access that the program has decided on; `none` for somebody it never looked at."""
    found = town.rows(
        "SELECT a.level FROM access_decisions a JOIN subscribers s ON s.id = a.subscriber_id WHERE s.telegram_id = ?",
        who.id,
    )
    return str(found[0]["level"]) if found else "none"


def welcomed(town: Town, who: Somebody) -> int:
    """How many welcomes were owed to this person, ever."""
    return town.count(
        "SELECT COUNT(*) FROM outbox_notices n JOIN subscribers s ON s.id = n.subscriber_id"
        " WHERE n.kind = 'welcome' AND s.telegram_id = ?",
        who.id,
    )
