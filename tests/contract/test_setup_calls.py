"""What set-up and the doctor ask of Stripe is what Stripe's official description allows, and what comes back has its shape."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from billing.examine_installation import examine_installation
from billing.installation import Installation
from billing.publish_catalogue import publish_catalogue
from domain.catalogue import parse_catalogue
from tests.contract.stripe_oracle import check_call
from tests.support.shop import Shop, open_shop

TIERS = (Path(__file__).resolve().parents[2] / "tiers.toml").read_text(encoding="utf-8")
URL = "https://bot.example.com"


async def _publish(shop: Shop, text: str) -> None:
    await publish_catalogue(shop.ctx.work, parse_catalogue(text), public_url=URL, apply=True, out=lambda _: None)


@pytest.mark.contract
async def test_every_call_of_setup_and_doctor_is_in_the_official_description(
    tmp_path: Path, contract_dir: Path
) -> None:
    async with open_shop(tmp_path) as shop:
        stripe = shop.sandbox.stripe
        old = {"url": f"{URL}/api/v1/payments/webhooks/stripe", "enabled_events": ["*"]}
        await shop.ctx.work.post("/v1/webhook_endpoints", old)
        seen = len(stripe.calls)
        for text in (TIERS, TIERS.replace('"150.00"', '"175.00"').replace('title = "Basic"', 'title = "Starter"')):
            await _publish(shop, text)
        await examine_installation(_installation(shop))

        calls = stripe.calls[seen:]
        assert {call.method for call in calls} == {"GET", "POST"}
        assert len(calls) > 40
        assert [problem for call in calls for problem in check_call(call)] == []


def _installation(shop: Shop) -> Installation:
    return Installation(
        stripe=shop.ctx.work,
        catalogue=shop.ctx.catalogue,
        public_url="http://127.0.0.1:9",
        reachable=True,
        stripe_base=shop.sandbox.stripe_base,
        livemode=False,
        webhook_secrets=("whsec_of_today",),
        now=lambda: datetime.now(UTC),
        lacking=(),
    )
