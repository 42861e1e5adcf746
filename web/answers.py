"""The one shape in which programs are told what is wrong: `{"error": {"code", "message"}}`."""

from __future__ import annotations

from aiohttp import web


def refusal(status: int, code: str, message: str, *, retry_after: int | None = None) -> web.Response:
    """An error for a program: `code` for its code, `message` for whoever reads its log; `retry_after` in seconds."""
    headers = {"Retry-After": str(retry_after)} if retry_after else None
    return web.json_response({"error": {"code": code, "message": message}}, status=status, headers=headers)
