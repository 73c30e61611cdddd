"""Which rows belong to which table: along the tree where its way is sound, by their shape where it is broken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from sync.store.salvage.cells import INDEX_INNER, INNER, LEAF, Broken, Page, Row, children, page_of, rows
from sync.store.salvage.naming import INDEX, Naming
from sync.store.salvage.pages import Pages
from sync.store.salvage.shapes import Shape, fits, fitting

_MASTER = 1
RECORD = "record"

Keep = Callable[[str, Row], None]


@dataclass(slots=True)
class Found:
    """What could not be read, and which records the file names.

    ``bad`` counts the pages and rows of each table that could not be read; ``unread`` the pages of which nothing tells
    to which table they belonged; ``unknown`` the rows that were read of which no table is known. ``identifiers`` are
    those of all records that an index names; ``names_all`` says that this index is whole.
    """

    bad: Counter[str] = field(default_factory=Counter)
    unread: int = 0
    unknown: int = 0
    identifiers: set[str] = field(default_factory=set)
    names_all: bool = False

    @property
    def may_miss(self) -> bool:
        """Whether records may be missing that nothing in the file names."""
        return not self.names_all and bool(self.bad or self.unread or self.unknown)


class Trees:
    """Goes through all pages of a file once."""

    def __init__(self, pages: Pages, shapes: Mapping[str, Shape], keep: Keep) -> None:
        """``shapes`` are those of the tables that are to be found; ``keep`` is given each row with its table."""
        self._pages, self._shapes, self._keep = pages, shapes, keep
        self._reached: set[int] = set()
        self._found = Found()
        self._naming = Naming()

    def read(self) -> Found:
        """Find every row of these tables that can be read."""
        roots = self.roots()
        for name, root in roots.items():
            if name in self._shapes:
                self._read_table(name, root)
            else:
                self._pass_through(name, root)
        self._reached |= {number for number, page in self._pages_of(_MASTER) if page}
        self._read_stray()
        self._found.identifiers, self._found.names_all = self._naming.names, self._naming.is_whole
        return self._found

    def roots(self) -> dict[str, int]:
        """The first page of each table and index, by its name, as far as that can be read."""
        found = {}
        for row in self.rows_of(_MASTER):
            if len(row.values) == 5 and isinstance(row.values[3], int) and row.values[3]:
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
                # A page of another kind has strayed here from another tree.
                self._reached |= {number} if page is None else set()
            elif page.kind == INNER or self._read_leaf(name, page):
                self._reached.add(number)

    def _read_leaf(self, name: str, page: Page) -> bool:
        """Keep the rows of a table's page; whether there was any, or none is there."""
        found = list(rows(self._pages, page))
        sound = [row for row in found if row is not None and fits(self._shapes[name], row)]
        self._keep_all(name, sound, len(found))
        return bool(sound) or not found

    def _keep_all(self, name: str, sound: list[Row], of: int) -> None:
        """Keep these rows, ``of`` being how many there were."""
        if of > len(sound):
            self._found.bad[name] += of - len(sound)
        for row in sound:
            self._keep(name, row)
            if name == RECORD:
                self._naming.know(row)

    def _pass_through(self, name: str, root: int) -> None:
        """A tree that is made anew from the rest: damage in it takes nothing with it but what it names."""
        for number, page in self._pages_of(root):
            self._reached.add(number)
            found = list(rows(self._pages, page)) if page and page.kind != INNER else [None]
            if name == INDEX:
                self._naming.read(found)

    def _read_stray(self) -> None:
        """Pages to which no way leads any more, as far as their rows are of one table's shape; not what was freed."""
        left = set(range(1, len(self._pages) + 1)) - self._reached - set(self._free())
        broken = {number for number in sorted(left) if not self._read_stray_page(number)}
        gone = sum(number > len(self._pages) for number in self._reached)
        self._found.unread = len(broken - self._pages.followed) + max(0, self._pages.missing - gone)

    def _read_stray_page(self, number: int) -> bool:
        """Whether anything that makes sense stood there."""
        try:
            page = page_of(self._pages, number)
        except Broken:
            return False
        found = list(rows(self._pages, page)) if page.kind != INNER else []
        sound = [row for row in found if row is not None]
        if page.kind == LEAF:
            self._keep_stray(sound, len(found))
        elif page.kind != INNER:
            self._naming.guess(sound)
        return page.kind == INNER or bool(sound) or not found

    def _keep_stray(self, sound: list[Row], of: int) -> None:
        table, like = fitting(self._shapes, sound)
        if table is not None:
            self._keep_all(table, like, of)
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
