"""The doctor names what is wrong, and what to do, and changes nothing."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from aiohttp import web

from billing.examine_installation import examine_installation
from billing.gateway.client import Connection, Gateway
from billing.gateway.limiter import Limiter
from billing.greet_subscriber import greet_subscriber
from billing.installation import Installation
from billing.page_events import page_events
from billing.publish_catalogue import publish_catalogue
from billing.start_checkout import start_checkout
from billing.webhooks.intake import Intake
from domain.catalogue import parse_catalogue
from domain.endpoint import PATH
from domain.finding import Finding, Level, broken, fail, fine, render_findings, warn
from domain.leaving_policy import LeavingPolicy
from sandbox.stripe.tax_account import register
from storage.facts import write_fact
from tests.support.shop import Shop, open_shop, person
from web.app import build_app
from web.doors import Doors

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from domain.tier import Catalogue

TIERS = (Path(__file__).resolve().parents[2] / "tiers.toml").read_text(encoding="utf-8")
PORTALS = "/v1/billing_portal/configurations"


@dataclass
class Clinic:
    """A shop that is published and served, and its doctor."""

    shop: Shop
    installation: Installation

    async def see(self, **other: Any) -> dict[str, list[Finding]]:  # noqa: ANN401  # any field of Installation
        """Let the doctor look; give what was found by subject."""
        found: dict[str, list[Finding]] = {}
        for finding in await examine_installation(replace(self.installation, **other)):
            found.setdefault(finding.subject, []).append(finding)
        return found

    async def only(self, subject: str, **other: Any) -> Finding:  # noqa: ANN401  # the same
        """The one finding about a subject, with the assertion that nothing else was found about it."""
        [finding] = (await self.see(**other))[subject]
        return finding

    async def endpoint(self, **change: object) -> None:
        """Change the webhook endpoint by hand, as in the Dashboard."""
        [ours] = self.shop.sandbox.stripe.objects("webhook_endpoint")
        await self.installation.stripe.post(f"/v1/webhook_endpoints/{ours['id']}", change)


@pytest.fixture
async def clinic(tmp_path: Path) -> AsyncIterator[Clinic]:
    async with open_shop(tmp_path) as shop, _served(shop) as (public_url, secrets):
        shop.sandbox.stripe.webhooks.first_retries = ()
        installation = Installation(
            stripe=shop.ctx.work,
            catalogue=shop.ctx.catalogue,
            public_url=public_url,
            reachable=True,
            stripe_base=shop.sandbox.stripe_base,
            livemode=False,
            webhook_secrets=secrets,
            now=lambda: datetime.now(UTC),
            lacking=(),
        )
        yield Clinic(shop, installation)


@asynccontextmanager
async def _served(shop: Shop) -> AsyncIterator[tuple[str, tuple[str, ...]]]:
    """The real routes on a port of their own, published as set-up does it."""
    runner, doors = await _listening(shop)
    host, port = runner.addresses[0][:2]
    public_url = f"http://{host}:{port}"
    published = await publish_catalogue(
        shop.ctx.work, shop.ctx.catalogue, public_url=public_url, apply=True, out=lambda _: None
    )
    secrets = (str(published.webhook_secret),)
    intake = Intake(replace(shop.ctx, webhook_secrets=secrets))
    doors.intake = intake
    intake.start()
    yield public_url, secrets
    await runner.cleanup()
    await intake.stop()


async def _listening(shop: Shop) -> tuple[web.AppRunner, Doors]:
    doors = Doors(context=shop.ctx, intake=Intake(shop.ctx), say=lambda _, key: key)
    runner = web.AppRunner(build_app(doors), access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return runner, doors


@asynccontextmanager
async def _answering(answer: web.Response) -> AsyncIterator[str]:
    """Somebody else's server, which answers everything alike."""

    async def handle(_: web.Request) -> web.Response:
        return answer

    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    yield f"http://{host}:{port}"
    await runner.cleanup()


