"""Holds Stripe requests and objects against the official description (`stripe_sdk_spec3.json` in CONTRACT_DIR)."""

from __future__ import annotations

import json
import os
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from tests.support.needs import left_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Schema = dict[str, Any]

ROOT = Path(__file__).resolve().parents[2]
_FORM = "application/x-www-form-urlencoded"


class Call(Protocol):
    """What a recorded call must have; `params` is nested text as it was sent, lists keyed by digits."""

    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def params(self) -> Mapping[str, Any]: ...
    @property
    def status(self) -> int: ...
    @property
    def answer(self) -> Mapping[str, Any]: ...


def check_call(call: Call) -> list[str]:
    """What the official description has against a call: its route, its parameters, its answer. Empty is good."""
    operation = operation_for(call.method, call.path)
    where = f"{call.method} {call.path}"
    if operation is None:
        return [f"{where}: no such operation"]
    problems = [f"{where}: {problem}" for problem in _params(operation, call.params)]
    if call.status == 200:
        problems += [f"{where} → {problem}" for problem in _answer(operation, call.answer)]
    elif call.status >= 400 and not _is_error(call.answer):
        problems.append(f"{where} → status {call.status} without Stripe's error object")
    return problems


def check_object(obj: Mapping[str, Any]) -> list[str]:
    """What the official description has against an API object, found by its `object`; events are opened."""
    kind = obj.get("object")
    if obj.get("deleted") is True:
        return [] if {"id", "object", "deleted"} == set(obj) else [f"a deleted {kind} shows {sorted(obj)}"]
    schema = spec()["components"]["schemas"].get(kind)
    if schema is None:
        return [f"no such kind of object: {kind!r}"]
    problems = list(_value(schema, obj, str(kind)))
    if kind == "event":
        subject = obj["data"]["object"]
        problems += [f"{obj['type']}: {problem}" for problem in check_object(subject)]
        wanted = event_types().get(obj["type"], [])
        if subject.get("object") not in wanted:
            problems.append(f"{obj['type']} carries a {subject.get('object')}, not one of {wanted}")
    return problems


@cache
def spec() -> Schema:
    """The description, read once; skips the test (or fails, under REQUIRE=contract) when it is absent."""
    loaded: Schema = json.loads(_contract("stripe_sdk_spec3.json"))
    return loaded


@cache
def event_types() -> dict[str, list[str]]:
    """Every event type and the kinds of object it may carry."""
    loaded: dict[str, list[str]] = json.loads(_contract("stripe_event_types.json"))
    return loaded


def _contract(name: str) -> str:
    file = Path(os.environ.get("CONTRACT_DIR") or ROOT.parent / "shared" / "contract") / name
    if not file.is_file():
        left_out("contract", f"there is no {name}; CONTRACT_DIR says where the official descriptions lie")
    return file.read_text(encoding="utf-8")


def operation_for(method: str, path: str) -> Schema | None:
    """The operation of a method and a concrete path; literal path parts win over placeholders."""
    for template, operations in sorted(spec()["paths"].items(), key=lambda entry: entry[0].count("{")):
        if method.lower() in operations and re.fullmatch(re.sub(r"\{[^}]+\}", "[^/]+", template), path):
            found: Schema = operations[method.lower()]
            return found
    return None


def parameters_of(operation: Schema) -> Schema:
    """An operation's parameters as one object schema, query and body together, without those in the path."""
    body: Schema = operation.get("requestBody", {}).get("content", {}).get(_FORM, {}).get("schema", {})
    query = [one for one in operation.get("parameters", []) if one["in"] == "query"]
    return {
        "type": "object",
        "properties": {**{one["name"]: one["schema"] for one in query}, **body.get("properties", {})},
        "required": [*(one["name"] for one in query if one.get("required")), *body.get("required", [])],
    }


def _params(operation: Schema, params: Mapping[str, Any]) -> Iterator[str]:
    yield from _text(parameters_of(operation), params, "")


def _answer(operation: Schema, answer: Mapping[str, Any]) -> Iterator[str]:
    if answer.get("deleted") is True:
        yield from check_object(answer)
        return
    schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
    yield from _value(schema, answer, str(answer.get("object", "answer")))


def _is_error(answer: Mapping[str, Any]) -> bool:
    error = answer.get("error")
    return isinstance(error, dict) and isinstance(error.get("type"), str) and isinstance(error.get("message"), str)


