"""What every screen says in every language, as text: `python -m tests.screens.snapshots` writes the files anew.

They are there to be read: a changed word shows in the difference of a commit, in each language.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bot.words import Words
from locales import FOLDER
from tests.scenes import every_scene
from tests.scenes.as_sent import as_read

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.scenes import Scene

SNAPSHOTS = Path(__file__).parent / "read"


def snapshot(scenes: Iterable[Scene]) -> str:
    """Every scene of one language, in order."""
    told, chapter = [], ""
    for scene in scenes:
        if scene.chapter != chapter:
            chapter = scene.chapter
            told.append(f"= {chapter}")
        told.append(f"== {scene.name}\n{as_read(scene.screen)}")
    return "\n\n".join(told) + "\n"


def write() -> None:
    """All of them; files of languages that are gone are removed."""
    words = Words(FOLDER)
    SNAPSHOTS.mkdir(exist_ok=True)
    for path in SNAPSHOTS.glob("*.txt"):
        if path.stem not in words.languages:
            path.unlink()
    for language in words.languages:
        (SNAPSHOTS / f"{language}.txt").write_text(snapshot(every_scene(words.speak(language))), encoding="utf-8")


if __name__ == "__main__":
    write()
