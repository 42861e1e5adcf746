"""The pretend Telegram as one object: HTTP on one side, what people do and see on the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection
from time import monotonic
from typing import TypeVar

from aiohttp import web

from sandbox.changes import Changes
from sandbox.telegram import joining, links, members, pages, talking
from sandbox.telegram.calls import Call
from sandbox.telegram.chats import Chat
from sandbox.telegram.errors import NotPossible
from sandbox.telegram.faults import Faults
from sandbox.telegram.flood import Flood
from sandbox.telegram.gate import Gate
from sandbox.telegram.members import CREATOR, LEFT, PLAIN, Member
from sandbox.telegram.messages import Message
from sandbox.telegram.methods.receiving import Receiving
from sandbox.telegram.people import BotProfile, Person
from sandbox.telegram.polling import Polling
from sandbox.telegram.rules import UNAVAILABLE
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.state import State, Time
from sandbox.telegram.summary import menu_for, summary
from sandbox.telegram.taps import CallbackTap
from sandbox.telegram.webhook import Webhook

T = TypeVar("T")

FIRST_PERSON_ID = 5_000_000_001
FIRST_CHAT_ID = -1_002_000_000_001
GATEKEEPER = ("can_invite_users", "can_restrict_members", "can_delete_messages")


class TelegramWorld:
    """People act by its methods (NotPossible: their app would not let them); the bot talks to its routes."""

    def __init__(
        self,
        *,
        clock: Time,
        base_url: str,
        bot_username: str = "retainer_demo_bot",
        token: str = "1000001:sandbox-token",
        changes: Changes | None = None,
    ) -> None:
        bot = BotProfile(token, bot_username, names={"": "Retainer"}, descriptions={}, short_descriptions={})
        self.state = State(clock=clock, changes=changes or Changes(), base_url=base_url.rstrip("/"), bot=bot)
        self.webhook = Webhook(self.state)
        self._polling = Polling(self.state)
        self._gate = Gate(self.state, Receiving(self.state, self._polling, self.webhook))

    # -- what it is made of

    @property
    def token(self) -> str:
        return self.state.bot.token

    @property
    def bot_username(self) -> str:
        return self.state.bot.username

    @property
    def changes(self) -> Changes:
        return self.state.changes

    @property
    def faults(self) -> Faults:
        return self.state.faults

    @property
    def flood(self) -> Flood:
        return self.state.flood

    @property
    def calls(self) -> deque[Call]:
        return self.state.calls

    @property
    def unconfirmed(self) -> int:
        """How many updates the bot has not acknowledged yet."""
        return len(self.state.updates.waiting(self.state.now))

    @property
    def people(self) -> list[Person]:
        return list(self.state.people.values())

    @property
    def chats(self) -> list[Chat]:
        return list(self.state.chats.values())

    def add_routes(self, app: web.Application) -> None:
        """Serve the Bot API at /telegram and the links at /t.me; deliveries end with the app."""
        app.router.add_route("*", "/telegram/bot{token}/{method}", self._gate.handle)
        app.router.add_get("/t.me/{name}", self._link_page)
        app.on_shutdown.append(self._close)

    async def _link_page(self, request: web.Request) -> web.Response:
        return pages.answer(self.state, request)

    async def _close(self, _: web.Application) -> None:
        await self.close()

    async def close(self) -> None:
        """Send the poller away and stop posting."""
        self._polling.end(UNAVAILABLE)
        await self.webhook.stop()

    # -- people

    def add_person(
        self,
        first_name: str,
        *,
        username: str | None = None,
        language_code: str | None = "en",
        telegram_id: int | None = None,
    ) -> Person:
        """A new account; ids are above 32 bits unless one is named."""
        number = telegram_id or FIRST_PERSON_ID + len(self.state.people)
        if number in self.state.people or number == self.state.bot.id:
            raise ValueError(f"there is an account with id {number} already")
        person = Person(id=number, first_name=first_name, username=username, language_code=language_code)
        self.state.people[person.id] = person
        self.changes.bump()
        return person

    def person(self, telegram_id: int) -> Person:
        """The person with this id; KeyError names an unknown one."""
        return self.state.people[telegram_id]

    def send(self, person: Person, text: str, *, chat: Chat | None = None, reply_to: Message | None = None) -> Message:
        """The person writes to the bot, or in `chat`."""
        return talking.write(self.state, person, text, chat or self.state.private(person), reply_to=reply_to)

    def attach(
        self, person: Person, kind: str, file_id: str, *, caption: str = "", album: str | None = None
    ) -> Message:
        """The person sends the bot a `photo` or a `document`, alone or as one of an `album`; NotPossible for anything else."""
        known = {"file_id": file_id, "file_unique_id": file_id[-16:]}
        shapes = {
            "photo": [known | {"width": width, "height": width * 3 // 4} for width in (90, 640)],
            "document": known | {"file_name": "brief.pdf", "mime_type": "application/pdf"},
        }
        if kind not in shapes:
            raise NotPossible(f"this app sends photos and documents, no {kind}")
        file = {kind: shapes[kind]} | ({"media_group_id": album} if album else {})
        return talking.attach(self.state, person, self.state.private(person), file, caption)

    def start(self, person: Person, payload: str = "") -> Message:
        """The person presses start, perhaps by a deep link; a blocked bot is unblocked by it."""
        return talking.start(self.state, person, payload)

    def tap(
        self,
        person: Person,
        message: Message,
        *,
        data: str | None = None,
        text: str | None = None,
        row: int | None = None,
        col: int | None = None,
    ) -> CallbackTap:
        """Tap a callback button that is there now, found by its data, its text (whole, or else a part) or its place."""
        payload = talking.payload_of(message, data=data, text=text, row=row, col=col)
        return self.tap_raw(person, message.chat_id, message.message_id, payload)

    def tap_raw(self, person: Person, chat_id: int, message_id: int, data: str) -> CallbackTap:
        """Tap what an old screen still shows, even when the button or the message is gone."""
        return talking.press(self.state, person, self.chat(chat_id), message_id, data)

    def open_invite(self, person: Person, link: str) -> str:
        """Follow an invite link: "joined", "requested" or "already"."""
        return joining.follow(self.state, person, link)

    def block_bot(self, person: Person) -> None:
        talking.block(self.state, person)

    def unblock_bot(self, person: Person) -> None:
        talking.unblock(self.state, person)

    def leave(self, person: Person, chat: Chat) -> None:
        """Out of a group or channel, of their own will."""
        joining.go(self.state, chat, person.id, LEFT, by=person.as_user())

    def deactivate(self, person: Person) -> None:
        """The account is deleted: the bot gets 403 from now on."""
        self.state.deactivated.add(person.id)
        self.changes.bump()

    # -- groups and channels

    def create_chat(self, title: str, kind: str = "supergroup", *, owner: Person, chat_id: int | None = None) -> Chat:
        """A private group ("supergroup") or channel; only its owner is in it."""
        if kind not in {"supergroup", "channel"}:
            raise ValueError(f"kind must be 'supergroup' or 'channel', not {kind!r}")
        groups = sum(chat.kind != "private" for chat in self.chats)
        number = chat_id or FIRST_CHAT_ID - groups
        chat = Chat(id=number, kind=kind, title=title, members={owner.id: CREATOR})
        self.state.chats[chat.id] = chat
        self.changes.bump()
        return chat

    def chat(self, chat_id: int) -> Chat:
        """The chat with this id (a private one has the person's); NotPossible when there is none."""
        try:
            return self.state.chats[chat_id]
        except KeyError as error:
            raise NotPossible(f"there is no chat {chat_id}") from error

    def add_member(self, chat: Chat, person: Person) -> None:
        """The owner adds somebody by hand."""
        owner = next(each for each in chat.members if self.state.place(chat, each).status == "creator")
        joining.enter(self.state, chat, person.id, by=self.state.user(owner))

    def add_bot(self, chat: Chat, *, by: Person, rights: Collection[str] | None = GATEKEEPER) -> None:
        """The bot becomes an administrator with these rights, or with None a plain member of a group."""
        self._place_bot(chat, by, PLAIN if rights is None else members.administrator(rights))

    def demote_bot(self, chat: Chat, *, by: Person | None = None) -> None:
        """No rights any more; a channel has no plain bots, so there it is put out."""
        self._place_bot(chat, by, LEFT if chat.kind == "channel" else PLAIN)

    def remove_bot(self, chat: Chat, *, by: Person | None = None) -> None:
        """Kicked out."""
        self._place_bot(chat, by, members.banned(0))

    def _place_bot(self, chat: Chat, by: Person | None, place: Member) -> None:
        owner = next(each for each in chat.members if self.state.place(chat, each).status == "creator")
        self.state.move(chat, self.state.bot.id, place, by=by.as_user() if by else self.state.user(owner))

    # -- looking

    def private_chat(self, person: Person) -> Chat | None:
        """The person's chat with the bot, if they ever opened it."""
        return self.state.chats.get(person.id)

    def messages(self, chat: Chat | Person) -> list[Message]:
        """What stands in the chat (a person's: with the bot), oldest first."""
        found = self.private_chat(chat) if isinstance(chat, Person) else chat
        return found.visible() if found else []

    def whispers(self, chat: Chat, person: Person) -> list[Message]:
        """What only this person was shown in the chat, oldest first."""
        return [each.message for each in chat.whispers if each.receiver == person.id]

    def last_message(self, person: Person, *, by_bot: bool = True) -> Message | None:
        """The newest message of the bot (or of anybody) in the person's chat."""
        return next((each for each in reversed(self.messages(person)) if each.by_bot or not by_bot), None)

    def buttons(self, message: Message) -> list[JsonObject]:
        """All buttons under a message, row by row."""
        return [button for row in message.inline_keyboard for button in row]

    def members(self, chat: Chat) -> list[Person]:
        """The people who are inside now."""
        return [person for person in self.people if self.state.place(chat, person.id).present]

    def membership(self, chat: Chat, person: Person) -> Member:
        """The person's place in the chat now, also when they are outside."""
        return self.state.place(chat, person.id)

    def menu_for(self, person: Person, chat: Chat | None = None) -> list[JsonObject]:
        """The BotCommands that the person is offered, by scope and language."""
        return menu_for(self.state, person, chat)

    def resolve_link(self, url: str) -> links.StartLink | links.Invitation | None:
        """What an address on t.me opens: a start link, an invitation, or nothing."""
        return links.resolve(self.state, url)

    def summary(self) -> JsonObject:
        """Everything a viewer may see, as JSON."""
        return summary(self.state)

    async def wait_for(self, condition: Callable[[], T | None], timeout: float = 30) -> T:
        """The condition's first value that is neither None nor False; TimeoutError after `timeout` real seconds."""
        deadline = monotonic() + timeout
        while True:
            seen = self.changes.version
            found = condition()
            if found is not None and found is not False:
                return found
            left = deadline - monotonic()
            if left <= 0:
                raise TimeoutError(f"still not true after {timeout} seconds: {condition!r}")
            await self.changes.wait_beyond(seen, left)
