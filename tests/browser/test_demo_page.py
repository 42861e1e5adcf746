"""The demo's page in a real Chromium: it leads down the road, stays in its width, and shows text as text."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, FrameLocator, Locator, Page, expect

from sandbox.pages.story import ADA, open_scene
from sandbox.server import Sandbox, serve
from tests.sandbox.pages.pretend_bot import PretendBot
from tests.sandbox.stripe.roads import Api, Receiver, Road

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

SIZES = [(360, 740), (1000, 800), (1440, 900)]


@dataclass(slots=True)
class Viewer:
    """The page as one person sees it; `complaints` is what the browser's console said."""

    page: Page
    sandbox: Sandbox
    complaints: list[str] = field(default_factory=list)

    def shown(self, testid: str) -> Locator:
        """What has this test id and can be seen (each person's phone has its own)."""
        return self.page.get_by_test_id(testid).locator("visible=true")

    def button(self, text: str) -> Locator:
        return self.shown("button").filter(has_text=text)

    @property
    def sheet(self) -> FrameLocator:
        return self.page.frame_locator("[data-testid=sheet-page]:visible")

    async def write(self, text: str) -> None:
        await self.shown("composer").fill(text)
        await self.shown("send").click()

    async def go(self, tab: str) -> None:
        """Bring a part to the front where only one is shown."""
        button = self.page.get_by_test_id(f"tab-{tab}")
        if await button.is_visible():
            await button.click()


@pytest_asyncio.fixture(loop_scope="module")
async def sandbox() -> AsyncIterator[Sandbox]:
    async with serve() as running:
        open_scene(running)
        yield running


@pytest_asyncio.fixture(loop_scope="module")
async def bot(sandbox: Sandbox) -> AsyncIterator[PretendBot]:
    """Its checkout button opens a real (pretend) checkout that comes back by a deep link."""
    async with aiohttp.ClientSession() as http, Receiver.listening() as receiver:
        api = Api(http, sandbox.stripe_base)
        await api.post("webhook_endpoints", {"url": receiver.url, "enabled_events": ["*"]})
        back = f"{sandbox.telegram_link_base}/{sandbox.telegram.bot_username}?start=paid"
        session = await Road(sandbox, api, http).session(trial=7, success_url=back, cancel_url=back)
        async with PretendBot(sandbox, pay_url=session["url"]) as running:
            yield running


@pytest_asyncio.fixture(loop_scope="module", autouse=True)
async def fresh(browser: Browser) -> AsyncIterator[None]:
    """Close the pages of a test after it, so that no watcher outlives its sandbox."""
    yield
    for context in browser.contexts:
        await context.close()


async def look(browser: Browser, sandbox: Sandbox, *, width: int = 1440, height: int = 900) -> Viewer:
    context = await browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
    viewer = Viewer(await context.new_page(), sandbox)
    viewer.page.on("console", lambda line: viewer.complaints.append(line.text) if line.type != "log" else None)
    viewer.page.on("pageerror", lambda error: viewer.complaints.append(str(error)))
    await viewer.page.goto(sandbox.base_url + "/")
    await viewer.page.wait_for_selector("body[data-ready]")
    return viewer


@pytest.mark.parametrize(("width", "height"), SIZES)
async def test_a_stranger_walks_the_whole_road(
    browser: Browser, sandbox: Sandbox, bot: PretendBot, width: int, height: int
) -> None:
    viewer = await look(browser, sandbox, width=width, height=height)
    await viewer.shown("start").click()
    await viewer.button("See the tiers").click()
    await viewer.button("Basic").click()
    await viewer.button("Go to checkout").click()
    await expect(viewer.shown("sheet-address")).to_have_text("pretend checkout.stripe.com")
    await expect(viewer.sheet.get_by_test_id("fill-4000000000000002")).to_be_hidden()
    await viewer.sheet.get_by_test_id("fill-4242424242424242").click()
    await viewer.sheet.get_by_test_id("pay").click()
    await expect(viewer.shown("sheet")).to_have_count(0)
    await expect(viewer.shown("message").filter(has_text="/start paid")).to_be_visible()
    await viewer.write("/invite")
    await viewer.button("Retainer lounge").click()
    await expect(viewer.shown("toast")).to_contain_text("Retainer lounge")
    await viewer.write("/billing_status")
    await viewer.shown("person-Olga").click()
    await viewer.write("/admin")
    await viewer.go("steps")
    await expect(viewer.page.locator("[data-testid^=step-][data-done=true]")).to_have_count(7)
    await viewer.go("groups")
    await expect(viewer.shown("group-Retainer lounge").get_by_test_id("member")).to_have_count(3)
    card = await viewer.shown("group-Retainer lounge").evaluate("card => card.scrollWidth - card.clientWidth")
    assert card == 0
    await viewer.go("stripe")
    await expect(viewer.shown("subscription")).to_contain_text("trialing")
    assert viewer.complaints == []


