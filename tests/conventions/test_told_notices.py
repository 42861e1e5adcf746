"""No notice is left out of the journeys: each kind there is stands in the `TELLS` of a module whose town holds it to them, and is known
by a sign: the key of its words and the key of its first button.
"""

from __future__ import annotations

import ast

import pytest

from domain.notice import KINDS
from tests.conventions.sources import REPO
from tests.conventions.test_notices import PERSONAL, page
from tests.support.ear import Ear
from tests.support.signs import BUTTONS, sign
from tests.support.speaking import LANGUAGES

FILES = sorted((REPO / "tests" / "journeys").glob("test_notices_*.py"))


def tells(source: str) -> set[str]:
    """The kinds that a module says it tells."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "TELLS":
            found: set[str] = ast.literal_eval(node.value)
            return found
    return set()


def test_every_notice_is_told_in_a_journey() -> None:
    told = set().union(*(tells(file.read_text(encoding="utf-8")) for file in FILES))
    assert told == set(KINDS)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_module_that_tells_lives_in_a_town_that_looks_back_at_it(file: object) -> None:
    source = (REPO / str(file)).read_text(encoding="utf-8")
    assert tells(source)
    assert "async with open_telling_town(request, tmp_path_factory" in source


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_notice_is_known_by_words_and_a_button_that_there_are(language: str) -> None:
    ear = Ear(language)
    for known in map(sign, KINDS):
        assert not ear.hears(known.words, "something else")
        assert known.button is None or not ear.is_named(known.button, "something else")


@pytest.mark.parametrize("kind", PERSONAL)
def test_the_first_button_of_a_sign_is_the_one_of_the_page(kind: str) -> None:
    named = page()[kind][4]
    assert (kind not in BUTTONS) if named == "–" else Ear("en").is_named(BUTTONS[kind], named)
