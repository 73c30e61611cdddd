"""What a backup is called: by the moment at which it was made, and why; so that a folder tells all by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path

from forms.words import Phrase, say

_NAME = re.compile(r"(\d{8}-\d{6}-\d{6})-(.+)-([a-z]+|\d{4})\.db")
_MOMENT = "%Y%m%d-%H%M%S-%f"
_NEXT = timedelta(microseconds=1)


class Why(Enum):
    """Why a backup was made; the value stands in its name."""

    ASKED = "asked"
    IDLE = "idle"
    IMPORT = "import"
    BUNDLE = "bundle"
    BIN = "bin"
    RESTORE = "restore"
    UPDATE = "update"
    MIGRATION = "migration"

    @property
    def phrase(self) -> Phrase:
        """The reason in words."""
        return _WORDS[self]


_WORDS = {
    Why.ASKED: say("You asked for it"),
    Why.IDLE: say("Made by itself"),
    Why.IMPORT: say("Before records were taken from a file"),
    Why.BUNDLE: say("Before a bundle was taken in"),
    Why.BIN: say("Before records were erased for good"),
    Why.RESTORE: say("Before an older backup was put back"),
    Why.UPDATE: say("Before a newer version was installed"),
    Why.MIGRATION: say("Before a newer program changed the file"),
}


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: its file, when it was made (UTC), why, and how many bytes it is."""

    path: Path
    at: datetime
    why: Why
    size: int

    @property
    def name(self) -> str:
        """How commands speak of it."""
        return self.path.stem


def backups_in(folder: Path) -> list[Backup]:
    """The backups in a folder, the newest first; what has another name is none of ours. None where it is absent."""
    found = (backup_at(path) for path in folder.glob("*.db"))
    return sorted(filter(None, found), key=lambda backup: backup.path.name, reverse=True)


def openable_by(head: str, backups: Sequence[Backup]) -> list[Backup]:
    """Those of the backups, the newest first, that a program can open whose tables are of the version ``head``, where
    a newer program has changed the file since: all until the last one that was made before such a change.

    That one bears in its name from which version the file was changed.
    """
    numbers = {one: one.path.stem.rpartition("-")[2] for one in backups if one.why is Why.MIGRATION}
    last = next((one for one, number in numbers.items() if number.isdigit() and number <= head), None)
    return [backup for backup in backups if last and backup.at <= last.at]


def backup_at(path: Path) -> Backup | None:
    """The backup in this file, or none where its name is not one that we give, or it is gone."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        at = datetime.strptime(match[1], _MOMENT).replace(tzinfo=UTC)
        return Backup(path, at, _why(match[3]), path.stat().st_size)
    except (ValueError, OSError):
        return None


def _why(word: str) -> Why:
    """Before there were other reasons, the revision stood there: backups were made before a migration only."""
    return Why.MIGRATION if word.isdigit() else Why(word)


def next_moment(folder: Path, now: datetime) -> datetime:
    """The moment that names the next backup: after every other, also where the computer's clock was put back."""
    newest = backups_in(folder)
    moment = now.astimezone(UTC)
    return max(moment, newest[0].at + _NEXT) if newest else moment


def name_of(file: Path, at: datetime, why: Why) -> str:
    """The name of a backup of the database in this file."""
    return f"{at:{_MOMENT}}-{file.stem}-{why.value}.db"
