"""The coupon of what is offered to whoever would leave, as Stripe has it and as it must be: so much off, once, for everybody.

What a coupon takes off never changes at Stripe; one that differs has to be deleted there first. Source: Stripe's page on coupons.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.publication import Plan, Step, differences, listed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from domain.leaving_policy import LeavingPolicy

    Json = Mapping[str, object]

_PATH = "/v1/coupons"
_SETUP = "python main.py setup"
_AWAY = f"Delete it in the Stripe Dashboard (Product catalogue, Coupons), then run: {_SETUP}"


@dataclass(frozen=True, slots=True)
class WrongCoupon:
    """What is wrong with it, in a sentence, and what mends that. Whoever would leave is offered nothing by it meanwhile."""

    sentence: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.sentence} {self.remedy}"


def plan_coupon(policy: LeavingPolicy, present: Json | None) -> Plan:
    """Make it where it is missing; where it differs, only say so. Nothing where no discount is offered."""
    if not policy.percent_off:
        return Plan()
    if present is None:
        params = {"id": policy.coupon, "name": f"{policy.percent_off}% off", **_wanted(policy)}
        sentence = f"coupon {policy.coupon}: {policy.percent_off} % off one period, for who would leave"
        return Plan((Step(verb="create", kind="coupon", path=_PATH, params=params, sentence=sentence),))
    wrong = wrong_with_coupon(policy, present)
    return Plan(notes=(str(wrong),)) if wrong else Plan()


def wrong_with_coupon(policy: LeavingPolicy, present: Json | None) -> WrongCoupon | None:
    """None where it takes off what the file says."""
    if present is None:
        return WrongCoupon(f"Stripe has no coupon {policy.coupon}.", _SETUP)
    found = differences({**_wanted(policy), "valid": True}, present)
    found += [f"{key}: {present[key]} → nothing" for key in ("redeem_by", "max_redemptions") if present.get(key)]
    found += ["applies_to: some products → nothing"] if present.get("applies_to") else []
    return WrongCoupon(f"Stripe's coupon {policy.coupon} is another one ({listed(found)}).", _AWAY) if found else None


def unseen_coupon(policy: LeavingPolicy, why: str) -> WrongCoupon:
    """Stripe does not let our key look at it."""
    return WrongCoupon(
        f"Stripe does not show the coupon {policy.coupon}: {why}", "Let the key read coupons: docs/setup.md."
    )


def _wanted(policy: LeavingPolicy) -> dict[str, object]:
    return {"percent_off": policy.percent_off, "duration": "once"}
