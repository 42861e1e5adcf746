"""The project file and the locks keep their promises: reasons, hashes, nothing of one machine."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.conventions.sources import files, read

LOCKS = ("requirements.lock", "requirements-dev.lock")
REGISTRIES = re.compile(
    r"pypi[.]org|pythonhosted[.]org|registry[.]npmjs|deb[.]debian|index[-]url|find[-]links|trusted[-]host"
)
MACHINE_PATHS = re.compile(r"(?<![\w.<-])/(work|root|tmp|Users|home/[a-z]+)/")
PICTURES = (".png", ".jpg", ".ico", ".woff2")


def test_each_rule_left_out_has_its_reason_beside_it() -> None:
    bare = re.findall(r'^\s+"([A-Z]+[0-9]+)",?\s*$', read("pyproject.toml"), flags=re.MULTILINE)
    assert not bare, f"write the reason beside each ignored rule: {bare}"


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_and_hashes_every_package(lock: str) -> None:
    entries = re.split(r"\n(?=\S)", read(lock).strip())
    packages = [entry for entry in entries if not entry.startswith("#")]
    loose = [entry.split("\n")[0] for entry in packages if "==" not in entry or "--hash=sha256:" not in entry]
    assert packages
    assert not loose, f"run make lock: {loose}"


def test_both_locks_agree_and_hold_what_the_project_asks_for() -> None:
    run, dev = (dict(re.findall(r"^([a-z0-9-]+)==(\S+)", read(lock), flags=re.MULTILINE)) for lock in LOCKS)
    project = tomllib.loads(read("pyproject.toml"))
    asked = {re.split(r"[~=<>;\[ ]", line)[0] for line in project["project"]["dependencies"]}
    asked_dev = {re.split(r"[~=<>;\[ ]", line)[0] for line in project["dependency-groups"]["dev"]}
    assert run.items() <= dev.items()
    assert asked <= set(run)
    assert asked_dev <= set(dev)


def test_no_file_names_a_registry_or_a_path_of_one_machine() -> None:
    found = [
        f"{name}:{number}"
        for name in files()
        if not name.endswith(PICTURES)
        for number, line in enumerate(read(name).splitlines(), 1)
        if REGISTRIES.search(line) or MACHINE_PATHS.search(line)
    ]
    assert not found, f"a registry's address or a path of one machine: {found}"


def test_the_type_checker_looks_at_every_folder_of_python() -> None:
    looked_at = {name.removesuffix(".py") for name in tomllib.loads(read("pyproject.toml"))["tool"]["mypy"]["files"]}
    there = {name.split("/")[0].removesuffix(".py") for name in files() if name.endswith(".py")}
    assert there <= looked_at, f"name these in [tool.mypy] files: {sorted(there - looked_at)}"
