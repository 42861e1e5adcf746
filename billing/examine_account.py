"""The doctor's look at the key: whether Stripe takes it, whose it is, what it may do, and whether the clocks agree."""

from __future__ import annotations

from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import aiohttp

from billing.gateway.errors import NotPermitted
from domain.error import StripeRefused
from domain.finding import Finding, fail, fine, warn
from storage.facts import read_fact

if TYPE_CHECKING:
    from collections.abc import Mapping

    from billing.gateway.client import Gateway
    from billing.installation import Installation

_KEYS = "Stripe Dashboard, Developers, API keys"
_CLOCK = "Let the system keep its time: timedatectl set-ntp true"
_UNEASY_SECONDS = 15
_REFUSING_SECONDS = 120  # signatures are good for 300 s, and half of that is soon used up


@dataclass(frozen=True, slots=True)
class _Probe:
    """A call that we make, with an id that cannot exist. Stripe looks at the right before it looks for the object."""

    what: str
    method: str
    path: str
    setup_only: bool = False
    for_less: bool = False  # only where whoever would leave is offered a discount
    params: Mapping[str, object] = field(default_factory=dict)  # where Stripe would refuse to look without them


_NOBODY = "retainer_doctor"
_PROBES = (
    _Probe("write customers", "post", f"/v1/customers/cus_{_NOBODY}"),
    _Probe("read customers' payment methods", "get", f"/v1/payment_methods/pm_{_NOBODY}"),
    _Probe("read checkouts", "get", f"/v1/checkout/sessions/cs_test_{_NOBODY}"),
    _Probe("write checkouts", "post", f"/v1/checkout/sessions/cs_test_{_NOBODY}/expire"),
    _Probe("open the portal", "post", "/v1/billing_portal/sessions", params={"customer": f"cus_{_NOBODY}"}),
    _Probe("read subscriptions", "get", f"/v1/subscriptions/sub_{_NOBODY}"),
    _Probe("read invoices", "get", f"/v1/invoices/in_{_NOBODY}"),
    _Probe("write subscriptions", "post", f"/v1/subscriptions/sub_{_NOBODY}"),
    _Probe("write subscription schedules", "post", f"/v1/subscription_schedules/sub_sched_{_NOBODY}/release"),
    _Probe("write invoices", "post", f"/v1/invoices/in_{_NOBODY}/pay"),
    _Probe("write refunds", "post", "/v1/refunds"),  # of nothing: refused for what it lacks, if not for the key
    _Probe("read payments", "get", f"/v1/payment_intents/pi_{_NOBODY}"),
    _Probe("read charges", "get", f"/v1/charges/ch_{_NOBODY}"),
    _Probe("read mandates", "get", f"/v1/mandates/mandate_{_NOBODY}"),
    _Probe("read disputes", "get", f"/v1/disputes/dp_{_NOBODY}"),
    _Probe("read warnings of fraud", "get", f"/v1/radar/early_fraud_warnings/issfr_{_NOBODY}"),
    _Probe("read credit notes", "get", f"/v1/credit_notes/cn_{_NOBODY}"),
    _Probe("write credit notes", "post", f"/v1/credit_notes/cn_{_NOBODY}/void"),
    _Probe(
        "give credit",
        "post",
        f"/v1/customers/cus_{_NOBODY}/balance_transactions",
        params={"amount": -1, "currency": "usd"},
    ),
    _Probe("read events", "get", f"/v1/events/evt_{_NOBODY}"),
    _Probe("read prices", "get", f"/v1/prices/price_{_NOBODY}"),
    _Probe("read coupons", "get", f"/v1/coupons/{_NOBODY}", for_less=True),
    _Probe("read promotion codes", "get", f"/v1/promotion_codes/promo_{_NOBODY}"),
    _Probe("write coupons", "post", "/v1/coupons", setup_only=True, for_less=True),  # of nothing, as above
    _Probe("write products", "post", f"/v1/products/{_NOBODY}_none", setup_only=True),
    _Probe("write prices", "post", f"/v1/prices/price_{_NOBODY}", setup_only=True),
    _Probe(
        "write the portal's configuration", "post", f"/v1/billing_portal/configurations/bpc_{_NOBODY}", setup_only=True
    ),
    _Probe("write webhook endpoints", "post", f"/v1/webhook_endpoints/we_{_NOBODY}", setup_only=True),
)


