"""Documents are found, follow their form, and leave no top-level folder unexplained."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

import pytest

from tests.conventions.sources import files, read

DECISIONS = "docs/decisions/"
SECTIONS = ("Context", "Decision", "Consequences", "Alternatives", "Held by")
TOP_LEVEL = ("domain", "storage", "billing", "bot", "web", "jobs", "locales", "sandbox", "tests", "docs")


def decisions() -> list[str]:
    return [
        name
        for name in files()
        if name.startswith(DECISIONS) and name.endswith(".md") and not name.endswith("README.md")
    ]


@pytest.mark.parametrize("name", decisions())
def test_a_decision_has_a_number_a_title_and_its_five_parts(name: str) -> None:
    number = re.fullmatch(r"docs/decisions/(\d{4})-[a-z0-9-]+\.md", name)
    assert number, f"{name}: name it NNNN-words-of-the-title.md"
    text = read(name)
    assert text.startswith(f"# {number[1]}. "), f"{name}: begin with '# {number[1]}. Title'"
    assert re.findall(r"^## (.+)$", text, flags=re.MULTILINE) == list(SECTIONS), f"{name}: the parts are {SECTIONS}"


def test_a_number_is_given_to_one_decision() -> None:
    numbers = [PurePosixPath(name).name[:4] for name in decisions()]
    assert len(numbers) == len(set(numbers)), f"two decisions share a number: {sorted(numbers)}"


def test_every_document_is_reached_from_the_readme() -> None:
    reached: set[str] = set()
    ahead = ["README.md"]
    while ahead:
        page = ahead.pop()
        reached.add(page)
        ahead += [link for link in _links(page) if link.endswith(".md") and link in files() and link not in reached]
    pages = {name for name in files() if name.startswith("docs/") and name.endswith(".md")}
    assert pages <= reached, f"no road of links leads from README.md to {sorted(pages - reached)}"


def test_no_half_of_a_merge_was_left_behind() -> None:
    marks = re.compile(r"^(<{7}|>{7}) ", flags=re.MULTILINE)
    halves = [name for name in files() if name.endswith((".md", ".toml", ".ftl", ".py")) and marks.search(read(name))]
    assert not halves, f"a merge was not finished in {halves}"


def test_no_link_between_documents_is_dead() -> None:
    known = set(files()) | {str(parent) for name in files() for parent in PurePosixPath(name).parents}
    dead = [
        f"{page} -> {link}" for page in files() if page.endswith(".md") for link in _links(page) if link not in known
    ]
    assert not dead, f"these lead nowhere: {dead}"


def test_the_map_of_the_code_begins_with_the_top_level_folders() -> None:
    rows = re.findall(r"^\|\s*\[?`([a-z]+)/`", read("README.md"), flags=re.MULTILINE)
    assert set(TOP_LEVEL) <= set(rows), f"README.md's map lacks {sorted(set(TOP_LEVEL) - set(rows))}"
    assert set(rows[: len(TOP_LEVEL)]) == set(TOP_LEVEL), "its first rows are the top-level folders"


def test_the_changelog_has_a_place_for_what_comes_next() -> None:
    assert re.search(r"^## (Unreleased|\[?\d+\.\d+\.\d+)", read("CHANGELOG.md"), flags=re.MULTILINE)


def test_the_licence_is_the_one_the_project_file_names() -> None:
    assert read("LICENSE").startswith("MIT License")
    assert 'license = "MIT"' in read("pyproject.toml")
    assert "MIT" in read("README.md")


def _links(page: str) -> list[str]:
    """Links to files of the project, as paths from its top; anchors and outside addresses are left away."""
    text = re.sub(r"```.*?```", "", read(page), flags=re.DOTALL)
    targets = [
        target.split("#")[0]
        for target in re.findall(r"\]\(([^)\s]+)\)", text)
        if "://" not in target and not target.startswith("mailto:")
    ]
    return [_from_top(page, target) for target in targets if target]


def _from_top(page: str, target: str) -> str:
    parts: list[str] = list(PurePosixPath(page).parent.parts)
    for part in PurePosixPath(target).parts:
        if part == "..":
            del parts[-1:]
        elif part != ".":
            parts.append(part)
    return "/".join(parts) or "."
