"""The one door to the data that ships with the program."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

# The folder of this package: the same in a source tree, in an installed wheel and in a frozen folder.
_ROOT = Path(__file__).resolve().parent


class NoSuchResource(LookupError):
    """A name that leads to nothing in the shipped data, or out of it."""


def path(name: str) -> Path:
    """Where the file or folder with this name is, such as ``icons/save.svg``; slashes lean forward.

    Raises NoSuchResource when nothing has this name or when the name leads out of the shipped data.
    """
    if not name:
        raise NoSuchResource("An empty name names no resource")
    try:
        found = (_ROOT / name).resolve(strict=True)
    except (OSError, ValueError) as error:
        raise NoSuchResource(f"There is no resource with this name: {name!r}") from error
    if not found.is_relative_to(_ROOT):
        raise NoSuchResource(f"The name leads out of the resources: {name!r}")
    return found


def read_text(name: str) -> str:
    """The text of the file with this name, read as UTF-8. Raises NoSuchResource as ``path`` does."""
    return path(name).read_text(encoding="utf-8")


def read_json(name: str) -> Any:
    """The value in the JSON file with this name. Raises NoSuchResource as ``path`` does."""
    return json.loads(read_text(name))
