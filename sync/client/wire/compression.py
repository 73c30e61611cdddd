"""Compressing what is sent, for a clearing-house that said it takes that (RFC 7694), and only then."""

from __future__ import annotations

import gzip
import re
from collections.abc import Mapping

# Below this a compressed body is hardly shorter than a plain one.
_WORTH_IT = 400
_CODING = re.compile(r"\s*(?:x-)?gzip\s*(?:;\s*q\s*=\s*([0-9.]+)\s*)?", re.IGNORECASE)


class Compression:
    """Whether requests to one clearing-house are compressed: not before it was told, nor after one was refused."""

    def __init__(self) -> None:
        """Nothing was told yet."""
        self._taken = False
        self._refused = False

    def hear(self, headers: Mapping[str, str]) -> None:
        """Take note of an answer; ``Accept-Encoding`` there names the codings that requests may have."""
        named = headers.get("Accept-Encoding")
        if named is not None:
            self._taken = any(map(_is_gzip, named.split(",")))

    @property
    def is_taken(self) -> bool:
        """Whether requests are compressed."""
        return self._taken and not self._refused

    def refused(self) -> None:
        """The clearing-house did not take a compressed request after all."""
        self._refused = True

    def packed(self, body: bytes) -> bytes | None:
        """The body, compressed; none where it is to be sent as it is."""
        return packed(body) if self.is_taken else None


def packed(body: bytes) -> bytes | None:
    """The body, compressed; none where that is hardly shorter."""
    if len(body) < _WORTH_IT:
        return None
    short = gzip.compress(body, mtime=0)
    return short if len(short) < len(body) else None


def _is_gzip(coding: str) -> bool:
    found = _CODING.fullmatch(coding)
    return found is not None and (found[1] or "1").strip("0.") != ""
