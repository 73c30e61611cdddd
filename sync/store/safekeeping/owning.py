"""Whose folder in a second place it is: a mark that is changed at each visit tells records from a copy of them.

Whoever copies a folder of records, by hand or with a stick, copies what they know of their second place along. Nothing
on a disk tells the copy from what was copied. But a mark that is written anew at each visit does: the first of
the two that comes back finds the mark that both know, and changes it; the other then finds one that it never wrote.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from sync.privacy import write_private
from sync.records import NewId
from sync.store.error_codes import said_plainly

KNOWN = "focal-desk.places"
"""The file beside the database, which may be closed by then: which marks were written last in which folder."""
MARK = "focal-desk.whose"
_KEPT = 2
_BEGUN = ""
"""Stands last where the folder is begun and bears no mark yet, so far as is known: no other is begun meanwhile."""
_MOST_LETTERS = 1 << 20
_LONGEST = 128
# Whoever may write into the folder or on the stick may have put anything there: it is no fault of ours.
_ODD = (ValueError, TypeError, RecursionError)

Mark = tuple[str, str]
"""The identifier of a folder, which stays, and the mark of the last visit."""


class Owning:
    """What one database knows of its folders in second places; several sticks may go round."""

    def __init__(self, folder: Path, new_id: NewId) -> None:
        """``folder`` is that of the database."""
        self._file, self._new_id = folder / KNOWN, new_id

    def folder_in(self, room: Path, name: str) -> str:
        """The name of the folder of this database in the room of all of them, which may be missing still.

        That is the one whose mark it wrote itself; else ``name``, unless that is another's; else one that is begun, or
        a new one, whose name begins with ``name``. Raises OSError where the place cannot be read.
        """
        for mark in sorted(room.glob(f"*/{MARK}")):
            if self._wrote(read_mark(mark.parent)):
                return mark.parent.name
        for folder in (name, *filter(_is_identifier, self._begun())):
            if read_mark(room / folder) is None:
                return folder
        return f"{name}-{self._new_id()}"

    def begin(self, name: str) -> None:
        """Keep how the new folder is called, before it is made: whoever is stopped in it goes on with it.

        Raises NoRoom or NotWritable for the folder of the database.
        """
        known = self._known()
        if name not in known:
            self._keep({**known, name: [_BEGUN]})

    def is_ours(self, folder: Path) -> bool:
        """Whether nobody else has written there since this database did, or nobody at all."""
        mark = read_mark(folder)
        return mark is None or self._wrote(mark)

    def take(self, folder: Path) -> None:
        """Write a new mark. It is known here before it stands there: a power cut leaves one of two that are known.

        Raises OSError, and NoRoom or NotWritable for the folder of the database.
        """
        known, mark, following = self._known(), read_mark(folder), self._new_id()
        owned, last = mark or (next(iter(self._begun()), "") or self._new_id(), "")
        earlier = [last] if last else [one for one in known.get(owned, []) if one != _BEGUN]
        marks = [*earlier, following][-_KEPT:]
        self._keep({**known, owned: marks if mark else [*marks, _BEGUN]})
        write_private(folder / MARK, json.dumps([owned, following]))
        if mark is None:
            self._keep({**known, owned: marks})

    def _begun(self) -> list[str]:
        """The identifiers of the folders that bear no mark yet."""
        return [owned for owned, marks in self._known().items() if marks[-1:] == [_BEGUN]]

    def _wrote(self, mark: Mark | None) -> bool:
        return mark is not None and bool(mark[1]) and mark[1] in self._known().get(mark[0], [])

    def _keep(self, known: dict[str, list[str]]) -> None:
        """Raise what is wrong with the disk of the database as that: the second place has no part in it."""
        with said_plainly(self._file):
            write_private(self._file, json.dumps(known))

    def _known(self) -> dict[str, list[str]]:
        """Nothing where the file is absent or none of ours: a folder of its own does no harm."""
        with suppress(OSError, *_ODD):
            found = _read(self._file)
            if isinstance(found, dict):
                return {owned: marks for owned, marks in found.items() if _are_texts(marks)}
        return {}


def read_mark(folder: Path) -> Mark | None:
    """The mark in a folder; none where it has none. One that cannot be understood is nobody's whom we know."""
    try:
        found = _read(folder / MARK)
        if _are_texts(found) and len(found) == 2:
            return found[0], found[1]
    except FileNotFoundError:
        return None
    except _ODD:
        pass
    return "", ""


def _read(file: Path) -> Any:
    with file.open(encoding="utf-8") as opened:
        return json.loads(opened.read(_MOST_LETTERS))


def _are_texts(found: Any) -> bool:
    return isinstance(found, list) and all(isinstance(one, str) for one in found)


def _is_identifier(text: str) -> bool:
    """Whether it can be the name of a folder in the room, and of none elsewhere."""
    return len(text) <= _LONGEST and text.isascii() and text.replace("-", "").isalnum()
