"""A link to Stripe's customer portal, made at the tap: it works for minutes and is never stored or logged."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from billing.find_plan import plan_in
from billing.find_portal import find_portal
from domain.error import NothingToManage
from domain.page_language import portal_locale
from storage import customers
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known


async def open_portal(ctx: Context, subscriber: Known) -> str:
    """The address; `NothingToManage` for somebody whom Stripe does not know.

    The configuration is the one that `setup` made; without it Stripe takes the Dashboard's, which a fresh account does not have.
    """
    customer = await _paying(subscriber.id)
    if customer is None:
        raise NothingToManage
    wanted = {
        "customer": customer,
        "locale": portal_locale(subscriber.language),
        "return_url": f"{ctx.public_url}/return/portal?in={quote(subscriber.language)}",
    }
    configuration = await find_portal(ctx.people)
    if configuration is not None:
        wanted["configuration"] = configuration
    session = await ctx.people.post("/v1/billing_portal/sessions", wanted)
    return str(session["url"])


async def _paying(subscriber_id: int) -> str | None:
    """The customer that pays for what runs: a newer one may be there, of a look at the price in another currency. Else the newest."""
    plan = plan_in(await read_snapshot(subscriber_id))
    if plan is not None:
        return plan.customer
    newest = await customers.newest(subscriber_id)
    return newest.stripe_id if newest is not None else None
