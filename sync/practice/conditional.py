"""Answers that are sent only when they changed: ``ETag`` and ``Last-Modified``, and 304 without a body."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from email.utils import format_datetime
from typing import Any

from fastapi import Response

from sync.practice.call import answer_text
from sync.practice.stamps import moment_of
from sync.practice.wire import written


def answer_if_changed(asked: Mapping[str, str], value: Any, changed_on: str) -> Response:
    """A JSON answer, or 304 where the client has it already; ``changed_on`` is the stamp of the last change.

    The tag is strong: a digest of the whole body. A date counts only where it is the very date that was told: after
    an older state was brought back, a later date proves nothing.
    """
    text = written(value)
    tag = f'"{hashlib.sha256(text.encode()).hexdigest()[:32]}"'
    date = format_datetime(moment_of(changed_on), usegmt=True)
    known = Response(status_code=304) if _has_it(asked, tag, date) else answer_text(text)
    known.headers.update({"ETag": tag, "Last-Modified": date})
    return known


def _has_it(asked: Mapping[str, str], tag: str, date: str) -> bool:
    """Whether the client has this very answer; where it names tags, dates do not count (HTTP's own rule)."""
    tags = asked.get("if-none-match")
    if tags is None:
        return asked.get("if-modified-since", "").strip() == date
    names = [name.strip().removeprefix("W/") for name in tags.split(",")]
    return tag in names or names == ["*"]
