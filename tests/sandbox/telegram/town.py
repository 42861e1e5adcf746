"""A small town for the table of refusals: people and chats in every state that a bot can meet."""

from __future__ import annotations

from sandbox.clock import Clock
from sandbox.telegram.chats import Chat
from sandbox.telegram.members import administrator
from sandbox.telegram.messages import Message
from sandbox.telegram.methods.table import METHODS
from sandbox.telegram.parameters import Parameters
from sandbox.telegram.people import Person
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.world import TelegramWorld

DAY = 24 * 3600


class Town:
    """`friend` talks to the bot; `stranger` never did; the rest is named after what befell it."""

    def __init__(self, world: TelegramWorld, clock: Clock) -> None:
        self.world = world
        self.clock = clock
        self.owner = world.add_person("Olga")
        self.friend = world.add_person("Frida", username="frida")
        self.stranger = world.add_person("Sten")
        self.blocker = world.add_person("Bella")
        self.ghost = world.add_person("Gus")
        self.member = world.add_person("Mia")
        self.admin = world.add_person("Adam")
        world.start(self.friend)
        world.start(self.blocker)
        world.block_bot(self.blocker)
        world.start(self.ghost)
        world.deactivate(self.ghost)
        self._make_chats()
        self._make_messages()

    def _make_chats(self) -> None:
        world, owner = self.world, self.owner
        self.group = world.create_chat("Members", owner=owner)
        world.add_bot(self.group, by=owner)
        world.add_member(self.group, self.member)
        world.state.move(self.group, self.admin.id, administrator(["can_change_info"]), by=owner.as_user())
        self.powerless = world.create_chat("No rights", owner=owner)
        world.add_bot(self.powerless, by=owner, rights=None)
        world.add_member(self.powerless, self.member)
        self.channel = world.create_chat("News", "channel", owner=owner)
        world.add_bot(self.channel, by=owner)
        self.elsewhere = world.create_chat("Elsewhere", owner=owner)
        self.far_channel = world.create_chat("Far", "channel", owner=owner)
        self.kicked = world.create_chat("Kicked", owner=owner)
        self.kicked_channel = world.create_chat("Kicked news", "channel", owner=owner)
        for chat in (self.kicked, self.kicked_channel):
            world.add_bot(chat, by=owner)
            world.remove_bot(chat)

    def _make_messages(self) -> None:
        world = self.world
        self.own = self.bot_says("Hello")
        self.theirs = world.send(self.friend, "Hi")
        self.in_group = world.send(self.member, "Hi all", chat=self.powerless)
        self.gone = self.bot_says("Soon gone")
        self.gone.deleted = True
        self.file = self.bot_says("ignored", method="sendDocument", document="file-1")
        self.old_tap = world.tap_raw(self.friend, self.friend.id, self.own.message_id, "old")
        self.old = self.bot_says("Old")
        self.clock.move(3 * DAY)
        self.fresh = self.bot_says("Fresh")
        self.theirs_fresh = world.send(self.friend, "Hi again")
        self.tap = world.tap_raw(self.friend, self.friend.id, self.own.message_id, "new")

    def bot_says(self, text: str, *, method: str = "sendMessage", **more: object) -> Message:
        """Straight through the table of methods: the HTTP way is what the test itself takes."""
        METHODS[method](self.world.state, Parameters({"chat_id": self.friend.id, "text": text} | more))
        message = self.world.last_message(self.friend)
        assert message is not None
        return message

    def whisper(self, chat: Chat, who: Person) -> JsonObject:
        return {"chat_id": chat.id, "text": "Hi", "ephemeral_message_parameters": {"receiver_user_id": who.id}}

    def to_friend(self, **more: object) -> JsonObject:
        return {"chat_id": self.friend.id} | more

    def with_button(self, **button: object) -> JsonObject:
        """A sendMessage with one button."""
        return self.to_friend(text="Choose", reply_markup={"inline_keyboard": [[button]]})
