"""The doctor's look at what Stripe offers for us: the prices, and the portal's configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.check_prices import SETUP, compare_prices
from domain.finding import Finding, fail, fine, warn
from domain.portal import our_portal, plan_portal

if TYPE_CHECKING:
    from billing.installation import Installation
    from domain.stay_coupon import WrongCoupon


async def examine_offer(installation: Installation) -> list[Finding]:
    """Every price that is sold must be at Stripe, and cost there what the file says."""
    check = await compare_prices(installation.stripe, installation.catalogue)
    found = [fail("prices", f"Stripe has no price {key}.", SETUP) for key in check.missing]
    found += [fail("prices", price.sentence, SETUP) for price in check.changed]
    found += [fail("prices", f"Stripe's product {product} is archived.", SETUP) for product in check.archived]
    found = found or [fine("prices", "Stripe has every price that the file names, at the same amount.")]
    return [*found, *_coupon(installation, check.coupon)]


def _coupon(installation: Installation, wrong: WrongCoupon | None) -> list[Finding]:
    """Whoever would leave is offered nothing by a coupon that is missing, or is another one."""
    policy = installation.catalogue.leaving
    if wrong:
        return [warn("coupon", wrong.sentence, wrong.remedy)]
    right = f"Stripe has the coupon {policy.coupon}: {policy.percent_off} % off one period."
    return [fine("coupon", right)] if policy.percent_off else []


async def examine_portal(installation: Installation) -> list[Finding]:
    """The portal's configuration must be there; one that differs still opens."""
    present = await installation.stripe.list_all("/v1/billing_portal/configurations", active=True)
    if our_portal(present) is None:
        return [fail("portal", "Its configuration is missing, so /manage_subscription has nothing to open.", SETUP)]
    plan = plan_portal(installation.catalogue, public_url=installation.public_url, present=present)
    if plan.steps:
        return [warn("portal", f"It differs: {plan.steps[0].sentence}.", SETUP)]
    return [fine("portal", "Its configuration is there and right.")]
