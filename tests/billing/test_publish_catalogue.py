"""Set-up publishes what the file says, shows it first, and has nothing to do the second time."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from billing.check_prices import check_prices
from billing.gateway.client import API_VERSION, Connection, Gateway
from billing.gateway.limiter import Limiter
from billing.greet_subscriber import greet_subscriber
from billing.open_portal import open_portal
from billing.plan_catalogue import plan_catalogue
from billing.publish_catalogue import Published, publish_catalogue
from billing.start_checkout import start_checkout
from billing.webhooks.registry import event_types
from domain.catalogue import parse_catalogue
from domain.endpoint import PATH
from domain.error import StripeUnavailable
from domain.publication import NOTHING
from sandbox.server import Sandbox, serve
from tests.support.shop import Shop, person
from web.stripe_webhook import PATH as SERVED

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from domain.tier import Catalogue

PUBLIC_URL = "https://bot.example.com"
TIERS = (Path(__file__).resolve().parents[2] / "tiers.toml").read_text(encoding="utf-8")


@dataclass
class Setup:
    """A pretend Stripe, the real client, and what the operator's terminal shows."""

    sandbox: Sandbox
    stripe: Gateway
    catalogue: Catalogue = field(default_factory=lambda: parse_catalogue(TIERS))
    shown: list[str] = field(default_factory=list)

    async def run(
        self, text: str | None = None, *, apply: bool | Callable[[], bool] = True, reachable: bool = True
    ) -> Published:
        self.catalogue = parse_catalogue(text) if text else self.catalogue
        self.shown.clear()
        return await publish_catalogue(
            self.stripe,
            self.catalogue,
            public_url=PUBLIC_URL,
            apply=apply,
            out=self.shown.append,
            reachable=reachable,
        )

    @property
    def words(self) -> str:
        return "\n".join(self.shown)

    def objects(self, kind: str) -> list[dict[str, Any]]:
        return self.sandbox.stripe.objects(kind)

    def price(self, key: str) -> dict[str, Any]:
        return next(price for price in self.objects("price") if price["lookup_key"] == key)

    def changes(self) -> list[str]:
        return [call.path for call in self.sandbox.stripe.calls if call.method != "GET"]


@pytest.fixture
async def setup() -> AsyncIterator[Setup]:
    async with serve() as sandbox:
        connection = Connection(key="sk_test_sandbox", base=sandbox.stripe_base, retries=0)
        gateway = Gateway(connection, Limiter(1_000))
        yield Setup(sandbox, gateway)
        await gateway.close()


async def test_the_first_run_publishes_everything_that_is_sold(setup: Setup) -> None:
    published = await setup.run()

    assert {one["id"]: one["name"] for one in setup.objects("product")} == {
        "retainer_basic": "Basic",
        "retainer_premium": "Premium",
        "retainer_enterprise": "Enterprise",
    }
    assert {one["lookup_key"]: one["unit_amount"] for one in setup.objects("price")} == {
        "basic.week.usd": 15000,
        "premium.week.usd": 25000,
        "enterprise.week.usd": 50000,
    }
    [portal] = setup.objects("billing_portal.configuration")
    assert portal["features"]["subscription_cancel"]["mode"] == "at_period_end"
    assert portal["features"]["subscription_update"]["enabled"] is False
    [endpoint] = setup.objects("webhook_endpoint")
    assert endpoint["url"] == PUBLIC_URL + SERVED
    assert endpoint["api_version"] == API_VERSION
    assert set(endpoint["enabled_events"]) == set(event_types())
    assert published.changed == 8
    assert f"STRIPE_WEBHOOK_SECRET={published.webhook_secret}" in setup.words


async def test_passes_are_published_as_prices_that_are_paid_once(setup: Setup) -> None:
    passes = 'passes = [{ days = 30, currency = "usd", amount = "600.00" }]\nprices = [{ interval = "week"'
    text = TIERS.replace('prices = [{ interval = "week"', passes, 1)
    await setup.run(text)
    price = setup.price("basic.30days.usd")
    assert (price["type"], price["recurring"], price["unit_amount"]) == ("one_time", None, 60_000)
    assert "600.00 USD once for 30 days" in setup.words
    assert (await setup.run(text)).changed == 0
    await setup.run(text.replace('"600.00"', '"650.00"'))
    assert (price["lookup_key"], setup.price("basic.30days.usd")["unit_amount"]) == (None, 65_000)


