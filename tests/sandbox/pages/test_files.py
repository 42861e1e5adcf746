"""The page's own files keep its promises: nothing from outside, and no text that becomes markup."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import sandbox.pages.routes as pages
from tests.sandbox.pages.control import Control

FILES = sorted(pages.STATIC.iterdir())
OWN_NAMES = {"http://www.w3.org/2000/svg"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_file_of_the_page_asks_anything_from_outside(path: Path) -> None:
    addresses = set(re.findall(r"https?://[a-z0-9][^\s\"'`)]*", path.read_text(encoding="utf-8")))
    assert addresses <= OWN_NAMES


@pytest.mark.parametrize("path", [path for path in FILES if path.suffix == ".js"], ids=lambda path: path.name)
def test_no_script_turns_text_into_markup(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", text)


async def test_the_page_forbids_everything_from_outside(control: Control) -> None:
    async with control.http.get(control.sandbox.base_url + "/") as answer:
        policy = answer.headers["Content-Security-Policy"]
        assert answer.status == 200
    assert policy.startswith("default-src 'self'; frame-src 'self' ")
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy


async def test_every_file_the_page_names_is_served(control: Control) -> None:
    page = (pages.STATIC / "index.html").read_text(encoding="utf-8")
    named = set(re.findall(r'(?:href|src)="(/static/[^"]+)"', page))
    assert len(named) >= 6
    for address in named:
        async with control.http.get(control.sandbox.base_url + address) as answer:
            assert answer.status == 200, address


async def test_the_name_localhost_leads_to_the_sandboxs_own_address(control: Control) -> None:
    own = control.sandbox.base_url + "/"
    named = own.removeprefix("http://").replace("127.0.0.1", "localhost").strip("/")
    async with control.http.get(own, headers={"Host": named}, allow_redirects=False) as answer:
        assert (answer.status, answer.headers["Location"]) == (302, own)


TEXT_ON_GROUND = [
    (ink, ground)
    for grounds, inks in [
        ("paper card sunk", "ink soft"),
        ("card", "accent good wait bad stripe telegram"),
        ("accent-soft", "accent ink soft"),
        ("bubble-in bubble-out", "ink soft telegram"),
        ("accent", "accent-ink"),
    ]
    for ground in grounds.split()
    for ink in inks.split()
] + [(name, f"{name}-soft") for name in ("good", "wait", "bad", "telegram")]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON_GROUND)
def test_text_stands_out_from_its_ground_as_wcag_asks(scheme: str, ink: str, ground: str) -> None:
    light, dark = (pages.STATIC / "tokens.css").read_text(encoding="utf-8").split("@media (prefers-color-scheme: dark)")
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", light if scheme == "light" else dark))
    bright, dim = sorted((_luminance(colours[ink]), _luminance(colours[ground])), reverse=True)
    assert (bright + 0.05) / (dim + 0.05) >= 4.5


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
