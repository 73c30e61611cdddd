"""Published records of one schema as a file of rows (facts, section 2.1: download).

The facts name an export file and no format. The front ends ask by POST for what a search of the index finds, read JSON
rows, and let people save CSV by the header Accept; so it is here, JSON unless CSV is asked for. The plain GET gives
every record whole: each text of the document under its path, ``title.en`` or ``gbfTargets.identifier``, what stands in
a list joined by semicolons. With ``fields``, an object of members and their labels, a row has those alone.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import select

from sync.practice.asking.lists import in_realm, named
from sync.practice.database.models import Record
from sync.practice.documents.described import check_schema
from sync.practice.documents.records import Entry
from sync.practice.house import Desk
from sync.practice.index import records as index
from sync.practice.index.parameters import Asked, pairs_in
from sync.practice.index.search import search
from sync.practice.refusals import invalid
from sync.practice.wire import written

Row = dict[str, Any]

_AT_ONCE = 100
_MOST_FIELDS = 500
_MOST_ROWS = 10_000
# What a download decides for itself, whatever the search says.
_DECIDED = frozenset({"fl", "wt", "facet", "group"})
# What a spreadsheet would take for a formula.
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def every(desk: Desk, schema: str) -> Iterator[Row]:
    """A row for each published record of the schema, in the order of identifiers."""
    query = select(Record.identifier).where(
        Record.type == check_schema(schema), Record.current_id.is_not(None), in_realm(desk)
    )
    for entry in _entries(desk, list(desk.session.scalars(query.order_by(Record.identifier)))):
        yield {**_by_path(entry), **_about(entry)}


def found(desk: Desk, schema: str, sent: Mapping[str, Any]) -> tuple[list[Row], Mapping[str, str]]:
    """The rows of what a search finds, in its order, and the labels of their members (none: the rows are whole)."""
    query, fields = _object(sent, "query"), _object(sent, "fields")
    if len(fields) > _MOST_FIELDS or not all(isinstance(label, str) for label in fields.values()):
        raise invalid(f"fields must be at most {_MOST_FIELDS} members with their labels", "fields")
    entries = _entries(desk, _names(desk, check_schema(schema), query))
    if not fields:
        return [{**_by_path(entry), **_about(entry)} for entry in entries], {}
    return [_picked(entry, fields) for entry in entries], fields


def table(rows: list[Row], labels: Mapping[str, str]) -> str:
    """The rows as CSV with a line of names; a text that a spreadsheet would reckon with has an apostrophe before it."""
    names = list(labels or dict.fromkeys(name for row in rows for name in row))
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([_harmless(labels.get(name, name)) for name in names])
    writer.writerows([_harmless(row.get(name)) for name in names] for row in rows)
    return out.getvalue()


def _names(desk: Desk, schema: str, query: Mapping[str, Any]) -> list[str]:
    """The identifiers of the published records of the schema that a search of the index finds."""
    kept = {name: value for name, value in query.items() if name.partition(".")[0] not in _DECIDED}
    pairs = pairs_in([], written({"q": "*:*", "rows": _MOST_ROWS, **kept}).encode(), "application/json")
    own = [("fq", f"schema_s:{schema}"), ("fq", f"_state_s:{index.PUBLIC}"), ("fl", "identifier_s")]
    answer = search(index.records(desk), Asked([*pairs, *own]), desk.house.now())
    return [doc["identifier_s"] for doc in answer["response"]["docs"]]


def _entries(desk: Desk, names: list[str]) -> Iterator[Entry]:
    for start in range(0, len(names), _AT_ONCE):
        yield from named(desk, names[start : start + _AT_ONCE], True)


def _about(entry: Entry) -> Row:
    record, current = entry.record, entry.current
    assert current is not None
    return {
        "identifier": record.identifier,
        "schema": record.type,
        "owner": record.owner,
        "revision": current.revision,
        "createdOn": record.created_on,
        "publishedOn": current.submitted_on,
        "updatedOn": current.updated_on,
    }


def _picked(entry: Entry, fields: Mapping[str, str]) -> Row:
    """The members that were asked for; a text in several languages is given in English, or in the first there is."""
    assert entry.current is not None
    document = json.loads(entry.current.text)
    own = {**document, "government": json.loads(entry.current.details)["government"], **_about(entry)}
    return {name: _joined([value for _path, value in _leaves(_plain(own.get(name)))]) for name in fields}


def _by_path(entry: Entry) -> Row:
    assert entry.current is not None
    texts: dict[str, list[Any]] = {}
    for path, value in _leaves(json.loads(entry.current.text)):
        texts.setdefault(path, []).append(value)
    return {path: _joined(values) for path, values in texts.items()}


def _plain(value: Any) -> Any:
    """The English text, or the first one, of what holds nothing but texts; anything else as it is."""
    texts = value if isinstance(value, dict) and "identifier" not in value else {}
    if texts and all(isinstance(text, str) for text in texts.values()):
        return texts.get("en") or next(iter(texts.values()))
    return value


def _leaves(whole: Any) -> Iterator[tuple[str, Any]]:
    """Every text, number, and true or false, in its order, by path."""
    waiting: list[tuple[str, Any]] = [("", whole)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, dict):
            waiting += [(f"{path}.{name}" if path else name, part) for name, part in reversed(value.items())]
        elif isinstance(value, list):
            waiting += [(path, part) for part in reversed(value)]
        elif value is not None:
            yield path, value


def _joined(values: list[Any]) -> Any:
    if not values:
        return None
    return values[0] if len(values) == 1 else "; ".join(map(str, values))


def _harmless(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULAS) else value


def _object(sent: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = sent.get(name)
    if value is not None and not isinstance(value, dict):
        raise invalid(f"{name} must be a JSON object", name)
    return value or {}
