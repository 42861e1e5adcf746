"""The coupon at Stripe of what is offered to whoever would leave, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.gateway.errors import Absent
from domain.error import StripeRefused
from domain.stay_coupon import unseen_coupon, wrong_with_coupon

if TYPE_CHECKING:
    from billing.gateway.client import Gateway, Json
    from domain.stay_coupon import WrongCoupon
    from domain.tier import Catalogue


async def read_stay_coupon(stripe: Gateway, catalogue: Catalogue) -> Json | None:
    """As Stripe has it; None where it has none, or none is needed."""
    if not catalogue.leaving.percent_off:
        return None
    try:
        return await stripe.get(f"/v1/coupons/{catalogue.leaving.coupon}", expand=["applies_to"])
    except Absent:
        return None


async def examine_stay_coupon(stripe: Gateway, catalogue: Catalogue) -> WrongCoupon | None:
    """None where all is well, or no discount is offered. Raises an outage as the gateway does."""
    if not catalogue.leaving.percent_off:
        return None
    try:
        return wrong_with_coupon(catalogue.leaving, await read_stay_coupon(stripe, catalogue))
    except StripeRefused as error:  # most likely a key that may not: nobody's start hangs on an offer
        return unseen_coupon(catalogue.leaving, str(error))