async def _make_events(clinic: Clinic) -> None:
    """Somebody opens a checkout and finishes nothing: a customer, and a session that expires."""
    ctx = clinic.shop.ctx
    known = await greet_subscriber(ctx, person())
    checkout = await start_checkout(ctx, known, tier="basic", chat_id=1001, message_id=1)
    session = checkout.url.rsplit("/", 1)[-1].split("?")[0]
    await ctx.work.post(f"/v1/checkout/sessions/{session}/expire")
    await clinic.shop.sandbox.stripe.webhooks.settled(5)


async def test_a_whole_installation_is_fine_in_every_line(clinic: Clinic) -> None:
    await _make_events(clinic)

    found = await clinic.see()

    assert {finding.level for findings in found.values() for finding in findings} == {Level.OK}
    assert list(found) == [
        *("settings", "tiers", "database", "stripe", "clock"),
        *("permissions", "prices", "portal", "dunning", "tax", "guard", "endpoint", "events", "address"),
    ]
    assert "by webhook" in found["events"][0].sentence


async def test_the_doctor_changes_nothing_at_stripe(clinic: Clinic) -> None:
    before, seen = _without_time(clinic), len(clinic.shop.sandbox.stripe.calls)

    await clinic.see()

    assert _without_time(clinic) == before
    changes = [call for call in clinic.shop.sandbox.stripe.calls[seen:] if call.method != "GET"]
    assert changes
    assert all(call.status >= 400 for call in changes)


async def test_a_key_that_stripe_refuses_is_one_finding_with_the_place_to_get_another(clinic: Clinic) -> None:
    refused = Gateway(Connection(key="sk_live_wrong", base=clinic.shop.sandbox.stripe_base, retries=0), Limiter(100))

    found = await clinic.see(stripe=refused)
    await refused.close()

    [finding] = found["stripe"]
    assert finding.level is Level.FAIL
    assert "API keys" in finding.remedy
    assert "sk_live_wrong" not in finding.sentence
    assert "prices" not in found


async def test_a_permission_that_is_missing_is_named_h10(clinic: Clinic) -> None:
    clinic.shop.sandbox.stripe.faults.fail_next(1, 403, match="GET /v1/disputes")

    finding = await clinic.only("permissions")

    assert finding.level is Level.FAIL
    assert "read disputes" in finding.sentence


async def test_a_permission_that_only_setup_needs_is_no_failure(clinic: Clinic) -> None:
    clinic.shop.sandbox.stripe.faults.fail_next(1, 403, match="POST /v1/webhook_endpoints")

    finding = await clinic.only("permissions")

    assert finding.level is Level.WARN
    assert "write webhook endpoints" in finding.sentence


async def test_a_price_that_differs_and_one_that_is_missing_name_the_command(clinic: Clinic) -> None:
    text = TIERS.replace('"250.00"', '"275.00"').replace(
        'week", currency = "usd", amount = "500', 'year", currency = "usd", amount = "500'
    )

    found = (await clinic.see(catalogue=parse_catalogue(text)))["prices"]

    assert [finding.level for finding in found] == [Level.FAIL, Level.FAIL]
    assert "enterprise.year.usd" in found[0].sentence
    assert "275.00 USD in the file and 250.00 USD at Stripe" in found[1].sentence
    assert {finding.remedy for finding in found} == {"python main.py setup"}


async def test_a_portal_that_was_changed_by_hand_differs(clinic: Clinic) -> None:
    [ours] = clinic.shop.sandbox.stripe.objects("billing_portal.configuration")
    await clinic.installation.stripe.post(
        f"{PORTALS}/{ours['id']}", {"features": {"invoice_history": {"enabled": False}}}
    )

    finding = await clinic.only("portal")

    assert finding.level is Level.WARN
    assert "invoice_history" in finding.sentence


async def test_a_portal_that_is_switched_off_is_missing(clinic: Clinic) -> None:
    [ours] = clinic.shop.sandbox.stripe.objects("billing_portal.configuration")
    await clinic.installation.stripe.post(f"{PORTALS}/{ours['id']}", {"active": False})

    assert (await clinic.only("portal")).level is Level.FAIL


