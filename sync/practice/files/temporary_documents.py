"""Safety copies of documents that are being edited, one for each record and person (facts, section 2.8)."""

from __future__ import annotations

from sync.practice.documents.described import check_identifier
from sync.practice.files.tables import TemporaryDocument
from sync.practice.house import Desk
from sync.practice.realm import SCHEMAS
from sync.practice.refusals import forbidden, invalid, not_found
from sync.practice.wire import Sent


def keep(desk: Desk, name: str, sent: Sent) -> str:
    """Keep a copy in place of the one before, and give it back; refused for other people's."""
    _check_mine(desk, name)
    copy = desk.session.get(TemporaryDocument, name) or TemporaryDocument(name=name)
    copy.text, copy.updated_on = sent.text, desk.stamp()
    desk.session.add(copy)
    return copy.text


def copy_of(desk: Desk, name: str) -> TemporaryDocument:
    """The copy that is kept; refused with 404 where there is none, and for other people's."""
    _check_mine(desk, name)
    copy = desk.session.get(TemporaryDocument, name)
    if copy is None:
        raise not_found("There is no copy of this document")
    return copy


def throw_away(desk: Desk, name: str) -> None:
    """Throw the copy away; refused with 404 where there is none, and for other people's."""
    desk.session.delete(copy_of(desk, name))


def _check_mine(desk: Desk, name: str) -> None:
    person = desk.person
    start, separator, number = name.rpartition("_")
    schema, _, identifier = start.partition("_")
    if not separator or schema not in SCHEMAS or not number.isdigit():
        raise invalid("The name is not made of a schema, an identifier and a user", "name")
    check_identifier(identifier)
    if number != str(person.id):
        raise forbidden("This copy is another person's")
