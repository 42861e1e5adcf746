"""What an older Bot API server refuses is said without it, at once from then on; what it takes stays as it is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import TelegramBadRequest

from bot.callbacks import Close, ShowStatus
from bot.plainer import Plainer
from bot.screens.screen import CONFETTI, Screen, copy, link, resting, rows, tap
from bot.show import say, turn
from bot.words import Html
from tests.bench.fake_telegram import message

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiogram.methods import TelegramMethod
    from aiogram.methods.base import TelegramType

    Refuses = Callable[[dict[str, Any]], str | None]

DUE = Html('Due <tg-time unix="5" format="D">1 January 1970</tg-time>.')
KEYBOARD = rows(
    [tap("End it", ShowStatus(), "danger"), link("Pay", "https://a.com", "primary")],
    [resting("Your plan now"), tap("Close", Close())],
    [copy("Copy the number", "R-1")],
)
SCREEN = Screen(DUE, KEYBOARD, CONFETTI)


class OldServer(AiohttpSession):
    """Telegram at the network's edge, as a server of some former day: `refuses` looks at what comes and says why not."""

    def __init__(self, refuses: Refuses) -> None:
        super().__init__()
        self.refuses, self.came = refuses, list[dict[str, Any]]()

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ARG002  # nobody is waited for
    ) -> TelegramType:
        said: dict[str, Any] = {name: getattr(method, name, None) for name in ("text", "message_effect_id")}
        sent = {name: value for name, value in said.items() if value is not None}
        markup = getattr(method, "reply_markup", None)
        if markup is not None:
            sent["reply_markup"] = json.loads(markup.model_dump_json(exclude_none=True))
        self.came.append(sent)
        why = self.refuses(sent)
        good = {"ok": True, "result": message(5, "-")}
        answer = good if why is None else {"ok": False, "error_code": 400, "description": f"Bad Request: {why}"}
        status = 200 if why is None else 400
        read = self.check_response(bot=bot, method=method, status_code=status, content=json.dumps(answer))
        return cast("TelegramType", read.result)

    def buttons(self) -> list[dict[str, Any]]:
        """The buttons of what came last."""
        return [key for row in self.came[-1].get("reply_markup", {}).get("inline_keyboard", []) for key in row]


def bot_to(refuses: Refuses) -> tuple[Bot, OldServer]:
    server = OldServer(refuses)
    server.middleware(Plainer())
    return Bot("1000001:sandbox-token", session=server), server


def no_times(sent: dict[str, Any]) -> str | None:
    return (
        'can\'t parse entities: Unsupported start tag "tg-time" at byte offset 4' if "tg-time" in sent["text"] else None
    )


def no_new_buttons(sent: dict[str, Any]) -> str | None:
    keys = [key for row in sent.get("reply_markup", {}).get("inline_keyboard", []) for key in row]
    odd = any("disabled" in key or "copy_text" in key for key in keys)
    return "text buttons are unallowed in the inline keyboard" if odd else None


def no_styles(sent: dict[str, Any]) -> str | None:
    return "invalid button style specified" if '"style"' in json.dumps(sent) else None


def no_effects(sent: dict[str, Any]) -> str | None:
    return "EFFECT_ID_INVALID" if "message_effect_id" in sent else None


def nothing_new(sent: dict[str, Any]) -> str | None:
    return no_times(sent) or no_new_buttons(sent) or no_styles(sent) or no_effects(sent)


async def test_a_server_of_today_gets_everything() -> None:
    bot, server = bot_to(lambda _: None)
    await say(bot, 5, SCREEN)
    assert server.came[-1]["text"] == DUE
    assert server.came[-1]["message_effect_id"] == CONFETTI
    assert [key.get("style") for key in server.buttons()] == ["danger", "primary", None, None, None]
    assert [("disabled" in key, "copy_text" in key) for key in server.buttons()][2:] == [
        (True, False),
        (False, False),
        (False, True),
    ]


async def test_an_older_one_gets_the_same_words_plain_and_is_asked_for_each_thing_once() -> None:
    bot, server = bot_to(nothing_new)
    await say(bot, 5, SCREEN)
    assert len(server.came) == 5
    assert server.came[-1]["text"] == "Due 1 January 1970."
    assert [key["text"] for key in server.buttons()] == ["End it", "Pay", "Close"]
    await say(bot, 6, SCREEN)
    await turn(bot, 6, 1, SCREEN)
    assert len(server.came) == 7, "it remembers"


@pytest.mark.parametrize(
    ("refuses", "kept"),
    [(no_times, ("style", "disabled")), (no_new_buttons, ("tg-time", "style")), (no_styles, ("tg-time", "disabled"))],
)
async def test_only_what_is_refused_is_left_out(refuses: Refuses, kept: tuple[str, str]) -> None:
    bot, server = bot_to(refuses)
    await say(bot, 5, SCREEN)
    assert len(server.came) == 2
    assert all(word in json.dumps(server.came[-1]) for word in kept)


async def test_what_is_wrong_all_the_same_is_raised() -> None:
    bot, server = bot_to(lambda _: "invalid button style specified")
    with pytest.raises(TelegramBadRequest, match="style"):
        await say(bot, 5, SCREEN)
    assert len(server.came) == 2
    with pytest.raises(TelegramBadRequest, match="style"):
        await say(bot, 5, Screen(Html("Hi")))


async def test_an_effect_plays_in_private_only() -> None:
    bot, server = bot_to(lambda _: None)
    await say(bot, -100_5, SCREEN)
    assert "message_effect_id" not in server.came[-1]
