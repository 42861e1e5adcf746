"""A link to Stripe's customer portal, made at the tap: it works for minutes and is never stored or logged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.find_portal import find_portal
from domain.error import NothingToManage
from storage import customers

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known


async def open_portal(ctx: Context, subscriber: Known) -> str:
    """The address; `NothingToManage` for somebody whom Stripe does not know.

    The configuration is the one that `setup` made; without it Stripe takes the Dashboard's, which a fresh account does not have.
    """
    customer = await customers.newest(subscriber.id)
    if customer is None:
        raise NothingToManage
    wanted = {"customer": customer.stripe_id, "return_url": f"{ctx.public_url}/return/portal"}
    configuration = await find_portal(ctx.people)
    if configuration is not None:
        wanted["configuration"] = configuration
    session = await ctx.people.post("/v1/billing_portal/sessions", wanted)
    return str(session["url"])
