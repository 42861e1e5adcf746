"""A year of weekly subscribers in one database: they come, pay, fail, leave and come back, while others are away now and then."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from billing.greet_subscriber import greet_subscriber
from billing.look_at_everybody import look_at_everybody
from billing.page_events import page_events
from billing.reconcile import reconcile
from billing.start_checkout import start_checkout
from billing.sync import sync_due
from domain.error import Outage, Refusal
from sandbox.stripe import dashboard_records as records
from sandbox.stripe.cards import CARDS
from sandbox.stripe.charging import charge
from sandbox.stripe.checkout_order import amounts
from sandbox.stripe.collecting import pay_by_hand
from sandbox.stripe.complete_checkout import complete
from sandbox.stripe.payment_intents import new_intent
from sandbox.stripe.payment_methods import attach, new_card
from sandbox.stripe.setup_intents import new_setup_intent, set_up
from tests.support.shop import person
from tests.year.bank import BY_CODE, Bank
from tests.year.wishes import wish

if TYPE_CHECKING:
    from collections.abc import Callable

    from sandbox.stripe.store import Obj
    from tests.support.life_stage import Stage

STEP, DAY, WEEK = 4 * 3_600, 86_400, 7 * 86_400
TIERS = ("basic", "basic", "basic", "premium", "premium", "enterprise")
GOOD = ("4242424242424242", "5555555555554444")
LOST = 0.01  # of all deliveries, for good
# Of what is done in Stripe's portal and Dashboard: neither a webhook nor the list of events tells of it.
UNHEARD = 0.3
COMPARED = 3  # days from one comparison with Stripe's lists to the next: daily, it would be a fifth of all the work
AT_ONCE = (
    0.7  # of those whose plan ended unpaid come back within three days; the others, and whoever left, within ten weeks
)


@dataclass(slots=True)
class Town:
    """The people of one world; `stages` are theirs, all on the same books and database."""

    stage: Stage
    chance: random.Random
    bank: Bank
    stages: list[Stage] = field(default_factory=list)
    acts: dict[str, float] = field(default_factory=dict)  # customer -> when they will do something about their debt
    counts: Counter[str] = field(default_factory=Counter)
    back: dict[int, float] = field(default_factory=dict)  # subscriber -> when they will come (again)
    debts: dict[str, str] = field(default_factory=dict)  # a renewal's invoice -> why it was refused first
    away: Counter[str] = field(default_factory=Counter)  # who is away for how many more steps

    async def live(self, people: int, weeks: int) -> None:
        """Let them live for so many weeks; everybody comes in the first three."""
        arrivals = sorted(self.chance.uniform(0, 3 * WEEK) for _ in range(people))
        began = self.now()
        for step in range(weeks * WEEK // STEP):
            while len(self.stages) < people and arrivals[len(self.stages)] <= self.now() - began:
                await self._arrive()
            await self._step(step)
        self.away.clear()
        self.stage.happen(DAY)
        self.stage.wait_ms(DAY * 1000)
        await self._catch_up(everything=True)
        await self._compare()

    def now(self) -> float:
        """Seconds since 1970, business time."""
        return self.stage.clock.now().timestamp()

    # one step of four hours

    async def _step(self, step: int) -> None:
        self._weather()
        self.bank.open = True
        self.stage.happen(STEP)
        self.stage.wait_ms(STEP * 1000)
        self._note_debts()
        if not self.away["the program"]:
            await self._catch_up(everything=step % 6 == 0)
            if step % (6 * COMPARED) == 0 and not self.away["Stripe"]:
                await self._compare()
        self.bank.open = False
        await self._people()

    def _weather(self) -> None:
        """Now and then Stripe does not answer, Telegram takes nothing, or the program is down, for some hours."""
        for who, per_year, steps in (("Stripe", 8, (1, 2)), ("Telegram", 8, (1, 3)), ("the program", 5, (1, 2, 6))):
            if self.away[who]:
                self.away[who] -= 1
                self.counts[f"steps without {who}"] += 1
            elif self.chance.random() < per_year * STEP / (365 * DAY):
                self.away[who] = self.chance.choice(steps)

    async def _catch_up(self, *, everything: bool) -> None:
        """The program works: webhooks come but for a few that are lost, and once a day the lists are read."""
        news, self.stage.news[:] = list(self.stage.news), []
        kept = [event for event in news if everything or self.chance.random() >= LOST]
        self.counts["events"] += len(news)
        self.counts["webhooks lost"] += len(news) - len(kept)
        await self.stage.deliver(*kept)
        if self.away["Stripe"]:
            await sync_due(self.stage.work, limit=10)  # in vain
            return
        if everything:
            await page_events(self.stage.work)
            await look_at_everybody(self.stage.work)
        await self.stage.settle(say=not self.away["Telegram"])

    async def _compare(self) -> None:
        """Stripe's lists are held against our rows, and whoever differs is looked at."""
        while await reconcile(self.stage.work):
            pass
        await self.stage.settle(say=not self.away["Telegram"])

    def elsewhere(self, act: Callable[[], object]) -> None:
        """Something is done in Stripe's portal or Dashboard, of which now and then nothing ever tells."""
        news, store = self.stage.news, self.stage.books.store
        begun = len(news)
        act()
        if self.chance.random() < UNHEARD:
            self.counts["changes that no event tells of"] += 1
            for event in news[begun:]:
                store.remove(event)
            del news[begun:]

    def _note_debts(self) -> None:
        for event in self.stage.news:
            bill = event["data"]["object"]
            if event["type"] == "invoice.payment_failed" and bill["id"] not in self.debts:
                renews = bill["billing_reason"] == "subscription_cycle"
                self.debts |= {bill["id"]: self.bank.reason_of(bill["customer"]) or "unknown"} if renews else {}

    # what people do

    async def _arrive(self) -> None:
        number = len(self.stages) + 1
        who = await greet_subscriber(self.stage.people, person(10_000 + number, f"N{number}"))
        self.stages.append(self.stage.of(who))

    async def _people(self) -> None:
        for stage in self.stages:
            row = self._living(stage)
            if row is None:
                await self._subscribe(stage)
                continue
            await self._debt(row)
            if self.chance.random() < STEP / WEEK:
                await wish(self, stage, row)

    async def _subscribe(self, stage: Stage) -> None:
        """Whoever has no plan takes one, soon or some weeks later."""
        if stage.who.id not in self.back:
            self.back[stage.who.id] = self.now() + self._stays_away(stage)
        if self.back[stage.who.id] > self.now() or self.away["Stripe"] or self.away["the program"]:
            return
        try:
            await start_checkout(stage.people, stage.who, tier=self.chance.choice(TIERS), chat_id=1, message_id=5)
        except (Refusal, Outage) as no:
            self.counts[f"told {type(no).__name__} at a tap"] += 1
            return
        books, refs = self.stage.books, set(stage.refs())
        session = next(row for row in books.store.moving("checkout.session") if row["customer"] in refs)
        method = new_card(books, CARDS[self.chance.choice(GOOD)], exp_month=8, exp_year=2030, email="n@example.com")
        due = amounts(books, session).total
        if due:
            intent = new_intent(books, amount=due, currency="usd", customer=session["customer"], description="Creation")
            charge(books, intent, method, on_session=True)
        else:
            intent = new_setup_intent(books, customer=session["customer"])
            set_up(books, intent, method, confirmed=False)
        self.bank.relent(session["customer"])
        complete(books, session, method=method, intent=intent, email="n@example.com")
        self.counts["subscriptions begun"] += 1
        del self.back[stage.who.id]

    def _stays_away(self, stage: Stage) -> float:
        """For how many seconds somebody without a plan has none."""
        keep = self.stage.books.store
        bills = [keep.find(row["latest_invoice"]) or {} for ref in stage.theirs for row in keep.of("subscription", ref)]
        left = bool(bills) and bills[-1].get("status") == "paid"
        soon = not bills or (not left and self.chance.random() < AT_ONCE)
        return self.chance.uniform(0, 3 * DAY if soon else 10 * WEEK)

    async def _debt(self, row: Obj) -> None:
        """Whoever owes acts within some days, or never."""
        owed = self._owed(row)
        if owed is None:
            self.acts.pop(row["customer"], None)
            return
        if row["customer"] not in self.acts:
            habit = BY_CODE.get(self.debts.get(owed["id"], ""))
            acts = habit is not None and self.chance.random() < habit.act
            self.acts[row["customer"]] = self.now() + self.chance.uniform(0.05, 3) * DAY if acts else 1e12
        if self.acts[row["customer"]] > self.now():
            return
        del self.acts[row["customer"]]
        self.bank.relent(row["customer"])
        customer = self.stage.books.store.must("customer", row["customer"])
        if self.debts.get(owed["id"]) == "authentication_required" or self.chance.random() < 0.5:
            method = new_card(self.stage.books, CARDS[GOOD[0]], exp_month=8, exp_year=2030, email=None)
            pay_by_hand(self.stage.books, owed, method, on_session=True, confirmed=True)
            attach(self.stage.books, method, customer["id"])
            self.counts["bills paid by hand"] += 1
        else:
            records.put_card(self.stage.books, customer, self.chance.choice(GOOD))
            self.counts["new cards"] += 1

    def _living(self, stage: Stage) -> Obj | None:
        rows = [row for ref in sorted(stage.theirs) for row in self.stage.books.store.of("subscription", ref)]
        return next((row for row in reversed(rows) if row["ended_at"] is None), None)

    def _owed(self, row: Obj) -> Obj | None:
        bill = self.stage.books.store.find(row["latest_invoice"] or "")
        return bill if bill is not None and bill["status"] == "open" else None
