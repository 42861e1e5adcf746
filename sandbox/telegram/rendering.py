"""Text and entities back to HTML that a page may show as it is."""

from __future__ import annotations

from html import escape

from sandbox.telegram.html import sort
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.units import cut, units


def render(text: str, entities: list[JsonObject]) -> str:
    """HTML for a page: every character escaped, entities as their tags (links that a page may follow are checked)."""
    marks: dict[int, list[str]] = {}
    for entity in sort(entities):
        opening, closing = tags_for(entity)
        begin, end = entity["offset"], entity["offset"] + entity["length"]
        marks.setdefault(begin, []).append(opening)
        marks.setdefault(end, []).insert(0, closing)
    places = sorted({0, units(text), *marks})
    pieces: list[str] = []
    for place, following in zip(places, [*places[1:], places[-1]], strict=True):
        pieces += marks.get(place, [])
        pieces.append(escape(cut(text, place, following - place)))
    return "".join(pieces)


def tags_for(entity: JsonObject) -> tuple[str, str]:
    match entity["type"]:
        case "text_link" if str(entity["url"]).startswith(("http://", "https://")):
            return f'<a href="{escape(entity["url"])}">', "</a>"
        case "expandable_blockquote":
            return '<blockquote class="expandable">', "</blockquote>"
        case "bold" | "italic" | "underline" | "strikethrough" | "code" | "pre" | "blockquote" as kind:
            tag = {"bold": "b", "italic": "i", "underline": "u", "strikethrough": "s"}.get(kind, kind)
            return f"<{tag}>", f"</{tag}>"
        case kind:
            return f'<span class="{escape(kind)}">', "</span>"
