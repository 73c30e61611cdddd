"""A record came back with reasons: what waits of it stays, but does not go before a person has read why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, update

from sync.records import Intent
from sync.store import schema
from sync.store.jsons import dumps
from sync.store.queue.outbox_rows import BOX, CHANGE, ITEMS, clear, drop
from sync.store.records.kept import Kept

_NONE = "[]"


def come_back(connection: Connection, kept: Kept, why: Sequence[Any], *, by_person: bool) -> None:
    """What was on its way leaves the queue; what was edited or asked for since stays in it.

    It is held back, with ``why`` (sentences as ``to_json`` gives them) as its answer, where it was not on its way at
    all, and where a person said no, as ``by_person`` tells: they are not to be asked anew by somebody who has not heard
    them. ``kept`` is still to be put.
    """
    found = connection.execute(ITEMS.where(BOX.record == kept.number)).first()
    if found is None:
        return
    if found.flying is not None:
        clear(connection, kept, found)
    if kept.intent is not None and (by_person or found.flying is None):
        connection.execute(CHANGE.values(held=1, answer=dumps(list(why))), {"key": found.number})


def let_go(connection: Connection, was: Kept) -> None:
    """The reasons of ``was`` are about to be done with: nothing is held back for them any more."""
    if was.reasons != _NONE:
        waits = update(schema.outbox).where(BOX.record == was.number)
        connection.execute(waits.values(held=0, answer=_NONE))


def asked_anew(connection: Connection, was: Kept) -> None:
    """A person who could read why it came back asks for it anew: it is held back no longer.

    Also where the reasons themselves went meanwhile, as when a colleague had the record accepted: the row still tells
    them as its answer. What a person holds back has none, and stays.
    """
    let_go(connection, was)
    told = (BOX.held == 1) & BOX.flying.is_(None) & (BOX.answer != _NONE)
    waits = update(schema.outbox).where((BOX.record == was.number) & told)
    connection.execute(waits.values(held=0, answer=_NONE))


def review_first(connection: Connection, kept: Kept) -> None:
    """A review in the country is asked for after a return: what waited to be published does so no longer.

    It would be published over that review, which would count for nothing until then. ``kept`` is still to be put.
    """
    if kept.reasons == _NONE or kept.intent != Intent.PUBLISH:
        return
    found = connection.execute(ITEMS.where(BOX.record == kept.number)).first()
    if found is not None and found.flying is None:
        drop(connection, kept, found.number)
