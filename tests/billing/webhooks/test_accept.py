"""What becomes of an event that is really Stripe's: stored once, and a look asked for, or stored and left (rows A10 to A31)."""

from __future__ import annotations

import asyncio

import orjson
import pytest

from storage import db
from storage.customers import StripeCustomer
from storage.inbox import StripeWebhookEvent
from storage.marks import SyncMark
from storage.outbox import OutboxNotice
from storage.subscribers import Subscriber
from tests.billing.webhooks.door import NOW, SECRET, Door, Event, event, sign, with_secrets

NOTHING_FOLLOWS = {"sync_marks": 0, "audit_log": 0}


async def stored(number: int = 1) -> StripeWebhookEvent:
    return await StripeWebhookEvent.get(stripe_id=f"evt_{number}")


async def ada() -> int:
    who = await Subscriber.create(telegram_id=1001, first_name="Ada", created_at=NOW, seen_at=NOW)
    await StripeCustomer.create(subscriber_id=who.id, stripe_id="cus_1", currency="usd", created_at=NOW)
    return int(who.id)


async def test_an_event_of_a_known_customer_is_stored_and_raises_the_mark_of_their_person(opened: Door) -> None:
    who = await ada()
    receipt = await opened.bring(event())
    assert (receipt.stripe_id, receipt.type, receipt.state, receipt.new) == ("evt_1", "invoice.paid", "marked", True)
    row, mark = await stored(), await SyncMark.get()
    assert (row.state, row.customer_ref, row.object_ref, row.object_type) == ("marked", "cus_1", "in_1", "invoice")
    assert (row.source, row.api_version, row.created_at, row.received_at) == ("webhook", "2026-10-28.endive", NOW, NOW)
    assert (mark.subscriber_id, mark.customer_ref, mark.raised, mark.seen) == (who, None, 1, 0)  # type: ignore[attr-defined]
    assert opened.ctx.nudges.sync.is_set()


async def test_an_event_of_a_stranger_raises_a_mark_of_its_own_b14(opened: Door) -> None:
    await opened.bring(event())
    mark = await SyncMark.get()
    assert (mark.subscriber_id, mark.customer_ref, mark.raised) == (None, "cus_1", 1)  # type: ignore[attr-defined]


async def test_while_a_secret_is_rolled_either_of_the_two_is_enough_a10(opened: Door) -> None:
    body = orjson.dumps(event())
    old, new = sign(body, secret="whsec_old"), sign(body, secret="whsec_new")
    both = old + "," + new.partition(",")[2]
    for known in (("whsec_old",), ("whsec_new",), ("whsec_old", "whsec_new")):
        intake = with_secrets(opened, *known)
        intake.start()
        await intake.accept(body, both)
        await intake.stop()
    for header in (old, new):
        intake = with_secrets(opened, "whsec_old", "whsec_new")
        intake.start()
        await intake.accept(body, header)
        await intake.stop()
    assert (await opened.counts())["stripe_webhook_events"] == 1


async def test_a_body_is_verified_and_kept_as_it_was_sent_however_it_is_written_a11(opened: Door) -> None:
    body = orjson.dumps(event(), option=orjson.OPT_INDENT_2) + b"\n"
    body = body.replace(b'"invoice.paid"', b'"invoice\\u002epaid"').replace(b'"livemode"', b'  "livemode"')
    assert (await opened.intake.accept(body, sign(body))).type == "invoice.paid"
    kept = await db.rows("SELECT payload FROM stripe_webhook_events")
    # PostgreSQL keeps what it says, SQLite also how it was written.
    assert db.loads(kept[0]["payload"]) == orjson.loads(body)
    assert db.dialect() == "postgres" or kept[0]["payload"] == body.decode()


FOREIGN: dict[str, Event] = {
    "a12 the other mode": event(livemode=True),
    "a12 no mode at all": {name: value for name, value in event().items() if name != "livemode"},
    "a13 another account": event(account="acct_other"),
    "a13 another context": event(context="acct_other"),
    "a15 a thin event": {
        "id": "evt_1",
        "object": "v2.core.event",
        "type": "v1.billing.meter.error_report_triggered",
        "created": "2027-03-01T12:00:00.000Z",
        "livemode": False,
        "related_object": {"id": "mtr_1", "type": "billing.meter", "url": "/v1/billing/meters/mtr_1"},
    },
}


