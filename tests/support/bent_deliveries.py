"""Good deliveries, bent: each kind takes a signed event and breaks one thing about it; none of them is an event any more."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from typing import TYPE_CHECKING

import orjson

from web.stripe_webhook import MOST_BYTES, PATH

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    Sign = Callable[..., str]
    Bend = Callable[[Random, bytes, Sign], "Delivery"]

_ODD: tuple[object, ...] = (
    None,
    True,
    False,
    0,
    -1,
    7,
    1.5,
    10**12,
    -(2**63),
    2**64 - 1,
    "",
    " ",
    "\0",
    "é",
    "\U0001f600",
    [],
    {},
    [[]],
)
_NEEDED = ("id", "type", "created", "data")
_HEADERS = ("Content-Type", "Accept", "X-Request-Id", "Cookie", "Authorization", "Content-Encoding", "Range", "Host")


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """Bytes for the wire. `unfinished`: the request never comes to its end; `last`: nothing may follow on its connection."""

    wire: bytes
    unfinished: bool = False
    last: bool = False


def plain(body: bytes, signature: str | bytes, *more: bytes, length: int | None = None) -> bytes:
    """A POST as Stripe makes it, with further header lines."""
    said = signature if isinstance(signature, bytes) else signature.encode()
    size = f"Content-Length: {len(body) if length is None else length}".encode()
    lines = [f"POST {PATH} HTTP/1.1".encode(), b"Host: x", b"Stripe-Signature: " + said, size, *more]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def flipped(chance: Random, good: bytes, sign: Sign) -> Delivery:
    body = bytearray(good)
    for _ in range(chance.randrange(1, 4)):
        body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
    return Delivery(wire=plain(bytes(body) if body != good else good[1:], sign(good)))


def cut_short(chance: Random, good: bytes, sign: Sign) -> Delivery:
    return Delivery(wire=plain(good[: chance.randrange(len(good))], sign(good)))


def broken_off(chance: Random, good: bytes, sign: Sign) -> Delivery:
    body = good[: chance.randrange(len(good))]
    return Delivery(wire=plain(body, sign(good), length=len(good)), unfinished=True)


def bent_signature(chance: Random, good: bytes, sign: Sign) -> Delivery:
    said = bytearray(sign(good).encode())
    match chance.randrange(4):
        case 0:
            said[chance.randrange(2, len(said))] = chance.choice(b"gz=,;\x80\xff!9")
            said += b"x"
        case 1:
            said = bytearray(chance.randbytes(chance.randrange(1, 200)).translate(None, b"\r\n\0"))
        case 2:
            said = bytearray(b"t=" + b"9" * chance.randrange(11, 5_000) + b",v1=" + b"ab" * 32)
        case _:
            said = bytearray(b",".join([b"v1=" + chance.randbytes(4).hex().encode()] * chance.randrange(1, 900)))
    return Delivery(wire=plain(good, bytes(said)))


def odd_headers(chance: Random, good: bytes, sign: Sign) -> Delivery:
    name = chance.choice(_HEADERS).encode()
    value = chance.randbytes(chance.randrange(0, 300)).translate(None, b"\r\n" if chance.random() < 0.9 else b"")
    if chance.random() < 0.05:
        value = b"a" * 20_000
    return Delivery(wire=plain(good + b" ", sign(good), name + b": " + value), last=True)


def signed_elsewhere(chance: Random, good: bytes, sign: Sign) -> Delivery:
    if chance.random() < 0.5:
        return Delivery(wire=plain(good, sign(good, secret="whsec_of_somebody")))
    return Delivery(wire=plain(good, sign(good, age=chance.choice((-1, 1)) * chance.randrange(400, 10**9))))


def odd_shape(chance: Random, good: bytes, sign: Sign) -> Delivery:
    return _signed(orjson.dumps(_broken(chance, good)), sign)


def odd_shape_bent(chance: Random, good: bytes, sign: Sign) -> Delivery:
    body = bytearray(orjson.dumps(_broken(chance, good)))
    for _ in range(chance.randrange(1, 6)):
        place = chance.randrange(len(body) + 1)
        body[place : place + chance.randrange(0, 4)] = chance.choice(
            (b"", b"[", b"}", b"\\u0000", b"\\", b"\xff", b'"')
        )
    return odd_shape(chance, good, sign) if _whole(bytes(body)) else _signed(bytes(body), sign)


def huge_number(chance: Random, good: bytes, sign: Sign) -> Delivery:
    number = chance.choice((b"1e999", b"-1e999", b"-1", b"9" * chance.randrange(20, 5_000), b"1.7976931348623157e309"))
    event = orjson.loads(good)
    name = chance.choice(("id", "type", "created"))
    return _signed(orjson.dumps({**event, name: "(here)"}).replace(b'"(here)"', number), sign)


def deep_nesting(chance: Random, good: bytes, sign: Sign) -> Delivery:
    depth = chance.choice((200, 900, 1_100, 50_000))
    deep = b'{"\\u0000":' * depth + b"1" + b"}" * depth if chance.random() < 0.5 else b"[" * depth + b"]" * depth
    event = {**orjson.loads(good), "created": None, "deep": "(here)"}
    return _signed(orjson.dumps(event).replace(b'"(here)"', deep), sign)


def wrong_encoding(chance: Random, good: bytes, sign: Sign) -> Delivery:
    text = good.decode()
    body = chance.choice(
        (
            text.encode("utf-16"),
            text.encode("utf-32-be"),
            b"\xef\xbb\xbf" + good,
            good.replace(b"invoice", b"invo\xefce").replace(b"evt_", b"\xc3\x28"),
            good.replace(b'"evt_', b'"\\udfff'),
        )
    )
    return _signed(body, sign)


def not_packed_so(chance: Random, good: bytes, sign: Sign) -> Delivery:
    way = chance.choice((b"gzip", b"deflate"))
    body = chance.choice((good, gzip.compress(good)[: chance.randrange(4, 40)], chance.randbytes(60)))
    return Delivery(wire=plain(body, sign(b""), b"Content-Encoding: " + way), last=True)


def bent_chunks(chance: Random, good: bytes, sign: Sign) -> Delivery:
    size = chance.choice((b"zz", b"-5", b"ffffffffffffffffff", b"", b"5;" + b"x" * 50))
    head = f"POST {PATH} HTTP/1.1\r\nHost: x\r\nStripe-Signature: {sign(good)}\r\nTransfer-Encoding: chunked\r\n\r\n"
    return Delivery(wire=head.encode() + size + b"\r\n" + good + b"\r\n0\r\n\r\n", last=True)


def too_large(chance: Random, good: bytes, sign: Sign) -> Delivery:
    if chance.random() < 0.95:  # one in twenty is enough: each is half a megabyte
        return odd_shape(chance, good, sign)
    return Delivery(wire=plain(good.ljust(MOST_BYTES + 1), sign(good)))


BENT: dict[str, Bend] = {
    bend.__name__: bend
    for bend in (
        flipped,
        cut_short,
        broken_off,
        bent_signature,
        odd_headers,
        signed_elsewhere,
        odd_shape,
        odd_shape_bent,
        huge_number,
        deep_nesting,
        wrong_encoding,
        not_packed_so,
        bent_chunks,
        too_large,
    )
}


def _signed(body: bytes, sign: Sign) -> Delivery:
    return Delivery(wire=plain(body, sign(body)))


def _whole(body: bytes) -> bool:
    """Whether bending has made an event of what was broken: a zero byte without its escape is a word, -1 without its sign a time."""
    try:
        event = orjson.loads(body)
    except orjson.JSONDecodeError:
        return False
    if not isinstance(event, dict):
        return False
    kinds: dict[str, type | tuple[type, ...]] = {"id": str, "type": str, "created": (int, float), "data": dict}
    # A time of 0 is one, too: it is the other three that must not be empty.
    return all(isinstance(event.get(name), kind) for name, kind in kinds.items()) and all(
        event[name] for name in ("id", "type", "data")
    )


def _broken(chance: Random, good: bytes) -> object:
    """An event that lacks what every event has, with whatever else in it; some are no object at all."""
    if chance.random() < 0.1:
        return chance.choice((None, True, 1, "x", [], [1], {}))
    event = orjson.loads(good)
    for _ in range(chance.randrange(0, 4)):
        event[chance.choice((*event, "account", "context", "request"))] = chance.choice(_ODD[:-9])
    if chance.random() < 0.5:
        event["data"] = chance.choice((event["data"], {"object": {"customer": chance.choice(_ODD[:12])}}))
    needed = chance.choice(_NEEDED)
    if chance.random() < 0.5:
        event.pop(needed, None)
    else:
        event[needed] = chance.choice((None, True, -1, "", "\0", [], 1.5))
    return event
