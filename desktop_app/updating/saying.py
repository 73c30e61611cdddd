"""Versions and updates in sentences."""

from __future__ import annotations

from desktop_app.operations.updating import warning
from desktop_app.queue.saying import say_size
from desktop_app.words import tr
from forms.words import Phrase
from sync.updating.here import Here
from sync.updating.installing import Looked
from sync.updating.place import State


def say_here(here: Here, state: State) -> list[str]:
    """What is here, and how newer versions come."""
    said = []
    if state.current.name != here.own.name:
        words = tr("Version {version} is installed. It starts the next time.", version=state.current.version)
        said.append(words)
    said.append(
        tr(
            "Newer versions come as a file whose name ends in .focal-update, on a stick or by mail. The program itself "
            "fetches nothing and asks nobody."
        )
    )
    return said


def say_before(state: State) -> list[str]:
    """What it means to go back to the version before."""
    assert state.before is not None
    told = warning(state)
    kept = tr("Version {version} is still on this computer.", version=state.before.version)
    return [kept, *([tr(told)] if told else [])]


def say_update(here: Here, looked: Looked) -> list[str]:
    """What an update is, and what happens when it is installed."""
    size = Phrase(say_size(looked.manifest.size))
    return [
        tr(
            "You have version {version}. The file was made by those who made your program, and it arrived whole.",
            version=here.state().current.version,
        ),
        tr(
            "It is tried on this computer first, and laid beside the version that you have. That one is kept, so that "
            "you can go back. It takes {size} on the disk and some minutes.",
            size=size,
        ),
        tr("Before the newer version changes how your records are kept, it makes a backup of them."),
    ]


def say_installed() -> list[str]:
    """What comes after an update."""
    return [
        tr(
            "It starts when you open Focal Desk the next time. The version that you have now is kept beside it."
        ),
        tr("All that you entered is saved."),
    ]
