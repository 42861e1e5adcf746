"""The roads that a person walks while the worker is killed: what they do, and how it must end."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tests.support.crash_life import ADA
from tests.support.crash_roads import Road
from tests.support.crash_truth import Expected
from tests.support.crash_world import TIER
from tests.support.shop import ADMIN

if TYPE_CHECKING:
    from tests.support.crash_world import World


async def trial(world: World) -> None:
    """Ada starts a trial, taps "I paid" before any webhook comes, and returns to the page."""
    await world.ask("greet")
    world.url = await world.ask("checkout", tier=TIER)
    await world.pay()
    await world.ask("confirm")
    await world.come_back()
    await world.deliver()
    await world.ask("sync")
    await world.ask("jobs")


async def money_at_once(world: World) -> None:
    """Ada pays, and Stripe's webhooks are first."""
    await world.ask("greet")
    world.url = await world.ask("checkout", tier=TIER)
    await world.pay()
    await world.deliver()
    await world.ask("sync")
    await world.ask("confirm")
    await world.ask("jobs")


async def buys_a_pass(world: World) -> None:
    """Ada buys thirty days, once; the webhooks come, and she says that she has paid."""
    await world.ask("greet")
    world.url = await world.ask("checkout", tier=TIER, term="30days")
    await world.pay()
    await world.deliver()
    await world.ask("sync")
    await world.ask("confirm")
    await world.ask("jobs")


async def walks_away(world: World) -> None:
    """Ada taps a tier once, and whatever comes of it she never comes back."""
    if await world.ask_once("greet"):
        await world.ask_once("checkout", tier=TIER)
    await world.ask("jobs")


async def prepare_debt(world: World) -> None:
    """Ada paid for a week, and her renewal was refused; Stripe leaves trying again to us."""
    stripe = world.sandbox.stripe
    stripe.dashboard.retry_days, stripe.dashboard.after_retries = (), "past_due"
    await world.begin()
    await world.ask("greet")
    world.url = await world.ask("checkout", tier=TIER)
    await world.pay()
    await world.deliver()
    await world.ask("sync")
    await world.stop()
    stripe.next_charges.decline(1)
    world.sandbox.clock.move(_WEEK_AND_A_BIT)
    await stripe.run_due()
    await world.begin()
    await world.deliver()
    await world.ask("sync")
    await world.stop()


async def new_card(world: World) -> None:
    """Ada puts another card in on Stripe's page; what it must pay is paid, and charged to it from then on."""
    await world.change_card()
    await world.deliver()
    await world.ask("sync")
    await world.ask("calls")
    await world.deliver()
    await world.ask("sync")
    await world.ask("jobs")


async def prepare_debit(world: World) -> None:
    """Ada let her closed account be debited; days later the bank says no, and Stripe leaves her subscription active."""
    await world.begin()
    await world.ask("greet")
    world.url = await world.ask("checkout", tier=TIER)
    await world.debit("000111111113")
    await world.deliver()
    await world.ask("sync")
    await world.stop()
    world.sandbox.clock.move(_WORKING_DAYS)
    await world.sandbox.stripe.run_due()


async def first_debit_failed(world: World) -> None:
    """The bank's no is heard, and what never began is ended."""
    await world.deliver()
    await world.ask("sync")
    await world.ask("calls")
    await world.deliver()
    await world.ask("sync")
    await world.ask("jobs")


async def prepare_paid(world: World) -> None:
    """Ada has paid for a week, some days ago."""
    await _subscribe(world)
    world.sandbox.clock.move(3 * 86_400)
    await world.sandbox.stripe.run_due()


async def prepare_trial(world: World) -> None:
    """Ada is in her free days."""
    await _subscribe(world)


async def _subscribe(world: World) -> None:
    await world.begin()
    await world.ask("greet")
    world.url = await world.ask("checkout", tier=TIER)
    await world.pay()
    await world.deliver()
    await world.ask("sync")
    await world.stop()


async def pauses_and_resumes(world: World) -> None:
    """Ada pauses her plan and lets it go on, each by one tap."""
    await world.ask("pause")
    await world.deliver()
    await world.ask("sync")
    world.sandbox.clock.move(86_400)
    # What a kill left undelivered is sent again now: its signature is of today, so the worker must know the day.
    await world.ask("reach", seconds=world.sandbox.clock.timestamp())
    await world.sandbox.stripe.run_due()
    await world.ask("resume")
    await world.deliver()
    await world.ask("sync")
    await world.ask("calls")
    await world.ask("jobs")


async def free_days_moved(world: World) -> None:
    """An admin lengthens Ada's free days by a week, and then ends them."""
    await world.ask("lengthen")
    await world.deliver()
    await world.ask("sync")
    await world.ask("shorten")
    await world.deliver()
    await world.ask("sync")
    await world.ask("jobs")