@pytest.mark.parametrize(("width", "height"), SIZES)
async def test_no_part_is_wider_than_the_window(
    browser: Browser, sandbox: Sandbox, bot: PretendBot, width: int, height: int
) -> None:
    viewer = await look(browser, sandbox, width=width, height=height)
    await viewer.shown("start").click()
    await viewer.write("https://example.com/" + "long" * 60)
    for tab in ("phone", "steps", "groups", "stripe", "time"):
        await viewer.go(tab)
        assert await viewer.page.evaluate("document.scrollingElement.scrollWidth") == width, tab
        wide = "[...document.querySelectorAll('main, .panel, .log')].filter(e => e.scrollWidth > e.clientWidth + 1)"
        assert await viewer.page.evaluate(f"{wide}.map(e => e.className)") == [], tab


async def test_what_a_person_writes_stays_text(browser: Browser, sandbox: Sandbox, bot: PretendBot) -> None:
    viewer = await look(browser, sandbox)
    await viewer.shown("start").click()
    await viewer.write('<img src=x onerror="document.title=1"> & <b>bold</b>')
    reply = viewer.shown("message").filter(has_text="You wrote").last
    await expect(reply).to_contain_text('<img src=x onerror="document.title=1"> & <b>bold</b>')
    assert await viewer.page.locator(".line img, .line b, #ledger img").count() == 0
    assert await viewer.page.title() == "Retainer, in its sandbox"


async def test_marks_are_shown_as_what_they_mean(browser: Browser, sandbox: Sandbox, bot: PretendBot) -> None:
    viewer = await look(browser, sandbox)
    await viewer.shown("start").click()
    await bot.say(ADA, '<b>a <i>b</i></b> <code>c</code> <tg-spoiler>d</tg-spoiler> <a href="http://127.0.0.1/e">f</a>')
    message = viewer.shown("message").last
    await expect(message.locator("strong em")).to_have_text("b")
    await expect(message.locator("code")).to_have_text("c")
    await expect(message.locator(".spoiler")).to_have_text("d")
    await expect(message.get_by_role("button", name="f")).to_be_visible()


async def test_arabic_is_set_from_right_to_left_and_english_beside_it_is_not(
    browser: Browser, sandbox: Sandbox, bot: PretendBot
) -> None:
    viewer = await look(browser, sandbox)
    await viewer.shown("start").click()
    ends = """text => [text.childNodes[0], text.childNodes[text.childNodes.length - 1]].map((node, last) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        last ? range.setStart(range.endContainer, range.endOffset - 1) : range.setEnd(range.startContainer, 1);
        return range.getBoundingClientRect().left;
    })"""
    await bot.say(ADA, "كل شيء مفتوح.")
    first, stop = await viewer.shown("message").filter(has_text="مفتوح").locator(".text").evaluate(ends)
    assert stop < first
    await bot.say(ADA, "Everything is open.")
    first, stop = await viewer.shown("message").filter(has_text="Everything").locator(".text").evaluate(ends)
    assert first < stop


async def test_an_alert_takes_the_focus_and_gives_it_back(browser: Browser, sandbox: Sandbox, bot: PretendBot) -> None:
    viewer = await look(browser, sandbox)
    await viewer.shown("start").click()
    await viewer.button("See the tiers").click()
    await viewer.button("Premium").click()
    await viewer.button("Terms").click()
    await expect(viewer.shown("alert")).to_contain_text("Are you sure?")
    await viewer.page.keyboard.press("Enter")
    await expect(viewer.shown("alert")).to_have_count(0)
    await expect(viewer.button("Terms")).to_be_focused()


async def test_the_keyboard_alone_is_enough(browser: Browser, sandbox: Sandbox, bot: PretendBot) -> None:
    viewer = await look(browser, sandbox)
    press = viewer.page.keyboard.press
    await viewer.shown("person-Ada").focus()
    await press("ArrowRight")
    await expect(viewer.shown("person-Ben")).to_be_focused()
    await expect(viewer.shown("person-Ben")).to_have_attribute("aria-selected", "true")
    await viewer.shown("start").press("Enter")
    await expect(viewer.shown("composer")).to_be_focused()
    await viewer.page.keyboard.type("/sub")
    await expect(viewer.shown("command")).to_have_count(1)
    await press("ArrowDown")
    await press("Enter")
    await viewer.button("Enterprise").press("Enter")
    await viewer.button("Go to checkout").press("Enter")
    await expect(viewer.shown("sheet-close")).to_be_focused()
    await press("Escape")
    await expect(viewer.button("Go to checkout")).to_be_focused()


