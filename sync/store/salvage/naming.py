"""Which records there were: SQLite's index of their identifiers still names those whose rows are lost."""

from __future__ import annotations

from collections.abc import Iterable

from sync.store.salvage.cells import Row

INDEX = "sqlite_autoindex_record_1"
"""The index that SQLite keeps of the identifiers of records, each with its record's number."""

Entry = tuple[str, int]


class Naming:
    """Gathers the names in the index, and tells whether it can be all of them."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._entries: list[Entry] = []
        self._strays: list[list[Entry]] = []
        self._known: dict[int, str] = {}
        self._is_broken, self._is_begun = False, False

    def know(self, row: Row) -> None:
        """A row of the table of records was read: what the index says can be measured by it."""
        self._known[row.number] = str(row.values[1])

    def read(self, rows: Iterable[Row | None]) -> None:
        """Take in what stands on a page to which the index leads."""
        self._is_begun = True
        for row in rows:
            entry = _entry(row)
            if entry:
                self._entries.append(entry)
            else:
                self._is_broken = True

    def guess(self, rows: Iterable[Row]) -> None:
        """Take in a page of an index of which nobody knows which it is: records that were saved will tell."""
        if entries := [entry for entry in map(_entry, rows) if entry]:
            self._strays.append(entries)

    @property
    def names(self) -> set[str]:
        """The identifiers of all records that the index names."""
        found = {name for name, number in self._entries if self._known.get(number, name) == name}
        for entries in self._strays:
            if any(self._known.get(number) == name for name, number in entries):
                found |= {name for name, number in entries if self._known.get(number, name) == name}
        return found

    @property
    def is_whole(self) -> bool:
        """Whether the index was read to its end and holds together: each name once, each saved record among them."""
        names = {name for name, _number in self._entries}
        is_read = self._is_begun and not self._is_broken and len(names) == len(self._entries)
        fits = all(self._known.get(number, name) == name for name, number in self._entries)
        return is_read and fits and set(self._known.values()) <= names


def _entry(row: Row | None) -> Entry | None:
    if row is None or len(row.values) != 2:
        return None
    name, number = row.values
    return (name, number) if isinstance(name, str) and isinstance(number, int) else None
