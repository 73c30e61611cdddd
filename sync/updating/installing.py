"""Installing an update beside the program that runs: checked, tried, and gone over to by one renaming."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from forms.words import Phrase, say
from sync.errors import Trouble
from sync.lasting import flush_names
from sync.updating import trying, unpacking
from sync.updating.here import Here, check_room, turn
from sync.updating.holding import is_held
from sync.updating.model import Manifest
from sync.updating.opening import check_fits, open_update
from sync.updating.place import STARTS, Laid, Place, State
from sync.updating.refusals import NothingBefore, UnreadableUpdate
from sync.updating.versions import is_newer

Tell = Callable[[Phrase, int, int], object]
Stopped = Callable[[], bool]

COPYING = say("Copying and checking the file …")
TRYING = say("Trying the newer version on this computer. This takes a minute …")
_NEW, _COPY, _PROGRAM = ".new", "update", "program"


@dataclass(frozen=True, slots=True)
class Looked:
    """An update that could be installed: its list, the name of the key that signed it, and its size in bytes."""

    manifest: Manifest
    signed_by: str
    size: int


def look(path: Path, here: Here, *, again: bool = False) -> Looked:
    """Look into an update, and whether it could be installed here; nothing is changed. Raises the refusals."""
    _ = here.lying
    with open_update(path, here.keys) as update:
        check_fits(update.manifest, here.state().current.version, here.platform, again=again)
        return Looked(update.manifest, update.signed_by, _size(path))


def install(
    path: Path,
    here: Here,
    *,
    tell: Tell = lambda _what, _done, _all: None,
    stopped: Stopped = lambda: False,
    again: bool = False,
    seconds: float = trying.LONGEST_SECONDS,
) -> Manifest:
    """Lay the program of an update beside this one, try it for at most so long, and let it be started from now on.

    ``again`` lets the version be installed that is there already. Raises the refusals; then, and wherever it is cut,
    what was started before is started again, and nothing of the new one is left but what ``take_away_unfinished`` or
    the next installing takes away.
    """
    place, size = here.lying, _size(path)
    with turn(place, size):
        room = place.versions / _NEW
        _clear(room)
        try:
            room.mkdir(mode=unpacking.FOLDER_RIGHTS)
            check_room(room, size)
            manifest = _prepared(path, here, room, tell, stopped, again=again)
            program = room / _PROGRAM
            tell(TRYING, 0, 0)
            trying.try_out(program / manifest.program, manifest.version, seconds=seconds, stopped=stopped)
            state = _go_over(program, manifest, here)
        finally:
            _clear(room)
        _tidy(place, state)
        return manifest


def take_away_unfinished(here: Here) -> None:
    """Take away what a killed installing left, some hundred megabytes; what is being installed meanwhile stays."""
    room = here.place.versions / _NEW if here.place else None
    if room is not None and room.exists():
        with suppress(Trouble), turn(here.lying, 0):
            _clear(room)


def go_back(here: Here) -> State:
    """Let the version before be started from now on; the one that is left can be gone back to in the same way.

    NothingBefore where there is none, and the refusals of the disk.
    """
    place = here.lying
    with turn(place, 0):
        state = here.state()
        if state.before is None:
            raise NothingBefore
        _forget_starts(place, state.before.name)
        other = State(state.before, state.current)
        place.go_over(other)
        return other


def try_again(here: Here) -> State:
    """Let the window of the newer program be begun again, which was passed over because it never came up."""
    place = here.lying
    with turn(place, 0):
        state = here.state()
        _forget_starts(place, state.current.name)
        return state


def _prepared(path: Path, here: Here, room: Path, tell: Tell, stopped: Stopped, *, again: bool) -> Manifest:
    """The update as a folder in the room, to the byte what was signed.

    It is copied first and checked in the copy: a stick may be drawn out, or show another file at a second look.
    """
    copy, program = room / _COPY, room / _PROGRAM
    unpacking.copy(path, copy, lambda done, total: tell(COPYING, done, total), stopped)
    with open_update(copy, here.keys) as update:
        manifest = update.manifest
        check_fits(manifest, here.state().current.version, here.platform, again=again)
        check_room(room, manifest.size)
        unpacking.unpack(update, program, tell, stopped)
    unpacking.check(program, manifest, tell, stopped)
    return manifest


def _go_over(program: Path, manifest: Manifest, here: Here) -> State:
    place, before = here.lying, _before(here.state(), manifest)
    name = place.free_name(manifest.version)
    program.replace(place.folder(name))
    flush_names(place.versions)
    state = State(Laid(name, manifest.version, manifest.schema), before)
    place.go_over(state)
    return state


def _before(state: State, manifest: Manifest) -> Laid:
    """What is gone back to: the one that is left, or where that is only mended, the one before it."""
    is_mended = not is_newer(manifest.version, state.current.version)
    return state.before if is_mended and state.before else state.current


def _tidy(place: Place, state: State) -> None:
    """Take away programs that are neither started, nor gone back to, nor run at this moment, in whatever window."""
    kept = {state.current.name, place.running, state.before.name if state.before else ""}
    for name in place.names():
        if name not in kept and not is_held(place.folder(name)):
            _clear(place.folder(name))


def _forget_starts(place: Place, name: str) -> None:
    if name:
        (place.folder(name) / STARTS).unlink(missing_ok=True)


def _clear(room: Path) -> None:
    shutil.rmtree(room, ignore_errors=True)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise UnreadableUpdate(error.strerror or "?") from error
