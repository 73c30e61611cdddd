"""What a backup is called: which is the newer one, when it was made, and why; so that a folder tells all by itself.

``20260105-090000-000000-focal-desk-asked.db`` begins with the moment that puts it in order (``order``), which is when
it was made as well; where the clock of the computer said something else, that stands before the reason:
``20360102-090000-000000-focal-desk-20260126-090000-asked.db``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

from forms.words import Phrase, say
from sync.records_file import backups_folder
from sync.store.safekeeping.order import END, following

_NAME = re.compile(r"(\d{8}-\d{6}-\d{6})-.+?(?:-(\d{8}-\d{6}))?-([a-z]+|\d{4})\.db")
_MOMENT, _CLOCK = "%Y%m%d-%H%M%S-%f", "%Y%m%d-%H%M%S"


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
    """A backup: its file, when it was made as the computer's clock said it (UTC), why, and how many bytes it is.

    Of two, that with the later ``order`` is the newer one; the clock may have been put back between them.
    """

    path: Path
    at: datetime
    why: Why
    size: int
    order: datetime

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
    return [backup for backup in backups if last and backup.order <= last.order]


def backup_at(path: Path) -> Backup | None:
    """The backup in this file, or none where its name is not one that we give, or it is gone."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        order = _read(match[1], _MOMENT)
        at = _read(match[2], _CLOCK) if match[2] else order
        return Backup(path, at, _why(match[3]), path.stat().st_size, order) if order < END else None
    except (ValueError, OSError):
        return None


def _read(text: str, form: str) -> datetime:
    return datetime.strptime(text, form).replace(tzinfo=UTC)


def _why(word: str) -> Why:
    """Before there were other reasons, the revision stood there: backups were made before a migration only."""
    return Why.MIGRATION if word.isdigit() else Why(word)


def next_place(file: Path, now: datetime, why: str) -> Path:
    """Where the next backup of the database in this file goes, as the newest of all; ``now`` is what the clock says.

    ``why`` is the value of a reason, or the revision from which the file is changed.
    """
    folder, at = backups_folder(file), now.astimezone(UTC)
    newest = next(((one.order, one.at) for one in backups_in(folder)), None)
    order = following(newest, at)
    said = "" if at.replace(microsecond=0) == order.replace(microsecond=0) else f"-{at:{_CLOCK}}"
    return folder / f"{order:{_MOMENT}}-{file.stem}{said}-{why}.db"
