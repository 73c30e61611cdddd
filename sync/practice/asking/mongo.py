"""The part of Mongo's queries that clients use on workflows and needs: ``q``, ``s``, ``f``.

Understood: equality on dotted paths with a text, number, true, false or null; ``$in``, ``$nin``, ``$eq``, ``$ne``,
``$exists``, ``$gt``, ``$gte``, ``$lt``, ``$lte``; ``$gt`` an empty list, of one that is not empty; ``$and``; ``$or``.
Anything else is refused in words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, false, or_, true

from sync.practice.asking.mongo_conditions import Condition, Equals, NotUnderstoodError, conditions_on
from sync.practice.refusals import Refusal, invalid
from sync.practice.wire import parsed

_LONGEST = 4000
_LARGEST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Every:
    """All of these hold."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """At least one of these holds."""

    parts: tuple[Node, ...]


Node = Condition | Every | Some


@dataclass(frozen=True, slots=True)
class Narrowed:
    """A condition for the database; where it is not ``exact``, what it finds must be looked at again."""

    condition: ColumnElement[bool]
    exact: bool


def parse_query(text: str | None, name: str = "q") -> Node:
    """What a ``q`` (or a parameter of another name) asks for; everything where there is none, 400 if not understood."""
    if not text:
        return Every(())
    return _node(_object(text, name))


def matches(node: Node, document: Any) -> bool:
    """Whether a document fits the query."""
    if isinstance(node, Every):
        return all(matches(part, document) for part in node.parts)
    if isinstance(node, Some):
        return any(matches(part, document) for part in node.parts)
    return node.fits(_values(document, node.path.split(".")))


def narrowed(node: Node, columns: Mapping[str, Any]) -> Narrowed:
    """The query as far as the database can answer it from these columns."""
    if isinstance(node, Condition):
        return _on_a_column(node, columns.get(node.path))
    parts = [narrowed(part, columns) for part in node.parts]
    exact = all(part.exact for part in parts)
    if isinstance(node, Every):
        return Narrowed(and_(true(), *(part.condition for part in parts)), exact)
    return (
        Narrowed(or_(false(), *(part.condition for part in parts)), True)
        if exact
        else Narrowed(true(), False)
    )


def _on_a_column(node: Condition, column: Any) -> Narrowed:
    """Only equality is left to the database: it sorts texts in its own way, and cannot tell null from nothing."""
    if column is None or not isinstance(node, Equals):
        return Narrowed(true(), False)
    return Narrowed(_equals(column, node.values), True)


def parse_sort(text: str | None) -> list[tuple[str, bool]]:
    """The paths to sort by, each with whether it is descending, from an ``s`` such as ``{"meta.modifiedOn":-1}``."""
    order = _object(text, "s") if text else {}
    if any(isinstance(way, bool) or way not in (1, -1) for way in order.values()):
        raise _refused("s", "give 1 or -1 for each path")
    return [(path, way == -1) for path, way in order.items()]


def sort_key(document: Any, path: str) -> tuple[int, Any]:
    """Where a document stands when sorted by a path: nothing, then numbers, texts, and true or false."""
    value = next(iter(_values(document, path.split("."))), None)
    if isinstance(value, bool):
        return 3, value
    if isinstance(value, (int, float)):
        return 1, value
    return (2, value) if isinstance(value, str) else (0, 0)


@dataclass(frozen=True, slots=True)
class Projection:
    """Which members of a document are given: only these paths, or all but these."""

    paths: tuple[str, ...] = ()
    only: bool = False

    def of(self, document: dict[str, Any]) -> dict[str, Any]:
        """The part of a document that was asked for; ``_id`` is always given."""
        if self.only:
            return _picked(document, [["_id"], *(path.split(".") for path in self.paths)])
        return _dropped(document, [path.split(".") for path in self.paths])

    def gives(self, member: str) -> bool:
        """Whether anything of this top-level member is given."""
        heads = {path.split(".")[0] if self.only else path for path in self.paths}
        return (member in heads) is self.only


def parse_fields(text: str | None) -> Projection:
    """What an ``f`` such as ``{"history":0}`` asks for."""
    wanted = _object(text, "f") if text else {}
    ways = {bool(way) for path, way in wanted.items() if path != "_id"}
    if any(way not in (0, 1) for way in wanted.values()) or len(ways) > 1:
        raise _refused("f", "give 1 for all paths, or 0 for all")
    only = any(ways) if ways else bool(wanted.get("_id"))
    return Projection(tuple(path for path in wanted if path != "_id"), only)


def _object(text: str, name: str) -> dict[str, Any]:
    value = parsed(text, name) if len(text) <= _LONGEST and "\0" not in text else None
    if not isinstance(value, dict):
        raise _refused(name, "it is no JSON object, or too long")
    return value


def _node(query: Any) -> Node:
    if not isinstance(query, dict):
        raise _refused("q", "a condition must be a JSON object")
    return Every(tuple(_part(name, value) for name, value in query.items()))


def _part(name: str, value: Any) -> Node:
    if name in ("$and", "$or"):
        if not isinstance(value, list) or not value:
            raise _refused("q", f"{name} needs a list of conditions")
        parts = tuple(map(_node, value))
        return Every(parts) if name == "$and" else Some(parts)
    if name.startswith("$") or not all(name.split(".")):
        raise _refused("q", f"{name!r} is no field, and no operator that is known here")
    try:
        found = conditions_on(name, value)
    except NotUnderstoodError as error:
        raise _refused("q", str(error)) from error
    return found[0] if len(found) == 1 else Every(found)


def _equals(column: Any, values: tuple[Any, ...]) -> ColumnElement[bool]:
    number = isinstance(column.type, Integer)
    fitting = [value for value in values if _fits(value, number)]
    found: ColumnElement[bool] = column.in_(fitting)
    return or_(found, column.is_(None)) if None in values else found


def _fits(value: Any, number: bool) -> bool:
    if isinstance(value, bool):
        return False
    return (
        isinstance(value, int) and abs(value) <= _LARGEST
        if number
        else isinstance(value, str) and "\0" not in value
    )


def _values(document: Any, path: list[str]) -> list[Any]:
    """All that stands at a path; lists are looked into, as Mongo does."""
    if isinstance(document, list):
        return [found for item in document for found in _values(item, path)]
    if not path:
        return [document]
    if isinstance(document, dict) and path[0] in document:
        return _values(document[path[0]], path[1:])
    return []


def _picked(document: dict[str, Any], paths: list[list[str]]) -> dict[str, Any]:
    picked: dict[str, Any] = {}
    for name, value in document.items():
        rest = [path[1:] for path in paths if path[0] == name]
        if [] in rest or (rest and not isinstance(value, dict)):
            picked[name] = value
        elif rest:
            picked[name] = _picked(value, rest)
    return picked


def _dropped(document: dict[str, Any], paths: list[list[str]]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for name, value in document.items():
        rest = [path[1:] for path in paths if path[0] == name]
        if [] not in rest:
            kept[name] = _dropped(value, rest) if rest and isinstance(value, dict) else value
    return kept


def _refused(name: str, why: str) -> Refusal:
    return invalid(f"{name} is not understood: {why}", name)
