"""Holds calls and objects against the official description of the Bot API (`telegram_api.json` in CONTRACT_DIR)."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from tests.support.needs import left_out

ROOT = Path(__file__).resolve().parents[2]
JsonObject = dict[str, Any]
NUMBERS = {"Integer": int, "Float": float}
BOOLEANS = frozenset({"true", "false", "1", "0", "yes", "no"})


class BotCall(Protocol):
    """One call to the Bot API: form values may be text with JSON inside."""

    @property
    def method(self) -> str: ...

    @property
    def parameters(self) -> JsonObject: ...


def contract_file(name: str) -> Path:
    """The file in CONTRACT_DIR; where it is absent the test is left out, or fails if REQUIRE names contract."""
    folder = Path(os.environ.get("CONTRACT_DIR") or ROOT.parent / "shared" / "contract")
    if not (folder / name).is_file():
        left_out("contract", f"there is no {name} in {folder}; CONTRACT_DIR says where the official descriptions lie")
    return folder / name


@cache
def description() -> JsonObject:
    """Methods and types of the Bot API."""
    content: JsonObject = json.loads(contract_file("telegram_api.json").read_bytes())
    return content


def check_call(call: BotCall) -> list[str]:
    """What is wrong with this call: method, parameters that are unknown, missing, or of the wrong type."""
    method = description()["methods"].get(call.method)
    if method is None:
        return [f"{call.method}: no such method"]
    known = {field["name"]: field for field in method["fields"]}
    given = {name: value for name, value in call.parameters.items() if value is not None}
    found = [f"{call.method}: unknown parameter {name}" for name in given if name not in known]
    found += [
        f"{call.method}: required parameter {name} is missing"
        for name, field in known.items()
        if field["required"] and name not in given
    ]
    for name, value in given.items():
        if name in known:
            found += check_types(known[name]["types"], value, where=f"{call.method}.{name}", written=True)
    return found


def check_result(method: str, result: object) -> list[str]:
    """What is wrong with what this method gave."""
    return check_types(description()["methods"][method]["returns"], result, where=method, written=False)


def check_object(type_name: str, obj: object) -> list[str]:
    """What is wrong with an object that should be of this type: unknown, missing or mistyped fields, at any depth."""
    return check_type(type_name, obj, where=type_name, written=False)


def check_types(types: list[str], value: object, *, where: str, written: bool) -> list[str]:
    """Nothing when one of the types fits, else the shortest list of complaints."""
    return min((check_type(each, value, where=where, written=written) for each in types), key=len)


def check_type(name: str, value: object, *, where: str, written: bool) -> list[str]:
    """`written` values came in a form, so that numbers, booleans and objects may be text."""
    if name.startswith("Array of "):
        return check_array(name.removeprefix("Array of "), value, where=where, written=written)
    if name in {"Integer", "Float", "Boolean", "String", "True", "InputFile"}:
        fits = fits_written(name, value) if written else fits_plain(name, value)
        return [] if fits else [f"{where}: {value!r} is no {name}"]
    value = decoded(value) if written else value
    if not isinstance(value, dict):
        return [f"{where}: {value!r} is no {name}"]
    return check_fields(name, value, where=where)


def check_array(item: str, value: object, *, where: str, written: bool) -> list[str]:
    value = decoded(value) if written else value
    if not isinstance(value, list):
        return [f"{where}: {value!r} is no Array of {item}"]
    return [
        complaint
        for index, each in enumerate(value)
        for complaint in check_type(item, each, where=f"{where}[{index}]", written=False)
    ]


def check_fields(name: str, value: JsonObject, *, where: str) -> list[str]:
    described = description()["types"].get(name)
    if described is None:
        return [f"{where}: there is no type {name}"]
    if described.get("subtypes"):
        return check_types(described["subtypes"], value, where=where, written=False)
    known = {field["name"]: field for field in described.get("fields", [])}
    found = [f"{where}: {name} has no field {each}" for each in value if each not in known]
    found += [f"{where}: {name} needs {each}" for each in known if known[each]["required"] and each not in value]
    for each in value.keys() & known.keys():
        found += check_types(known[each]["types"], value[each], where=f"{where}.{each}", written=False)
    return found


def decoded(value: object) -> object:
    """The JSON in a form value, or the value itself."""
    if not isinstance(value, str):
        return value
    try:
        inner: object = json.loads(value)
    except json.JSONDecodeError:
        return value
    return inner


def fits_written(name: str, value: object) -> bool:
    if not isinstance(value, str) or name in {"String", "InputFile"}:
        return fits_plain(name, value)
    if name in NUMBERS:
        return value.removeprefix("-").replace(".", "", name == "Float").isdigit()
    return value.lower() in BOOLEANS


def fits_plain(name: str, value: object) -> bool:
    if name == "True":
        return value is True
    if name == "Boolean":
        return isinstance(value, bool)
    if name in NUMBERS:
        return isinstance(value, int | NUMBERS[name]) and not isinstance(value, bool)
    return isinstance(value, str)
