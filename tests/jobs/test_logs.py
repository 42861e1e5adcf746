"""No secret reaches any sink, whatever way it came into a record."""

from __future__ import annotations

import io
import json
import logging
from typing import TYPE_CHECKING, NoReturn

import pytest
from loguru import logger

from jobs.logs import set_up_logs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SECRETS = {
    "a secret key": "sk_test_51HqXyzABCdef",
    "a live key": "sk_live_51HqXyzABCdef",
    "a restricted key": "rk_live_51HqXyzABCdef",
    "a webhook secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    "a payment's client secret": "pi_3MtwBwLk_secret_YrKJUKribcBjcG8HVhfZluoGH",
    "a bot token": "123456789:AAF0aBcDeFgHiJkLmNoPqRsTuVwXyZ01234",
    "a bot token in an address": "https://api.telegram.org/bot123456789:AAF0aBcDeFgHiJkLmNoPqRsTuVwXyZ01234/getMe",
    "a card number": "4242424242424242",
    "a card number with spaces": "4242 4242 4242 4242",
    "a card number with dashes": "5555-5555-5555-4444",
    "a card of fifteen digits": "378282246310005",
    "an e-mail address": "ada.lovelace@example.com",
    "a database password": "postgres://retainer:hunter2hunter2@db:5432/retainer",
    "a bearer token": "Authorization: Bearer abcdef0123456789",
}
CORES = (
    "51HqXyz",
    "MfKQ9r8",
    "YrKJUKr",
    "AAF0aBc",
    "4242424242424242",
    "4242 4242",
    "5555-5555",
    "378282246310005",
    "lovelace",
    "hunter2hunter2",
    "abcdef0123456789",
)


def throw(error: Exception) -> NoReturn:
    raise error


def in_message(secret: str) -> None:
    logger.info("it was " + secret)


def in_argument(secret: str) -> None:
    logger.warning("it was {} or {}", secret, [secret])


def in_facts(secret: str) -> None:
    logger.bind(fact=secret, nested={"deep": [secret]}).info("look at the facts")


def in_exception(secret: str) -> None:
    try:
        throw(ValueError(f"refused: {secret}"))
    except ValueError:
        logger.exception("it failed")


def in_chained_exception(secret: str) -> None:
    try:
        try:
            throw(KeyError(secret))
        except KeyError as error:
            raise RuntimeError("outer") from error
    except RuntimeError:
        logger.exception("it failed")


def in_standard_logging(secret: str) -> None:
    logging.getLogger("aiohttp.server").error("broken by %s", secret)


def in_standard_exception(secret: str) -> None:
    try:
        throw(OSError(secret))
    except OSError:
        logging.getLogger("somewhere").exception("broken")


WAYS = (
    in_message,
    in_argument,
    in_facts,
    in_exception,
    in_chained_exception,
    in_standard_logging,
    in_standard_exception,
)


@pytest.fixture(params=["text", "json"])
def stream(request: pytest.FixtureRequest) -> Iterator[io.StringIO]:
    stream = io.StringIO()
    set_up_logs(level="DEBUG", form=request.param, stream=stream)
    yield stream
    logger.remove()
    logging.basicConfig(force=True)


@pytest.mark.parametrize("secret", SECRETS.values(), ids=SECRETS.keys())
@pytest.mark.parametrize("way", WAYS)
def test_no_secret_is_ever_written_h9(stream: io.StringIO, secret: str, way: Callable[[str], None]) -> None:
    way(secret)
    written = stream.getvalue()
    assert written.strip(), "something is written"
    assert not [core for core in CORES if core in written]


def test_a_sink_that_somebody_adds_later_gets_nothing_secret_either_h9(stream: io.StringIO) -> None:
    lines: list[str] = []
    number = logger.add(lambda message: lines.append(f"{message}{message.record}"))
    for way in WAYS:
        way(SECRETS["a secret key"])
    logger.remove(number)
    assert len(lines) == len(WAYS)
    assert "51HqXyz" not in "".join(lines)
    assert stream.getvalue()


@pytest.mark.parametrize(
    "harmless",
    [
        "telegram_id=1234567890",
        "chat=-1001234567890",
        "cus_QxYz1234567890",
        "evt_1MtwBwLkdIwHu7ix28a3tqPa",
        "1795400000123",
    ],
)
def test_what_is_no_secret_stays_readable(stream: io.StringIO, harmless: str) -> None:
    logger.info("about {}", harmless)
    assert harmless in stream.getvalue()


def test_json_lines_carry_their_facts_as_fields() -> None:
    stream = io.StringIO()
    set_up_logs(level="INFO", form="json", stream=stream)
    logger.bind(event="evt_1", customer="cus_1", attempt=3).info("event {}", "stored")
    logger.debug("not written")
    [line] = stream.getvalue().splitlines()
    found = json.loads(line)
    assert (found["message"], found["event"], found["attempt"], found["level"]) == ("event stored", "evt_1", 3, "INFO")
    logger.remove()


def test_a_traceback_is_written_and_braces_in_it_do_no_harm(stream: io.StringIO) -> None:
    try:
        throw(ValueError("{not} {a} {format} <red>string</red>"))
    except ValueError:
        logger.exception("failed with {braces}", braces="{more}")
    written = stream.getvalue()
    assert "ValueError" in written
    assert "<red>string</red>" in written
    assert "test_logs.py" in written
