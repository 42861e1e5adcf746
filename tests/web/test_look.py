"""What our pages say to a screen reader, and who may show them in a frame."""

from __future__ import annotations

import pytest

from web.look import page, policy


@pytest.mark.parametrize(
    ("bot_link", "framed_by"),
    [
        ("https://t.me/retainer_bot", "'none'"),
        ("https://telegram.example/retainer_bot", "'none'"),
        ("http://127.0.0.1.example/t.me/retainer_bot", "'none'"),
        ("http://127.0.0.1:8910/t.me/retainer_bot", "http://127.0.0.1:8910"),
        ("http://localhost:8910/t.me/retainer_bot", "http://localhost:8910"),
    ],
)
def test_only_a_stand_in_for_telegram_on_this_machine_may_frame_a_page(bot_link: str, framed_by: str) -> None:
    assert policy(bot_link).endswith(f"frame-ancestors {framed_by}")
    assert policy(bot_link).startswith("default-src 'none'; style-src 'sha256-")


def test_news_is_announced_and_its_heading_stays_a_heading() -> None:
    text = page(
        mood="good", language="en", title="You are in", text="Go back.", action=("Back", "https://t.me/x"), footer="Us"
    )
    assert '<div role="status"><h1>You are in</h1><p>Go back.</p></div>' in text