@pytest.mark.parametrize(
    ("change", "level", "words"),
    [
        ({"disabled": True}, Level.FAIL, "switched off"),
        ({"enabled_events": ["invoice.paid"]}, Level.FAIL, "does not send charge.dispute.closed"),
        ({"url": "https://old.example.com/hook"}, Level.FAIL, "it sends to: https://old.example.com/hook"),
    ],
)
async def test_an_endpoint_that_is_not_as_it_should_be_is_named_with_what_to_do_h13(
    clinic: Clinic, change: dict[str, Any], level: Level, words: str
) -> None:
    await clinic.endpoint(**change)

    finding = await clinic.only("endpoint")

    assert finding.level is level
    assert words in finding.sentence


async def test_an_endpoint_that_sends_more_than_we_read_is_only_to_be_known_h13(clinic: Clinic) -> None:
    [ours] = clinic.shop.sandbox.stripe.objects("webhook_endpoint")
    await clinic.endpoint(enabled_events=[*ours["enabled_events"], "payout.paid"])

    finding = await clinic.only("endpoint")

    assert (finding.level, "payout.paid" in finding.sentence) == (Level.WARN, True)


async def test_an_endpoint_of_another_version_is_named_with_both_versions_h13(clinic: Clinic) -> None:
    stripe = clinic.installation.stripe
    [ours] = clinic.shop.sandbox.stripe.objects("webhook_endpoint")
    await stripe.delete(f"/v1/webhook_endpoints/{ours['id']}")
    await stripe.post("/v1/webhook_endpoints", {"url": ours["url"], "enabled_events": ["*"]})

    finding = await clinic.only("endpoint")

    assert finding.level is Level.FAIL
    assert "the account's default" in finding.sentence


async def test_an_address_of_this_machine_names_the_line_for_local_work(clinic: Clinic) -> None:
    finding = await clinic.only("endpoint", reachable=False)

    assert f"stripe listen --forward-to {clinic.installation.public_url}{PATH}" in finding.remedy


async def test_without_a_signing_secret_every_event_would_be_refused(clinic: Clinic) -> None:
    assert (await clinic.only("endpoint", webhook_secrets=())).level is Level.FAIL


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (
            web.Response(status=301, headers={"Location": "https://www.example.com/"}),
            "redirects to https://www.example.com/",
        ),
        (web.Response(status=404), "answers 404"),
        (web.Response(status=200), "somebody else answers"),
        (web.Response(status=400, text="Bad Request"), "somebody else answers"),
    ],
)
async def test_an_address_where_something_else_answers(clinic: Clinic, answer: web.Response, words: str) -> None:
    async with _answering(answer) as url:
        finding = await clinic.only("address", public_url=url)

    assert finding.level is Level.FAIL
    assert words in finding.sentence


async def test_an_address_where_nobody_answers(clinic: Clinic) -> None:
    finding = await clinic.only("address", public_url="http://127.0.0.1:9")

    assert (finding.level, "does not answer" in finding.sentence) == (Level.FAIL, True)


async def test_a_program_that_still_runs_with_the_old_secret_is_told_apart(clinic: Clinic) -> None:
    finding = await clinic.only("address", webhook_secrets=("whsec_another",))

    assert finding.level is Level.FAIL
    assert "another STRIPE_WEBHOOK_SECRET" in finding.sentence


@pytest.mark.parametrize(
    ("away", "level", "words"),
    [(40, Level.WARN, "ahead of"), (-40, Level.WARN, "behind"), (3600, Level.FAIL, "ahead of")],
)
async def test_a_clock_that_is_wrong(clinic: Clinic, away: int, level: Level, words: str) -> None:
    finding = await clinic.only("clock", now=lambda: datetime.now(UTC) + timedelta(seconds=away))

    assert finding.level is level
    assert words in finding.sentence


async def test_events_that_never_came_in_are_counted(clinic: Clinic) -> None:
    clinic.shop.sandbox.stripe.webhooks.mode = "drop"
    await _make_events(clinic)

    soon = await clinic.only("events")
    later = await clinic.only("events", now=lambda: datetime.now(UTC) + timedelta(minutes=11))

    assert "on the way" in soon.sentence
    assert later.level is Level.FAIL
    assert "never came in" in later.sentence


