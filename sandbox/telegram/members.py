"""A place in a chat: status, rights and permissions, as ChatMember shows them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from sandbox.telegram.shapes import JsonObject

ADMIN_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)
GROUP_ONLY_RIGHTS = ("can_pin_messages", "can_manage_topics", "can_manage_tags")
CHANNEL_ONLY_RIGHTS = ("can_post_messages", "can_edit_messages")
ALL_RIGHTS = ADMIN_RIGHTS + GROUP_ONLY_RIGHTS + CHANNEL_ONLY_RIGHTS

SENDING = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
)
PERMISSIONS = (
    *SENDING,
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)


@dataclass(frozen=True, slots=True)
class Member:
    """One account's place in one chat; a new value for each change, so that before and after can be told."""

    status: str = "left"
    rights: frozenset[str] = frozenset()
    permissions: frozenset[str] = field(default_factory=lambda: frozenset(PERMISSIONS))
    until: int = 0
    here: bool = False

    @property
    def present(self) -> bool:
        """Inside the chat now."""
        return self.status in {"creator", "administrator", "member"} or (self.status == "restricted" and self.here)

    @property
    def admin(self) -> bool:
        return self.status in {"creator", "administrator"}

    def may(self, right: str) -> bool:
        return self.status == "creator" or (self.status == "administrator" and right in self.rights)

    def may_write(self) -> bool:
        return self.present and (self.status != "restricted" or "can_send_messages" in self.permissions)

    def at(self, now: int) -> Member:
        """The same place seen at `now` (Unix seconds): bans and restrictions with a date end by themselves."""
        if not self.until or now < self.until:
            return self
        if self.status == "kicked":
            return LEFT
        if self.status == "restricted":
            return PLAIN if self.here else LEFT
        return self

    def as_json(self, user: JsonObject, *, kind: str) -> JsonObject:
        """A ChatMember object for `user` in a chat of this kind."""
        shown: JsonObject = {"status": self.status, "user": user}
        if self.status == "creator":
            shown["is_anonymous"] = False
        elif self.status == "administrator":
            shown |= {"can_be_edited": False, "is_anonymous": False} | self._rights(kind)
        elif self.status == "restricted":
            shown |= {"is_member": self.here, "until_date": self.until}
            shown |= {name: name in self.permissions for name in PERMISSIONS}
        elif self.status == "kicked":
            shown["until_date"] = self.until
        return shown

    def _rights(self, kind: str) -> JsonObject:
        own = CHANNEL_ONLY_RIGHTS if kind == "channel" else GROUP_ONLY_RIGHTS
        return {name: name in self.rights for name in ADMIN_RIGHTS + own}


LEFT = Member("left")
PLAIN = Member("member", here=True)
CREATOR = Member("creator", rights=frozenset(ALL_RIGHTS), here=True)


def administrator(rights: Collection[str]) -> Member:
    """An administrator with exactly these rights; each must be one that Telegram knows."""
    unknown = set(rights) - set(ALL_RIGHTS)
    if unknown:
        raise ValueError(f"unknown administrator rights {sorted(unknown)}; known are {', '.join(ALL_RIGHTS)}")
    return Member("administrator", rights=frozenset(rights) | {"can_manage_chat"}, here=True)


def banned(until: int) -> Member:
    return Member("kicked", until=until)


def restricted(member: Member, *, permissions: Collection[str], until: int) -> Member:
    return replace(
        member,
        status="restricted",
        permissions=frozenset(permissions),
        until=until,
        here=member.present,
        rights=frozenset(),
    )