async def test_a_page_beyond_this_machine_is_named_and_not_loaded(
    browser: Browser, sandbox: Sandbox, bot: PretendBot
) -> None:
    viewer = await look(browser, sandbox)
    asked: list[str] = []
    viewer.page.on("request", lambda request: asked.append(request.url))
    await viewer.shown("start").click()
    await bot.say(ADA, "Terms", [{"text": "Read", "url": "https://example.com/terms"}])
    await viewer.button("Read").click()
    await expect(viewer.shown("sheet")).to_contain_text("https://example.com/terms")
    assert [url for url in asked if not url.startswith(sandbox.base_url)] == []


async def test_the_switches_move_the_sandbox_and_follow_it(browser: Browser, sandbox: Sandbox) -> None:
    viewer = await look(browser, sandbox)
    await viewer.page.get_by_test_id("webhooks-mode").get_by_text("Hold back").click()
    await expect(viewer.page.get_by_test_id("webhooks-hold")).to_be_checked()
    await expect(viewer.shown("ledger-row").first).to_contain_text("held back from now on")
    # A click, not `check`: until the sandbox has heard of it, the page shows the switch as the sandbox still has it.
    await viewer.shown("stripe-down").click()
    await expect(viewer.shown("ledger-row").first).to_contain_text("Stripe is down")
    await expect(viewer.shown("stripe-down")).to_be_checked()
    assert (sandbox.stripe.webhooks.mode, sandbox.stripe.faults.down) == ("hold", True)
    sandbox.stripe.faults.clear()
    sandbox.changes.bump()
    await expect(viewer.shown("stripe-down")).not_to_be_checked()


async def test_a_day_ahead_is_seen_on_the_clock_and_in_the_ledger(browser: Browser, sandbox: Sandbox) -> None:
    viewer = await look(browser, sandbox)
    before = sandbox.clock.offset
    await viewer.shown("advance-day").click()
    await expect(viewer.shown("ledger-row").first).to_contain_text("The clock moves on by 1 day")
    await expect(viewer.shown("advance-day")).to_be_enabled()
    assert sandbox.clock.offset >= before + 86_390


async def test_somebody_elses_new_message_is_counted_on_their_tab(
    browser: Browser, sandbox: Sandbox, bot: PretendBot
) -> None:
    viewer = await look(browser, sandbox)
    sandbox.telegram.start(sandbox.telegram.people[1])
    await expect(viewer.shown("person-Ben").locator(".unread")).to_have_text("1")
    await viewer.shown("person-Ben").click()
    await expect(viewer.shown("person-Ben").locator(".unread")).to_be_hidden()


async def test_rarer_trouble_unfolds_and_follows_the_sandbox(browser: Browser, sandbox: Sandbox) -> None:
    viewer = await look(browser, sandbox)
    await viewer.page.get_by_text("More trouble").click()
    await viewer.shown("version").select_option("2024-11-20.acacia")
    await expect(viewer.shown("ledger-row").first).to_contain_text("2024-11-20.acacia")
    await viewer.shown("decline-code").select_option("lost_card")
    await viewer.shown("plan-decline").click()
    await expect(viewer.shown("ledger-row").first).to_contain_text("lost card")
    await viewer.shown("next-answer").select_option("cut-done")
    await viewer.shown("plan-answer").click()
    await expect(viewer.shown("ledger-row").first).to_contain_text("break before the answer")
    sandbox.stripe.webhooks.envelope.clear()
    sandbox.changes.bump()
    await expect(viewer.shown("version")).to_have_value("2026-10-28.endive")


async def test_the_dashboard_cancels_by_hand_what_the_page_shows(browser: Browser, sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as http:
        row = await Road(sandbox, Api(http, sandbox.stripe_base), http).subscription()
    viewer = await look(browser, sandbox)
    await viewer.go("stripe")
    await viewer.page.get_by_text("By hand, in the Dashboard").click()
    await viewer.page.get_by_role("button", name="Cancel at the end").click()
    await expect(viewer.page.get_by_role("button", name="Keep after all")).to_be_visible()
    assert sandbox.stripe.get(row["id"])["cancel_at_period_end"] is True
    await viewer.page.get_by_role("button", name="Cancel now").click()
    await expect(viewer.shown("subscription").first).to_contain_text("canceled")
