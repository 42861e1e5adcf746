"""How a file looks from outside: it opens with its decision, stays small, and is named by the grammar."""

from __future__ import annotations

import ast
import re
from pathlib import PurePosixPath

from tests.conventions.sources import product, sources

FILE_LINES = 300
FUNCTION_LINES = 50

# path -> why this file is longer. A row whose file has become short again fails, too.
LONG_FILES: dict[str, str] = {}
# "path name" -> why this function is longer.
LONG_FUNCTIONS: dict[str, str] = {}

BANNED_WORDS = {"manager", "helper", "helpers", "util", "utils", "common", "misc"}
BANNED_MODULES = {"data", "info", "service", "services"}
BANNED_CLASS_WORDS = {"Manager", "Service", "Helper", "Helpers", "Utils"}
BANNED_FUNCTIONS = re.compile(r"^_*(process_|do_|handle_data)")

Function = (ast.FunctionDef, ast.AsyncFunctionDef)


def test_every_module_opens_with_the_decision_it_owns() -> None:
    silent = [source.path for source in sources() if not ast.get_docstring(source.tree)]
    assert not silent, f"open each with a docstring that names the one decision it owns: {silent}"


def test_a_file_is_short_or_has_its_reason_on_the_list() -> None:
    long = {source.path: lines for source in product() if (lines := source.text.count("\n")) > FILE_LINES}
    unexplained = {path: lines for path, lines in long.items() if path not in LONG_FILES}
    assert not unexplained, f"over {FILE_LINES} lines: split them, or give the reason in LONG_FILES: {unexplained}"
    assert set(LONG_FILES) <= set(long), f"short again, take them off LONG_FILES: {set(LONG_FILES) - set(long)}"


def test_a_function_is_short_or_has_its_reason_on_the_list() -> None:
    long = {
        f"{source.path} {node.name}": lines
        for source in product()
        for node in ast.walk(source.tree)
        if isinstance(node, Function) and (lines := (node.end_lineno or 0) - node.lineno + 1) > FUNCTION_LINES
    }
    unexplained = {name: lines for name, lines in long.items() if name not in LONG_FUNCTIONS}
    assert not unexplained, f"over {FUNCTION_LINES} lines: split, or give the reason in LONG_FUNCTIONS: {unexplained}"
    gone = set(LONG_FUNCTIONS) - set(long)
    assert not gone, f"short again, take them off LONG_FUNCTIONS: {gone}"


def test_modules_and_folders_are_named_by_the_grammar() -> None:
    wrong = [source.path for source in sources() if not _well_named(PurePosixPath(source.path).with_suffix("").parts)]
    assert not wrong, f"a name says what the thing is or does (CONTRIBUTING.md): {wrong}"


def test_classes_are_named_for_what_they_are() -> None:
    wrong = [
        f"{source.path}:{node.lineno} {node.name}"
        for source in sources()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef) and BANNED_CLASS_WORDS & set(re.findall(r"[A-Z][a-z]+", node.name))
    ]
    assert not wrong, f"no Manager, Service or Helper: name what it is: {wrong}"


def test_functions_are_named_for_what_they_do() -> None:
    wrong = [
        f"{source.path}:{node.lineno} {node.name}"
        for source in sources()
        for node in ast.walk(source.tree)
        if isinstance(node, Function) and BANNED_FUNCTIONS.match(node.name)
    ]
    assert not wrong, f"no process_, do_ or handle_data: name the act: {wrong}"


def _well_named(parts: tuple[str, ...]) -> bool:
    return not any(part in BANNED_MODULES or BANNED_WORDS & set(part.split("_")) for part in parts)
