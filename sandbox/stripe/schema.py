"""The words in which each operation declares its parameters, and how text from a form becomes values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from sandbox.stripe.errors import ApiError, left_out

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sandbox.stripe.store import Obj

CLEARED = ""  # an empty value asks Stripe to unset something


class Kind(Protocol):
    """How one parameter is read; `at` is its name in Stripe's brackets."""

    def read(self, raw: object, at: str) -> object:
        """The value, or ApiError with the real code and param."""
        ...


@dataclass(frozen=True, slots=True)
class Text:
    """A string; `clearable` ones may be empty."""

    at_most: int = 5000
    clearable: bool = False

    def read(self, raw: object, at: str) -> str:
        """The text itself."""
        if not isinstance(raw, str):
            raise ApiError("Invalid string: an object or a list was given", param=at)
        if not raw and not self.clearable:
            raise _empty(at)
        if len(raw) > self.at_most:
            message = f"Invalid string: {raw[:6]}...{raw[-6:]}; must be at most {self.at_most} characters"
            raise ApiError(
                message, code="parameter_invalid_string_too_long" if self.at_most != 5000 else None, param=at
            )
        return raw


@dataclass(frozen=True, slots=True)
class Whole:
    """An integer within bounds."""

    at_least: int | None = None
    at_most: int | None = None
    words: tuple[str, ...] = ()  # text allowed instead, such as `now`

    def read(self, raw: object, at: str) -> int | str:
        """The number."""
        if isinstance(raw, str) and raw in self.words:
            return raw
        if not isinstance(raw, str) or not raw.removeprefix("-").isascii() or not raw.removeprefix("-").isdigit():
            raise ApiError(f"Invalid integer: {raw}", code="parameter_invalid_integer", param=at)
        number = int(raw)
        if self.at_least is not None and number < self.at_least:
            message = f"This value must be greater than or equal to {self.at_least}."
            raise ApiError(message, code="parameter_invalid_integer", param=at)
        if self.at_most is not None and number > self.at_most:
            message = f"This value must be less than or equal to {self.at_most} (it currently is '{number}')."
            raise ApiError(message, code="parameter_invalid_integer", param=at)
        return number


@dataclass(frozen=True, slots=True)
class Decimal:
    """A number that may have a fraction."""

    def read(self, raw: object, at: str) -> float:
        """The number."""
        try:
            return float(raw) if isinstance(raw, str) else float("x")
        except ValueError:
            raise ApiError(f"Invalid decimal: {raw}", code="parameter_invalid_decimal", param=at) from None


