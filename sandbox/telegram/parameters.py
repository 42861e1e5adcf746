"""A call's parameters, read as the Bot API reads them: form values are text, nested objects JSON in text."""

from __future__ import annotations

from dataclasses import dataclass, field

import orjson

from sandbox.telegram.errors import ApiError
from sandbox.telegram.shapes import JsonObject


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a multipart body."""

    name: str
    size: int
    content_type: str


@dataclass(frozen=True, slots=True)
class Parameters:
    """`values` as they came; `files` by field name."""

    values: JsonObject
    files: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The text, or "" when absent."""
        value = self._raw(name)
        return "" if value is None else str(value)

    def integer(self, name: str) -> int | None:
        """The whole number, or None when absent or no number (the real one reads those as 0)."""
        value = self._raw(name)
        if isinstance(value, bool) or not isinstance(value, int | str):
            return None
        try:
            return int(value)
        except ValueError:
            return None

    def flag(self, name: str, *, default: bool = False) -> bool:
        """True for what the real one takes as true: true, yes, 1, in any case."""
        value = self._raw(name)
        if value is None or value == "":
            return default
        return value is True or str(value).lower() in {"true", "yes", "1"}

    def json(self, name: str) -> object:
        """A nested value, decoded when it came as text; None when absent; 400 when it is no JSON."""
        value = self._raw(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            decoded: object = orjson.loads(value)
        except orjson.JSONDecodeError as error:
            raise ApiError(400, f"Bad Request: can't parse {name} JSON object") from error
        return decoded

    def mapping(self, name: str) -> JsonObject | None:
        """A nested object."""
        value = self.json(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise ApiError(400, f"Bad Request: {name.replace('_', ' ')} must be an Object")
        return value

    def array(self, name: str) -> list[JsonObject]:
        """A nested list of objects; empty when absent."""
        value = self.json(name)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            raise ApiError(400, f"Bad Request: can't parse {name} JSON object: expected an Array of Objects")
        return value

    def texts(self, name: str) -> list[str] | None:
        """A list of texts or numbers, as text; None when absent."""
        value = self.json(name)
        if value is None:
            return None
        if not isinstance(value, list):
            raise ApiError(400, f"Bad Request: can't parse {name} JSON object: expected an Array")
        return [str(each) for each in value]

    def _raw(self, name: object) -> object:
        return self.values.get(str(name))
