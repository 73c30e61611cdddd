"""References to other records, with or without a pinned revision (facts, sections 5 and 9)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from sqlalchemy import select

from sync.practice.house import Desk
from sync.practice.models import Record

_PINNED = re.compile(r"(?P<identifier>[A-Za-z0-9\-_]{11,128})@(?P<revision>[0-9]{1,9})")
_AT_ONCE = 500


def reference_errors(desk: Desk, document: dict[str, Any]) -> list[dict[str, Any]]:
    """The references that pin a revision which a record of this clearing-house never had.

    A record that is not known here is none of its business: it may belong to another realm.
    """
    pinned = [(path, *found) for path, found in _pinned(document)]
    known = _revisions(desk, sorted({identifier for _path, identifier, _revision in pinned}))
    return [
        {
            "code": "Error.InvalidValue",
            "property": path,
            "parameters": {"identifier": f"{identifier}@{revision}"},
        }
        for path, identifier, revision in pinned
        if identifier in known and not 1 <= revision <= known[identifier]
    ]


def _revisions(desk: Desk, identifiers: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for start in range(0, len(identifiers), _AT_ONCE):
        names = identifiers[start : start + _AT_ONCE]
        query = select(Record.identifier, Record.revision).where(Record.identifier.in_(names))
        found.update((name, number) for name, number in desk.session.execute(query))
    return found


def _pinned(document: dict[str, Any]) -> Iterator[tuple[str, tuple[str, int]]]:
    """Each reference with a revision, by the path of its member; what stands in lists has its list's path."""
    waiting: list[tuple[str, Any]] = list(document.items())[::-1]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, list):
            waiting += [(path, part) for part in reversed(value)]
        elif isinstance(value, dict):
            name = value.get("identifier")
            if isinstance(name, str) and (match := _PINNED.fullmatch(name)):
                yield path, (match["identifier"], int(match["revision"]))
            waiting += [(f"{path}.{inner}", part) for inner, part in reversed(value.items())]
