"""Telegram's HTML: tags to entities, with the server's own errors.

Offsets and lengths of entities count UTF-16 units; offsets in errors count bytes of UTF-8, as the server's do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sandbox.telegram.shapes import JsonObject

SIMPLE_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
}
TAGS = frozenset({*SIMPLE_TAGS, "a", "pre", "code", "blockquote", "tg-emoji", "tg-time"})
# The order in which the server lists entities that cover the same text.
PRIORITY = {
    "blockquote": 0,
    "expandable_blockquote": 0,
    "pre": 11,
    "code": 20,
    "text_link": 49,
    "date_time": 50,
    "bold": 90,
    "italic": 91,
    "underline": 92,
    "strikethrough": 93,
    "spoiler": 94,
    "custom_emoji": 99,
}
NAMED = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
REFERENCE = re.compile(rb"&(?:#(?:x([0-9a-fA-F]+)|([0-9]+))|([a-zA-Z]+));?")
SPACES = b" \t\r\n\0\x0b"
SPACE = re.compile(rb"[ \t\r\n\x0b]*")
DATE_FORMAT = re.compile(r"r|[wWdDtT]*")


class HtmlError(ValueError):
    """What the server would say after "can't parse entities: "."""


@dataclass(slots=True)
class Open:
    """A tag that waits for its end."""

    tag: str
    attributes: dict[str, str]
    offset: int
    byte_begin: int


@dataclass(slots=True)
class Reader:
    """The bytes still to read and what was made of those before."""

    source: bytes
    at: int = 0
    out: bytearray = field(default_factory=bytearray)
    units: int = 0
    stack: list[Open] = field(default_factory=list)
    entities: list[JsonObject] = field(default_factory=list)

    def peek(self) -> bytes:
        return self.source[self.at : self.at + 1]

    def write(self, piece: bytes) -> None:
        self.out += piece
        self.units += sum(1 + (byte >= 0xF0) for byte in piece if byte & 0xC0 != 0x80)

    def skip_spaces(self) -> None:
        found = SPACE.match(self.source, self.at)
        self.at = found.end() if found else self.at

    def until(self, stops: bytes) -> bytes:
        """Everything up to one of these bytes or the end."""
        begin = self.at
        while self.at < len(self.source) and self.source[self.at] not in stops:
            self.at += 1
        return self.source[begin : self.at]

    @property
    def ended(self) -> bool:
        return self.at >= len(self.source)


def parse(text: str) -> tuple[str, list[JsonObject]]:
    """Plain text and its MessageEntity list; raises HtmlError with the server's words."""
    reader = Reader(text.encode("utf-8", "surrogatepass"))
    while not reader.ended:
        if reader.peek() == b"&":
            read_reference(reader)
        elif reader.peek() == b"<":
            read_tag(reader)
        else:
            reader.write(reader.until(b"&<"))
    if reader.stack:
        raise HtmlError(f'Can\'t find end tag corresponding to start tag "{reader.stack[-1].tag}"')
    try:
        plain = reader.out.decode()
    except UnicodeDecodeError as error:
        message = (
            "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate "
            "code units"
        )
        raise HtmlError(message) from error
    return plain, sort(merge_code(reader.entities))


def read_reference(reader: Reader) -> None:
    found = REFERENCE.match(reader.source, reader.at)
    decoded = decode_reference(found) if found else None
    if found is None or decoded is None:
        reader.write(b"&")
        reader.at += 1
        return
    reader.write(decoded)
    reader.at = found.end()


def decode_reference(found: re.Match[bytes]) -> bytes | None:
    """The character meant by `&…;`, or None when it is just text."""
    hexadecimal, decimal, name = found.groups()
    if name is not None:
        return NAMED[name].encode() if name in NAMED else None
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return chr(code).encode("utf-8", "surrogatepass") if 0 < code < 0x10FFFF else None


def read_tag(reader: Reader) -> None:
    begin = reader.at
    reader.at += 1
    if reader.peek() == b"/":
        reader.at += 1
        read_end(reader, begin)
    else:
        read_start(reader, begin)


