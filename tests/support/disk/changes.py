"""What can be done to a folder on a disk, one small class for each change that a power cut may keep or lose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Made:
    """A file of this name came to be; ``number`` is the file's own, whatever it is called later."""

    name: str
    number: int


@dataclass(frozen=True, slots=True)
class Wrote:
    """Bytes were written into a file, at this offset."""

    number: int
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Sized:
    """A file was cut or lengthened to so many bytes."""

    number: int
    size: int


@dataclass(frozen=True, slots=True)
class Flushed:
    """All of a file is on the disk for good."""

    number: int


@dataclass(frozen=True, slots=True)
class MadeFolder:
    """A folder of this name came to be."""

    name: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A file or folder has another name, in the place of the one that had it."""

    name: str
    to: str


@dataclass(frozen=True, slots=True)
class Removed:
    """A file or an empty folder lost its name."""

    name: str


@dataclass(frozen=True, slots=True)
class FlushedNames:
    """The names in a folder are on the disk for good."""

    folder: str


@dataclass(frozen=True, slots=True)
class Said:
    """The program has acknowledged something: ``holds`` looks at an opened store and says what is missing of it."""

    what: str
    holds: Callable[[Any], list[str]]


Naming = Made | MadeFolder | Moved | Removed
Writing = Wrote | Sized
Change = Naming | Writing | Flushed | FlushedNames | Said


@dataclass(frozen=True, slots=True)
class Tree:
    """A folder as it stands: its folders, its files by name, their bytes by number."""

    folders: frozenset[str]
    names: dict[str, int]
    files: dict[int, bytes]

    def __eq__(self, other: object) -> bool:
        """Alike where the same names hold the same bytes, whatever the numbers are."""
        return isinstance(other, Tree) and (self.folders, self.contents()) == (
            other.folders,
            other.contents(),
        )

    def __hash__(self) -> int:
        """The same for alike ones."""
        return hash((self.folders, frozenset(self.contents().items())))

    def contents(self) -> dict[str, bytes]:
        """The bytes by name."""
        return {name: self.files[number] for name, number in self.names.items()}

    def put(self, folder: Path) -> None:
        """Make it at this place, which is not there yet."""
        folder.mkdir()
        for name in sorted(self.folders):
            (folder / name).mkdir()
        for name, data in self.contents().items():
            (folder / name).write_bytes(data)


def is_ours(name: str) -> bool:
    """Whether a power cut can matter to it: the index of a journal is made anew by whoever opens the database."""
    return not name.endswith("-shm")


def tree_of(folder: Path) -> Tree:
    """The folder as it is now."""
    found = [path for path in sorted(folder.rglob("*")) if is_ours(path.name)]
    folders = frozenset(str(path.relative_to(folder)) for path in found if path.is_dir())
    files = [path for path in found if not path.is_dir()]
    names = {str(path.relative_to(folder)): number for number, path in enumerate(files)}
    return Tree(folders, names, {number: path.read_bytes() for number, path in enumerate(files)})
