"""Telegram's HTML becomes the text and entities that its own server makes of it, and the same errors."""

from __future__ import annotations

import json

from sandbox.telegram.html import HtmlError, parse
from tests.contract.telegram_oracle import contract_file

NAMES = {
    "Bold": "bold",
    "Italic": "italic",
    "Underline": "underline",
    "Strikethrough": "strikethrough",
    "Spoiler": "spoiler",
    "Code": "code",
    "Pre": "pre",
    "PreCode": "pre",
    "TextUrl": "text_link",
    "BlockQuote": "blockquote",
    "ExpandableBlockQuote": "expandable_blockquote",
    "CustomEmoji": "custom_emoji",
    "FormattedDate": "date_time",
}


def test_the_official_vectors_hold() -> None:
    cases = json.loads(contract_file("td_parse_html_vectors.json").read_bytes())
    assert len(cases) > 80
    wrong = [(case, got) for case in cases if (got := outcome(case["source"])) != expected(case)]
    assert wrong == []


def expected(case: dict[str, object]) -> object:
    if "error" in case:
        return case["error"]
    entities = case["entities"]
    assert isinstance(entities, list)
    return case["text"], [(NAMES[kind], offset, length) for kind, offset, length in entities]


def outcome(source: str) -> object:
    try:
        text, entities = parse(source)
    except HtmlError as error:
        return str(error)
    return text, [(each["type"], each["offset"], each["length"]) for each in entities]
