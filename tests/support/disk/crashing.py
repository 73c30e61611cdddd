"""Every way in which a folder may look after the power was cut: un-synced changes kept, lost, torn, in any order.

Two kinds of disk. On a *journalled* one (ext4 as most Linux computers have it) names come to the disk in the order in
which they were made, all of them with the next flush of anything. On a *bare* one nothing holds but what POSIX says: a
name is safe once its own folder was flushed. On both, of what was written since the last flush of a file any part may
be there, down to single sectors of 512 bytes, and the file may be as long as if all were there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import PurePosixPath
from random import Random

from tests.support.disk.applying import Names, tree, written
from tests.support.disk.changes import (
    Change,
    Flushed,
    FlushedNames,
    Moved,
    Naming,
    Said,
    Sized,
    Tree,
    Writing,
    Wrote,
)
from tests.support.disk.recording import Recording

_SECTOR = 512
_CHANCES = (0.1, 0.5, 0.9)
Writings = dict[int, list[Writing]]


class Kind(StrEnum):
    """What a disk promises of names."""

    JOURNALLED = "journalled"
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class Crash:
    """One folder after a power cut, and all that had been acknowledged until then."""

    tree: Tree
    said: tuple[Said, ...]


@dataclass
class Disk:
    """What is on the disk for good, and what may or may not be."""

    kind: Kind
    names: Names
    files: dict[int, bytes]
    new_names: list[Naming] = field(default_factory=list)
    new_writings: Writings = field(default_factory=dict)
    said: tuple[Said, ...] = ()

    def take(self, change: Change) -> None:
        """One more change happens."""
        if isinstance(change, Said):
            self.said = (*self.said, change)
        elif isinstance(change, Flushed):
            self._flush(change.number)
        elif isinstance(change, FlushedNames):
            self._flush_names(change.folder)
        elif isinstance(change, Wrote | Sized):
            self.new_writings.setdefault(change.number, []).append(change)
        else:
            self.new_names.append(change)

    def _flush(self, number: int) -> None:
        self.files[number] = written(self.files.get(number, b""), self.new_writings.pop(number, ()))
        if self.kind is Kind.JOURNALLED:
            self._flush_names(None)

    def _flush_names(self, folder: str | None) -> None:
        """The names in the folder are safe; those in all folders where none is named, or the disk has a journal."""
        left = []
        for change in self.new_names:
            if folder is None or self.kind is Kind.JOURNALLED or _folder(change) == folder:
                self.names.take(change)
            else:
                left.append(change)
        self.new_names = left

    def crashes(self, chance: Random, density: int, share: float) -> Iterator[Crash]:
        """Some of the folders that may be found, the plainest first: nothing of what is not safe there, all of it."""
        names, writings = self.new_names, self.new_writings
        plain: list[tuple[list[Naming], Writings]] = [
            ([], {}),
            (names, writings),
            ([], writings),
            (names, {}),
        ]
        for number in range(density if names or writings else 1):
            if chance.random() < share:
                some = self._some_names(chance), _some_writings(writings, chance)
                yield self._crash(*(plain[number] if number < len(plain) else some))

    def _some_names(self, chance: Random) -> list[Naming]:
        if self.kind is Kind.JOURNALLED:
            return self.new_names[: chance.randrange(len(self.new_names) + 1)]
        share = chance.choice(_CHANCES)
        return [change for change in self.new_names if chance.random() < share]

    def _crash(self, kept: list[Naming], writings: Writings) -> Crash:
        names = Names(set(self.names.folders), dict(self.names.files))
        for change in kept:
            names.take(change)
        return Crash(tree(names, self.files, writings), self.said)


def crashes(
    recording: Recording, kind: Kind, chance: Random, density: int, share: float = 1.0
) -> Iterator[Crash]:
    """The different folders that may be found when the power is cut after any of the changes.

    ``density`` are made after each change, at the most, ``share`` of them looked at.
    """
    before = recording.before
    disk = Disk(kind, Names(set(before.folders), dict(before.names)), dict(before.files))
    seen = set()
    for change in recording.changes:
        disk.take(change)
        for crash in disk.crashes(chance, density, share):
            mark = hash(crash.tree), len(crash.said)
            if mark not in seen:
                seen.add(mark)
                yield crash


def _folder(change: Naming) -> str:
    name = change.to if isinstance(change, Moved) else change.name
    return str(PurePosixPath(name).parent)


def _some_writings(writings: Writings, chance: Random) -> Writings:
    """Any part of what was written, in its order; the files may be as long as if all were there."""
    found = {}
    for number, changes in writings.items():
        share = chance.choice(_CHANCES)
        kept = [part for change in changes for part in _torn(change, chance, share)]
        found[number] = kept + (_length(changes) if chance.random() < share else [])
    return found


def _torn(change: Writing, chance: Random, share: float) -> Iterator[Writing]:
    """The change whole, or those of its sectors that came to the disk."""
    if chance.random() < share:
        yield change
    elif isinstance(change, Wrote) and chance.random() < share:
        start = 0
        while start < len(change.data):
            end = start + _SECTOR - (change.offset + start) % _SECTOR
            if chance.random() < share:
                yield Wrote(change.number, change.offset + start, change.data[start:end])
            start = end


def _length(changes: list[Writing]) -> list[Writing]:
    """How long the file is in the end, told without its bytes: an empty write far out lengthens it."""
    end = 0
    for change in changes:
        end = change.size if isinstance(change, Sized) else max(end, change.offset + len(change.data))
    last = changes[-1]
    return [last if isinstance(last, Sized) else Wrote(last.number, end, b"")]