async def test_events_that_had_to_be_looked_up_mean_that_deliveries_fail(clinic: Clinic) -> None:
    clinic.shop.sandbox.stripe.webhooks.mode = "drop"
    await _make_events(clinic)
    await page_events(clinic.shop.ctx)

    finding = await clinic.only("events")

    assert finding.level is Level.WARN
    assert "deliveries fail" in finding.sentence


async def test_a_database_of_another_account_is_named(clinic: Clinic) -> None:
    await write_fact("stripe_account", "acct_other")

    ours, other = (await clinic.see())["stripe"]

    assert ours.level is Level.OK
    assert other.level is Level.FAIL
    assert "acct_other" in other.sentence


@pytest.mark.parametrize(("lacking", "level"), [(None, Level.WARN), (("2_next",), Level.FAIL)])
async def test_a_database_that_is_not_there_or_not_migrated(
    clinic: Clinic, lacking: tuple[str, ...] | None, level: Level
) -> None:
    found = await clinic.see(lacking=lacking)

    assert found["database"][0].level is level
    assert found["events"][0].level is Level.WARN


async def test_goods_that_telegram_wants_sold_for_stars_are_named(clinic: Clinic) -> None:
    digital = parse_catalogue(TIERS.replace('fulfilment = "service" ', 'fulfilment = "digital" ', 1))

    found = (await clinic.see(catalogue=digital))["tiers"]

    assert [finding.level for finding in found] == [Level.OK, Level.WARN]
    assert "Stars" in found[1].sentence


async def test_while_stripe_is_down_the_rest_is_still_looked_at(clinic: Clinic) -> None:
    clinic.shop.sandbox.stripe.faults.down = True

    found = await clinic.see()

    assert found["stripe"][0].level is Level.FAIL
    assert found["address"][0].level is Level.OK
    assert found["database"][0].level is Level.OK


async def test_the_bots_own_half_speaks_for_itself(clinic: Clinic) -> None:
    async def ask() -> Finding:
        return fail("telegram", "Telegram refuses the token.", "Take a new one from @BotFather.")

    assert (await clinic.only("telegram", ask_telegram=ask)).sentence == "Telegram refuses the token."


def test_findings_are_lines_with_their_remedies_below_and_a_count_at_the_end() -> None:
    findings = [fine("clock", "Good."), warn("portal", "Differs.", "Run setup."), fail("stripe", "No.", "A new key.")]

    assert render_findings(findings).splitlines() == [
        "ok    clock   Good.",
        "warn  portal  Differs.",
        "              → Run setup.",
        "fail  stripe  No.",
        "              → A new key.",
        "",
        "1 to mend, 1 to know, 1 fine.",
    ]
    assert broken(findings)
    assert render_findings([fine("clock", "Good.")]).endswith("All is well.")


def _without_time(clinic: Clinic) -> dict[str, object]:
    return {name: value for name, value in clinic.shop.sandbox.stripe.summary().items() if name != "now"}


async def test_a_try_that_stripe_has_planned_beside_ours_is_named_e17(clinic: Clinic) -> None:
    shop, sandbox = clinic.shop, clinic.shop.sandbox
    assert "after 24, 72, 144 hours" in (await clinic.only("dunning")).sentence
    known = await greet_subscriber(shop.ctx, person())
    offer = await start_checkout(shop.ctx, known, tier="basic", chat_id=1001, message_id=1)
    await shop.browser.pay(offer.url)
    sandbox.stripe.next_charges.decline(9)
    sandbox.clock.move(timedelta(days=7, hours=2).total_seconds())
    await sandbox.stripe.run_due()
    [bill] = [row for row in sandbox.stripe.objects("invoice") if row["status"] == "open"]

    found = await clinic.only("dunning")

    assert (found.level, bill["id"] in found.sentence) == (Level.WARN, True)
    stripes = replace(shop.ctx.catalogue, policy=replace(shop.ctx.catalogue.policy, retries="stripe"))
    assert (await clinic.only("dunning", catalogue=stripes)).level is Level.OK


def _asking(clinic: Clinic, **switches: Any) -> Catalogue:  # noqa: ANN401  # as the table takes them
    sold = clinic.shop.ctx.catalogue
    return replace(sold, checkout=replace(sold.checkout, **switches))