@dataclass(frozen=True, slots=True)
class Flag:
    """A boolean, written true or false."""

    clearable: bool = False

    def read(self, raw: object, at: str) -> bool | str:
        """The truth value."""
        if self.clearable and raw == CLEARED:
            return CLEARED
        if raw not in ("true", "false"):
            raise ApiError(f"Invalid boolean: {raw}", param=at)
        return raw == "true"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a closed list of words, separated by spaces in the declaration."""

    words: str
    clearable: bool = False

    def read(self, raw: object, at: str) -> str:
        """The word."""
        allowed = self.words.split()
        if raw == CLEARED and self.clearable:
            return CLEARED
        if not isinstance(raw, str) or raw not in allowed:
            listed = allowed[0] if len(allowed) == 1 else f"{', '.join(allowed[:-1])}, or {allowed[-1]}"
            raise ApiError(f"Invalid {at}: must be one of {listed}", param=at)
        return raw


@dataclass(frozen=True, slots=True)
class Items:
    """A list of things of one kind."""

    of: Kind
    at_most: int | None = None
    clearable: bool = False

    def read(self, raw: object, at: str) -> list[object] | str:
        """The values in order."""
        if raw == CLEARED and self.clearable:
            return CLEARED
        if not isinstance(raw, dict) or not all(key.isdigit() for key in raw):
            raise ApiError("Invalid array", param=at)
        if self.at_most is not None and len(raw) > self.at_most:
            raise ApiError(f"Array {at} exceeded maximum {self.at_most} allowed elements.", param=at)
        ordered = sorted(raw, key=int)
        return [self.of.read(raw[key], f"{at}[{index}]") for index, key in enumerate(ordered)]


@dataclass(frozen=True, slots=True)
class Metadata:
    """Up to 50 pairs, names up to 40 and values up to 500 characters; an empty value removes a name."""

    def read(self, raw: object, at: str) -> dict[str, str] | str:
        """The pairs as they came."""
        if raw == CLEARED:
            return CLEARED
        if not isinstance(raw, dict):
            raise ApiError("Invalid object", param=at)
        if len(raw) > 50:
            raise ApiError(f"You can only set up to 50 metadata keys; you passed {len(raw)}.", param=at)
        return {name: self._value(name, value, at) for name, value in raw.items()}

    @staticmethod
    def _value(name: str, value: object, at: str) -> str:
        if len(name) > 40:
            message = (
                f"Metadata keys can have up to 40 characters, but you passed in a key that is {len(name)} characters."
            )
            raise ApiError(f"{message} Invalid key: {name}", param=at)
        if not isinstance(value, str):
            raise ApiError("Metadata values must be strings.", param=f"{at}[{name}]")
        if len(value) > 500:
            message = "Metadata values can have up to 500 characters, but you passed in a value that is"
            raise ApiError(f"{message} {len(value)} characters. Invalid value: {value}", param=at)
        return value


@dataclass(frozen=True, slots=True)
class Span:
    """A moment, or a range of moments with gt, gte, lt, lte."""

    def read(self, raw: object, at: str) -> dict[str, int]:
        """Always the range form; an exact moment becomes gte and lte."""
        if isinstance(raw, str):
            exact = Whole().read(raw, at)
            return {"gte": int(exact), "lte": int(exact)}
        bounds = Group(gt=Whole(), gte=Whole(), lt=Whole(), lte=Whole()).read(raw, at)
        return dict(bounds)


@dataclass(frozen=True, slots=True)
class Left:
    """A parameter that Stripe has and this sandbox leaves out."""

    def read(self, raw: object, at: str) -> object:
        """Never a value."""
        del raw
        raise left_out(at)


class Group:
    """Named parameters; `required` and `left_out` list names, separated by spaces."""

    def __init__(self, required: str = "", /, left_out: str = "", *, clearable: bool = False, **fields: Kind) -> None:
        self.fields: Mapping[str, Kind] = fields | {name: Left() for name in left_out.split()}
        self.required = tuple(required.split())
        self.clearable = clearable

    def read(self, raw: object, at: str = "") -> Obj:
        """The values by name; unknown and missing names are refused as Stripe refuses them."""
        if raw == CLEARED and self.clearable:
            return {}
        if not isinstance(raw, dict):
            raise ApiError("Invalid object", param=at)
        self._refuse_unknown(raw, at)
        for name in self.required:
            if name not in raw:
                param = _below(at, name)
                raise ApiError(f"Missing required param: {param}.", code="parameter_missing", param=param)
        return {name: self.fields[name].read(value, _below(at, name)) for name, value in raw.items()}

    def _refuse_unknown(self, raw: Mapping[str, object], at: str) -> None:
        unknown = [_below(at, name) for name in raw if name not in self.fields]
        if unknown:
            plural = "s" if len(unknown) > 1 else ""
            message = f"Received unknown parameter{plural}: {', '.join(unknown)}"
            raise ApiError(message, code="parameter_unknown", param=unknown[0])

    def but(self, required: str = "", /, left_out: str = "", **fields: Kind) -> Group:
        """The same group with more fields."""
        more = Group(" ".join((*self.required, required)), left_out, clearable=self.clearable, **fields)
        more.fields = {**self.fields, **more.fields}
        return more


@dataclass(frozen=True, slots=True)
class Either:
    """A word or list, or else a group: Stripe has a few parameters of two shapes."""

    text: Kind
    group: Group = field(default_factory=Group)

    def read(self, raw: object, at: str) -> object:
        """Whichever shape was given."""
        return self.text.read(raw, at) if isinstance(raw, str) else self.group.read(raw, at)


LISTED = Group(limit=Whole(1, 100), starting_after=Text(), ending_before=Text())
LISTED_BY_TIME = LISTED.but(created=Span())
ADDRESS = Group(
    clearable=True,
    city=Text(clearable=True),
    country=Text(clearable=True),
    line1=Text(clearable=True),
    line2=Text(clearable=True),
    postal_code=Text(clearable=True),
    state=Text(clearable=True),
)


def _below(at: str, name: str) -> str:
    return f"{at}[{name}]" if at else name


def _empty(at: str) -> ApiError:
    message = (
        f"You passed an empty string for '{at}'. We assume empty values are an attempt to unset a parameter; "
        f"however '{at}' cannot be unset. You should remove '{at}' from your request or supply a non-empty value."
    )
    return ApiError(message, code="parameter_invalid_empty", param=at)
