"""All workspaces of a data folder: found, made, renamed, set aside, put back."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from itertools import chain, count
from pathlib import Path

from desktop_app.workspaces.workspace import (
    FIRST,
    Workspace,
    alike,
    checked_name,
    read_workspace,
    write_workspace,
)
from forms.words import say
from sync.errors import Trouble
from sync.privacy import private_folder
from sync.records import NewId

FOLDER, REMOVED = "workspaces", "removed"
_LONGEST_STEM = 50
_UNFINISHED, _GOING = ".new-", ".gone-"


class NoSuchWorkspace(Trouble):
    """No workspace has this name."""

    def __init__(self, text: str, there: list[Workspace]) -> None:
        """Name those that there are."""
        names = " · ".join(str(one.called) for one in there)
        advice = say("These are there: {names}", names=names) if there else None
        super().__init__(say("There is no workspace “{name}”.", name=text), None, advice)


class Workspaces:
    """The workspaces of one data folder; the first of them is the folder itself."""

    def __init__(self, data: Path) -> None:
        """Look into a data folder, which may be missing still."""
        self.data = data

    def all(self) -> list[Workspace]:
        """Each of them, the first one first, the others by name."""
        others = [read_workspace(folder, folder.name) for folder in _folders(self.data / FOLDER)]
        return [self.first(), *sorted(others, key=lambda one: (alike(one.name), one.key))]

    def first(self) -> Workspace:
        """The data folder itself."""
        return read_workspace(self.data, FIRST)

    def are_several(self) -> bool:
        """Whether there is more than the first."""
        return any(_folders(self.data / FOLDER))

    def called(self, text: str) -> Workspace:
        """The workspace of this name or key; raises NoSuchWorkspace."""
        return _called(text, self.all())

    def called_removed(self, text: str) -> Workspace:
        """The one that was set aside of this name or key; raises NoSuchWorkspace."""
        return _called(text, self.removed())

    def last(self) -> Workspace:
        """The one that was opened last; the first one where nobody knows."""
        known = [(one.opened, one.key, one) for one in self.all() if one.opened]
        return max(known)[2] if known else self.first()

    def make(self, name: str, new_id: NewId) -> Workspace:
        """Make an empty workspace of this name; Trouble for a name that will not do, or no room."""
        name = self._free(name)
        key = _key(new_id())
        beside = self.data / FOLDER / f"{_UNFINISHED}{key}"
        with _said(self.data):
            write_workspace(Workspace(key, private_folder(beside), name))
            beside.rename(self.data / FOLDER / key)
        return read_workspace(self.data / FOLDER / key, key)

    def rename(self, workspace: Workspace, name: str) -> Workspace:
        """Give a workspace another name; its folder stays where it is. Trouble for a name that will not do."""
        renamed = replace(workspace, name=self._free(name, workspace.key))
        with _said(self.data):
            write_workspace(replace(renamed, folder=private_folder(renamed.folder)))
        return renamed

    def again(self, workspace: Workspace) -> Workspace:
        """The workspace as it is known now."""
        return read_workspace(workspace.folder, workspace.key)

    def name_back(self, before: Workspace) -> None:
        """Give a workspace the name back that it had; Trouble where another has it meanwhile."""
        if before.name:
            self._free(before.name, before.key)
        with _said(self.data):
            write_workspace(replace(self.again(before), name=before.name))

    def note_agreed(self, workspace: Workspace, keys: Iterable[str]) -> None:
        """Keep with which harms of its place the person works in it; where it cannot be kept, it is asked again."""
        known = self.again(workspace)
        with suppress(OSError):
            private_folder(known.folder)
            write_workspace(replace(known, agreed=tuple(dict.fromkeys((*known.agreed, *keys)))))

    def note_opened(self, workspace: Workspace, at: datetime, country: str) -> None:
        """Keep when it was opened, for the choice at the next start, and its country, unless it is encrypted.

        Nothing depends on it: where it cannot be written, it is not.
        """
        country = "" if workspace.is_encrypted else country
        with suppress(OSError):
            write_workspace(replace(self.again(workspace), opened=at, country=country))

    # Set aside.

    def remove(self, workspace: Workspace) -> Workspace:
        """Set a workspace aside, whole, from where it can be put back; it as it lies there.

        Trouble for the first one, and for one that is open in a window or a command.
        """
        if workspace.is_first:
            raise Trouble(
                say("The first workspace cannot be removed: the others lie in its folder."),
                None,
                say(
                    "Make another workspace and work there. Whoever removes the whole folder removes all workspaces in "
                    "it, with their records: {folder}",
                    folder=self.data,
                ),
            )
        _check_free(workspace)
        target = self.data / REMOVED / workspace.key
        with _said(self.data):
            private_folder(target.parent)
            workspace.folder.rename(target)
        return replace(workspace, folder=target)

    def removed(self) -> list[Workspace]:
        """Those that were set aside, by name."""
        found = [read_workspace(folder, folder.name) for folder in _folders(self.data / REMOVED)]
        return sorted(found, key=lambda one: (alike(one.name), one.key))

    def put_back(self, removed: Workspace) -> Workspace:
        """Take one that was set aside back among the others; where its name is taken meanwhile, it gets a number."""
        back = replace(removed, folder=self.data / FOLDER / removed.key, name=self._numbered(removed.name))
        with _said(self.data):
            private_folder(back.folder.parent)
            removed.folder.rename(back.folder)
            write_workspace(back)
        return back

    def erase(self, removed: Workspace) -> None:
        """Erase one that was set aside, for good; what an earlier erasing left goes too."""
        room = self.data / REMOVED
        with _said(self.data):
            removed.folder.rename(room / f"{_GOING}{removed.key}")
            for gone in room.glob(f"{_GOING}*"):
                shutil.rmtree(gone)

    def _numbered(self, name: str) -> str:
        """The name, or the first of "name (2)", "name (3)", … that no workspace has."""
        there = self.all()
        names = chain([name], (f"{name[:_LONGEST_STEM]} ({number})" for number in count(2)))
        return next(one for one in names if not any(other.is_called(one) for other in there))

    def _free(self, name: str, key: str = "") -> str:
        """The name as it is kept; Trouble where another workspace has it."""
        name = checked_name(name)
        if any(one.is_called(name) for one in self.all() if one.key != key):
            raise Trouble(
                say("There is a workspace “{name}” already.", name=name), None, say("Write another name.")
            )
        return name


def _called(text: str, there: list[Workspace]) -> Workspace:
    found = next((one for one in there if one.is_called(text)), None)
    if found is None:
        raise NoSuchWorkspace(text, there)
    return found


def size_of(folder: Path) -> int:
    """How many bytes lie in a folder, all in all."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())


def _folders(room: Path) -> Iterator[Path]:
    """The finished ones in a folder."""
    if room.is_dir():
        yield from (one for one in room.iterdir() if one.is_dir() and not one.name.startswith("."))


def _key(identifier: str) -> str:
    """A name for a folder, of letters and digits alone, that a person can still compare by eye."""
    return "".join(filter(str.isalnum, identifier)).lower()


def _check_free(workspace: Workspace) -> None:
    """AlreadyOpen where somebody works there, for real or in practice."""
    from sync.store.lock import FolderLock

    for folder in (workspace.folder, workspace.folder / "practice"):
        if folder.is_dir():
            FolderLock(folder).release()


@contextmanager
def _said(folder: Path) -> Iterator[None]:
    """Say plainly what the disk does not allow."""
    try:
        yield
    except OSError as error:
        from sync.store.error_codes import of_disk

        raise of_disk(error, folder) from error
