"""Published records of one schema as a file of rows (facts, section 2.1: download).

The facts name an export file and no format. The front ends read JSON rows and let people save CSV, by the header
Accept; so it is here, JSON unless CSV is asked for. A row holds each text of the document under its path, ``title.en``
or ``gbfTargets.identifier``, what stands in a list joined by semicolons; then whose the record is, and which revision.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import select

from sync.practice.documents import check_schema
from sync.practice.house import Desk
from sync.practice.lists import in_realm, named
from sync.practice.models import Record
from sync.practice.records import Entry

Row = dict[str, Any]

_AT_ONCE = 100
# What a spreadsheet would take for a formula.
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def rows(desk: Desk, schema: str) -> list[Row]:
    """A row for each published record of the schema, in the order of identifiers."""
    query = select(Record.identifier).where(
        Record.type == check_schema(schema), Record.current_id.is_not(None), in_realm(desk)
    )
    names = list(desk.session.scalars(query.order_by(Record.identifier)))
    starts = range(0, len(names), _AT_ONCE)
    found = (entry for start in starts for entry in named(desk, names[start : start + _AT_ONCE], True))
    return [_row(entry) for entry in found]


def table(found: list[Row]) -> str:
    """The rows as CSV with a line of names; a text that a spreadsheet would reckon with has an apostrophe before it."""
    names = list(dict.fromkeys(name for row in found for name in row))
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(names)
    writer.writerows([_harmless(row.get(name)) for name in names] for row in found)
    return out.getvalue()


def _row(entry: Entry) -> Row:
    record, current = entry.record, entry.current
    assert current is not None
    texts: dict[str, list[Any]] = {}
    for path, value in _leaves(json.loads(current.text)):
        texts.setdefault(path, []).append(value)
    about = {
        "identifier": record.identifier,
        "schema": record.type,
        "owner": record.owner,
        "revision": current.revision,
        "createdOn": record.created_on,
        "updatedOn": current.updated_on,
    }
    return {**{path: _joined(values) for path, values in texts.items()}, **about}


def _leaves(document: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Every text, number, and true or false of a document, in its order, by path."""
    waiting: list[tuple[str, Any]] = [("", document)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, dict):
            waiting += [(f"{path}.{name}" if path else name, part) for name, part in reversed(value.items())]
        elif isinstance(value, list):
            waiting += [(path, part) for part in reversed(value)]
        elif value is not None:
            yield path, value


def _joined(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else "; ".join(map(str, values))


def _harmless(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULAS) else value
