"""Whose folder in a second place it is: a mark that is changed at each visit tells records from a copy of them.

Whoever copies a folder of records, by hand or with a stick, copies what they know of their second place along. Nothing
on a disk tells the copy from what was copied. But a mark that is written anew at each visit does: the first of
the two that comes back finds the mark that both know, and changes it; the other then finds one that it never wrote.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from sync.privacy import write_private
from sync.records import NewId

KNOWN = "focal-desk.places"
"""The file beside the database, which may be closed by then: which marks were written last in which folder."""
MARK = "focal-desk.whose"
_KEPT = 2

Mark = tuple[str, str]
"""The identifier of a folder, which stays, and the mark of the last visit."""


class Owning:
    """What one database knows of its folders in second places; several sticks may go round."""

    def __init__(self, folder: Path, new_id: NewId) -> None:
        """``folder`` is that of the database."""
        self._file, self._new_id = folder / KNOWN, new_id

    def folder_in(self, room: Path, name: str) -> str:
        """The name of the folder of this database in the room of all of them, which may be missing still.

        That is the one whose mark it wrote itself; else ``name``, unless that is another's; else a new one. Raises
        OSError where the place cannot be read.
        """
        for mark in sorted(room.glob(f"*/{MARK}")):
            if self._wrote(read_mark(mark.parent)):
                return mark.parent.name
        return name if read_mark(room / name) is None else self._new_id()

    def is_ours(self, folder: Path) -> bool:
        """Whether nobody else has written there since this database did, or nobody at all."""
        mark = read_mark(folder)
        return mark is None or self._wrote(mark)

    def take(self, folder: Path) -> None:
        """Write a new mark. It is known here before it stands there: a power cut leaves one of two that are known.

        Raises OSError.
        """
        owned, last = read_mark(folder) or (self._new_id(), "")
        following = self._new_id()
        known = {**self._known(), owned: [last, following][-_KEPT:]}
        write_private(self._file, json.dumps(known))
        write_private(folder / MARK, json.dumps([owned, following]))

    def _wrote(self, mark: Mark | None) -> bool:
        return mark is not None and mark[1] in self._known().get(mark[0], [])

    def _known(self) -> dict[str, list[str]]:
        """Nothing where the file is absent or none of ours: a folder of its own does no harm."""
        with suppress(OSError, ValueError):
            found = json.loads(self._file.read_text(encoding="utf-8"))
            if isinstance(found, dict):
                return {str(owned): list(map(str, marks)) for owned, marks in found.items()}
        return {}


def read_mark(folder: Path) -> Mark | None:
    """The mark in a folder; none where it has none. One that cannot be understood is nobody's whom we know."""
    try:
        text = (folder / MARK).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except ValueError:
        return "", ""
    with suppress(ValueError, TypeError):
        owned, mark = json.loads(text)
        return str(owned), str(mark)
    return "", ""
