"""What becomes of a text that is sent: parsed, trimmed, measured, with commands and links found in it."""

from __future__ import annotations

import re

import orjson

from sandbox.telegram.errors import ApiError
from sandbox.telegram.html import HtmlError, parse, sort
from sandbox.telegram.parameters import Parameters
from sandbox.telegram.rules import PARSE_MODE, TEXT_EMPTY
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.units import units

FOUND = (
    ("bot_command", re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])")),
    ("url", re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)]")),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("mention", re.compile(r"(?<![\w@/.])@\w{4,32}\b")),
)


def formatted(parameters: Parameters, name: str = "text", marks: str = "entities") -> tuple[str, list[JsonObject]]:
    """Text and entities of a call, trimmed; raises 400 when the markup is wrong. May be empty."""
    text = parameters.text(name).replace("\r", "")
    mode = parameters.text("parse_mode").lower()
    if mode == "html":
        text, entities = parsed(text)
    elif mode:
        # Markdown is left out of this double: nothing here writes it.
        raise PARSE_MODE
    else:
        entities = parameters.array(marks)
    return detect(*trim(text, entities))


def parsed(text: str) -> tuple[str, list[JsonObject]]:
    try:
        return parse(text)
    except HtmlError as error:
        raise ApiError(400, f"Bad Request: can't parse entities: {error}") from error


def required(parameters: Parameters, *, limit: int, too_long: ApiError) -> tuple[str, list[JsonObject]]:
    """The same, refused when nothing is left or more than `limit` UTF-16 units are."""
    text, entities = formatted(parameters)
    if not text:
        raise TEXT_EMPTY
    if units(text) > limit:
        raise too_long
    return text, entities


def trim(text: str, entities: list[JsonObject]) -> tuple[str, list[JsonObject]]:
    """Without white space at both ends, as the server stores it; entities move along."""
    shift = units(text) - units(text.lstrip())
    text = text.strip()
    room = units(text)
    kept = []
    for entity in entities:
        begin = max(entity["offset"] - shift, 0)
        end = min(entity["offset"] + entity["length"] - shift, room)
        if end > begin:
            kept.append(entity | {"offset": begin, "length": end - begin})
    return text, kept


def detect(text: str, entities: list[JsonObject]) -> tuple[str, list[JsonObject]]:
    """Commands, links, addresses and mentions that the server marks by itself, outside code and other links."""
    closed = {"code", "pre", "text_link", "bot_command", "url", "email", "mention"}
    taken = [(each["offset"], each["offset"] + each["length"]) for each in entities if each["type"] in closed]
    found = list(entities)
    for kind, pattern in FOUND:
        for hit in pattern.finditer(text):
            begin, length = units(text[: hit.start()]), units(hit.group())
            if not any(begin < end and start < begin + length for start, end in taken):
                taken.append((begin, begin + length))
                found.append({"type": kind, "offset": begin, "length": length})
    return text, sort(found)


def same(first: object, second: object) -> bool:
    """Equal as JSON."""
    return orjson.dumps(first, option=orjson.OPT_SORT_KEYS) == orjson.dumps(second, option=orjson.OPT_SORT_KEYS)
