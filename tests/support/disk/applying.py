"""Changes put on a folder as it was: which names there are then, and which bytes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tests.support.disk.changes import (
    Change,
    Made,
    MadeFolder,
    Moved,
    Naming,
    Removed,
    Sized,
    Tree,
    Writing,
    Wrote,
)


@dataclass
class Names:
    """The names of a folder, while they change."""

    folders: set[str]
    files: dict[str, int]

    def take(self, change: Naming) -> None:
        """One more change; one that speaks of a name which was lost does nothing."""
        if isinstance(change, Made):
            self.files[change.name] = change.number
        elif isinstance(change, MadeFolder):
            self.folders.add(change.name)
        elif isinstance(change, Removed):
            self.files.pop(change.name, None)
            self.folders.discard(change.name)
        else:
            self._move(change)

    def _move(self, change: Moved) -> None:
        if change.name in self.files:
            self.files[change.to] = self.files.pop(change.name)
        for old in [name for name in self.files if name.startswith(f"{change.name}/")]:
            self.files[change.to + old[len(change.name) :]] = self.files.pop(old)
        for old in [
            name for name in self.folders if name == change.name or name.startswith(f"{change.name}/")
        ]:
            self.folders.discard(old)
            self.folders.add(change.to + old[len(change.name) :])

    def reachable(self) -> Names:
        """Without what lies in a folder that is not there."""
        folders = {name for name in self.folders if self._is_reached(name)}
        files = {name: number for name, number in self.files.items() if self._is_reached(name)}
        return Names(folders, files)

    def _is_reached(self, name: str) -> bool:
        parts = name.split("/")
        return all("/".join(parts[:count]) in self.folders for count in range(1, len(parts)))


def written(data: bytes, changes: Iterable[Writing]) -> bytes:
    """The bytes of a file after these changes; what lies between is zero."""
    found = bytearray(data)
    for change in changes:
        end = change.size if isinstance(change, Sized) else change.offset + len(change.data)
        found.extend(bytes(max(0, end - len(found))))
        if isinstance(change, Sized):
            del found[change.size :]
        else:
            found[change.offset : end] = change.data
    return bytes(found)


def applied(before: Tree, changes: Iterable[Change]) -> Tree:
    """The folder after every one of these changes."""
    names = Names(set(before.folders), dict(before.names))
    writings: dict[int, list[Writing]] = {}
    for change in changes:
        if isinstance(change, Made | MadeFolder | Moved | Removed):
            names.take(change)
        elif isinstance(change, Wrote | Sized):
            writings.setdefault(change.number, []).append(change)
    return tree(names, {**dict.fromkeys(names.files.values(), b""), **before.files}, writings)


def tree(names: Names, files: dict[int, bytes], writings: dict[int, list[Writing]]) -> Tree:
    """These names, with these changes to the bytes of their files."""
    found = names.reachable()
    numbers = found.files.values()
    return Tree(
        frozenset(found.folders),
        found.files,
        {number: written(files.get(number, b""), writings.get(number, ())) for number in numbers},
    )
