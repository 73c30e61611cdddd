"""A file is written whole or not at all: beside its place, brought to the disk, and only then put there."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from forms.words import say
from sync.errors import Trouble

_NAME_LENGTH = 40
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class NotPrinted(Trouble):
    """A file could not be written; what stood in its place before still stands there."""


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A name beside the file to write under; the file is replaced when all is written, else stays as it was.

    Raises NotPrinted where there is no room or no right to write; what else is raised within goes on, and nothing is
    left behind.
    """
    beside = path.parent / f".{path.stem[:_NAME_LENGTH]}-{os.getpid()}.new"
    try:
        yield beside
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        raise _cannot(path, error) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def no_room(path: Path) -> NotPrinted:
    """What is said where the disk is full."""
    return NotPrinted(
        say("There is not enough room on the disk for {name}.", name=path.name),
        say("The file was not saved; what was there before is untouched."),
        say("Make room on the disk, or choose another one."),
    )


def _cannot(path: Path, error: OSError) -> NotPrinted:
    folder = str(path.parent)
    if error.errno in _FULL:
        return no_room(path)
    if not path.parent.is_dir():
        return NotPrinted(
            say("The folder {folder} is not there any more.", folder=folder),
            say("The file was not saved."),
            say("Choose another folder."),
        )
    return NotPrinted(
        say("The file {name} cannot be written in the folder {folder}.", name=path.name, folder=folder),
        say("The file was not saved; what was there before is untouched."),
        say("Close the file if another program shows it, or choose another folder."),
    )
