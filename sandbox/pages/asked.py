"""Values out of a request's JSON, each with the sentence that says what would be right."""

from __future__ import annotations

from collections.abc import Collection

from sandbox.pages.guard import Asked, Refused


def text(asked: Asked, name: str, *, longest: int = 4096, default: str | None = None) -> str:
    value = asked.get(name, default)
    if not isinstance(value, str) or len(value) > longest:
        raise Refused(f"{name} must be a text of at most {longest} characters")
    return value


def integer(asked: Asked, name: str, *, least: int, most: int) -> int:
    value = asked.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise Refused(f"{name} must be a whole number from {least} to {most}")
    return value


def switch(asked: Asked, name: str) -> bool | None:
    """True or false, or None when it is not asked for."""
    value = asked.get(name)
    if value is not None and not isinstance(value, bool):
        raise Refused(f"{name} must be true or false")
    return value


def choice(asked: Asked, name: str, among: Collection[str]) -> str | None:
    """One of the words, or None when it is not asked for."""
    value = asked.get(name)
    if value is not None and value not in among:
        raise Refused(f"{name} must be one of {', '.join(among)}")
    return value


def only(asked: Asked, *names: str) -> None:
    """Refuse what nobody would read, and a request for nothing."""
    unknown = sorted(set(asked) - set(names))
    if unknown:
        raise Refused(f"unknown: {', '.join(unknown)}; known: {', '.join(names)}")
    if not asked:
        raise Refused(f"ask for one of {', '.join(names)}")
