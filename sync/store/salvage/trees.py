"""Which rows belong to which table: along the tree where its way is sound, by their shape where it is broken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from sync.store.salvage.cells import INDEX_INNER, INNER, LEAF, Broken, Page, Row, children, page_of, rows
from sync.store.salvage.pages import Pages
from sync.store.salvage.shapes import Shape, fits, fitting

_MASTER = 1
_NAMES = "sqlite_autoindex_record_1"
"""The index that SQLite keeps of the identifiers of records: it still names those whose rows are lost."""


Keep = Callable[[str, Row], None]


@dataclass(slots=True)
class Found:
    """How many pages and rows of each table could not be read, and how many rows were read of which no table is known.

    ``identifiers`` are those of all records that an index names.
    """

    bad: Counter[str] = field(default_factory=Counter)
    unknown: int = 0
    identifiers: set[str] = field(default_factory=set)


class Trees:
    """Goes through all pages of a file once."""

    def __init__(self, pages: Pages, shapes: Mapping[str, Shape], keep: Keep) -> None:
        """``shapes`` are those of the tables that are to be found; ``keep`` is given each row with its table."""
        self._pages, self._shapes, self._keep = pages, shapes, keep
        self._seen: set[int] = set()
        self._found = Found()

    def read(self) -> Found:
        """Find every row of these tables that can be read."""
        roots = self.roots()
        for name in self._shapes.keys() & roots.keys():
            self._read_table(name, roots[name])
        self._found.identifiers = set(self._names(roots.get(_NAMES, 0)))
        if self._found.bad or not self._shapes.keys() <= roots.keys():
            self._read_stray()
        return self._found

    def roots(self) -> dict[str, int]:
        """The first page of each table and index, by its name, as far as that can be read."""
        found = {}
        for row in self.rows_of(_MASTER):
            if len(row.values) == 5 and isinstance(row.values[3], int):
                found[str(row.values[1])] = row.values[3]
        return found

    def rows_of(self, root: int) -> Iterator[Row]:
        """The rows of one table, from its first page on, as far as they can be read."""
        for _number, page in self._pages_of(root):
            if page and page.kind == LEAF:
                yield from filter(None, rows(self._pages, page))

    def _read_table(self, name: str, root: int) -> None:
        for number, page in self._pages_of(root):
            if page is None or page.kind not in (LEAF, INNER):
                self._found.bad[name] += 1
            elif page.kind == LEAF:
                self._seen.add(number)
                self._read_leaf(name, page)

    def _read_leaf(self, name: str, page: Page) -> None:
        for row in rows(self._pages, page):
            if row is not None and fits(self._shapes[name], row):
                self._keep(name, row)
            else:
                self._found.bad[name] += 1

    def _names(self, root: int) -> Iterator[str]:
        for _number, page in self._pages_of(root):
            for row in rows(self._pages, page) if page and page.kind != INNER else ():
                if row and row.values and isinstance(row.values[0], str):
                    yield row.values[0]

    def _read_stray(self) -> None:
        """Leaves to which no way leads any more, as far as their rows are of one table's shape; not what was freed."""
        free = set(self._free())
        for number in range(1, len(self._pages) + 1):
            if number not in self._seen and number not in free:
                self._read_stray_page(number)

    def _read_stray_page(self, number: int) -> None:
        try:
            page = page_of(self._pages, number)
        except Broken:
            return
        sound = [row for row in rows(self._pages, page) if row] if page.kind == LEAF else []
        table = fitting(self._shapes, sound)
        if table is not None:
            for row in sound:
                self._keep(table, row)
        else:
            self._found.unknown += len(sound)

    def _pages_of(self, root: int) -> Iterator[tuple[int, Page | None]]:
        """The pages of a tree, each once; none in the place of one that is broken."""
        waiting, seen = [root], set()
        while waiting:
            number = waiting.pop()
            if number in seen:
                continue
            seen.add(number)
            try:
                page = page_of(self._pages, number)
            except Broken:
                yield number, None
                continue
            waiting += reversed(children(page)) if page.kind in (INNER, INDEX_INNER) else ()
            yield number, page

    def _free(self) -> Iterator[int]:
        """The pages that were given back: what stands there was erased."""
        first = self._pages.get(1)
        trunk = int.from_bytes(first[32:36], "big") if first else 0
        seen = set()
        while trunk and trunk not in seen and (page := self._pages.get(trunk)):
            seen.add(trunk)
            yield trunk
            count = min(int.from_bytes(page[4:8], "big"), self._pages.usable // 4 - 2)
            for place in range(8, 8 + 4 * count, 4):
                yield int.from_bytes(page[place : place + 4], "big")
            trunk = int.from_bytes(page[:4], "big")
