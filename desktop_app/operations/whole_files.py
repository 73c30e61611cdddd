"""Files written wholly or not at all: under a name beside theirs first, renamed when all is on the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from forms.words import say
from sync.errors import Trouble


def write_whole(path: Path, content: bytes) -> None:
    """Write a file wholly or not at all; Trouble where there is no room or no right to write."""
    with wholly(path) as beside, beside.open("wb") as file:
        file.write(content)


@contextmanager
def wholly(path: Path) -> Iterator[Path]:
    """A name beside the file to write under; the file is replaced when all is written, else stays as it was.

    Trouble where there is no room or no right to write.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        try:
            yield beside
            _to_disk(beside)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise Trouble(
            say("The file {file} could not be written: {reason}.", file=path, reason=error.strerror or "?"),
            say("What stood there before is unchanged."),
            say("Choose another place, or make room there, and try again."),
        ) from error


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
