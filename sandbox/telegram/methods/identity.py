"""What the bot is and says about itself: name, descriptions, commands, menu button."""

from __future__ import annotations

import re

from sandbox.telegram import rules
from sandbox.telegram.menus import DEFAULT, Scope
from sandbox.telegram.methods.reach import chat_of
from sandbox.telegram.parameters import Parameters
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.state import State

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
SHARED_SCOPES = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators"})


def get_me(state: State, _: Parameters) -> JsonObject:
    return state.bot.as_me()


def say_goodbye(_state: State, _: Parameters) -> bool:
    """There is nothing to log out of: the server is a local one."""
    return True


def set_my_commands(state: State, parameters: Parameters) -> bool:
    commands = parameters.array("commands")
    if len(commands) > 100:
        raise rules.COMMANDS_TOO_MANY
    state.menus.put(scope_of(state, parameters), language_of(parameters), [checked(each) for each in commands])
    state.changes.bump()
    return True


def get_my_commands(state: State, parameters: Parameters) -> list[JsonObject]:
    return state.menus.get(scope_of(state, parameters), language_of(parameters))


def delete_my_commands(state: State, parameters: Parameters) -> bool:
    state.menus.put(scope_of(state, parameters), language_of(parameters), [])
    state.changes.bump()
    return True


def set_my_name(state: State, parameters: Parameters) -> bool:
    name, language = parameters.text("name"), language_of(parameters)
    if len(name) > 64:
        raise rules.NAME_TOO_LONG
    if name or language:
        put_words(state, state.bot.names, language, name)
    return True


def get_my_name(state: State, parameters: Parameters) -> JsonObject:
    return {"name": words_in(state.bot.names, parameters)}


def set_my_description(state: State, parameters: Parameters) -> bool:
    if len(parameters.text("description")) > 512:
        raise rules.DESCRIPTION_TOO_LONG
    put_words(state, state.bot.descriptions, language_of(parameters), parameters.text("description"))
    return True


def get_my_description(state: State, parameters: Parameters) -> JsonObject:
    return {"description": words_in(state.bot.descriptions, parameters)}


def set_my_short_description(state: State, parameters: Parameters) -> bool:
    if len(parameters.text("short_description")) > 120:
        raise rules.DESCRIPTION_TOO_LONG
    words = parameters.text("short_description")
    put_words(state, state.bot.short_descriptions, language_of(parameters), words)
    return True


def get_my_short_description(state: State, parameters: Parameters) -> JsonObject:
    return {"short_description": words_in(state.bot.short_descriptions, parameters)}


def set_chat_menu_button(state: State, parameters: Parameters) -> bool:
    if parameters.text("chat_id"):
        chat_of(state, parameters)
    return True


def checked(command: JsonObject) -> JsonObject:
    """A BotCommand as the server keeps it (a leading slash is forgiven)."""
    name, words = str(command.get("command", "")).removeprefix("/"), str(command.get("description", ""))
    if not COMMAND.fullmatch(name):
        raise rules.COMMAND_INVALID
    if not 1 <= len(words) <= 256:
        raise rules.COMMAND_DESCRIPTION
    return {"command": name, "description": words}


def scope_of(state: State, parameters: Parameters) -> Scope:
    """Where the commands are for; a chat the bot does not know is 400, as for real."""
    scope = parameters.mapping("scope")
    if scope is None:
        return DEFAULT
    kind = str(scope.get("type", ""))
    if kind in SHARED_SCOPES:
        return (kind, 0, 0)
    if kind not in {"chat", "chat_administrators", "chat_member"}:
        raise rules.SCOPE_UNKNOWN
    inner = Parameters(scope)
    chat = chat_of(state, inner)
    if kind != "chat_member":
        return (kind, chat.id, 0)
    user_id = inner.integer("user_id")
    if user_id is None:
        raise rules.USER_INVALID
    return (kind, chat.id, user_id)


def language_of(parameters: Parameters) -> str:
    language = parameters.text("language_code")
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise rules.LANGUAGE_INVALID
    return language


def put_words(state: State, words: dict[str, str], language: str, value: str) -> None:
    words[language] = value
    state.changes.bump()


def words_in(words: dict[str, str], parameters: Parameters) -> str:
    return words.get(language_of(parameters)) or words.get("", "")
