"""Every derived secret comes from the installation's one random secret, with its purpose in the derivation."""

from __future__ import annotations

import hashlib
import hmac


def derive(secret: bytes, purpose: str) -> str:
    """A hex secret of 64 characters for one purpose; two purposes never share one."""
    return hmac.new(secret, b"retainer:" + purpose.encode(), hashlib.sha256).hexdigest()


def fingerprint(secret: bytes, value: str) -> str:
    """A keyed hash of something that must be recognised but not kept (a card's fingerprint)."""
    return derive(secret, "fingerprint:" + value)
