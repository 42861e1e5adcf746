"""What a test needs from outside, and what its absence means: a skip, or a failure where REQUIRE names it.

`REQUIRE` is a comma-separated list of `chromium`, `contract` and `postgres`.
"""

from __future__ import annotations

import os
from typing import Literal, NoReturn

import pytest

Need = Literal["chromium", "contract", "postgres"]


def left_out(need: Need, reason: str) -> NoReturn:
    """End the running test for lack of `need`; `reason` says what is absent and how to bring it."""
    if need in required():
        pytest.fail(f"REQUIRE names {need}: {reason}", pytrace=False)
    pytest.skip(reason)


def required() -> frozenset[str]:
    return frozenset(name.strip() for name in os.environ.get("REQUIRE", "").split(",") if name.strip())