async def test_tax_that_nobody_is_registered_for_is_named_since_stripe_says_nothing(clinic: Clinic) -> None:
    sandbox, taxed = clinic.shop.sandbox.stripe, _asking(clinic, automatic_tax=True)
    assert "is off" in (await clinic.only("tax")).sentence

    finding = await clinic.only("tax", catalogue=taxed)
    assert (finding.level, "your head office" in finding.sentence) == (Level.FAIL, True)

    sandbox.dashboard.head_office = {"country": "US", "postal_code": "10001"}
    finding = await clinic.only("tax", catalogue=taxed)
    assert (finding.level, "no active registration" in finding.sentence) == (Level.WARN, True)

    register(sandbox.books, "DE")
    finding = await clinic.only("tax", catalogue=taxed)
    assert (finding.level, "registered in: DE" in finding.sentence) == (Level.OK, True)

    sandbox.faults.fail_next(1, 403, match="GET /v1/tax/settings")
    finding = await clinic.only("tax", catalogue=taxed)
    assert (finding.level, "may not read" in finding.sentence) == (Level.WARN, True)


async def test_consent_to_terms_that_the_file_does_not_name_is_to_be_known(clinic: Clinic) -> None:
    assert "terms" not in await clinic.see()
    asking = _asking(clinic, terms_consent=True)
    assert (await clinic.only("terms", catalogue=asking)).level is Level.WARN
    named = replace(asking, terms_url="https://example.com/terms")
    finding = await clinic.only("terms", catalogue=named)
    assert (finding.level, "https://example.com/terms" in finding.sentence) == (Level.OK, True)


async def test_prices_that_do_not_say_where_their_tax_stands_are_named_before_anybody_pays_c16(clinic: Clinic) -> None:
    found = (await clinic.see(catalogue=_asking(clinic, automatic_tax=True)))["prices"]
    assert {finding.level for finding in found} == {Level.FAIL}
    assert all("tax_behavior: nothing → exclusive" in finding.sentence for finding in found)


async def test_stripes_own_limit_to_one_subscription_is_called_a_second_guard(clinic: Clinic) -> None:
    finding = await clinic.only("guard")
    assert (finding.level, "Nobody gets a second checkout" in finding.sentence) == (Level.OK, True)


async def test_the_coupon_for_who_would_leave_is_looked_at_where_it_is_offered(clinic: Clinic) -> None:
    assert "coupon" not in await clinic.see()
    sold = replace(clinic.installation.catalogue, leaving=LeavingPolicy(percent_off=30))
    missing = await clinic.only("coupon", catalogue=sold)
    assert (missing.level, missing.sentence) == (Level.WARN, "Stripe has no coupon retainer_stay_30.")
    assert missing.remedy == "python main.py setup"
    given = {"id": "retainer_stay_30", "percent_off": 30, "duration": "once", "max_redemptions": 5}
    await clinic.installation.stripe.post("/v1/coupons", given)
    rare = await clinic.only("coupon", catalogue=sold)
    assert "max_redemptions: 5 → nothing" in rare.sentence
    assert "Delete it" in rare.remedy
    clinic.shop.sandbox.stripe.objects("coupon")[0]["max_redemptions"] = None
    assert (await clinic.only("coupon", catalogue=sold)).level is Level.OK


async def test_a_key_that_may_not_read_coupons_is_named_and_the_prices_are_looked_at_all_the_same(
    clinic: Clinic,
) -> None:
    sold = replace(clinic.installation.catalogue, leaving=LeavingPolicy(percent_off=30))
    clinic.shop.sandbox.stripe.faults.fail_next(9, 403, match=lambda _, path: "/coupons/" in path)
    found = await clinic.see(catalogue=sold)
    [unseen], [prices] = found["coupon"], found["prices"]
    assert "Stripe does not show the coupon retainer_stay_30" in unseen.sentence
    assert (prices.level, found["permissions"][0].sentence[:32]) == (Level.OK, "The key may not read coupons. Th")
    clinic.shop.sandbox.stripe.faults.clear()
    assert (await clinic.only("permissions")).level is Level.OK
