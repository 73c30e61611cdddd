"""The small keepers: settings, vocabularies."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import Table, bindparam, select
from sqlalchemy.dialects.sqlite import Insert, insert

from forms.vocabularies import Term, Vocabularies, Vocabulary, seed, term_from
from sync.store import schema
from sync.store.connections import Connections
from sync.store.encryption.files_key import SETTING as FILES_KEY
from sync.store.jsons import dumps, loads
from sync.store.prepared import Prepared
from sync.store.times import from_text


def _upsert(table: Table) -> Insert:
    """Write a row in the place of the one with its key, if there is one."""
    statement = insert(table)
    others = {column.name: statement.excluded[column.name] for column in table.c if not column.primary_key}
    return statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=others)


# The language is asked for with each answer that is shown.
_SETTING = Prepared(select(schema.setting.c.value).where(schema.setting.c.name == bindparam("name")))
_PUT = Prepared(_upsert(schema.setting), ("name", "value"))


class Settings:
    """Short texts under names: who the person is, in which language, where the clearing-house is."""

    def __init__(self, connections: Connections) -> None:
        """Keep them in this database."""
        self._connections = connections

    def get(self, key: str, default: str = "") -> str:
        """The text under the name, or the default."""
        with self._connections.reading() as connection:
            found = _SETTING.run(connection, {"name": key}).scalar()
            return default if found is None else str(found)

    def put(self, key: str, value: str) -> None:
        """Keep the text under the name."""
        self.put_all({key: value})

    def put_all(self, values: Mapping[str, str]) -> None:
        """Keep texts under their names, all of them or, where that cannot be, none."""
        rows = [{"name": name, "value": value} for name, value in values.items()]
        with self._connections.writing() as connection:
            _PUT.run_all(connection, rows)

    def all(self) -> Mapping[str, str]:
        """Every setting but the key for files, which is no choice of anybody's."""
        query = select(schema.setting).where(schema.setting.c.name != FILES_KEY)
        with self._connections.reading() as connection:
            return {row.name: row.value for row in connection.execute(query)}


class KeptVocabularies:
    """The vocabularies: those that the program carries, with what the clearing-house gave since."""

    def __init__(self, connections: Connections, now: Callable[[], str]) -> None:
        """Keep them in this database; ``now`` tells the time as it is kept."""
        self._connections = connections
        self._now = now

    def load(self) -> Vocabularies:
        """All vocabularies. One that the clearing-house knows in part only adds its terms to ours."""
        ours = seed()
        return ours.with_changes([_joined(ours.get(given.domain), given) for given in self.given()])

    def given(self) -> list[Vocabulary]:
        """Those that the clearing-house gave, as it gave them, by domain."""
        with self._connections.reading() as connection:
            rows = connection.execute(select(schema.vocabulary).order_by(schema.vocabulary.c.domain)).all()
        return [_vocabulary(row.domain, bool(row.complete), loads(row.terms)) for row in rows]

    def asked_for(self) -> set[str]:
        """The domains of those that this computer itself asked a clearing-house for."""
        with self._connections.reading() as connection:
            return set(connection.execute(select(schema.vocabulary_mark.c.domain)).scalars())

    def keep(self, vocabulary: Vocabulary) -> None:
        """Keep a vocabulary as the clearing-house gave it, in the place of an older one.

        Terms of the older one that are gone stay known as retired: records may name them.
        """
        listed = _outliving(self.load().get(vocabulary.domain), vocabulary)
        gone = [{**plain_term(term), "retired": True} for term in listed.retired]
        terms = dumps([*map(plain_term, listed.terms), *gone])
        row = {"domain": vocabulary.domain, "complete": int(vocabulary.complete), "terms": terms}
        with self._connections.writing() as connection:
            connection.execute(_upsert(schema.vocabulary), row)

    def asked(self, marks: Mapping[str, str]) -> None:
        """Note which vocabularies were asked for now, each with the state in which it is known here since.

        The state is empty where none was told.
        """
        now = self._now()
        rows = [{"domain": domain, "mark": mark, "asked_at": now} for domain, mark in marks.items()]
        if rows:
            with self._connections.writing() as connection:
                connection.execute(_upsert(schema.vocabulary_mark), rows)

    def marks(self) -> dict[str, str]:
        """The states in which vocabularies are known here, by domain, of those for which one was told."""
        marks = schema.vocabulary_mark
        with self._connections.reading() as connection:
            return {
                row.domain: row.mark for row in connection.execute(select(marks).where(marks.c.mark != ""))
            }

    def resting(self, span: timedelta) -> set[str]:
        """The vocabularies asked for within so long; even to hear that one is unchanged costs a round trip."""
        now = from_text(self._now())
        with self._connections.reading() as connection:
            rows = connection.execute(select(schema.vocabulary_mark)).all()
        # A clock that was put back must not keep them away for years.
        return {row.domain for row in rows if timedelta() <= now - from_text(row.asked_at) < span}


def _joined(ours: Vocabulary, theirs: Vocabulary) -> Vocabulary:
    if theirs.complete:
        return _outliving(ours, theirs)
    terms = {**ours.by_identifier, **theirs.by_identifier}
    return Vocabulary(theirs.domain, ours.complete, tuple(terms.values()))


def _outliving(before: Vocabulary, now: Vocabulary) -> Vocabulary:
    """The list as it is now, with what stood on it before as retired; a list known in part takes nothing away."""
    if not now.complete:
        return now
    known = {term.identifier: term for term in (*before.retired, *before.terms, *now.retired)}
    gone = tuple(term for name, term in known.items() if name not in now.by_identifier)
    return replace(now, retired=gone)


def _vocabulary(domain: str, complete: bool, kept: Sequence[Mapping[str, Any]]) -> Vocabulary:
    terms = tuple(term_from(data) for data in kept if not data.get("retired"))
    retired = tuple(term_from(data) for data in kept if data.get("retired"))
    return Vocabulary(domain, complete, terms, retired)


def plain_term(term: Term) -> dict[str, Any]:
    """A term as an object that ``term_from`` takes."""
    return {
        "identifier": term.identifier,
        "title": dict(term.title),
        "broader": list(term.broader),
        "narrower": list(term.narrower),
        "description": dict(term.description),
    }