async def prepare_chat(world: World) -> None:
    """An operator's bot and its private group, before Ada comes."""
    telegram = world.sandbox.telegram
    telegram.webhook.first_retry_seconds = 0.05
    await world.begin()
    await world.ask("prepare")
    operator = telegram.add_person("Olga", username="olga", telegram_id=ADMIN)
    telegram.add_person("Ada", username="ada", telegram_id=ADA.telegram_id)
    telegram.start(operator)
    await world.quiet()
    telegram.add_bot(telegram.create_chat("Retainer lounge", owner=operator), by=operator)
    await world.quiet()
    await world.stop()


async def in_the_chat(world: World) -> None:
    """Ada follows a link to a tier, pays, says so, and enters the group; one webhook comes, the others are lost."""
    telegram = world.sandbox.telegram
    ada = telegram.person(ADA.telegram_id)
    telegram.start(ada, f"tier_{TIER}")
    await world.quiet()
    await world.tap(ada, "Start with 7 free days")
    world.url = world.link(ada, "Pay on Stripe")
    await world.pay()
    world.sandbox.stripe.webhooks.release([len(world.sandbox.stripe.webhooks.held) - 1])
    await world.sandbox.stripe.webhooks.settled()
    await world.still_there()
    await world.tap(ada, "I paid")
    await world.ask("sync")
    await world.quiet()
    telegram.open_invite(ada, world.rows("SELECT invite_link FROM gated_chats WHERE slug = 'lounge'")[0][0])
    await world.quiet()


_WORKING_DAYS = 6 * 86_400
_WEEK_AND_A_BIT = 7 * 86_400 + 2 * 3_600
IN = Counter({("welcome", ADA.telegram_id): 1, ("admin_new_subscriber", ADMIN): 1})

# What is to be said before the free days end; of the two only the true one is.
PLANNED = Counter({("trial_ending", ADA.telegram_id): 1, ("trial_needs_card", ADA.telegram_id): 1})

TRIAL = Road(
    name="a trial",
    trials=True,
    walk=trial,
    expected=Expected(access=("full", "basic"), charged=0, notices=IN + PLANNED),
)
MONEY = Road(
    name="money at once",
    trials=False,
    walk=money_at_once,
    expected=Expected(access=("full", "basic"), charged=1, notices=IN),
)
PASS = Road(
    name="a pass",
    trials=False,
    walk=buys_a_pass,
    expected=Expected(
        access=("full", "basic"),
        charged=1,
        notices=Counter(
            {
                ("pass_bought", ADA.telegram_id): 1,
                ("pass_ending", ADA.telegram_id): 1,
                ("admin_new_subscriber", ADMIN): 1,
            }
        ),
    ),
)
DEBT = Road(
    name="a new card",
    trials=False,
    steady=False,
    prepare=prepare_debt,
    walk=new_card,
    expected=Expected(
        access=("full", "basic"),
        charged=2,
        notices=IN + Counter({("payment_failed", ADA.telegram_id): 1, ("receipt", ADA.telegram_id): 1}),
    ),
)
DEBIT = Road(
    name="a first debit that fails",
    trials=False,
    steady=False,
    prepare=prepare_debit,
    walk=first_debit_failed,
    expected=Expected(
        access=("none", "basic"),
        charged=0,
        notices=Counter({("payment_on_its_way", ADA.telegram_id): 1, ("debit_failed", ADA.telegram_id): 1}),
    ),
)
PAUSE = Road(
    name="paused and resumed",
    trials=False,
    steady=False,
    prepare=prepare_paid,
    walk=pauses_and_resumes,
    expected=Expected(
        access=("full", "basic"),
        charged=2,
        notices=IN + Counter({(kind, ADA.telegram_id): 1 for kind in ("paused", "resumed", "receipt")}),
    ),
)
MOVED = Road(
    name="free days moved",
    trials=True,
    steady=False,
    prepare=prepare_trial,
    walk=free_days_moved,
    expected=Expected(
        access=("full", "basic"),
        charged=1,
        notices=IN + PLANNED + PLANNED + Counter({(kind, ADA.telegram_id): 1 for kind in ("trial_moved", "receipt")}),
    ),
)
AWAY = Road(name="walks away", trials=True, walk=walks_away, expected=Expected(access=("none", None), charged=0))
CHAT = Road(
    name="in the chat",
    trials=True,
    chat=True,
    steady=False,
    prepare=prepare_chat,
    walk=in_the_chat,
    expected=Expected(
        access=("full", "basic"),
        charged=0,
        notices=IN + PLANNED,
        answers=frozenset({"Basic"}),
        heard=Counter(
            {
                (ADA.telegram_id, "You are in. Your plan: Basic."): 1,
                (ADMIN, "Hello Olga, this is Retainer."): 1,
                (
                    ADMIN,
                    "Retainer lounge is bound to “lounge”. Whoever may enter can now ask for entry, and I let them in.",
                ): 1,
                (ADMIN, "New subscriber: Ada (1001), Basic, in the free days."): 1,
            }
        ),
    ),
)
