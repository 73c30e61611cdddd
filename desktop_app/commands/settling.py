"""Commands that list and settle what both sides changed, or one of them removed."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from desktop_app.commands.records import DONE, NEEDS_A_PERSON, show_json
from desktop_app.desk import Desk
from desktop_app.operations.drafts import existing
from desktop_app.operations.settling import all_mine, all_theirs, decide_removal
from sync.records import Query, Record, Side, State


def list_conflicts(desk: Desk, _options: Namespace) -> int:
    """``conflicts``: every open conflict as a JSON list with both sides; a removed record has ``removed``, by whom.

    Such a record is one conflict as a whole, with an empty field; the side that removed it has nothing.
    """
    rows = desk.store.records.rows(Query(states=(State.CONFLICT,)))
    found = [
        line for row in rows for line in _lines(existing(desk, row.identifier), row.title_in(desk.language))
    ]
    show_json(found)
    return NEEDS_A_PERSON if found else DONE


def _lines(record: Record, title: str) -> Iterator[dict[str, Any]]:
    named = {"identifier": record.identifier, "title": title}
    if record.removal is Side.THERE:
        yield named | {
            "field": "",
            "base": record.base,
            "mine": record.mine,
            "theirs": None,
            "removed": "there",
        }
    elif record.removal is Side.HERE:
        yield named | {"field": "", "base": None, "mine": None, "theirs": record.mine, "removed": "here"}
    for conflict in record.conflicts:
        sides = {"base": conflict.base, "mine": conflict.mine, "theirs": conflict.theirs}
        yield named | {"field": conflict.path} | sides


def resolve_record(desk: Desk, options: Namespace) -> int:
    """``resolve ID --mine|--theirs``: settle a record's conflicts; what is to be sent of it waits.

    A record that one side removed and the other changed is kept where the side that is chosen did not remove it; what
    both changed in it is settled in the same way then.
    """
    record = existing(desk, options.id)
    if not record.conflicts and record.removal is None:
        print("There is no conflict in this record.")
        return DONE
    said, keep = [], True
    if record.removal is not None:
        keep = options.mine is (record.removal is Side.THERE)
        said.append("Kept." if keep else "Removed.")
        record = decide_removal(desk, options.id, keep=keep, send=True)
    if record.conflicts and keep:
        said.append(f"{len(record.conflicts)} answer(s) settled.")
        record = all_mine(desk, options.id) if options.mine else all_theirs(desk, options.id)
    print(*said, f"The record is now: {record.state.value}.")
    return DONE
