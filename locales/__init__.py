"""The words: one folder of Fluent files per language. `FOLDER` says where they lie."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent
