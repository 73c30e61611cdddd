"""Lists of records: which, in what order, how many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, literal_column, select, text

from forms.own_texts import in_any_language
from sync.records import Order, Query, Row, State
from sync.store import schema
from sync.store.counting import gaps
from sync.store.counting.axes import says_nothing
from sync.store.jsons import loads
from sync.store.records.derived import REFERENCE
from sync.store.texts import match
from sync.store.times import from_text

_RECORD = schema.record.c
_SHOWN = (
    _RECORD.identifier,
    _RECORD.record_type,
    _RECORD.title,
    _RECORD.state,
    _RECORD.changed_at,
    _RECORD.sent_at,
    _RECORD.changed_by,
)
_NOTHING = "[]"
_STATES = case({state.value: place for place, state in enumerate(State)}, value=_RECORD.state)
_WORDS = text("SELECT rowid FROM search WHERE search MATCH :words")


def select_rows() -> Select[Any]:
    """What a list shows of each record."""
    return select(*_SHOWN)


def to_row(found: Any) -> Row:
    """What a list shows, from what was found."""
    identifier, record_type, title, state, changed_at, sent_at, changed_by = found
    return Row(
        identifier=identifier,
        record_type=record_type,
        title=loads(title),
        state=State(state),
        changed_at=from_text(changed_at),
        sent_at=from_text(sent_at) if sent_at else None,
        changed_by=changed_by,
    )


def conditions(query: Query) -> Sequence[ColumnElement[bool]]:
    """What must hold for a record to belong to the query's answer."""
    return [_of_states(query), *(each for part in (query, *query.also) for each in _asked(part))]


def _asked(query: Query) -> list[ColumnElement[bool]]:
    """What must hold besides the state."""
    found: list[ColumnElement[bool]] = []
    if query.record_types:
        found.append(_RECORD.record_type.in_(query.record_types))
    words = match(query.text)
    if words:
        found.append(_RECORD.number.in_(_WORDS.bindparams(words=words).columns(literal_column("rowid"))))
    for aspect, values in query.about.items():
        if values:
            facet = schema.facet.c
            meant = [each for value in values for each in in_any_language(value)]
            chosen = select(facet.record).where(facet.aspect == aspect.value, facet.value.in_(meant))
            found.append(_RECORD.number.in_(chosen))
    found += [says_nothing(what, f"lacking_{place}") for place, what in enumerate(query.lacking)]
    if query.unmet:
        found += gaps.unmet()
    if query.naming:
        found.append(_RECORD.number.in_(naming([query.naming])))
    if query.merged:
        found.append(_RECORD.merged != _NOTHING)
    if query.year is not None:
        found.append(_RECORD.number.in_(select(schema.year.c.record).where(schema.year.c.year == query.year)))
    return found


def ordered(statement: Select[Any], query: Query, language: str) -> Select[Any]:
    """The same rows in the query's order; what is equal in it by number, so that pages never overlap."""
    by = {
        Order.CHANGED: _RECORD.changed_at,
        Order.SENT: _RECORD.sent_at,
        Order.TITLE: _title_key(language),
        Order.STATE: _STATES,
    }[query.order]
    first = by.desc() if query.descending else by.asc()
    last = _RECORD.number.desc() if query.descending else _RECORD.number.asc()
    return statement.order_by(first.nulls_last(), last)


def naming(identifiers: Sequence[str]) -> Select[Any]:
    """The numbers of the records in which one of these is chosen, in whatever revision."""
    facet = schema.facet.c
    return select(facet.record).where(facet.aspect == REFERENCE, facet.value.in_(identifiers))


def _of_states(query: Query) -> ColumnElement[bool]:
    if query.states:
        return _RECORD.state.in_([state.value for state in query.states])
    return _RECORD.state != State.BIN.value


def _title_key(language: str) -> ColumnElement[Any]:
    """The title as it is sorted: in the language, or in the one in which ``Row.title_in`` shows it."""
    keys = _RECORD.title_keys
    shown = [func.json_extract(keys, f'$."{name}"') for name in (language, "en", "") if '"' not in name]
    first = select(literal_column("value")).select_from(func.json_each(keys)).limit(1).scalar_subquery()
    return func.coalesce(*shown, first)
