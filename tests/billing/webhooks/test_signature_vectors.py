"""Headers that Stripe's own libraries made are believed, byte for byte."""

from __future__ import annotations

import hashlib
import hmac
import json
from pathlib import Path
from typing import Any

import pytest

from billing.webhooks.signature import Rejected, verify

pytestmark = pytest.mark.contract


@pytest.fixture(scope="session")
def vectors(contract_dir: Path) -> dict[str, Any]:
    """What Stripe's own libraries make of known secrets and bodies."""
    found: dict[str, Any] = json.loads((contract_dir / "stripe_signature_vectors.json").read_text())
    return found


def test_a_header_of_stripes_own_making_is_accepted_and_no_other_body_under_it(vectors: dict[str, Any]) -> None:
    assert vectors["headers"]
    for one in vectors["headers"]:
        body, now = one["payload"].encode(), one["timestamp"] + 10
        verify(body, one["header"], ("whsec_other", one["secret"]), tolerance=300, now=now)
        with pytest.raises(Rejected):
            verify(body.strip() + b" ", one["header"], (one["secret"],), tolerance=300, now=now)


def test_a_known_digest_is_what_we_compute_ourselves(vectors: dict[str, Any]) -> None:
    assert vectors["hmac"]
    for one in vectors["hmac"]:
        assert hmac.digest(one["secret"].encode(), one["payload"].encode(), hashlib.sha256).hex() == one["v1"]
