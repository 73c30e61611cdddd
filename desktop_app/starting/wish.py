"""Which window is wanted, known before anything that only commands and records need is loaded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.starting.leading_options import DATA, WORKSPACE, leading_options
from desktop_app.starting.preferences import default_folder
from sync.bundle import ENDING
from sync.updating import ENDING as UPDATE_ENDING


@dataclass(frozen=True, slots=True)
class Wish:
    """A window that is wanted: on which data folder, in which workspace (empty: the person chooses), with which file.

    A bundle or an update stands where a command could: that is what a double click on one gives.
    """

    data: Path
    workspace: str = ""
    bundle: Path | None = None
    update: Path | None = None


def wish_of(arguments: Sequence[str]) -> Wish | None:
    """The window that is wanted; none where a command is given."""
    given, rest = leading_options(arguments)
    found = Wish(Path(given[DATA]) if DATA in given else default_folder(), given.get(WORKSPACE, ""))
    if not rest:
        return found
    if len(rest) == 1 and rest[0].casefold().endswith(ENDING):
        return replace(found, bundle=Path(rest[0]).resolve())
    if len(rest) == 1 and rest[0].casefold().endswith(UPDATE_ENDING):
        return replace(found, update=Path(rest[0]).resolve())
    return None
