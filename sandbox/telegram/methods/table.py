"""The table of methods: everything this double can do, by name.

getUpdates and the webhook's three wait for something, so they stand in `receiving`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sandbox.telegram.methods import answering, editing, identity, inviting, looking, removing, sending
from sandbox.telegram.parameters import Parameters
from sandbox.telegram.state import State

Method = Callable[[State, Parameters], object]

METHODS: Mapping[str, Method] = {
    "getMe": identity.get_me,
    "logOut": identity.say_goodbye,
    "close": identity.say_goodbye,
    "setMyCommands": identity.set_my_commands,
    "getMyCommands": identity.get_my_commands,
    "deleteMyCommands": identity.delete_my_commands,
    "setMyName": identity.set_my_name,
    "getMyName": identity.get_my_name,
    "setMyDescription": identity.set_my_description,
    "getMyDescription": identity.get_my_description,
    "setMyShortDescription": identity.set_my_short_description,
    "getMyShortDescription": identity.get_my_short_description,
    "setChatMenuButton": identity.set_chat_menu_button,
    "sendMessage": sending.send_message,
    "sendDocument": sending.send_document,
    "sendPhoto": sending.send_photo,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "setMessageReaction": editing.set_message_reaction,
    "answerCallbackQuery": answering.answer_callback_query,
    "getChat": looking.get_chat,
    "getChatMember": looking.get_chat_member,
    "getChatMemberCount": looking.get_chat_member_count,
    "getChatAdministrators": looking.get_chat_administrators,
    "leaveChat": looking.leave_chat,
    "createChatInviteLink": inviting.create_chat_invite_link,
    "editChatInviteLink": inviting.edit_chat_invite_link,
    "revokeChatInviteLink": inviting.revoke_chat_invite_link,
    "exportChatInviteLink": inviting.export_chat_invite_link,
    "approveChatJoinRequest": inviting.approve_chat_join_request,
    "declineChatJoinRequest": inviting.decline_chat_join_request,
    "banChatMember": removing.ban_chat_member,
    "unbanChatMember": removing.unban_chat_member,
    "restrictChatMember": removing.restrict_chat_member,
}
BY_LOWER_NAME = {name.lower(): (name, method) for name, method in METHODS.items()}
