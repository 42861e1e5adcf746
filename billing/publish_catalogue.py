"""Makes Stripe offer the file of tiers: shows the difference first, applies it step by step, and looks again at the end."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.plan_catalogue import plan_catalogue
from domain.error import Defect
from domain.publication import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from billing.gateway.client import Gateway
    from domain.publication import Plan
    from domain.tier import Catalogue

_LOOKS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What came of it: how many steps were made, how many are still to be made, and the new endpoint's signing secret, if any."""

    changed: int
    left: int = 0
    webhook_secret: str | None = None


async def publish_catalogue(
    stripe: Gateway,
    catalogue: Catalogue,
    *,
    public_url: str,
    apply: bool | Callable[[], bool],
    out: Callable[[str], None],
    reachable: bool = True,
) -> Published:
    """Show the difference by `out`, and make it true where `apply` says so (a question, asked only if there is something to do).

    A second run changes nothing. Raises what the gateway raises; what was made until then stays, and the next run goes on there.
    """
    plan = await plan_catalogue(stripe, catalogue, public_url=public_url, reachable=reachable)
    out(render(plan))
    if not plan.steps:
        return Published(changed=0)
    if not (apply() if callable(apply) else apply):
        out("Nothing was changed. To make it so: python main.py setup --yes")
        return Published(changed=0, left=len(plan.steps))
    changed, secret = 0, None
    for look in range(_LOOKS):
        made = await _apply(stripe, plan, look)
        changed, secret = changed + len(plan.steps), made or secret
        plan = await plan_catalogue(stripe, catalogue, public_url=public_url, reachable=reachable)
        if not plan.steps:
            out(f"Done: {changed} {'change' if changed == 1 else 'changes'}. A second look finds nothing to do.")
            _tell(secret, out)
            return Published(changed=changed, webhook_secret=secret)
    raise Defect(f"Stripe took every change and still differs. {render(plan)}")


async def _apply(stripe: Gateway, plan: Plan, look: int) -> str | None:
    """Make every step; give the signing secret of a new endpoint, which Stripe tells once."""
    # Stripe repeats its answer to a key for a day. What was made, deleted by hand and is made again needs a key that is new.
    salt = secrets.token_hex(8) if look else ""
    secret = None
    for step in plan.steps:
        answer = await stripe.post(step.path, step.params, key=step.key(salt))
        secret = answer.get("secret") or secret
    return secret


def _tell(secret: str | None, out: Callable[[str], None]) -> None:
    if secret is not None:
        out(
            "\nStripe tells the endpoint's signing secret only now. Put this line into .env in place of the old one,"
            f" then restart Retainer:\n\n    STRIPE_WEBHOOK_SECRET={secret}\n"
        )
