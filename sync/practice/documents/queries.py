"""Counting records by schema, and finding them by what stands in them (facts, section 2.1: query/facets, query/body).

The facts give neither answer's shape. The front ends read the counts as one object, schema to number, and what is found
as a plain array of documentInfo with the bodies in it; so it is here. In ``query`` they send lists of objects: of each
list one object must fit, of each object every member; a reference fits its identifier with or without ``@revision``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import func, select

from sync.practice.asking import mongo
from sync.practice.asking.lists import Listing, named, public_or_of, top, whole
from sync.practice.database.models import Record, Version
from sync.practice.documents.records import Entry, told
from sync.practice.house import Desk
from sync.practice.refusals import invalid
from sync.practice.wire import parsed, written

_AT_ONCE = 100
_PUBLISHED = (None, "my")


def counts(desk: Desk, asked: Listing, query: Sequence[str]) -> dict[str, int]:
    """How many records of each schema there are; schemas without any are left out."""
    node = _node(query)
    if node is None:
        kinds = select(Record.type, func.count()).where(public_or_of(desk, asked)).group_by(Record.type)
        return dict(desk.session.execute(kinds.order_by(Record.type)).all())
    found: dict[str, int] = {}
    for entry in _fitting(desk, asked, node):
        found[entry.record.type] = found.get(entry.record.type, 0) + 1
    return dict(sorted(found.items()))


def bodies(desk: Desk, asked: Listing, query: Sequence[str]) -> str:
    """A page of the records that fit, as a JSON array of documentInfo with bodies."""
    start, most = whole(asked.skip, "$skip", 0), top(asked.top)
    node = _node(query) or mongo.Every(())
    items: list[str] = []
    for place, entry in enumerate(_fitting(desk, asked, node)):
        if place >= start + most:
            break
        if place >= start:
            items += told(desk, [entry], body=True)
    return f"[{','.join(items)}]"


def _fitting(desk: Desk, asked: Listing, node: mongo.Node) -> Iterator[Entry]:
    """Every record that fits, in the order of identifiers; looked at a few at a time, texts being long."""
    names = list(
        desk.session.scalars(
            select(Record.identifier).where(public_or_of(desk, asked)).order_by(Record.identifier)
        )
    )
    for start in range(0, len(names), _AT_ONCE):
        for entry in named(desk, names[start : start + _AT_ONCE], True):
            version = _looked_at(entry, asked)
            if version and mongo.matches(node, _with_names(json.loads(version.text))):
                yield entry


def _looked_at(entry: Entry, asked: Listing) -> Version | None:
    return entry.current if asked.collection in _PUBLISHED else entry.newest


def _with_names(value: Any) -> Any:
    """A value in which whatever has an identifier stands beside that identifier, with and without its revision."""
    if isinstance(value, list):
        return [_with_names(part) for part in value]
    if not isinstance(value, dict):
        return value
    inner = {name: _with_names(part) for name, part in value.items()}
    name = value.get("identifier")
    return [name, name.partition("@")[0], inner] if isinstance(name, str) else inner


def _node(query: Sequence[str]) -> mongo.Node | None:
    """The condition that all the ``query`` parameters make together; none where none says anything."""
    groups = [group for text in query if text.strip() for group in _groups(parsed(text, "query"))]
    if not groups:
        return None
    return mongo.parse_query(written({"$and": [{"$or": group} for group in groups]}), "query")


def _groups(value: Any) -> list[list[dict[str, Any]]]:
    """The groups of alternatives in one parameter: an object, a list of objects, or a list of such lists."""
    if isinstance(value, dict):
        return [[value]]
    if isinstance(value, list) and value and all(isinstance(part, list) for part in value):
        return [group for part in value for group in _groups(part)]
    if isinstance(value, list) and value and all(isinstance(part, dict) for part in value):
        return [value]
    raise invalid("query must be lists of JSON objects", "query")
