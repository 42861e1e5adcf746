"""Events as Stripe sends them: about 5 kB, each with an id of its own, each signed."""

from __future__ import annotations

import hashlib
import hmac
import time
from itertools import count

import orjson

from tests.support.stripe_json import item_json, page, subscription_json

SECRET = "whsec_for_benches_only"
PEOPLE = 500
BYTES = 5_000
_ID, _CUSTOMER = "evt_XXXXXXXXXXXX", "cus_XXXX"


def customer(number: int) -> str:
    """The customer of that number, at Stripe."""
    return f"cus_{number:04}"


class Events:
    """Requests to a webhook route, one like the other but for id, person and signature."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._numbers = count()
        body = _body()
        at, whom = body.index(_ID.encode()), body.index(_CUSTOMER.encode())
        assert at < whom
        self._parts = body[:at], body[at + len(_ID) : whom], body[whom + len(_CUSTOMER) :]

    def next(self) -> bytes:
        """One more request, as it goes over the wire."""
        number, (first, second, third) = next(self._numbers), self._parts
        body = b"%sevt_%012d%s%s%s" % (first, number, second, customer(number % PEOPLE).encode(), third)
        at = str(int(time.time())).encode()
        signature = hmac.digest(SECRET.encode(), at + b"." + body, hashlib.sha256).hex().encode()
        return (
            b"POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
            b"Stripe-Signature: t=%s,v1=%s\r\nContent-Length: %d\r\n\r\n%s"
            % (self._path.encode(), at, signature, len(body), body)
        )


def _body() -> bytes:
    """A changed subscription with as many items as make up the size: nested as Stripe's own are."""
    event = {
        "id": _ID,
        "object": "event",
        "api_version": "2026-10-28.endive",
        "created": int(time.time()),
        "livemode": False,
        "pending_webhooks": 1,
        "type": "customer.subscription.updated",
        "request": {"id": "req_bench", "idempotency_key": None},
        "data": {"object": {}, "previous_attributes": {"status": "past_due"}},
    }
    items = 1
    while True:
        obj = {"id": "sub_1", "object": "subscription", "customer": _CUSTOMER}
        obj |= subscription_json(customer=_CUSTOMER, items=page(*(item_json(id=f"si_{n}") for n in range(items))))
        body = orjson.dumps(event | {"data": {"object": obj, "previous_attributes": {"status": "past_due"}}})
        if len(body) >= BYTES:
            return body
        items += 1
