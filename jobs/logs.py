"""How the program writes its log: one line per record, and nothing secret in any of them.

Redaction is done on the record itself, before any sink sees it, so that no sink can forget it.
"""

from __future__ import annotations

import logging
import sys
import traceback
from typing import TYPE_CHECKING

import orjson
from loguru import logger

from domain.redaction import clean

if TYPE_CHECKING:
    from typing import TextIO

    from loguru import Message, Record

_TEXT = "{time:YYYY-MM-DD HH:mm:ss.SSS} {level: <7} {extra[named]: <12} {message}{extra[facts]}{extra[trace]}\n"
# Their INFO lines say what ours say better.
_QUIET = ("aiogram", "aiohttp", "apscheduler", "asyncio", "stripe", "tortoise", "aiosqlite", "aerich")


def set_up_logs(*, level: str, form: str, stream: TextIO | None = None) -> None:
    """Send every record, also those of the libraries, to `stream` (stderr) as text or as one JSON object per line."""
    target = stream or sys.stderr
    logger.configure(patcher=redact)
    logger.remove()
    if form == "json":
        logger.add(lambda message: _write_json(message, target), level=level, format="{message}", catch=True)
    else:
        logger.add(target, level=level, format=lambda _: _TEXT, colorize=False, backtrace=False, diagnose=False)
    logging.basicConfig(handlers=[_Bridge()], level=logging.INFO, force=True)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def redact(record: Record) -> None:
    """Take secrets, card numbers and e-mail addresses out of a record: its message, its facts and its traceback."""
    facts = {key: _clean(value) for key, value in record["extra"].items() if key not in {"named", "facts", "trace"}}
    named = str(facts.get("part") or (record["name"] or "").split(".")[0])
    trace = ""
    caught = record["exception"]
    if caught is not None and caught.value is not None:
        lines = traceback.format_exception(caught.type, caught.value, caught.traceback)
        trace = "\n" + str(_clean("".join(lines).rstrip()))
        record["exception"] = None
    record["message"] = str(_clean(record["message"]))
    shown = "".join(f" {key}={value}" for key, value in facts.items() if key != "part")
    record["extra"].clear()
    record["extra"].update(facts, named=named, facts=shown, trace=trace)


def _clean(value: object) -> object:
    return value if value is None or isinstance(value, (bool, int, float)) else clean(str(value))


def _write_json(message: Message, target: TextIO) -> None:
    record = message.record
    line = {"time": record["time"].isoformat(), "level": record["level"].name, "where": record["name"]}
    facts = {key: value for key, value in record["extra"].items() if key not in {"named", "facts", "trace"}}
    trace = str(record["extra"]["trace"]).strip()
    line |= {"message": record["message"], **facts} | ({"trace": trace} if trace else {})
    target.write(orjson.dumps(line, default=str, option=orjson.OPT_NON_STR_KEYS).decode() + "\n")
    target.flush()


class _Bridge(logging.Handler):
    """Carries the standard library's records over to loguru."""

    def emit(self, record: logging.LogRecord) -> None:
        level: str | int = record.levelname if record.levelname in {"DEBUG", "INFO", "WARNING", "ERROR"} else "ERROR"
        logger.bind(part=record.name).opt(exception=record.exc_info).log(level, "{}", record.getMessage())
