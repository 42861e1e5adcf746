"""A database that knows nothing but its people is read from Stripe again: the same facts, the same access, and not a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.greet_subscriber import greet_subscriber
from billing.page_events import page_events
from billing.rebuild_state import rebuild_state
from billing.relink_customers import relink_customers
from billing.replay_events import replay_events
from billing.resolve_events import resolve_due
from billing.start_checkout import start_checkout
from billing.sync import sync_now
from domain.access import Level
from domain.difference import differences
from sandbox.stripe.triggers import dispute, refund
from storage import access_decisions, db
from storage.audit_log import AuditEntry
from storage.customers import StripeCustomer
from storage.outbox import OutboxNotice
from storage.repairs import Repair
from storage.snapshots import read_snapshot
from storage.subscribers import Subscriber
from tests.billing.lane import pay
from tests.storage.good_rows import GOOD
from tests.support.shop import Shop, person

if TYPE_CHECKING:
    from domain.access import Access
    from domain.subscriber import Known
    from domain.subscription import Snapshot

DAY = 86_400
KEPT = {"subscribers", "installation_facts", "audit_log", "gated_chats"}


async def catch_up(shop: Shop) -> None:
    """All that Stripe has told, and every look that follows."""
    await page_events(shop.ctx)
    await resolve_due(shop.ctx)
    await shop.settle()


async def a_busy_week(shop: Shop) -> list[Known]:
    """Four people: one in order, one who owes, one whose money went back, one disputed and cancelled; and one who only looked."""
    people = [await pay(shop, number) for number in (2001, 2002, 2003, 2004)]
    await catch_up(shop)
    charges, books = shop.sandbox.stripe.objects("charge"), shop.sandbox.stripe.books
    refund(books, charges[2], amount=5_000)
    customers = shop.sandbox.stripe.objects("customer")
    shop.sandbox.stripe.next_charges.decline(customer=customers[1]["id"])
    shop.sandbox.clock.move(7 * DAY + 7_200)
    await shop.sandbox.stripe.run_due()
    dispute(books, [one for one in shop.sandbox.stripe.objects("charge") if one["customer"] == customers[3]["id"]][-1])
    last = shop.sandbox.stripe.objects("subscription")[3]
    await shop.ctx.work.delete(f"/v1/subscriptions/{last['id']}")
    browsing = await greet_subscriber(shop.ctx, person(2005))
    await start_checkout(shop.ctx, browsing, tier="premium", chat_id=2005, message_id=1)
    await catch_up(shop)
    return [*people, browsing]


async def lose_everything() -> None:
    """What the database knew but for its people, its own facts and the audit."""
    for table in reversed(GOOD):
        if table not in KEPT:
            await db.rows(f'DELETE FROM "{table}" WHERE id > ? RETURNING id', 0)
    assert not await StripeCustomer.all().exists()
    # Whoever restores an old copy has not looked at anybody as these rules look.
    await Subscriber.all().update(projection=0)


Pictures = list[tuple["Snapshot | None", "Access | None"]]


async def known(people: list[Known]) -> Pictures:
    """What is known of each."""
    return [(await read_snapshot(who.id), await access_decisions.last(who.id)) for who in people]


def alike(one: Pictures, other: Pictures) -> bool:
    """The same facts, whenever and in whatever order they were read, and the same access."""
    return all(
        access == again and (picture == there if there is None else differences(picture, there) == ())
        for (picture, access), (there, again) in zip(one, other, strict=True)
    )


async def test_a_database_that_knows_nothing_but_its_people_is_rebuilt_from_stripe(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    people = await a_busy_week(shop)
    before = await known(people)
    levels = [access.level if access else None for _, access in before]
    assert levels == [Level.FULL, Level.GRACE, Level.FULL, Level.NONE, None]
    await lose_everything()
    lines: list[str] = []

    assert await rebuild_state(shop.ctx, apply=False, out=lines.append) == 5
    assert len([line for line in lines if "is not linked" in line]) == 5
    assert not await StripeCustomer.all().exists(), "shown, and nothing done"

    assert await rebuild_state(shop.ctx, apply=True, out=lines.append) == 0
    lines.clear()
    assert await rebuild_state(shop.ctx, apply=False, out=lines.append) == 0
    assert lines == []
    assert alike(await known(people[:4]), before[:4])
    assert await OutboxNotice.filter(subscriber_id__isnull=False).count() == 0, "a baseline says nothing"
    assert await Repair.filter(source="rebuild").count() >= 4
    assert await AuditEntry.filter(action="customer.linked", sentence__contains="again").count() == 5

    # What comes afterwards walks the usual road.
    await catch_up(shop)
    assert alike(await known(people[:4]), before[:4])


async def test_a_person_whom_the_copy_does_not_know_is_named_and_linked_when_they_have_written(shop: Shop) -> None:
    who = await pay(shop, 2001)
    await lose_everything()
    await db.rows("DELETE FROM audit_log RETURNING id")
    await db.rows("DELETE FROM subscribers RETURNING id")
    lines: list[str] = []
    assert await rebuild_state(shop.ctx, apply=True, out=lines.append) == 1
    assert "made here for 2001, whom nobody here knows" in lines[0]
    again = await greet_subscriber(shop.ctx, person(2001))
    assert await rebuild_state(shop.ctx, apply=True, out=lines.append, telegram_id=2001) == 0
    access = await access_decisions.last(again.id)
    assert access is not None
    assert access.level is Level.FULL
    assert who.telegram_id == again.telegram_id


async def test_a_running_program_that_looks_first_at_who_was_linked_again_says_nothing_of_their_past(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await pay(shop, 2001)
    shop.sandbox.clock.move(7 * DAY + 7_200)
    await shop.sandbox.stripe.run_due()
    await catch_up(shop)
    read_once = await Subscriber.get(id=who.id)
    await lose_everything()
    await Subscriber.filter(id=who.id).update(projection=read_once.projection)
    # The older copy knows another record of the same person, which is why they were looked at before.
    spare = await shop.ctx.work.post("/v1/customers", {"name": "Ada"})
    now = shop.ctx.clock.now()
    await StripeCustomer.create(subscriber_id=who.id, stripe_id=spare["id"], currency="eur", created_at=now)
    assert await relink_customers(shop.ctx, apply=True, out=lambda _: None) == 0
    await sync_now(shop.ctx, who.id, reason="event")
    assert await OutboxNotice.filter(subscriber_id=who.id).count() == 0, (
        "neither a receipt of an old week nor a welcome"
    )
    access = await access_decisions.last(who.id)
    assert access is not None
    assert access.level is Level.FULL


async def test_somebody_elses_customer_is_not_linked_whatever_it_says_c19(shop: Shop) -> None:
    await greet_subscriber(shop.ctx, person(2001))
    for operation in ("customer-another-1-usd-0-0", "", "customer"):
        metadata = {"telegram_id": "2001", "operation": operation}
        await shop.ctx.work.post("/v1/customers", {"email": "ada@example.com", "metadata": metadata})
    assert await rebuild_state(shop.ctx, apply=True, out=print) == 0
    assert not await StripeCustomer.all().exists()


async def test_every_event_of_a_busy_week_is_replayed_and_nothing_changes_and_nothing_is_said_a29(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    people = await a_busy_week(shop)
    before, said = await known(people), await OutboxNotice.all().count()
    now = shop.ctx.clock.now()
    done = await replay_events(shop.ctx, since=now.replace(year=now.year - 1), until=now.replace(year=now.year + 1))
    assert done.marked + done.unresolved > 20
    await resolve_due(shop.ctx)
    await shop.settle()
    assert alike(await known(people), before)
    assert await OutboxNotice.all().count() == said