async def test_the_coupon_for_who_would_leave_is_made_where_the_file_offers_it(setup: Setup) -> None:
    text = TIERS.replace("percent_off = 0 ", "percent_off = 30 ")
    await setup.run(text)
    [coupon] = setup.objects("coupon")
    assert (coupon["id"], coupon["percent_off"], coupon["duration"]) == ("retainer_stay_30", 30, "once")
    assert "coupon retainer_stay_30: 30 % off one period" in setup.words
    assert (await setup.run(text)).changed == 0
    await setup.run(text.replace("percent_off = 30 ", "percent_off = 20 "))
    assert [one["id"] for one in setup.objects("coupon")] == ["retainer_stay_30", "retainer_stay_20"]


async def test_a_coupon_of_that_name_that_is_another_one_is_named_and_left_alone(setup: Setup) -> None:
    await setup.stripe.post("/v1/coupons", {"id": "retainer_stay_30", "percent_off": 20, "duration": "forever"})
    await setup.run(TIERS.replace("percent_off = 0 ", "percent_off = 30 "))
    assert "percent_off: 20.0 → 30; duration: forever → once" in setup.words
    assert "Delete it in the Stripe Dashboard" in setup.words
    assert len(setup.objects("coupon")) == 1


async def test_the_second_run_changes_nothing_and_says_so(setup: Setup) -> None:
    await setup.run()
    before = len(setup.changes())

    published = await setup.run()

    assert published == Published(changed=0)
    assert len(setup.changes()) == before
    assert setup.shown == [NOTHING]


async def test_without_a_yes_the_difference_is_shown_and_nothing_is_changed(setup: Setup) -> None:
    published = await setup.run(apply=False)

    assert published == Published(changed=0, left=8)
    assert setup.changes() == []
    assert "price basic.week.usd: 150.00 USD a week" in setup.words
    assert "python main.py setup --yes" in setup.words


async def test_the_question_comes_after_the_difference_and_only_if_there_is_one(setup: Setup) -> None:
    asked: list[str] = []

    def yes() -> bool:
        asked.append(setup.words)
        return True

    await setup.run(apply=yes)
    await setup.run(apply=yes)

    assert len(asked) == 1
    assert "product Basic" in asked[0]


async def test_a_changed_price_is_a_new_one_that_takes_the_lookup_key_over(setup: Setup) -> None:
    await setup.run()
    old = setup.price("basic.week.usd")

    await setup.run(TIERS.replace('"150.00"', '"175.00"'))

    assert setup.price("basic.week.usd")["unit_amount"] == 17500
    assert setup.sandbox.stripe.get(old["id"])["active"] is True, "who subscribed before still renews by the old price"
    assert "150.00 USD → 175.00 USD a week" in setup.words
    assert (await setup.run()).changed == 0


async def test_where_tax_stands_is_published_with_each_price_and_told_once_to_those_there_are(setup: Setup) -> None:
    await setup.run()
    old = setup.price("basic.week.usd")
    taxed = TIERS.replace("automatic_tax = false", "automatic_tax = true")

    await setup.run(taxed)
    assert (setup.price("basic.week.usd")["id"], old["tax_behavior"]) == (old["id"], "exclusive")
    assert "price basic.week.usd: tax is exclusive, for good" in setup.words
    assert (await setup.run()).changed == 0

    await setup.run(taxed.replace('tax_behavior = "exclusive"', 'tax_behavior = "inclusive"'))
    new = setup.price("basic.week.usd")
    assert (new["id"] == old["id"], new["tax_behavior"], old["tax_behavior"]) == (False, "inclusive", "exclusive")
    assert (await setup.run()).changed == 0
    assert (await setup.run(TIERS)).changed == 0, "without tax nobody minds where it would stand"


async def test_a_price_that_goes_up_and_down_again_on_one_day_ends_where_the_file_says(setup: Setup) -> None:
    dearer = TIERS.replace('"150.00"', '"175.00"')
    for text in (TIERS, dearer, TIERS, dearer, TIERS):
        await setup.run(text)

    assert setup.price("basic.week.usd")["unit_amount"] == 15000


