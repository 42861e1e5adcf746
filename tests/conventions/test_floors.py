"""What the import contracts in pyproject.toml can not say: modules beside the packages, the clock, the environment."""

from __future__ import annotations

import ast
import sys

import pytest

from tests.conventions.sources import PRODUCT, PROGRAM, Source, below, product, sources

OUTSIDE_WORLD = {
    "asyncio",
    "socket",
    "ssl",
    "subprocess",
    "threading",
    "time",
    "os",
    "pathlib",
    "sqlite3",
    "random",
    "secrets",
}
ENVIRONMENT = {"environ", "environb", "getenv"}


@pytest.mark.parametrize("package", PRODUCT)
def test_each_floor_is_there(package: str) -> None:
    assert below(package), f"{package}/ is missing; the floors are drawn in docs/architecture.md"


def test_domain_imports_only_the_pure_part_of_the_standard_library() -> None:
    allowed = (set(sys.stdlib_module_names) - OUTSIDE_WORLD) | {"domain"}
    wrong = [
        f"{source.path} imports {name}"
        for source in below("domain")
        for name in source.imports()
        if name.split(".")[0] not in allowed
    ]
    assert not wrong, f"domain/ is pure: {wrong}"


def test_domain_never_waits_and_opens_no_file() -> None:
    waits = (ast.AsyncFunctionDef, ast.Await, ast.AsyncFor, ast.AsyncWith)
    wrong = [
        f"{source.path}:{node.lineno}"
        for source in below("domain")
        for node in ast.walk(source.tree)
        if isinstance(node, waits)
        or (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"open", "print"})
    ]
    assert not wrong, f"domain/ does no I/O and is not async: {wrong}"


def test_nothing_below_imports_the_program_or_its_settings() -> None:
    programs = {name.removesuffix(".py") for name in PROGRAM}
    wrong = [source.path for source in product() if source.path not in PROGRAM and programs & set(source.imports())]
    assert not wrong, f"main.py and settings.py build the rest and hand values down: {wrong}"


def test_only_the_program_and_its_settings_read_the_environment() -> None:
    wrong = [source.path for source in product() if source.path not in PROGRAM and _reads_environment(source)]
    assert not wrong, f"read settings in settings.py and pass values: {wrong}"


def test_only_tests_and_the_program_know_the_sandbox() -> None:
    wrong = [
        source.path
        for source in sources()
        if any(name.split(".")[0] == "sandbox" for name in source.imports())
        and source.path.split("/")[0] not in {"sandbox", "tests", "main.py"}
    ]
    assert not wrong, f"the sandbox stands alone: {wrong}"


def _reads_environment(source: Source) -> bool:
    return any(
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "os"
        and node.attr in ENVIRONMENT
        for node in ast.walk(source.tree)
    ) or any(
        isinstance(node, ast.ImportFrom) and node.module == "os" and ENVIRONMENT & {a.name for a in node.names}
        for node in ast.walk(source.tree)
    )
