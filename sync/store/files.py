"""Files that people attach, kept by the digest of their bytes beside the database.

A file is written first, whole and under its final name, and noted in the database after that: whatever breaks off in
between leaves bytes that nothing speaks of, which the next attempt takes up, never a note without bytes.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import IO

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from forms.files import ANY_FILE, BY_ENDING, MOST_BYTES, Local, media_type_of, plain_name
from forms.words import say
from sync.errors import Trouble
from sync.privacy import private_file, private_folder
from sync.store import schema
from sync.store.connections import Connections
from sync.store.encryption.shelves import KeptFile, Shelf
from sync.store.error_codes import of_disk
from sync.store.records.erasing import unused
from sync.store.safekeeping.spoken import spoken_of_in

OPENED = "opened"
_PIECE_BYTES = 1024 * 1024


class KeptFiles:
    """The files on this computer."""

    def __init__(self, folder: Path, connections: Connections, now: Callable[[], str], shelf: Shelf) -> None:
        """Keep them on this shelf in this folder; ``now`` tells the time as it is kept."""
        self._shelf = shelf
        self._opened = folder / OPENED
        self._connections = connections
        self._now = now

    def add(self, source: Path, allowed: Collection[str] = ANY_FILE) -> Local:
        """Keep a copy of a file of one of these media types, and say how links speak of it.

        Raises Trouble for a file that cannot be read, is empty, too large or of another kind; NoRoom, NotWritable.
        """
        name = plain_name(source.name)
        _check_kind(name, allowed)
        try:
            opened = source.open("rb")
        except OSError as error:
            raise _unreadable(source) from error
        with opened:
            size = os.fstat(opened.fileno()).st_size
            _check_size(name, size)
            digest, copied = self._copied(opened, name)
        if copied != size:
            raise _unreadable(source)
        row = {"digest": digest, "size": size, "added_at": self._now()}
        with self._connections.writing() as connection:
            connection.execute(insert(schema.file).on_conflict_do_nothing(), row)
            there = self._shelf.place(digest).exists()
        # It may have been thrown away between the copying and the note: then it is copied once more.
        return Local(digest, name) if there else self.add(source, allowed)

    def sizes(self, digests: Collection[str]) -> Mapping[str, int]:
        """How many bytes those of the files are that are on this computer, by digest."""
        query = select(schema.file.c.digest, schema.file.c.size).where(schema.file.c.digest.in_(digests))
        with self._connections.reading() as connection:
            return {row.digest: row.size for row in connection.execute(query)}

    def throw_away(self, digests: Collection[str]) -> None:
        """Throw those of the files away of which nothing in the database speaks any more.

        The bytes of those of which a kept backup speaks stay until it goes too. Bytes that another program holds stay,
        and nothing speaks of them.
        """
        kept = spoken_of_in(self._opened.parent, self._connections.key)
        # The note goes first, for good, then the bytes: a power cut in between must leave no note without bytes. Nobody
        # else writes meanwhile: who attaches the same file just then looks for its bytes after noting it.
        with self._connections.alone():
            with self._connections.writing() as connection:
                gone = unused(connection, digests)
                connection.execute(delete(schema.file).where(schema.file.c.digest.in_(gone)))
            for digest in gone - kept if kept is not None else ():
                with suppress(OSError):
                    self._shelf.place(digest).unlink()

    def receive(self, name: str, fill: Callable[[IO[bytes]], None]) -> Local:
        """Keep a file of this name that comes from elsewhere; ``fill`` writes it. Raises as ``add`` does."""
        try:
            private_folder(self._opened)
            with tempfile.TemporaryDirectory(dir=self._opened) as folder:
                beside = Path(folder) / plain_name(name)
                with private_file(beside).open("wb") as file:
                    fill(file)
                return self.add(beside)
        except OSError as error:
            raise of_disk(error, self._opened) from error

    def get(self, digest: str) -> KeptFile | None:
        """The file with this digest; none where it is not on this computer, or not as it was."""
        with self._connections.reading() as connection:
            size = connection.execute(
                select(schema.file.c.size).where(schema.file.c.digest == digest)
            ).scalar()
        return self._shelf.get(digest, size) if size is not None else None

    def throw_copies_away(self) -> None:
        """Throw away the copies that were made to be looked at, as far as no other program holds them."""
        shutil.rmtree(self._opened, ignore_errors=True)

    def copy_out(self, file: Local) -> Path:
        """A copy under the file's own name, for other programs to open; what is changed in it changes nothing here.

        Raises Trouble where the file is not here, or its bytes are not what was attached any more.
        """
        kept = self.get(file.digest)
        if kept is None:
            raise absent(file.name)
        target = self._opened / file.digest[:16] / plain_name(file.name)
        try:
            private_folder(target.parent)
            with kept.open() as source, private_file(target).open("wb") as copy:
                digest = _copy(source, copy, file.name)
        except OSError as error:
            raise of_disk(error, self._opened) from error
        if digest != file.digest:
            target.unlink()
            raise absent(file.name)
        return target

    def _copied(self, source: IO[bytes], name: str) -> tuple[str, int]:
        """Copy the bytes to their place, unless they are there; their digest and how many they are."""
        try:
            return self._shelf.keep(_pieces(source, name), partial(_check_size, name))
        except OSError as error:
            raise of_disk(error, self._shelf.folder) from error


def absent(name: str) -> Trouble:
    """The file is not on this computer, or not as it was attached."""
    return Trouble(
        say("The file {name} is not on this computer.", name=name),
        say("It was attached on another computer, or was lost here; the record itself is whole."),
        say("Attach it again, or take the link away."),
    )


def _check_kind(name: str, allowed: Collection[str]) -> None:
    if media_type_of(name) not in allowed:
        raise Trouble(
            say("The clearing-house takes no files of this kind here: {name}.", name=name),
            None,
            say("Attach it in another form: {kinds}", kinds=endings_of(allowed)),
        )


def endings_of(allowed: Collection[str]) -> str:
    """The ends of the names of files of these kinds, for people: ``jpg, png``."""
    return ", ".join(ending for ending, kind in BY_ENDING.items() if kind in allowed)


def _check_size(name: str, size: int) -> None:
    if size == 0:
        raise Trouble(say("The file {name} is empty.", name=name), None, say("Choose another one."))
    if size > MOST_BYTES:
        raise Trouble(
            say(
                "The file {name} is larger than 1 GB, which is the most that the clearing-house takes.",
                name=name,
            ),
            None,
            say("Make it smaller, or put it on the web and add a link to it."),
        )


def _copy(source: IO[bytes], target: IO[bytes], name: str) -> str:
    digest = hashlib.sha256()
    for piece in _pieces(source, name):
        digest.update(piece)
        target.write(piece)
    return digest.hexdigest()


def _pieces(source: IO[bytes], name: str) -> Iterator[bytes]:
    """The content piece by piece, and no more than one beyond the most that may be kept."""
    size = 0
    while size <= MOST_BYTES and (piece := _read(source, name)):
        size += len(piece)
        yield piece


def _read(source: IO[bytes], name: str) -> bytes:
    try:
        return source.read(_PIECE_BYTES)
    except OSError as error:
        raise _unreadable(Path(name)) from error


def _unreadable(source: Path) -> Trouble:
    return Trouble(
        say("The file {name} cannot be read.", name=source.name),
        None,
        say("Close it in other programs, or copy it to this computer first."),
    )
