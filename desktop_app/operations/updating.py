"""Updates that were carried by hand, for the program that runs."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from forms.words import Phrase, say
from sync.errors import Trouble
from sync.store.schema import HEAD
from sync.updating import installing, publishers
from sync.updating.here import Here
from sync.updating.installing import Looked
from sync.updating.model import Manifest
from sync.updating.place import Laid, Place, State
from sync.updating.platforms import this_platform

BLIND = say(
    "Version {before} cannot open the records that version {current} has opened. A backup of them as they were before "
    "the update lies in the folder “backups” beside them; what was entered since then is not in it."
)


def installed_note(version: str) -> Phrase:
    """What stands in the journal of an update that was installed; its number is no secret in the log for a helper."""
    return say(
        "Version {version} of Focal Desk was installed; it is started from the next time on.",
        version=Phrase(version),
    )


def refused_note(trouble: Trouble) -> Phrase:
    """What stands there of an update file that was not installed, and why."""
    return say("An update file was not installed: {reason}", reason=trouble.what)


def back_note(version: str) -> Phrase:
    """What stands there of going back to another version."""
    return say(
        "Version {version} of Focal Desk is started again from the next time on.", version=Phrase(version)
    )


def passed_over_note(version: str) -> Phrase:
    """What stands there of a newer version whose window never came up."""
    return say(
        "Version {version} was begun twice and did not come up: the version before was started.",
        version=Phrase(version),
    )


def this_program() -> Here:
    """The program that runs; it has a place only where it was built and unpacked or installed, not from its source."""
    place = Place.of(Path(sys.executable)) if getattr(sys, "frozen", False) else None
    own = Laid(place.running if place else "", version("focal-desk"), HEAD)
    return Here(own, this_platform(), place, publishers.known())


def look_into(path: Path, here: Here, *, again: bool = False) -> Looked:
    """Look into an update, and whether it can be installed here; nothing is changed. Raises the refusals."""
    return installing.look(path, here, again=again)


def install(
    path: Path,
    here: Here,
    *,
    again: bool = False,
    tell: Callable[[Phrase, int, int], object] = lambda _what, _done, _all: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Manifest:
    """Install an update beside the program that runs; from the next start on it is the one that is started."""
    return installing.install(path, here, again=again, tell=tell, stopped=stopped)


def go_back(here: Here) -> State:
    """Start the version before from now on; NothingBefore where there is none."""
    return installing.go_back(here)


def warning(state: State) -> Phrase | None:
    """What must be known before going back; nothing where the version before opens the same records."""
    if state.before is None or not state.before_is_blind:
        return None
    return Phrase(BLIND.text, values={"before": state.before.version, "current": state.current.version})
