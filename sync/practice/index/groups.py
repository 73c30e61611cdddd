"""Search results in groups of records that share a value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sync.practice.index.fields import Value, field_of
from sync.practice.index.indexed import Indexed
from sync.practice.index.parameters import Asked
from sync.practice.refusals import invalid, mandatory

Shown = Callable[[Indexed], dict[str, Any]]
Sort = Callable[[list[Indexed], str], list[Indexed]]


def grouped(found: Sequence[Indexed], asked: Asked, shown: Shown, sort: Sort) -> dict[str, Any]:
    """The records by the value of ``group.field``, a page of groups with up to ``group.limit`` records each."""
    names = asked.all("group.field")
    if not names:
        raise mandatory("Give the group.field", "group.field")
    if len(names) > 1 or field_of(names[0]).many:
        raise invalid("Records are grouped by one field that has one value", "group.field")
    groups: dict[Value | None, list[Indexed]] = {}
    for record in found:
        groups.setdefault(next(iter(record.values(field_of(names[0]))), None), []).append(record)
    start, rows = asked.whole("start", 0), asked.whole("rows", 10)
    limit = asked.limit("group.limit", 1)
    order = asked.text("group.sort")
    told = [
        {"groupValue": value, "doclist": _list(sort(some, order), limit, shown)}
        for value, some in list(groups.items())[start : start + rows]
    ]
    number = {"ngroups": len(groups)} if asked.says_yes("group.ngroups") else {}
    return {names[0]: {"matches": len(found), **number, "groups": told}}


def _list(some: list[Indexed], limit: int | None, shown: Shown) -> dict[str, Any]:
    return {"numFound": len(some), "start": 0, "docs": [shown(record) for record in some[:limit]]}
