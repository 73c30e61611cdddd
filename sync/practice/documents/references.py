"""References to other records, with or without a pinned revision (facts, sections 5 and 9)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from sqlalchemy import select

from sync.practice.database.models import Record
from sync.practice.house import Desk

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
        if identifier in known and revision not in known[identifier]
    ]


def _revisions(desk: Desk, identifiers: list[str]) -> dict[str, range]:
    """The revisions by which each record may be pinned.

    Front ends pin what was never published by the revision that it is to become, or by the 0 that is told of it.
    """
    found: dict[str, range] = {}
    for start in range(0, len(identifiers), _AT_ONCE):
        names = identifiers[start : start + _AT_ONCE]
        columns = (Record.identifier, Record.revision, Record.draft_id)
        for name, number, draft in desk.session.execute(select(*columns).where(Record.identifier.in_(names))):
            to_come = draft is not None
            found[name] = range(0 if to_come and number == 0 else 1, number + 1 + to_come)
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