async def test_a_renamed_tier_updates_its_product(setup: Setup) -> None:
    await setup.run()

    await setup.run(TIERS.replace('title = "Basic"', 'title = "Starter"'))

    assert setup.sandbox.stripe.get("retainer_basic")["name"] == "Starter"
    assert "name: Basic → Starter" in setup.words


async def test_a_tier_that_is_no_longer_sold_is_left_as_it_is(setup: Setup) -> None:
    await setup.run()

    published = await setup.run(TIERS.replace('slug = "basic"', 'slug = "basic"\nsold = false'))

    assert published.changed == 0
    assert setup.price("basic.week.usd")["active"] is True


async def test_a_tier_in_three_currencies_and_four_intervals_is_published_whole(setup: Setup) -> None:
    prices = ", ".join(
        f'{{ interval = "{interval}", currency = "{currency}", amount = "{amount}" }}'
        for interval in ("day", "week", "month", "year")
        for currency, amount in (("usd", "150.00"), ("jpy", "20000"), ("kwd", "45.000"))
    )
    text = TIERS.replace(
        'prices = [{ interval = "week", currency = "usd", amount = "150.00" }]', f"prices = [{prices}]"
    )

    await setup.run(text)

    assert setup.price("basic.month.jpy")["unit_amount"] == 20000
    assert setup.price("basic.year.kwd")["unit_amount"] == 45000
    assert (await setup.run()).changed == 0


async def test_a_price_archived_in_the_dashboard_is_sold_again(setup: Setup) -> None:
    await setup.run()
    price = setup.price("premium.week.usd")
    await setup.stripe.post(f"/v1/prices/{price['id']}", {"active": False})

    await setup.run()

    assert setup.price("premium.week.usd")["active"] is True
    assert "archived in the Dashboard" in setup.words


async def test_an_endpoint_with_other_events_gets_exactly_ours_and_keeps_its_secret(setup: Setup) -> None:
    await setup.run()
    [endpoint] = setup.objects("webhook_endpoint")
    await setup.stripe.post(
        f"/v1/webhook_endpoints/{endpoint['id']}", {"enabled_events": ["invoice.paid", "payout.paid"]}
    )

    published = await setup.run()

    [endpoint] = setup.objects("webhook_endpoint")
    assert set(endpoint["enabled_events"]) == set(event_types())
    assert "no longer payout.paid" in setup.words
    assert published.webhook_secret is None


async def test_an_endpoint_that_was_switched_off_is_switched_on(setup: Setup) -> None:
    await setup.run()
    [endpoint] = setup.objects("webhook_endpoint")
    await setup.stripe.post(f"/v1/webhook_endpoints/{endpoint['id']}", {"disabled": True})

    await setup.run()

    assert [one["status"] for one in setup.objects("webhook_endpoint")] == ["enabled"]


async def test_an_endpoint_of_another_version_is_replaced_and_switched_off(setup: Setup) -> None:
    await setup.stripe.post("/v1/webhook_endpoints", {"url": PUBLIC_URL + PATH, "enabled_events": ["*"]})

    published = await setup.run()

    old, new = setup.objects("webhook_endpoint")
    assert (old["api_version"], old["status"]) == (None, "disabled")
    assert (new["api_version"], new["status"]) == (API_VERSION, "enabled")
    assert published.webhook_secret is not None
    assert (await setup.run()).changed == 0


async def test_endpoints_of_other_programs_are_not_touched(setup: Setup) -> None:
    other = {"url": "https://shop.example.com/hook", "enabled_events": ["invoice.paid"]}
    made = await setup.stripe.post("/v1/webhook_endpoints", other)
    before = dict(setup.sandbox.stripe.get(made["id"]))

    await setup.run()

    assert setup.sandbox.stripe.get(made["id"]) == before
    assert "shop.example.com" not in setup.words


async def test_an_endpoint_at_an_address_that_we_left_is_named_and_not_touched(setup: Setup) -> None:
    await setup.run()

    plan = await plan_catalogue(setup.stripe, setup.catalogue, public_url="https://new.example.com")

    assert [step.verb for step in plan.steps if step.kind == "endpoint"] == ["create"]
    assert any(PUBLIC_URL in note for note in plan.notes)


