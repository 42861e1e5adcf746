"""What a JSON object is called here."""

from __future__ import annotations

from typing import Any

JsonObject = dict[str, Any]
