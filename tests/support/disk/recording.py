"""What was done to a folder, in order: the folder before, every change, what the program acknowledged in between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.disk.applying import applied
from tests.support.disk.calls import watched
from tests.support.disk.changes import Change, Said, Tree, tree_of

Holds = Callable[[Any], list[str]]
Say = Callable[[str, Holds], None]


@dataclass
class Recording:
    """The folder as it was, and the changes since."""

    before: Tree
    changes: list[Change] = field(default_factory=list)

    def say(self, what: str, holds: Callable[[Any], list[str]]) -> None:
        """The program has acknowledged this: from here on ``holds`` must find nothing missing, whatever happens."""
        self.changes.append(Said(what, holds))

    def after(self) -> Tree:
        """The folder as it must be after every change."""
        return applied(self.before, self.changes)


class _Recorder:
    """Notes everything and spoils nothing."""

    def __init__(self, recording: Recording) -> None:
        self._recording = recording

    def before(self, _call: str, _name: str) -> int:
        """Let it be."""
        return 0

    def after(self, change: Change) -> None:
        """Note it."""
        self._recording.changes.append(change)


def recorded(folder: Path, work: Callable[[Say], object]) -> Recording:
    """What some work does to a folder. AssertionError where anything was done past the recorder."""
    recording = Recording(tree_of(folder))
    with watched(folder, _Recorder(recording), recording.before.names):
        work(recording.say)
    there, told = tree_of(folder), recording.after()
    assert told.folders == there.folders
    assert told.contents().keys() == there.contents().keys()
    assert [name for name, data in there.contents().items() if told.contents()[name] != data] == []
    return recording
