"""/admin: numbers, a person looked up, chats. To anybody else it does not exist: the router's filter lets them fall through."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from billing.erase_subscriber import erase_subscriber, plan_erasure
from billing.list_unreached import list_unreached
from billing.look_up_person import look_up_person
from billing.report_health import report_health
from billing.report_numbers import report_numbers
from billing.undo_second import undo_second
from bot.callbacks import Admin, AdminPage, AskForget, BindChat, Forget, UndoSecond
from bot.chats.binding import bind_chat, free_slugs, known_chat
from bot.conversations.admin_care import show_card
from bot.conversations.admin_work import show_queue
from bot.filters import FromAdmin, Words
from bot.screens import admin as screens
from bot.screens.erasure import forget_prompt, forgotten
from bot.screens.health import health
from bot.screens.unreached import unreached
from bot.states import Lookup
from bot.visit import Visit
from domain.question import is_fresh
from storage.chats import all_chats


def router() -> Router:
    made = Router(name="admin")
    made.message.filter(FromAdmin())
    made.callback_query.filter(FromAdmin())
    made.message.register(admin, Command("admin"))
    made.message.register(typed, Lookup.typing, Words())
    made.callback_query.register(open_page, Admin.filter())
    made.callback_query.register(bind, BindChat.filter())
    made.callback_query.register(undo, UndoSecond.filter())
    made.callback_query.register(ask_forget, AskForget.filter())
    made.callback_query.register(forget, Forget.filter())
    return made


async def admin(_: Message, command: CommandObject, visit: Visit) -> None:
    """`/admin` shows the numbers; `/admin find <number|@name|cus_…>` a person."""
    words = (command.args or "").split(maxsplit=1)
    if words[:1] != ["find"]:
        await _show_page(visit, AdminPage.NUMBERS)
    elif words[1:]:
        await _find(visit, words[1])
    else:
        await _show_page(visit, AdminPage.FIND)


async def typed(message: Message, visit: Visit) -> None:
    """Whom to look for, after the button."""
    await _find(visit, message.text or "")


async def open_page(_: CallbackQuery, callback_data: Admin, visit: Visit) -> None:
    await _show_page(visit, callback_data.page)


async def bind(_: CallbackQuery, callback_data: BindChat, visit: Visit) -> None:
    """Bind a chat, or ask to which slug."""
    chat = next((row for row in await all_chats() if row.id == callback_data.chat), None)
    if chat is not None and not callback_data.slug:
        await visit.show(screens.bind_prompt(visit.t, known_chat(chat), await free_slugs(visit.ctx)))
        return
    outcome = await bind_chat(visit.ctx, visit.bot, chat, callback_data.slug, by=visit.subscriber.telegram_id)
    title = chat.title if chat else ""
    await visit.show(screens.bound(visit.t, outcome, title=title, slug=callback_data.slug))


async def undo(_: CallbackQuery, callback_data: UndoSecond, visit: Visit) -> None:
    """End somebody's second subscription; a second tap finds none any more."""
    ended = await undo_second(visit.ctx, callback_data.person, by=visit.subscriber.telegram_id)
    await visit.show(screens.undone(visit.t, callback_data.person, ended))


async def ask_forget(_: CallbackQuery, callback_data: AskForget, visit: Visit) -> None:
    """What it would end and delete, before anything is."""
    await _ask_forget(visit, callback_data.person)


async def _ask_forget(visit: Visit, person: int) -> None:
    await visit.show(forget_prompt(visit.t, person, await plan_erasure(visit.ctx, person), visit.ctx.clock.now()))


async def forget(_: CallbackQuery, callback_data: Forget, visit: Visit) -> None:
    """Forget somebody; a second tap finds nobody by that number, and an old yes asks again."""
    if not is_fresh(callback_data.at, now=visit.ctx.clock.now()):
        await _ask_forget(visit, callback_data.person)
        return
    by = f"admin:{visit.subscriber.telegram_id}"
    await visit.show(forgotten(visit.t, await erase_subscriber(visit.ctx, callback_data.person, by=by)))


async def _show_page(visit: Visit, page: AdminPage) -> None:
    await visit.state.clear()
    match page:
        case AdminPage.NUMBERS:
            await visit.show(screens.numbers(visit.t, await report_numbers(visit.ctx), visit.ctx.catalogue))
        case AdminPage.HEALTH:
            await visit.show(health(visit.t, await report_health(visit.ctx)))
        case AdminPage.UNREACHED:
            await visit.show(unreached(visit.t, await list_unreached()))
        case AdminPage.WORK:
            await show_queue(visit)
        case AdminPage.FIND:
            await visit.state.set_state(Lookup.typing)
            await visit.show(screens.find_prompt(visit.t))
        case AdminPage.CHATS:
            await visit.show(
                screens.chats(visit.t, [known_chat(chat) for chat in await all_chats()], visit.ctx.catalogue)
            )


async def _find(visit: Visit, query: str) -> None:
    await show_card(visit, await look_up_person(visit.ctx, query))
    await visit.state.clear()
