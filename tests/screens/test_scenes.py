"""No screen and no notice lacks a scene; every scene fits Telegram in every language; what people read changes only on purpose."""

from __future__ import annotations

import ast
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot import screens
from bot.screens.talk import terms_page
from bot.words import Words
from domain.catalogue import parse_catalogue
from locales import FOLDER
from sandbox.telegram.errors import ApiError
from tests.scenes import every_scene
from tests.scenes.as_sent import as_sent
from tests.screens.snapshots import SNAPSHOTS, snapshot

if TYPE_CHECKING:
    from types import CodeType, FrameType

    from tests.scenes import Scene

WORDS = Words(FOLDER)
SCENES = cache(lambda language: tuple(every_scene(WORDS.speak(language))))
SCREENS = Path(screens.__file__).parent
LONGEST_BUTTON = 64  # characters: a phone shows about thirty of them on a whole row, and cuts the rest off
# They draw a part of a screen or choose between screens, and have no scene of their own.
PARTS = frozenset({"notice", "trouble"})


def drawn(language: str) -> tuple[list[Scene], set[CodeType]]:
    """The scenes, and the code that ran while they were drawn."""
    ran: set[CodeType] = set()

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            ran.add(frame.f_code)

    sys.setprofile(note)
    try:
        return list(every_scene(WORDS.speak(language))), ran
    finally:
        sys.setprofile(None)


def test_every_function_that_makes_a_screen_has_a_scene() -> None:
    _, ran = drawn("en")
    called = {(Path(code.co_filename).name, code.co_name) for code in ran if Path(code.co_filename).parent == SCREENS}
    makes = {
        (path.name, node.name)
        for path in SCREENS.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and isinstance(node.returns, ast.Name) and node.returns.id == "Screen"
    }
    assert len(makes) > 80
    assert not sorted(makes - called), "give each a scene in tests/scenes"


def test_no_two_scenes_have_one_name() -> None:
    names = [(scene.chapter, scene.name) for scene in SCENES("en")]
    assert not {name for name in names if names.count(name) > 1}


@pytest.mark.parametrize("language", WORDS.languages)
@pytest.mark.parametrize("written", ["<" * 3_000, "\N{GRINNING FACE}" * 1_500], ids=["angles", "emoji"])
def test_the_longest_terms_of_an_operator_fit_below_ours_in_every_language(language: str, written: str) -> None:
    shipped = (FOLDER.parent / "tiers.toml").read_text(encoding="utf-8")
    text = shipped.replace('name = "Retainer"', f'name = "{"W" * 40}"\nterms = "{written}"', 1)
    page = terms_page(WORDS.speak(language), parse_catalogue(text))
    assert written in as_sent(page)["text"]


@pytest.mark.parametrize("language", WORDS.languages)
def test_every_scene_fits_telegram(language: str) -> None:
    refused, long = [], []
    for scene in SCENES(language):
        try:
            sent = as_sent(scene.screen)
        except ApiError as error:
            refused.append(f"{scene.chapter}, {scene.name}: {error}")
            continue
        assert "{" not in sent["text"], scene.name
        words = [button["text"] for row in sent["buttons"] for button in row]
        long += [f"{scene.name}: {text}" for text in words if len(text) > LONGEST_BUTTON]
        assert all(1 <= len(row) <= 8 for row in sent["buttons"]), scene.name
    assert not refused
    assert not long


@pytest.mark.parametrize("language", WORDS.languages)
def test_what_people_read_is_what_stands_in_its_snapshot(language: str) -> None:
    stored, now = (SNAPSHOTS / f"{language}.txt").read_text(encoding="utf-8"), snapshot(SCENES(language))
    if stored != now:
        old, new = stored.splitlines(), now.splitlines()
        differ = [line for line in new if line not in set(old)][:10]
        pytest.fail(
            f"{language} reads differently; if that is meant: python -m tests.screens.snapshots\n" + "\n".join(differ)
        )


def test_no_snapshot_is_left_of_a_language_that_is_gone() -> None:
    assert {path.stem for path in SNAPSHOTS.glob("*.txt")} == set(WORDS.languages)
