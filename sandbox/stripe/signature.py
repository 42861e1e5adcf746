"""How a webhook proves where it comes from: `t=…,v1=…`, an HMAC-SHA256 over the time and the body."""

from __future__ import annotations

import hmac


def header(payload: bytes, *, secret: str, timestamp: int) -> str:
    """The value of `Stripe-Signature` (Stripe's page on webhook signatures)."""
    signed = str(timestamp).encode() + b"." + payload
    return f"t={timestamp},v1={hmac.new(secret.encode(), signed, 'sha256').hexdigest()}"