def read_start(reader: Reader, begin: int) -> None:
    tag = reader.until(SPACES + b">").decode("utf-8", "replace").lower()
    if reader.ended:
        raise HtmlError(f"Unclosed start tag at byte offset {begin}")
    if tag not in TAGS:
        raise HtmlError(f'Unsupported start tag "{tag}" at byte offset {begin}')
    attributes: dict[str, str] = {}
    reader.skip_spaces()
    while reader.peek() != b">":
        read_attribute(reader, tag, begin, attributes)
        reader.skip_spaces()
    reader.at += 1
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise HtmlError(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
    reader.stack.append(Open(tag, attributes, reader.units, len(reader.out)))


def read_attribute(reader: Reader, tag: str, begin: int, attributes: dict[str, str]) -> None:
    name = reader.until(SPACES + b"=>").decode("utf-8", "replace").lower()
    if not name and not reader.ended:
        raise HtmlError(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
    reader.skip_spaces()
    if reader.ended:
        raise HtmlError(f'Unclosed start tag "{tag}" at byte offset {begin}')
    if reader.peek() != b"=":
        attributes[name] = ""
        return
    reader.at += 1
    reader.skip_spaces()
    if reader.ended:
        raise HtmlError(f'Unclosed start tag "{tag}" at byte offset {begin}')
    attributes[name] = read_value(reader)
    if reader.ended:
        raise HtmlError(f"Unclosed start tag at byte offset {begin}")
    # The server takes a comma after a quoted value for a nameless attribute; its own tests write one.
    if reader.peek() == b",":
        reader.at += 1


def read_value(reader: Reader) -> str:
    quote = reader.peek()
    if quote not in {b"'", b'"'}:
        return read_name_token(reader)
    reader.at += 1
    raw = reader.until(quote)
    reader.at += 1
    value = REFERENCE.sub(lambda found: decode_reference(found) or found.group(), raw)
    return value.decode("utf-8", "replace")


def read_name_token(reader: Reader) -> str:
    begin = reader.at
    while reader.peek().isalnum() or (reader.peek() in {b".", b"-"}):
        reader.at += 1
    if not reader.ended and reader.source[reader.at] not in SPACES + b">":
        raise HtmlError(f"Unexpected end of name token at byte offset {begin}")
    return reader.source[begin : reader.at].decode().lower()


def read_end(reader: Reader, begin: int) -> None:
    if not reader.stack:
        raise HtmlError(f"Unexpected end tag at byte offset {begin}")
    name = reader.until(SPACES + b">").decode("utf-8", "replace").lower()
    reader.skip_spaces()
    if reader.peek() != b">":
        raise HtmlError(f"Unclosed end tag at byte offset {begin}")
    reader.at += 1
    opened = reader.stack.pop()
    if name and name != opened.tag:
        raise HtmlError(f'Unmatched end tag at byte offset {begin}, expected "</{opened.tag}>", found "</{name}>"')
    length = reader.units - opened.offset
    if length:
        inner = reader.out[opened.byte_begin :].decode("utf-8", "replace")
        entity = entity_of(opened, inner)
        if entity is not None:
            reader.entities.append({"type": entity.pop("type"), "offset": opened.offset, "length": length} | entity)


def entity_of(opened: Open, inner: str) -> JsonObject | None:
    """The entity's own fields, or None for a tag that says nothing (a link to nowhere)."""
    match opened.tag:
        case "a":
            url = opened.attributes.get("href") or inner
            return {"type": "text_link", "url": normal_url(url)} if is_url(url) else None
        case "pre":
            return {"type": "pre"}
        case "code":
            language = opened.attributes.get("class", "")
            return {"type": "code", "language": language[9:]} if language[:9] == "language-" else {"type": "code"}
        case "blockquote":
            return {"type": "expandable_blockquote" if "expandable" in opened.attributes else "blockquote"}
        case "tg-emoji":
            return custom_emoji(opened.attributes.get("emoji-id", ""))
        case "tg-time":
            return date_time(opened.attributes)
        case _:
            return {"type": SIMPLE_TAGS[opened.tag]}


def custom_emoji(number: str) -> JsonObject:
    if not number.isdigit() or int(number) == 0:
        raise HtmlError("Invalid custom emoji identifier specified")
    return {"type": "custom_emoji", "custom_emoji_id": number}


def date_time(attributes: dict[str, str]) -> JsonObject:
    written = attributes.get("format", "")
    if not DATE_FORMAT.fullmatch(written):
        raise HtmlError("Invalid date format used")
    unix = attributes.get("unix", "")
    entity: JsonObject = {"type": "date_time", "unix_time": int(unix) if unix.isdigit() else 0}
    return entity | ({"date_time_format": written} if written else {})


def is_url(text: str) -> bool:
    """True for what the server accepts as a link: a host with a dot (or an address), or a tg: or ton: link."""
    return bool(
        re.fullmatch(r"(?:https?://)?(?:[^\s/?#]+\.)+[^\s/?#.]{2,}(?:[/?#]\S*)?|(?:tg|ton)://\S+", text)
    ) or bool(re.fullmatch(r"(?:https?://)?(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?(?:[/?#]\S*)?", text))


def normal_url(url: str) -> str:
    return url if "://" in url else f"http://{url}"


def merge_code(entities: list[JsonObject]) -> list[JsonObject]:
    """`pre` around exactly one `code` with a language becomes one `pre` with that language; elsewhere it is lost."""
    spans = {(each["type"], each["offset"], each["length"]): each for each in entities}
    merged: list[JsonObject] = []
    for entity in entities:
        place = (entity["offset"], entity["length"])
        if entity["type"] == "code" and spans.get(("pre", *place)) and entity.get("language"):
            continue
        code = spans.get(("code", *place)) if entity["type"] == "pre" else None
        language = code.get("language") if code else None
        kept = {key: value for key, value in entity.items() if key != "language"}
        merged.append(kept | ({"language": language} if language else {}))
    return merged


def sort(entities: list[JsonObject]) -> list[JsonObject]:
    return sorted(entities, key=lambda each: (each["offset"], -each["length"], PRIORITY.get(each["type"], 50)))
