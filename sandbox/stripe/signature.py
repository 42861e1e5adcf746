"""How a webhook proves where it comes from: `t=…,v1=…`, an HMAC-SHA256 over the time and the body."""

from __future__ import annotations

import hmac


def header(payload: bytes, *secrets: str, timestamp: int) -> str:
    """The value of `Stripe-Signature`, with a v1 for each secret while one is rolled (Stripe's page on webhook signatures)."""
    signed = str(timestamp).encode() + b"." + payload
    proofs = (hmac.new(secret.encode(), signed, "sha256").hexdigest() for secret in secrets)
    return ",".join([f"t={timestamp}", *(f"v1={proof}" for proof in proofs)])
