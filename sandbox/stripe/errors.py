"""What a refusal looks like on the wire: Stripe's error object and its HTTP status."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.stripe.store import Obj

DOCS = "https://stripe.com/docs/error-codes/"


class ApiError(Exception):
    """An answer in the shape `{"error": {...}}` with its HTTP status."""

    def __init__(
        self,
        message: str,
        *,
        status: int = 400,
        kind: str = "invalid_request_error",
        code: str | None = None,
        param: str | None = None,
        more: Obj | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.body: Obj = {"message": message, "type": kind}
        if code is not None:
            self.body |= {"code": code, "doc_url": DOCS + code.replace("_", "-")}
        if param is not None:
            self.body["param"] = param
        self.body |= more or {}


def missing(kind: str, object_id: str, *, param: str = "id", status: int = 404) -> ApiError:
    """Stripe's answer for an id that names nothing: 404 in the path, 400 in a parameter."""
    word = {"checkout.session": "checkout.session", "webhook_endpoint": "webhook endpoint"}.get(kind, kind)
    message = f"No such {word}: '{object_id}'"
    return ApiError(message, status=status, code="resource_missing", param=param)


def left_out(what: str) -> ApiError:
    """Something real that this sandbox does not do: said plainly, so that nobody takes it for Stripe's refusal."""
    return ApiError(
        f"The sandbox leaves this out: {what}. Stripe itself accepts it; see docs/sandbox.md.",
        status=501,
        kind="api_error",
        code="sandbox_leaves_this_out",
        param=what,
    )
