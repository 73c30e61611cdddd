"""The portable program: a stick that is carried about, with the data beside the program and nothing left elsewhere.

A file named ``portable`` beside the program's own file makes it so; what stands in it does not matter.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, MutableMapping
from pathlib import Path

from sync.privacy import private_folder

MARKER, DATA = "portable", "data"
_TEMPORARY = ("TMPDIR", "TEMP", "TMP")


def portable_folder() -> Path | None:
    """The folder that is carried about, in which marker and program lie; none where the program is installed."""
    if not getattr(sys, "frozen", False):
        return None
    return next((folder for folder in _beside(Path(sys.executable)) if (folder / MARKER).is_file()), None)


def portable_data() -> Path | None:
    """Where a portable program keeps its data; none where the program is installed."""
    folder = portable_folder()
    return folder / DATA if folder else None


def stay_together(environment: MutableMapping[str, str]) -> None:
    """Let what is written for a moment lie beside the data too; for a portable program alone.

    Where that cannot be, the computer's own place is used, and the data folder will say what is the matter.
    """
    data = portable_data()
    if data is None:
        return
    try:
        place = private_folder(data / "temporary")
    except OSError:
        return
    environment.update(dict.fromkeys(_TEMPORARY, os.fspath(place)))


def _beside(program: Path) -> Iterator[Path]:
    """Folders that a person takes for the program's, the outermost first: data must outlive an update."""
    folder = program.parent
    if folder.parent.name == "versions":  # an installation that can be updated: versions/1.2.0/focal-desk
        yield folder.parent.parent
    if folder.name == "MacOS":  # Focal Desk.app/Contents/MacOS/focal-desk
        yield folder.parent.parent.parent
    yield folder