async def examine_account(installation: Installation) -> list[Finding]:
    """Ask Stripe who we are, and hold it against what the database recorded at its first start."""
    mode = "live" if installation.livemode else "test"
    try:
        account = await installation.stripe.get("/v1/account")
    except NotPermitted:
        told = f"Stripe takes the key ({mode} mode), which may not read its account, so that it cannot be compared."
        return [warn("stripe", told, f"To have it compared, let the key read the account: {_KEYS}.")]
    except StripeRefused as error:
        return [fail("stripe", f"Stripe refuses the key: {error}", f"Set STRIPE_SECRET_KEY to a new one: {_KEYS}.")]
    found = [fine("stripe", f"Stripe takes the key: account {account['id']}, {mode} mode.")]
    if installation.livemode and not account.get("charges_enabled"):
        told = "Stripe does not let this account take charges yet."
        found.append(fail("stripe", told, "Finish the account's activation in the Stripe Dashboard."))
    if installation.lacking is not None and not installation.lacking:
        found += await _recorded({"stripe_account": str(account["id"]), "stripe_mode": mode})
    return found


async def _recorded(present: Mapping[str, str]) -> list[Finding]:
    found = []
    for name, value in present.items():
        held = await read_fact(name)
        if held not in {None, value}:
            told = f"This database belongs to {name.replace('_', ' ')} {held}; the key belongs to {value}."
            found.append(
                fail("stripe", told, "Use the database of that account (DATABASE_URL), or the key of this one.")
            )
    return found


async def examine_permissions(installation: Installation) -> list[Finding]:
    """Try every kind of call that we make; nothing exists under these ids, so nothing is read or changed."""
    found: list[Finding] = []
    offered = installation.catalogue.leaving.percent_off > 0
    probes = [probe for probe in _PROBES if offered or not probe.for_less]
    for probe in probes:
        refused = await _refused(installation.stripe, probe)
        if refused and probe.setup_only:
            told = f"The key may not {probe.what}, which only `setup` does. {refused}"
            found.append(warn("permissions", told, "Run `python main.py setup` with a key that may."))
        elif refused:
            remedy = f"Tick it for this key: {_KEYS}, your restricted key, Edit."
            found.append(fail("permissions", f"The key may not {probe.what}. {refused}", remedy))
    return found or [fine("permissions", f"The key may do all {len(probes)} kinds of calls that we make.")]


async def _refused(stripe: Gateway, probe: _Probe) -> str:
    try:
        if probe.method == "get":
            await stripe.get(probe.path)
        else:
            await stripe.post(probe.path, dict(probe.params))
    except NotPermitted as error:
        return str(error)
    except StripeRefused:
        pass  # it is permitted; there is no such thing, as it should be
    return ""


async def examine_clock(installation: Installation) -> list[Finding]:
    """Compare our clock with Stripe's: a signature whose time is far from ours is refused.

    Every answer has a time, also the refusal of a request without a key.
    """
    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as http,
            http.get(f"{installation.stripe_base}/v1/account") as answer,
        ):
            said = answer.headers.get("Date", "")
            theirs = parsedate_to_datetime(said)
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        told = f"Stripe's time cannot be read ({type(error).__name__})."
        return [warn("clock", told, "Compare it by hand: date -u")]
    away = (installation.now() - theirs).total_seconds()
    if abs(away) <= _UNEASY_SECONDS:
        return [fine("clock", "It agrees with Stripe's.")]
    told = f"It is {abs(away):.0f} seconds {'ahead of' if away > 0 else 'behind'} Stripe's."
    return [warn("clock", told, _CLOCK) if abs(away) <= _REFUSING_SECONDS else fail("clock", told, _CLOCK)]
