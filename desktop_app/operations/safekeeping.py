"""Verbs that keep the records of this computer safe."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop_app.desk import Desk
from desktop_app.operations.absence import note_seen
from desktop_app.operations.noting import note
from forms.words import Phrase, say
from sync.errors import Trouble
from sync.progress import UNWATCHED, Progress
from sync.records_file import FILE_NAME
from sync.stopping import IsStopped, Stopped, never
from sync.store import Key
from sync.store.encryption.unlocking import key_of_copy
from sync.store.safekeeping.ballast import Room
from sync.store.safekeeping.keeping import Made
from sync.store.safekeeping.looking import Contents, Glance, look_into
from sync.store.safekeeping.names import Backup, Why
from sync.store.safekeeping.place_troubles import PlaceFull, PlaceNotWritable
from sync.store.safekeeping.second_place import PLACE_SETTINGS, Carried, SecondPlace
from sync.store.troubles import NoRoom

_PLACE, _PLACE_NAME = PLACE_SETTINGS
_PLACE_FAILED = "backup_place_failed"
CARRIED = say("Backups are copied to the second place again.")
_NOT_COPIED = say("The backups could not be copied to the second place.")
_FULL = say("There is no room left in the second place for backups.")
_TAKES_NOTHING = say("No copy can be written in the second place for backups.")

MANY = 10
"""So many records taken from a file at once are worth a backup first; fewer are put back one by one."""


def make_backup(desk: Desk, progress: Progress = UNWATCHED) -> Made:
    """Make a backup because a person wants one. Raises NoRoom, NotWritable, Damaged, or Stopped: then none is left."""
    return desk.store.backups.make(Why.ASKED, progress)


def backup_if_due(desk: Desk, stopped: IsStopped) -> bool:
    """Make a backup where something is not in the newest one; whether it came to its end.

    Stopped, nothing is left of what was begun. Raises NoRoom, NotWritable or Damaged.
    """
    with suppress(Stopped):
        if desk.store.backups.is_due():
            desk.store.backups.make(Why.IDLE, Progress(stopped=stopped))
        return True
    return False


def before_taking(desk: Desk, why: Why, records: int, stopped: IsStopped = never) -> Backup | None:
    """Make a backup before so many records are taken in; none where they are few, or the newest one holds all.

    Raises NoRoom, NotWritable, Damaged or Stopped: then nothing is taken in.
    """
    return desk.store.backups.before_risk(why, stopped) if records >= MANY else None


def before_erasing(desk: Desk) -> Backup | None:
    """The backup that holds records about to be erased, made now where the newest does not.

    On a full disk none is made, for that may be why they are erased.
    """
    with suppress(NoRoom):
        return desk.store.backups.before_risk(Why.BIN) or desk.store.backups.all()[0]
    return None


def before_updating(desk: Desk) -> Backup | None:
    """Make a backup before a newer version is installed, which may change how the records are kept.

    Raises NoRoom, NotWritable or Damaged: then nothing is installed.
    """
    return desk.store.backups.before_risk(Why.UPDATE)


@dataclass(frozen=True, slots=True)
class Inspected:
    """What is in a backup, what was made or changed here since, and its own key if that was typed to look into it."""

    contents: Contents
    lost: tuple[Glance, ...]
    key: Key | None = None


def looking_into(desk: Desk, backup: Backup, passphrase: str = "") -> partial[tuple[Contents, Key | None]]:
    """What looks into a backup, and gives its own key if it has one; the open records are not touched.

    So they can be closed while a drive with the backup does not answer. ``passphrase`` is what the records had when it
    was made, where it is not that of now; it takes a third of a second. Raises NeedsPassphrase, WrongPassphrase or
    Damaged.
    """
    return partial(_look_into, backup.path, desk.store.backups.key, passphrase)


def _look_into(path: Path, present: Key | None, passphrase: str) -> tuple[Contents, Key | None]:
    own = key_of_copy(path, passphrase) if passphrase else None
    return look_into(path, own or present), own


def compare(desk: Desk, contents: Contents, key: Key | None) -> Inspected:
    """What would be lost by going back to a backup with these contents, before that is done."""
    return Inspected(contents, tuple(desk.store.backups.lost_by(contents)), key)


def place_of(desk: Desk) -> SecondPlace | None:
    """The second place for backups, there or away, where the person named one."""
    place, name = desk.store.settings.get(_PLACE), desk.store.settings.get(_PLACE_NAME)
    return SecondPlace(Path(place), name, desk.folder, desk.new_id) if place and name else None


def readable_elsewhere(desk: Desk) -> Path | None:
    """The second place, where copies may be left there that anybody can read after the records are encrypted.

    They go the next time that a backup is copied there.
    """
    place = place_of(desk)
    return readable_at(place) if place is not None else None


def readable_at(place: SecondPlace) -> Path | None:
    """The same for a second place, without asking the desk."""
    with suppress(OSError):
        return place.place if place.may_be_readable() else None
    return place.place


def choose_place(desk: Desk, place: Path | None) -> None:
    """Copy backups there too from now on, or nowhere. Raises Trouble for a place in the folder of the records."""
    if place is None:
        desk.store.settings.put(_PLACE, "")
        return
    if place.resolve().is_relative_to(desk.folder.resolve()):
        raise Trouble(
            say("This place is in the folder of your records."),
            None,
            say(
                "Choose one on a stick or on another disk: what happens to this folder must not happen to both."
            ),
        )
    if not desk.store.settings.get(_PLACE_NAME):
        desk.store.settings.put(_PLACE_NAME, desk.new_id())
    desk.store.settings.put(_PLACE, str(place))
    note_seen(desk)


@dataclass(frozen=True, slots=True)
class Seen:
    """Whether the second place was there, and on the disk of the records, where it helps against mistakes only."""

    is_there: bool
    is_same_disk: bool = False


def look_at(place: SecondPlace, folder: Path) -> Seen:
    """How the second place of the records in this folder is now; a network drive that is gone may never tell."""
    with suppress(OSError):
        return Seen(place.is_there(), place.place.stat().st_dev == folder.stat().st_dev)
    return Seen(False)


def catch_up(place: SecondPlace, stopped: IsStopped = never) -> Carried | None:
    """Copy to the second place what is not there yet of its records, without touching open records.

    None where it was stopped: each copy is then whole or absent. Raises NoRoom or NotWritable.
    """
    with suppress(Stopped):
        return place.catch_up(stopped)
    return None


def note_carried(desk: Desk, trouble: Trouble | None) -> None:
    """Note once that copying there fails, however often it is tried, and once that it is done again.

    Where the place is, is not noted: its path may hold the name of a person.
    """
    failed, settings = trouble is not None, desk.store.settings
    if failed == bool(settings.get(_PLACE_FAILED)):
        return
    with suppress(Trouble):
        settings.put(_PLACE_FAILED, "yes" if failed else "")
    note(desk, _without_place(trouble) if trouble else CARRIED)


def _without_place(trouble: Trouble) -> Phrase:
    if isinstance(trouble, PlaceFull):
        return _FULL
    if isinstance(trouble, PlaceNotWritable):
        return _TAKES_NOTHING
    return _NOT_COPIED if trouble.what.values else trouble.what


def look_at_room(desk: Desk) -> Room | None:
    """How much room is on the disk, after taking on ballast where there is enough; none where that cannot be known."""
    with suppress(OSError):
        desk.store.ballast.take_on()
        return desk.store.ballast.room((desk.folder / FILE_NAME).stat().st_size)
    return None
