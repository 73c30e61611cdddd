"""Commands that throw records on this computer away, and bring them back."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from desktop_app.commands.records import show_json
from desktop_app.desk import Desk
from desktop_app.operations.bin import erase, restore, stake_of, to_bin
from desktop_app.operations.drafts import existing
from desktop_app.operations.removing import may_ask_removal, may_discard
from forms.words import Phrase
from sync.errors import Trouble
from sync.records import Query, State

if TYPE_CHECKING:
    from argparse import _SubParsersAction

DONE, NEEDS_A_PERSON = 0, 1
_BEFORE = (
    "Nothing is erased yet. bin empty --yes erases it with its history. A backup made before still holds it, until "
    "newer ones take its place: that can take twelve months."
)


def add_commands(commands: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
    """``focal-desk remove``, ``focal-desk restore`` and ``focal-desk bin empty``."""
    for name, on_desk, words in (
        ("remove", remove_record, "put a record into the bin of this computer"),
        ("restore", restore_record, "take a record out of the bin"),
    ):
        command = commands.add_parser(name, parents=[common], help=words)
        command.add_argument("id", metavar="ID")
        command.set_defaults(on_desk=on_desk)
    bin_parser = commands.add_parser("bin", parents=[common], help="what lies in the bin: empty")
    within = bin_parser.add_subparsers(metavar="empty", required=True)
    emptied = within.add_parser("empty", parents=[common], help="say what would be lost, or erase it")
    emptied.add_argument("--yes", action="store_true", help="erase it: only a backup brings it back")
    emptied.set_defaults(on_desk=empty_bin)


def remove_record(desk: Desk, options: Namespace) -> int:
    """``remove ID``: put a record into the bin; what the clearing-house has of it stays there, and that is said."""
    record = existing(desk, options.id)
    if record.state is State.BIN:
        raise Trouble(Phrase("The record lies in the bin already."), advice=Phrase("See restore."))
    if record.conflicts:
        raise Trouble(
            Phrase("The record is in conflict and stays where it is."),
            advice=Phrase("See resolve, then remove it."),
        )
    to_bin(desk, [options.id])
    print(f"It lies in the bin; restore {options.id} takes it out again.")
    if may_discard(record) or may_ask_removal(record):
        print("The clearing-house still has it: nothing was removed there.")
    return DONE


def restore_record(desk: Desk, options: Namespace) -> int:
    """``restore ID``: take a record out of the bin."""
    if existing(desk, options.id).state is not State.BIN:
        raise Trouble(Phrase("The record does not lie in the bin."), advice=Phrase("See list for its state."))
    restore(desk, [options.id])
    print("It is out of the bin again.")
    return DONE


def empty_bin(desk: Desk, options: Namespace) -> int:
    """``bin empty``: what would be lost, as JSON; with ``--yes`` it is erased, and how much that was is said.

    ``staying`` is what waits for its removal at the clearing-house or is to be decided on; ``named`` are the titles of
    those that other records name; ``there`` counts those that come back with the next synchronization; ``lost`` are
    the records; ``backup`` is the name of the one that still holds what was erased.
    """
    stake, named = stake_of(desk, desk.store.records.identifiers(Query(states=(State.BIN,))))
    told = {"records": len(stake.erasable), "files": stake.files, "bytes": stake.size, "named": named}
    titles = desk.store.records.titles(stake.erasable)
    lost = [{"identifier": name, "title": dict(titles.get(name) or {})} for name in stake.erasable]
    told |= {"there": stake.there, "staying": len(stake.leaving), "lost": lost}
    if options.yes:
        erased = erase(desk, stake.erasable)
        show_json({**told, "records": erased.records, "backup": erased.backup.name if erased.backup else ""})
        return DONE
    show_json(told)
    if not stake.erasable:
        return DONE
    print(_BEFORE, file=sys.stderr)
    return NEEDS_A_PERSON
