"""Commands for the backups on this computer; those that only look, or put back, open no database."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from desktop_app.commands.passphrases import key_of, key_of_copy
from desktop_app.commands.pasting import pasteable
from desktop_app.commands.records import show_json
from desktop_app.commands.spaces import fit_workspace_of, workspace_of
from desktop_app.commands.telling import told
from desktop_app.desk import Desk, now
from desktop_app.operations.safekeeping import make_backup
from desktop_app.starting.preferences import database_folder, read_preferences
from desktop_app.starting.secrets_given import SecretsGiven
from forms.words import Phrase
from sync.errors import Trouble
from sync.records_file import FILE_NAME, PLAIN_HEADER, backups_folder, newest_backup
from sync.store.encryption.keys import Key
from sync.store.encryption.leftovers import kind_of
from sync.store.safekeeping.looking import Glance, changed_since, look_into
from sync.store.safekeeping.names import Backup, backup_at, backups_in
from sync.store.safekeeping.opening_copies import opened
from sync.store.safekeeping.restoring import Restored, restore
from sync.store.salvage.repairing import repair
from sync.store.salvage.report import Named
from sync.store.times import to_text
from sync.store.troubles import Missing

DONE, NEEDS_A_PERSON = 0, 1
NEWEST = "newest"


def add_commands(backup: ArgumentParser, common: ArgumentParser) -> None:
    """What can be written after ``focal-desk backup``."""
    deeds = backup.add_subparsers(metavar="make|list|show|restore|check|repair", required=True)
    made = deeds.add_parser("make", parents=[common], help="make a backup now")
    made.set_defaults(on_desk=make)
    listed = deeds.add_parser("list", parents=[common], help="the backups, the newest first, as JSON")
    listed.set_defaults(alone=list_backups)
    shown = deeds.add_parser("show", parents=[common], help="what is in a backup, as JSON")
    shown.set_defaults(alone=show)
    back = deeds.add_parser(
        "restore", parents=[common], help="go back to a backup; says what would be lost first"
    )
    back.set_defaults(alone=go_back)
    back.add_argument("--yes", action="store_true", help="do it; without, only what would be lost is said")
    for command in (shown, back):
        command.add_argument(
            "name", metavar="NAME", help=f"as in the list, “{NEWEST}”, or the file of a backup"
        )

    checked = deeds.add_parser(
        "check", parents=[common], help="look through all records, files and backups here, as JSON"
    )
    checked.set_defaults(on_desk=check)
    repaired = deeds.add_parser(
        "repair", parents=[common], help="save what can be saved of a damaged file, row by row"
    )
    repaired.set_defaults(alone=repair_records)


def make(desk: Desk, _options: Namespace) -> int:
    """``backup make``: make a checked backup; what became of it as JSON."""
    with told() as progress:
        made = make_backup(desk, progress)
    crowded = [backup.name for backup in made.crowded_out]
    show_json({**_told(made.backup), "removed": [backup.name for backup in made.thinned], "no_room": crowded})
    return DONE


def list_backups(options: Namespace) -> int:
    """``backup list``: every backup, the newest first, as JSON."""
    show_json([_told(backup) for backup in _backups(options)])
    return DONE


def show(options: Namespace) -> int:
    """``backup show NAME``: its records by type and state, and those that were changed last, as JSON."""
    path = _path(options)
    contents = look_into(path, key_of_copy(path, options.secrets))
    counts = [
        {"type": record_type, "state": state, "records": number}
        for (record_type, state), number in contents.counts.items()
    ]
    inside = {"records": contents.records, "files": contents.files, "counts": counts}
    named_so = backup_at(path)
    about = _told(named_so) if named_so else {"file": str(path), "size": path.stat().st_size}
    show_json({**about, **inside, "newest": list(map(_glanced, contents.newest))})
    return DONE


def go_back(options: Namespace) -> int:
    """``backup restore NAME``: say what would be lost; with ``--yes`` go back, and keep all that is there now."""
    file = _fit_file_of(options)
    path = _path(options)
    own = key_of(file.parent, options.secrets)
    key = key_of_copy(path, options.secrets, own)
    if not options.yes:
        show_json({"would_be_lost": _lost(file, path, own, key), "done": False})
        return NEEDS_A_PERSON
    with told() as progress:
        restored = restore(file, path, now(), key, own, progress)
    undo = _undo(restored, options)
    if undo:
        print(
            "What was here before is kept as a backup; “undo” is the command that goes back to it.",
            file=sys.stderr,
        )
    was = {"was_damaged": restored.was_damaged, "was_locked": restored.was_locked}
    show_json({"restored": str(path), "kept": str(restored.before or ""), "undo": undo, **was})
    return DONE


def _undo(restored: Restored, options: Namespace) -> str:
    """The command that goes back to what was there before; none where it is no backup."""
    if restored.before is None or restored.was_damaged or restored.was_locked:
        return ""
    return pasteable(("backup", "restore", str(restored.before.absolute()), "--yes"), options)


def check(desk: Desk, _options: Namespace) -> int:
    """``backup check``: what is damaged, as JSON; search and lists that did not fit are made anew."""
    with told() as progress:
        checked = desk.store.checking.run(progress)
    found = {"whole": checked.is_whole, "damage": list(checked.faults), "orphans": checked.orphans}
    spoilt = {"files": list(checked.files), "backups": list(checked.backups)}
    show_json({**found, **spoilt, "rebuilt": checked.rebuilt})
    return NEEDS_A_PERSON if not checked.is_whole or any(spoilt.values()) else DONE


def repair_records(options: Namespace) -> int:
    """``backup repair``: make a new database of what can be read of the present one, which is kept."""
    file = _fit_file_of(options)
    key = _key_of_damaged(file, options.secrets)
    with told() as progress:
        repaired = repair(file, now(), key, progress)
    for sentence in repaired.sentences():
        print(sentence, file=sys.stderr)
    named = {"mended": _named(repaired.mended), "lost": _named(repaired.lost)}
    show_json(
        {
            "records": repaired.records,
            **named,
            "unread": dict(repaired.bad),
            "unread_pages": repaired.unread,
            "may_miss": repaired.may_miss,
            "may_be_older": repaired.may_be_older,
            "kept": str(repaired.damaged or ""),
        }
    )
    is_told = repaired.lost or repaired.may_miss or repaired.may_be_older
    return NEEDS_A_PERSON if is_told else DONE


def _named(records: Iterable[Named]) -> list[dict[str, Any]]:
    return [{"identifier": one.identifier, "title": dict(one.title)} for one in records]


def _key_of_damaged(file: Path, secrets: SecretsGiven) -> Key | None:
    """Where the file does not say any more whether it is encrypted, the newest backup does."""
    newest = newest_backup(file)
    if not file.exists():
        raise Missing(file, newest)
    own = key_of(file.parent, secrets)
    return own or (key_of_copy(newest, secrets) if newest and kind_of(file) != PLAIN_HEADER else None)


def _path(options: Namespace) -> Path:
    """The backup that is named, or lies elsewhere, as on a stick."""
    elsewhere = Path(options.name)
    if elsewhere.suffix == ".db" and elsewhere.is_file():
        return elsewhere
    if len(elsewhere.parts) > 1:
        raise Trouble(
            Phrase("There is no backup in this file: {file}", values={"file": elsewhere}),
            Phrase("Nothing was changed on this computer."),
            Phrase("Look whether the stick is in, and how the name is written: it ends in .db."),
        )
    return named(_backups(options), options.name).path


def _lost(file: Path, backup: Path, own: Key | None, key: Key | None) -> list[dict[str, Any]] | None:
    """The records that were changed since; none where the database cannot be read to know."""
    if not file.exists():
        return []
    try:
        with opened(file, own) as present:
            return list(map(_glanced, changed_since(present, look_into(backup, key))))
    except Trouble:
        return None


def file_of(options: Namespace) -> Path:
    """The database that is meant."""
    return folder_of(options) / FILE_NAME


def _fit_file_of(options: Namespace) -> Path:
    """The database, to be opened or written; to look at backups is allowed wherever they lie."""
    fit_workspace_of(options)
    return file_of(options)


def folder_of(options: Namespace) -> Path:
    """The folder of the database that is meant."""
    folder = workspace_of(options).folder
    return database_folder(folder, practice=read_preferences(folder).practice)


def named(backups: list[Backup], name: str) -> Backup:
    """The backup of this name; Trouble where there is none."""
    for backup in backups:
        if name in (NEWEST, backup.name, backup.path.name):
            return backup
    raise Trouble(Phrase("There is no backup of this name."), advice=Phrase("See backup list."))


def _backups(options: Namespace) -> list[Backup]:
    return backups_in(backups_folder(file_of(options)))


def _told(backup: Backup) -> dict[str, Any]:
    return {
        "name": backup.name,
        "at": to_text(backup.at),
        "why": str(backup.why.phrase),
        "size": backup.size,
        "file": str(backup.path),
    }


def _glanced(glance: Glance) -> dict[str, Any]:
    return {
        "identifier": glance.identifier,
        "type": glance.record_type,
        "title": dict(glance.title),
        "changed": to_text(glance.at),
        "by": glance.who,
    }
