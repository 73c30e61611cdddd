"""Templates: answers under a name, with which new records begin. They stay on this computer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Insert, Row, Update, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from forms.kinds import Document
from forms.words import say
from sync.errors import Trouble
from sync.store import schema
from sync.store.connections import Connections
from sync.store.jsons import dumps, loads

_TEMPLATE = schema.template.c


@dataclass(frozen=True, slots=True)
class Template:
    """Answers to the questions of one form, without any record's own identifiers."""

    number: int
    name: str
    record_type: str
    document: Document


class Templates:
    """Kept by number; two of one form never have the same name, whatever its capitals and outer blanks."""

    def __init__(self, connections: Connections, now: Callable[[], str]) -> None:
        """Keep them in this database; ``now`` tells the time as it is kept."""
        self._connections = connections
        self._now = now

    def all(self) -> list[Template]:
        """Every template, by form and name."""
        statement = select(schema.template).order_by(_TEMPLATE.record_type, _TEMPLATE.key)
        with self._connections.reading() as connection:
            return [_template(row) for row in connection.execute(statement)]

    def get(self, number: int) -> Template:
        """The template with this number. Raises Trouble where there is none (any more)."""
        with self._connections.reading() as connection:
            row = connection.execute(select(schema.template).where(_TEMPLATE.number == number)).first()
        if row is None:
            raise _gone()
        return _template(row)

    def keep(self, name: str, record_type: str, document: Document) -> Template:
        """Keep answers under a name. Raises Trouble where the name is empty or taken."""
        values = {"record_type": record_type, "document": dumps(document), "at": self._now(), **_named(name)}
        return self.get(self._write(insert(schema.template).values(values)))

    def rename(self, number: int, name: str) -> Template:
        """Give a template another name. Raises Trouble where the name is empty or taken, or the template gone."""
        self._write(update(schema.template).where(_TEMPLATE.number == number).values(_named(name)))
        return self.get(number)

    def remove(self, number: int) -> Template:
        """Take a template away, and give it, so that it can be kept again. Raises Trouble where there is none."""
        template = self.get(number)
        with self._connections.writing() as connection:
            connection.execute(delete(schema.template).where(_TEMPLATE.number == number))
        return template

    def _write(self, statement: Insert | Update) -> int:
        try:
            with self._connections.writing() as connection:
                done = connection.execute(statement)
        except IntegrityError as error:
            raise Trouble(
                say("There is a template of this name already."),
                say("Nothing was changed."),
                say("Give this one another name."),
            ) from error
        return int(done.lastrowid)


def _named(name: str) -> dict[str, str]:
    shown = " ".join(name.split())
    if not shown:
        raise Trouble(
            say("A template needs a name."), say("Nothing was changed."), say("Type a name for it first.")
        )
    return {"name": shown, "key": shown.casefold()}


def _template(row: Row[tuple[object, ...]]) -> Template:
    return Template(row.number, row.name, row.record_type, loads(row.document))


def _gone() -> Trouble:
    return Trouble(
        say("This template is not there any more."),
        say("Nothing was changed."),
        say("Begin an empty record, or choose another template."),
    )
