"""How the practice clearing-house says no: a status, a code and a sentence (facts, section 1.3)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


class Refusal(Exception):
    """A request that is not done; becomes the answer ``{statusCode, code, fields?, message}``."""

    def __init__(
        self, status: int, code: str, message: str, *, fields: Sequence[str] = (), **more: Any
    ) -> None:
        """Hold the HTTP status, the clearing-house's code, a sentence, and the names of fields that are wrong."""
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.fields = tuple(fields)
        self.more = more

    def body(self) -> dict[str, Any]:
        """The answer's JSON object."""
        named = {"fields": list(self.fields)} if self.fields else {}
        return {"statusCode": self.status, "code": self.code, **named, "message": self.message, **self.more}


def invalid(message: str, *fields: str, **more: Any) -> Refusal:
    """400: a parameter or a body that is not understood."""
    return Refusal(400, "invalidParameter", message, fields=fields, **more)


def mandatory(message: str, *fields: str) -> Refusal:
    """400: something that must be there is not."""
    return Refusal(400, "mandatory", message, fields=fields)


def unauthorized(message: str = "Sign in first: there is no valid token with this request") -> Refusal:
    """401: nobody, or nobody any longer, is signed in."""
    return Refusal(401, "unauthorized", message)


def forbidden(message: str, **more: Any) -> Refusal:
    """403: this person may not do this."""
    return Refusal(403, "forbidden", message, **more)


def not_found(message: str) -> Refusal:
    """404: there is no such thing, or this person may not know of it."""
    return Refusal(404, "notFound", message)