# -- parameters: everything is text


def _text(schema: Schema, given: object, at: str) -> Iterator[str]:
    if given == "" and schema.get("x-empty-ok"):
        return
    if "anyOf" in schema:
        yield from _one_of([list(_text(one, given, at)) for one in schema["anyOf"]], at)
    elif schema.get("type") == "object":
        yield from _text_object(schema, given, at)
    elif schema.get("type") == "array":
        yield from _text_list(schema, given, at)
    elif not isinstance(given, str):
        yield f"{at}: an object where {schema.get('type')} is expected"
    else:
        yield from _word(schema, given, at)


def _text_object(schema: Schema, given: object, at: str) -> Iterator[str]:
    if not isinstance(given, dict):
        yield f"{at}: text where an object is expected"
        return
    known, extra = schema.get("properties", {}), schema.get("additionalProperties")
    for name in schema.get("required", []):
        if name not in given:
            yield f"{at}: {name} is missing"
    for name, value in given.items():
        if name in known:
            yield from _text(known[name], value, f"{at}[{name}]" if at else name)
        elif not isinstance(extra, dict):
            yield f"{at}[{name}]: no such parameter"
        elif extra:
            yield from _text(extra, value, f"{at}[{name}]")


def _text_list(schema: Schema, given: object, at: str) -> Iterator[str]:
    if not isinstance(given, dict) or not all(key.isdigit() for key in given):
        yield f"{at}: not a list"
        return
    for key, value in given.items():
        yield from _text(schema["items"], value, f"{at}[{key}]")


_PATTERNS = {"integer": r"-?\d+", "number": r"-?\d+(\.\d+)?", "boolean": "true|false", "string": r"(?s).*"}


def _word(schema: Schema, given: str, at: str) -> Iterator[str]:
    if not re.fullmatch(_PATTERNS[schema["type"]], given):
        yield f"{at}: {given!r} is no {schema['type']}"
    if "enum" in schema and given not in [str(one) for one in schema["enum"]]:
        yield f"{at}: {given!r} is none of {schema['enum'][:12]}"
    if len(given) > schema.get("maxLength", len(given)):
        yield f"{at}: longer than {schema['maxLength']}"


# -- objects: JSON


def _value(schema: Schema, given: object, at: str) -> Iterator[str]:
    if given is None and schema.get("nullable"):
        return
    if "$ref" in schema:
        target = spec()["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
        yield from _value(target, given, at)
    elif "anyOf" in schema:
        yield from _one_of([list(_value(one, given, at)) for one in schema["anyOf"]], at)
    elif schema.get("type") == "object":
        yield from _object(schema, given, at)
    elif schema.get("type") == "array":
        if not isinstance(given, list):
            yield f"{at}: {given!r} is no list"
            return
        for index, one in enumerate(given):
            yield from _value(schema["items"], one, f"{at}[{index}]")
    else:
        yield from _scalar(schema, given, at)


def _object(schema: Schema, given: object, at: str) -> Iterator[str]:
    if not isinstance(given, dict):
        yield f"{at}: {given!r} is no object"
        return
    if given.get("deleted") is True and "x-resourceId" in schema:
        yield from check_object(given)
        return
    known, extra = schema.get("properties", {}), schema.get("additionalProperties")
    for name in schema.get("required", []):
        if name not in given:
            yield f"{at}.{name}: missing"
    for name, value in given.items():
        if name in known:
            yield from _value(known[name], value, f"{at}.{name}")
        elif not isinstance(extra, dict) and known:
            yield f"{at}.{name}: no such field"
        elif extra:
            yield from _value(extra, value, f"{at}.{name}")


_TYPES: dict[str, tuple[type, ...]] = {"integer": (int,), "number": (int, float), "boolean": (bool,), "string": (str,)}


def _scalar(schema: Schema, given: object, at: str) -> Iterator[str]:
    kind = schema.get("type")
    if kind is None:
        return
    if not isinstance(given, _TYPES[kind]) or (isinstance(given, bool) and kind != "boolean"):
        yield f"{at}: {given!r} is no {kind}"
    elif "enum" in schema and given not in schema["enum"]:
        yield f"{at}: {given!r} is none of {schema['enum'][:12]}"


def _one_of(found: Sequence[list[str]], at: str) -> Iterator[str]:
    if all(found):
        best = min(found, key=len)
        yield from best or [f"{at}: fits none of its shapes"]