async def test_an_endpoint_deleted_by_hand_is_made_again_on_the_same_day_with_a_secret_that_works(setup: Setup) -> None:
    first = await setup.run()
    [endpoint] = setup.objects("webhook_endpoint")
    await setup.stripe.delete(f"/v1/webhook_endpoints/{endpoint['id']}")

    second = await setup.run()

    assert len(setup.objects("webhook_endpoint")) == 1
    assert second.webhook_secret not in {None, first.webhook_secret}


async def test_a_portal_changed_in_the_dashboard_is_put_right_and_others_are_left_alone(setup: Setup) -> None:
    await setup.run()
    [ours] = setup.objects("billing_portal.configuration")
    path = "/v1/billing_portal/configurations"
    await setup.stripe.post(f"{path}/{ours['id']}", {"features": {"invoice_history": {"enabled": False}}})
    await setup.stripe.post(path, {"features": {"invoice_history": {"enabled": False}}})

    await setup.run()

    right, other = setup.objects("billing_portal.configuration")
    assert right["features"]["invoice_history"]["enabled"] is True
    assert other["features"]["invoice_history"]["enabled"] is False
    assert "features.invoice_history.enabled: off → on" in setup.words


async def test_an_address_that_stripe_cannot_reach_gets_no_endpoint_but_the_line_for_local_work(setup: Setup) -> None:
    await setup.run(reachable=False)

    assert setup.objects("webhook_endpoint") == []
    assert f"stripe listen --forward-to {PUBLIC_URL}{PATH}" in setup.words


async def test_a_run_that_was_cut_is_finished_by_the_next_and_makes_nothing_twice(setup: Setup) -> None:
    setup.sandbox.stripe.faults.drop_next(1, applied=True, match="POST /v1/billing_portal")
    with pytest.raises(StripeUnavailable):
        await setup.run()

    await setup.run()

    assert [len(setup.objects(kind)) for kind in ("product", "price", "webhook_endpoint")] == [3, 3, 1]
    assert len(setup.objects("billing_portal.configuration")) == 1


async def test_the_path_that_is_published_is_the_path_that_is_served() -> None:
    assert PATH == SERVED


async def test_prices_are_compared_at_start_and_named_with_the_command_that_publishes_them(shop: Shop) -> None:
    assert (await check_prices(shop.ctx)).sentences == ()
    text = TIERS.replace('"250.00"', '"275.00"').replace(
        'interval = "week", currency = "usd", amount = "500.00"',
        'interval = "year", currency = "usd", amount = "500.00"',
    )

    check = await check_prices(replace(shop.ctx, catalogue=parse_catalogue(text)))

    assert check.missing == ("enterprise.year.usd",)
    [changed] = check.changed
    assert (changed.lookup_key, changed.ours.amount, changed.stripes.amount) == ("premium.week.usd", 27500, 25000)
    assert all("python main.py setup" in sentence for sentence in check.sentences)


async def test_the_portal_leaves_changes_and_pauses_to_the_chat(setup: Setup) -> None:
    """Where that changes, the pretend portal's page must learn both: docs/sandbox.md."""
    await setup.run()
    [configuration] = setup.objects("billing_portal.configuration")
    on = {name for name, feature in configuration["features"].items() if feature["enabled"]}
    assert on == {"customer_update", "invoice_history", "payment_method_update", "subscription_cancel"}


async def test_the_portal_opens_in_the_configuration_that_setup_made(shop: Shop) -> None:
    subscriber = await greet_subscriber(shop.ctx, person())
    await start_checkout(shop.ctx, subscriber, tier="basic", chat_id=1001, message_id=1)
    await publish_catalogue(shop.ctx.work, shop.ctx.catalogue, public_url=PUBLIC_URL, apply=True, out=lambda _: None)

    await open_portal(shop.ctx, subscriber)

    [configuration] = shop.sandbox.stripe.objects("billing_portal.configuration")
    [session] = shop.sandbox.stripe.objects("billing_portal.session")
    assert session["configuration"] == configuration["id"]