@pytest.mark.parametrize("case", FOREIGN)
async def test_what_is_not_ours_is_stored_ignored_changes_nothing_and_an_admin_hears_once_a12_a13_a15(
    case: str, opened: Door
) -> None:
    await ada()
    assert (await opened.bring(FOREIGN[case])).state == "ignored"
    assert (await opened.bring({**FOREIGN[case], "id": "evt_2"})).state == "ignored"
    counts = await opened.counts()
    assert (counts["stripe_webhook_events"], counts["outbox_notices"]) == (2, 1)
    assert counts.items() >= NOTHING_FOLLOWS.items()
    assert (await OutboxNotice.get()).kind == "admin_wrong_mode"
    assert (await stored()).note


async def test_a_type_that_nobody_listens_to_is_stored_ignored_and_nobody_is_told_a16(opened: Door) -> None:
    await ada()
    assert (await opened.bring(event(type="galaxy.born"))).state == "ignored"
    assert await opened.counts() == {"stripe_webhook_events": 1, "outbox_notices": 0, **NOTHING_FOLLOWS}


async def test_an_object_without_an_id_is_no_trouble_a17(opened: Door) -> None:
    upcoming = event(type="invoice.upcoming", data={"object": {"object": "invoice", "customer": "cus_1"}})
    assert (await opened.bring(upcoming)).state == "ignored"
    assert (await stored()).object_ref is None


async def test_an_event_that_names_nobody_waits_to_be_resolved(opened: Door) -> None:
    dispute = event(
        type="charge.dispute.created", data={"object": {"id": "du_1", "object": "dispute", "charge": "ch_1"}}
    )
    assert (await opened.bring(dispute)).state == "unresolved"
    assert await opened.counts() == {"stripe_webhook_events": 1, "outbox_notices": 0, **NOTHING_FOLLOWS}
    assert opened.ctx.nudges.resolve.is_set()


async def test_two_hundred_deliveries_at_once_are_one_row_and_one_effect_a21(opened: Door) -> None:
    await ada()
    receipts = await asyncio.gather(*(opened.bring(event()) for _ in range(200)))
    assert {receipt.state for receipt in receipts} == {"marked"}
    assert (await opened.counts())["stripe_webhook_events"] == 1
    assert (await SyncMark.get()).raised == 1


async def test_a_delivery_that_came_before_is_answered_well_and_raises_nothing(opened: Door) -> None:
    await opened.bring(event())
    assert not (await opened.bring(event())).new
    assert (await SyncMark.get()).raised == 1


async def test_two_endpoints_with_secrets_of_their_own_have_one_effect_a31(opened: Door) -> None:
    body = orjson.dumps(event())
    intake = with_secrets(opened, SECRET, "whsec_second")
    intake.start()
    await asyncio.gather(intake.accept(body, sign(body)), intake.accept(body, sign(body, secret="whsec_second")))
    await intake.stop()
    assert (await opened.counts())["stripe_webhook_events"] == 1
    assert (await SyncMark.get()).raised == 1


@pytest.mark.parametrize(
    "version",
    [
        "2020-08-27",
        "2024-09-30.acacia",
        "2025-03-31.basil",
        "2025-09-30.clover",
        "2026-03-25.dahlia",
        "2026-10-28.endive",
    ],
)
async def test_an_event_of_any_version_raises_the_same_mark_a14(version: str, opened: Door) -> None:
    await opened.bring(event(api_version=version))
    assert (await SyncMark.get()).customer_ref == "cus_1"
    assert (await stored()).api_version == version


async def test_many_events_of_one_person_raise_one_mark(opened: Door) -> None:
    who = await ada()
    same = {"object": {"id": "in_1", "object": "invoice", "customer": "cus_1"}}
    await asyncio.gather(*(opened.bring(event(number, data=same)) for number in range(300)))
    mark = await SyncMark.get()
    assert mark.subscriber_id == who  # type: ignore[attr-defined]  # Tortoise's own column
    assert 1 <= mark.raised <= 300
    assert (await opened.counts())["stripe_webhook_events"] == 300


@pytest.mark.parametrize("text", ["a\0b", "\\u0000", "\\\0", "a\\\\u0000"])
async def test_a_zero_character_is_left_out_and_the_rest_stays_json(text: str, opened: Door) -> None:
    obj = {"id": "in_1", "object": "invoice", "customer": "cus_1", "description": text, "deep": [{text: 1}]}
    await opened.bring(event(data={"object": obj}))
    kept = db.loads((await db.rows("SELECT payload FROM stripe_webhook_events"))[0]["payload"])
    clean = text.replace("\0", "")
    assert kept["data"]["object"] == {**obj, "description": clean, "deep": [{clean: 1}]}
