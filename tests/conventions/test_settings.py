"""A setting that does nothing, or that nobody is told about, does not exist."""

from __future__ import annotations

import re

from settings import Settings
from tests.conventions.sources import read

EXAMPLE = ".env.stripe.example"


def test_the_example_names_exactly_the_settings_that_exist() -> None:
    written = re.findall(r"^#?\s*([A-Z][A-Z0-9_]+)=", read(EXAMPLE), flags=re.MULTILINE)
    fields = {name.upper() for name in Settings.model_fields}
    assert not fields - set(written), f"add to {EXAMPLE}: {sorted(fields - set(written))}"
    assert not set(written) - fields, f"{EXAMPLE} names what settings.py does not read: {sorted(set(written) - fields)}"
    for block in read(EXAMPLE).split("# --- production"):
        names = re.findall(r"^#?\s*([A-Z][A-Z0-9_]+)=", block, flags=re.MULTILINE)
        assert len(names) == len(set(names)), f"one block of {EXAMPLE} names a setting twice"


def test_every_setting_says_what_it_is_for() -> None:
    silent = [name for name, field in Settings.model_fields.items() if not field.description]
    assert not silent, f"give each field of settings.py a description: {silent}"
