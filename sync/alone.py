"""One record looked at by itself, without the lists: what moved of it comes in, its removal there is noticed."""

from __future__ import annotations

from forms.words import say
from sync.errors import Trouble
from sync.missing import Missing
from sync.pull import Pull


def look_at_one(pull: Pull, identifier: str) -> None:
    """Take in what moved of one record; nothing else is asked about. Trouble where it is not on this computer."""
    record = pull.store.records.get(identifier)
    if record is None:
        raise Trouble(say("The record is no longer on this computer."))
    pull.tell(say("Looking for news …"), 0, 0)
    with pull.aside.one(identifier, record.record_type):
        Missing(pull).look_for_one(identifier)
