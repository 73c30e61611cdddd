"""Lists of a Mongo-like collection: a query, a sort, a page, a count (facts, sections 2.4 and 7.5)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from sync.practice.asking import mongo
from sync.practice.asking.lists import whole
from sync.practice.house import MOST

_NO = (None, "", "0", "false")
Rows = Sequence[Any]
Columns = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Question:
    """What a client asks: ``q``, ``s`` (sort), ``sk`` (skip), ``l`` (limit), ``c`` (count), ``f`` (fields), ``fo``.

    The last one asks for the first that fits instead of a list.
    """

    query: str | None = None
    sort: str | None = None
    skip: str | None = None
    limit: str | None = None
    count: str | None = None
    fields: str | None = None
    first: str | None = None


def picked(
    session: Session,
    rows: Select[Any],
    model: Any,
    columns: Columns,
    question: Question,
    told: Callable[[Rows], list[dict[str, Any]]],
) -> Any:
    """The documents that fit, or ``{count}``; the database answers what its columns can, the rest is looked through."""
    node, order = mongo.parse_query(question.query), mongo.parse_sort(question.sort)
    start, most = whole(question.skip, "sk", 0), min(whole(question.limit, "l", MOST), MOST)
    narrow = mongo.narrowed(node, columns)
    rows = rows.where(narrow.condition)
    counted = question.count not in _NO
    if narrow.exact and counted:
        return {"count": session.scalar(select(func.count()).select_from(rows.subquery()))}
    if narrow.exact and all(path in columns for path, _down in order):
        rows = rows.order_by(*(_ordered(columns[path], down) for path, down in order), model.id)
        return told(session.scalars(rows.limit(most).offset(start)).all())
    found = told(session.scalars(rows.order_by(model.id)).all())
    return _sifted(found, node, order, slice(start, start + most), counted)


def sifted(documents: list[dict[str, Any]], question: Question) -> Any:
    """Of documents at hand those that fit, a page of them with the fields asked for, or ``{count}``."""
    node, order, fields = (
        mongo.parse_query(question.query),
        mongo.parse_sort(question.sort),
        mongo.parse_fields(question.fields),
    )
    start, most = whole(question.skip, "sk", 0), min(whole(question.limit, "l", MOST), MOST)
    counted = question.count not in _NO
    found = _sifted(documents, node, order, slice(start, start + most), counted)
    return found if counted else first_if_wanted([fields.of(document) for document in found], question)


def first_if_wanted(found: Any, question: Question) -> Any:
    """Of a list only the first, or null, where that is asked for; a count as it is."""
    return next(iter(found), None) if isinstance(found, list) and question.first not in _NO else found


def _sifted(
    found: list[dict[str, Any]], node: mongo.Node, order: list[tuple[str, bool]], page: slice, counted: bool
) -> Any:
    found = [document for document in found if mongo.matches(node, document)]
    for path, down in reversed(order):
        found.sort(key=lambda document, path=path: mongo.sort_key(document, path), reverse=down)  # type: ignore[misc]
    return {"count": len(found)} if counted else found[page]


def _ordered(column: Any, down: bool) -> Any:
    """Nothing comes before everything, whichever database keeps the rows."""
    return column.desc().nulls_last() if down else column.asc().nulls_first()
